/** Which of many spans covers a place: one array over the string, so that asking stays cheap for a row of any length. */
import type { Span } from '../text/text';

/** Answers for each offset of a string which span of a list covers it. */
export interface SpanMap {
  /** Index of the first span that any character of `start`–`end` lies in; -1 for none. */
  readonly at: (start: number, end: number) => number;
}

/** Maps `spans` over a string of `length` characters; where they overlap the later one wins. */
export function spanMap(length: number, spans: readonly Span[]): SpanMap {
  if (spans.length === 0) return { at: () => -1 };
  const owner = new Int32Array(length + 1);
  spans.forEach((span, index) => owner.fill(index + 1, Math.max(0, span.start), Math.min(length, span.end)));
  return {
    at: (start, end) => {
      for (let offset = Math.max(0, start); offset < Math.min(length, end); offset += 1) {
        const found = owner[offset] ?? 0;
        if (found > 0) return found - 1;
      }
      return -1;
    },
  };
}
