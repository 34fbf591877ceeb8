/** Writes what `engine/lexicon/entries.ts` reads: headwords with weighted translations, and the gzipped file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Headword → translation → weight 0–1. */
export type WeightedEntries = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Lines sorted by code units, translations by weight and then by code units: the same input gives the same text. */
export function writeEntries(entries: WeightedEntries): string {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...entries]
    .toSorted(([a], [b]) => order(a, b))
    .map(([headword, translations]) => {
      const list = [...translations]
        .map(([en, weight]) => ({ en, tenths: Math.round(weight * 10) }))
        .filter(({ tenths }) => tenths > 0)
        .toSorted((a, b) => b.tenths - a.tenths || order(a.en, b.en));
      return `${headword}\t${list.map(({ en, tenths }) => en + (tenths === 10 ? '*' : String(tenths))).join(';')}\n`;
    })
    .filter((line) => !line.endsWith('\t\n'))
    .join('');
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
  // The tenth byte names the operating system; 255 is "unknown" and the same everywhere.
  bytes[9] = 255;
  writeFileSync(path, bytes);
  return bytes.length;
}
