/** Which notes the list shows: by category, tag, side, state, and by words in text, quotes or tags. */
import type { Category, Match, Note } from '../engine/annotate/note';
import type { NoteView } from './note-views';

/** What a note can be about, for the filter: a passage of one side, the pair, a gap on either side, whole texts. */
export type Where = 'nl' | 'en' | 'pair' | 'gap' | 'texts';

export interface NoteFilter {
  /** Only these categories; empty means all. */
  readonly only: readonly Category[];
  /** Only notes with this tag; null means all. */
  readonly tag: string | null;
  readonly where: Where | null;
  readonly state: Match['state'] | null;
  /** All of these words, in any order, capitals and accents aside. */
  readonly words: string;
}

export const noFilter: NoteFilter = { only: [], tag: null, where: null, state: null, words: '' };

/** Whether the filter leaves anything out at all. */
export function isOn({ only, tag, where, state, words }: NoteFilter): boolean {
  return only.length > 0 || tag !== null || where !== null || state !== null || words.trim() !== '';
}

/** A test for one filter: what all notes share is prepared once. */
export function passer(filter: NoteFilter): (view: Pick<NoteView, 'note' | 'about' | 'state'>) => boolean {
  const sought = fold(filter.words).split(/\s+/).filter(Boolean);
  return ({ note, about, state }) => {
    if (filter.only.length > 0 && !filter.only.includes(note.category)) return false;
    if (filter.tag !== null && !note.tags.includes(filter.tag)) return false;
    if (filter.where !== null && whereOf(about) !== filter.where) return false;
    if (filter.state !== null && state !== filter.state) return false;
    if (sought.length === 0) return true;
    const text = folded(note);
    return sought.every((word) => text.includes(word));
  };
}

/** The kind of place a note is about. */
export function whereOf(about: NoteView['about']): Where {
  if (typeof about !== 'object') return about;
  return 'gap' in about ? 'gap' : 'texts';
}

/** How many notes each category has. */
export function countByCategory(notes: readonly Pick<Note, 'category'>[]): ReadonlyMap<Category, number> {
  const counts = new Map<string, number>();
  for (const { category } of notes) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

/** How many notes each tag has, by name. */
export function countByTag(notes: readonly Pick<Note, 'tags'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of notes) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => a.localeCompare(b)));
}

/** The words of each note as they are searched; 5,000 notes are folded once and not at every key press. */
const known = new WeakMap<object, string>();

function folded(note: Pick<Note, 'body' | 'tags' | 'targets'>): string {
  const before = known.get(note);
  if (before !== undefined) return before;
  const text = fold(
    [note.body, ...note.tags, ...note.targets.map((one) => one.selectors.quote.exact)].join('\n'),
  );
  known.set(note, text);
  return text;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
