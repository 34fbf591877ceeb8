/** Writes what `engine/lexicon/entries.ts` reads: headwords with weighted translations, and the gzipped file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What a dictionary says of one pair: how far it believes it directly (0–1), and its pivot score (0 up). */
export interface Belief {
  readonly direct: number;
  readonly pivot: number;
}

/** Headword → translation → belief. A headword that is only ever written with a capital begins with `^`. */
export type Beliefs = ReadonlyMap<string, ReadonlyMap<string, Belief>>;

/** By code units: the same order on every machine, whatever its locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The mark behind a translation: a digit for tenths of direct weight (`*` = 1), a capital for tenths of pivot score (A = .1, Z = 2.6 and up). */
function mark({ direct, pivot }: Belief): string {
  const tenths = Math.round(direct * 10);
  const score = Math.min(26, Math.round(pivot * 10));
  return (
    (tenths >= 10 ? '*' : tenths > 0 ? String(tenths) : '') +
    (score > 0 ? String.fromCharCode(64 + score) : '')
  );
}

/** Lines sorted by code units, translations by belief and then by code units: the same input gives the same text. */
export function writeBeliefs(beliefs: Beliefs): string {
  const lines: string[] = [];
  for (const [headword, translations] of [...beliefs].toSorted(([a], [b]) => byCodeUnits(a, b))) {
    const list = [...translations]
      .toSorted(([a, x], [b, y]) => y.direct + y.pivot - x.direct - x.pivot || byCodeUnits(a, b))
      .map(([en, belief]) => ({ en, how: mark(belief) }))
      .filter(({ how }) => how !== '')
      .map(({ en, how }) => en + how);
    if (list.length > 0) lines.push(`${headword}\t${list.join(';')}\n`);
  }
  return lines.join('');
}

/**
 * Writes gzipped text, but leaves a file alone that already holds the same text: Node versions bring different zlibs,
 * whose bytes differ for the same text. Returns the number of bytes in the file.
 */
export function writeGzipped(path: string, text: string): number {
  if (existsSync(path)) {
    const kept = readFileSync(path);
    if (gunzipSync(kept).toString('utf8') === text) return kept.length;
  }
  const bytes = gzipSync(Buffer.from(text, 'utf8'), { level: 9 });
  // The tenth byte names the operating system; 255 is "unknown" and the same everywhere (RFC 1952).
  bytes[9] = 255;
  writeFileSync(path, bytes);
  return bytes.length;
}
