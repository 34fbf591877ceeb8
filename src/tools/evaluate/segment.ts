/** Measures sentence boundaries against gold documents: `npm run evaluate -- segment DIR`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segmentSentences } from '../../engine/segment/sentences';

/** Boundaries of one language: found and right, not found, found where there is none. */
interface Tally {
  right: number;
  missed: number;
  /** Missed ones with no stop in front: headlines, list entries, clauses. The words alone do not tell them. */
  silent: number;
  false: number;
}

/** Strings of strings out of parsed JSON, or null. */
function paragraphsOf(value: unknown): readonly (readonly string[])[] | null {
  if (!Array.isArray(value)) return null;
  return value.map((one: unknown) =>
    Array.isArray(one) ? one.filter((part): part is string => typeof part === 'string') : [],
  );
}

/**
 * Joins the given sentences of each paragraph with a space, segments the paragraph, and counts boundaries inside it
 * per side and genre. Boundaries without a stop in front (headlines, vocabulary lists, clauses before quotations, which
 * the given sentences have, too) are counted apart and not in recall. Arguments: a folder of gold documents, and optionally `--errors N` to print up to N wrong boundaries a side.
 */
export function evaluateSegment(args: readonly string[]): void {
  const folder = args.find((one) => !one.startsWith('--') && !/^\d+$/.test(one));
  if (folder === undefined) throw new Error('Which folder? evaluate segment DIR [--errors N]');
  const at = args.indexOf('--errors');
  const limit = at < 0 ? 0 : Number(args[at + 1] ?? 20);
  const rows = new Map<string, Tally>();
  const shown: string[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.json')) continue;
    const parsed: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (typeof parsed !== 'object' || parsed === null || !('sentences' in parsed)) continue;
    const given: unknown = parsed.sentences;
    if (typeof given !== 'object' || given === null) continue;
    const genre = 'genre' in parsed && typeof parsed.genre === 'string' ? parsed.genre : 'unknown';
    for (const side of ['nl', 'en'] as const) {
      const paragraphs = paragraphsOf(side in given ? (given as Record<string, unknown>)[side] : null);
      if (paragraphs === null) continue;
      for (const sentences of paragraphs) {
        const trimmed = sentences.map((one) => one.trim()).filter((one) => one !== '');
        const content = trimmed.join(' ');
        const wanted = new Set<number>();
        let offset = 0;
        for (const one of trimmed.slice(0, -1)) wanted.add((offset += one.length + 1));
        const got = new Set(
          segmentSentences(content, { start: 0, end: content.length }, side)
            .slice(1)
            .map((span) => span.start),
        );
        for (const key of [side, `${side} ${genre}`]) {
          const tally = rows.get(key) ?? { right: 0, missed: 0, silent: 0, false: 0 };
          for (const place of wanted)
            tally[got.has(place) ? 'right' : hasStop(content.slice(0, place)) ? 'missed' : 'silent'] += 1;
          for (const place of got) if (!wanted.has(place)) tally.false += 1;
          rows.set(key, tally);
        }
        const print = (what: string, place: number): void => {
          if (shown.length < limit * 2)
            shown.push(
              `${what} ${side} ${file}: ${content.slice(Math.max(0, place - 50), place)}│${content.slice(place, place + 40)}`,
            );
        };
        for (const place of wanted)
          if (!got.has(place) && hasStop(content.slice(0, place))) print('missed', place);
        for (const place of got) if (!wanted.has(place)) print('false ', place);
      }
    }
  }
  for (const line of shown) console.log(line);
  console.log(
    'side and genre                      right  missed   false  precision  recall     F1  no stop there',
  );
  for (const [key, tally] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const precision = tally.right / Math.max(1, tally.right + tally.false);
    const recall = tally.right / Math.max(1, tally.right + tally.missed);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    console.log(
      key.padEnd(34) +
        [tally.right, tally.missed, tally.false].map((count) => String(count).padStart(7)).join(' ') +
        precision.toFixed(4).padStart(10) +
        recall.toFixed(4).padStart(8) +
        f1.toFixed(4).padStart(7) +
        String(tally.silent).padStart(8),
    );
  }
}

/** Whether a sentence ends in a stop, quotation marks and brackets aside. A comma before the mark is none. */
function hasStop(before: string): boolean {
  return /[.!?…][\s"'”’“‘)\]`´]*$/u.test(before.slice(-12));
}
