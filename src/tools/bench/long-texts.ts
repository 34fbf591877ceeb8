/** The long documents that are timed, and what timing one gives. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { SideInput } from '../../engine/align/align';

const gold = v.object({ nl: v.array(v.string()), en: v.array(v.string()) });

/**
 * One timed run. Seconds and megabytes of the whole process: at most, and before it began (with lexicon and texts);
 * `longestPause` is the longest time without a sign of life, in milliseconds.
 */
export interface Timing {
  readonly paragraphs: number;
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly floor: number;
  readonly longestPause: number;
}

/** A side with its paragraphs cut after stops, as the reader's segmenter would on plain prose. */
function sideOf(language: string, paragraphs: readonly string[]): SideInput {
  const cut = (paragraph: string): string[] =>
    paragraph.split(/(?<=[.!?…]["'”’)\]]*)\s+/).filter((part) => part !== '');
  return { language, paragraphs: paragraphs.map((one) => (one === '' ? [one] : cut(one))) };
}

/** Reads a long document, plain or gzipped; synthetic text of made-up words when the gold is not at hand. */
export function readLong(
  folder: string,
  paragraphs: number,
): { readonly nl: SideInput; readonly en: SideInput } {
  const file = join(folder, `long-${paragraphs}.json.gz`);
  if (existsSync(file)) {
    const document = v.parse(gold, JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
    return { nl: sideOf('nl', document.nl), en: sideOf('en', document.en) };
  }
  console.error(`${file} is not there: timing made-up text`);
  const word = (at: number): string => `w${((at * 7919) % 9973).toString(36)}`;
  const text = Array.from({ length: paragraphs }, (_, at) =>
    Array.from({ length: 18 }, (_, place) => word(at * 31 + place * place))
      .join(' ')
      .concat('.'),
  );
  return {
    nl: sideOf('nl', text),
    en: sideOf(
      'en',
      text.filter((_, at) => at % 17 !== 3),
    ),
  };
}
