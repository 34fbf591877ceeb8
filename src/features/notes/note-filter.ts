/** Which notes the list shows: by category, and by words in text or quotes. */
import type { Category, Note } from '../../engine/annotate/note';

export interface NoteFilter {
  /** Only these categories; empty means all. */
  readonly only: readonly Category[];
  /** All of these words, in any order, capitals and accents aside. */
  readonly words: string;
}

export const noFilter: NoteFilter = { only: [], words: '' };

/** Whether the filter leaves anything out at all. */
export function isOn(filter: NoteFilter): boolean {
  return filter.only.length > 0 || filter.words.trim() !== '';
}

/** Whether a note answers to the filter. */
export function passes(filter: NoteFilter, note: Pick<Note, 'category' | 'body' | 'targets'>): boolean {
  if (filter.only.length > 0 && !filter.only.includes(note.category)) return false;
  const sought = fold(filter.words).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return true;
  const text = fold([note.body, ...note.targets.map((one) => one.selectors.quote.exact)].join('\n'));
  return sought.every((word) => text.includes(word));
}

/** How many notes each category has. */
export function countByCategory(notes: readonly Pick<Note, 'category'>[]): ReadonlyMap<Category, number> {
  const counts = new Map<Category, number>();
  for (const { category } of notes) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
