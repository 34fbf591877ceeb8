/** Gathers findings into differences: repeats become one difference with many places, and each gets its key and id. */
import type { Difference, Place } from './difference';
import type { Finding } from './finding';

// Names, artefacts and an odd choice of word repeat through a whole text: one entry with its places (differences.md,
// section 8.4). Each place keeps the key of its own words, so that whoever dismisses one dismisses what it shows.
const repeats: ReadonlySet<Difference['type']> = new Set([
  'name-damaged',
  'name-became-word',
  'name-case',
  'name-swapped',
  'name-inconsistent',
  'date-order',
  'typography',
  'spelling',
  'odd-spacing',
  'encoding',
  'template',
  'broken-compound',
  'word-choice',
]);

/** Folds what a reader would call the same words: case, white space, quote style. */
function fold(words: string | null): string {
  return (words ?? '∅')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A short name for a long string (FNV-1a, 32 bits, twice), so that keys stay small; short strings stay readable. */
function brief(words: string): string {
  if (words.length <= 60) return words;
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let index = 0; index < words.length; index += 1) {
    const code = words.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ (code + index), 0x85ebca6b) >>> 0;
  }
  return `${words.slice(0, 32)}…${a.toString(36)}${b.toString(36)}`;
}

/** What follows the `=` of an `about` that gathers, or null. */
const gatheredUnder = ({ about }: Finding): string | null => (about.startsWith('=') ? about.slice(1) : null);

/** The key of a finding: type, side, the words of both sides and what they are about; never positions. */
export function keyOf(one: Finding): string {
  const words = `${brief(fold(one.nl.read))}|${brief(fold(one.en.read))}`;
  const about = gatheredUnder(one) ?? (repeats.has(one.type) ? '' : one.about);
  return `${one.type}|${one.side ?? '-'}|${words}${about === '' ? '' : `|${brief(fold(about))}`}`;
}

/** The entry of the list that a finding belongs to whatever its words are; null where only its words decide. */
export function groupOf(one: Finding): string | null {
  const group = gatheredUnder(one);
  return group === null ? null : `${one.type}|${one.side ?? '-'}|${brief(fold(group))}`;
}

/** One entry while it grows. */
interface Entry {
  readonly first: Finding;
  readonly id: string;
  readonly key: string;
  readonly group: string | null;
  readonly places: Place[];
}

/** A table of differences that grows row by row; `differences()` gives them in text order. */
export class Gathering {
  readonly #entries = new Map<string, Entry>();
  readonly #counts = new Map<string, number>();

  /** Adds the findings of one row. */
  add(row: number, findings: readonly Finding[]): void {
    for (const one of findings) {
      const key = keyOf(one);
      const group = groupOf(one);
      const place: Place = { row, nl: one.nlMark, en: one.enMark };
      const name = group ?? key;
      const known = this.#entries.get(name);
      if (known && (group !== null || repeats.has(one.type))) {
        known.places.push(known.key === key ? place : { ...place, own: { key, nl: one.nl, en: one.en } });
        continue;
      }
      const count = (this.#counts.get(name) ?? 0) + 1;
      this.#counts.set(name, count);
      const id = count === 1 ? name : `${name}#${count}`;
      this.#entries.set(id, { first: one, id, key, group, places: [place] });
    }
  }

  /** All differences so far, by their first place. */
  differences(): readonly Difference[] {
    return [...this.#entries.values()]
      .map(({ first, id, key, group, places }): Difference => ({
        id,
        key,
        ...(group === null ? {} : { group }),
        rule: first.rule,
        type: first.type,
        kind: first.kind,
        class: first.class,
        severity: first.severity,
        confidence: first.confidence,
        side: first.side,
        nl: first.nl,
        en: first.en,
        detail: first.detail,
        places,
      }))
      .sort(byPlace);
  }
}

const startOf = (place: Place | undefined, side: 'nl' | 'en'): number => {
  const mark = place?.[side] ?? null;
  if (mark === null) return Infinity;
  return mark.at === 'span' ? mark.start : mark.offset;
};

function byPlace(a: Difference, b: Difference): number {
  const x = a.places[0];
  const y = b.places[0];
  const row = (x?.row ?? 0) - (y?.row ?? 0);
  if (row !== 0) return row;
  const first = (place: Place | undefined): number => Math.min(startOf(place, 'nl'), startOf(place, 'en'));
  const near = first(x) - first(y);
  return Number.isNaN(near) || near === 0 ? (a.id < b.id ? -1 : 1) : near;
}
