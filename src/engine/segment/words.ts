/** Cuts a span into words, numbers, punctuation and symbols, the same in every browser. */
import type { Span } from '../text/text';

/** What a token is. */
export type WordKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A token: its half-open UTF-16 range in the text of record, and what it is. */
export interface Word extends Span {
  readonly kind: WordKind;
}

const token =
  /(?<number>\d+(?:[.,:/]\d+)*(?![\p{L}\d]))|(?<word>(?:[\p{L}\p{M}\p{N}]|\[\p{L}\p{M}*\](?=\p{L}))+(?:(?:['’\-‑.&](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*)|(?<punctuation>\p{P})|(?<symbol>\S)/gu;

/** Tokens of a span in order; white space lies in none, every other character in exactly one. */
export function segmentWords(content: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  for (const found of content.slice(span.start, span.end).matchAll(token)) {
    const groups = found.groups ?? {};
    const kind: WordKind =
      groups.number !== undefined
        ? 'number'
        : groups.word !== undefined
          ? 'word'
          : groups.punctuation !== undefined
            ? 'punctuation'
            : 'symbol';
    words.push({ start: span.start + found.index, end: span.start + found.index + found[0].length, kind });
  }
  return words;
}
