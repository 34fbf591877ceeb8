/** Span → selectors: the words of a passage with their neighbours, so that it can be found again. */
import type { Span } from '../text/text';
import type { Selectors } from './note';

/** Characters of context on each side: what hypothesis' client keeps, and Apache Annotator's examples. */
export const contextLength = 32;

/**
 * Both selectors of a passage. `span` is half-open, in UTF-16 offsets into `content`; an empty span describes
 * a gap. A span that sticks out is clipped, a reversed one is turned round, and one that cuts a surrogate pair
 * is widened to the whole character, so that no quote ever holds half an emoji. Context is up to 32 units each
 * side, one less where the 32nd would cut a pair.
 */
export function describe(content: string, span: Span): Selectors {
  const { start, end } = wholeCharacters(content, span);
  const from = outOfPair(content, Math.max(0, start - contextLength), 'forward');
  const to = outOfPair(content, Math.min(content.length, end + contextLength), 'back');
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: content.slice(start, end),
      prefix: content.slice(from, start),
      suffix: content.slice(end, to),
    },
    position: { type: 'TextPositionSelector', start, end },
    others: countOthers(content, start, end),
  };
}

/** More twins than this are not counted: one is already too many. */
const othersLimit = 9;

/** How often the same words stand elsewhere, overlapping or not, up to `othersLimit`; 0 for a gap, which has no words. */
function countOthers(content: string, start: number, end: number): number {
  if (start === end) return 0;
  const exact = content.slice(start, end);
  let others = 0;
  for (let at = content.indexOf(exact); at >= 0 && others < othersLimit; at = content.indexOf(exact, at + 1))
    if (at !== start) others += 1;
  return others;
}

/** The span as `describe` reads it: inside the text, in order, no surrogate pair cut. NaN counts as 0. */
export function wholeCharacters(content: string, span: Span): Span {
  const a = clip(span.start, content.length);
  const b = clip(span.end, content.length);
  const start = outOfPair(content, Math.min(a, b), 'back');
  // A gap stays a gap: widening it to a character would make it quote something.
  return a === b ? { start, end: start } : { start, end: outOfPair(content, Math.max(a, b), 'forward') };
}

function clip(offset: number, length: number): number {
  return Number.isNaN(offset) ? 0 : Math.min(length, Math.max(0, Math.trunc(offset)));
}

/** The offset itself, or one step on where it would stand between the halves of a surrogate pair. */
export function outOfPair(content: string, offset: number, step: 'back' | 'forward'): number {
  const high = content.charCodeAt(offset - 1);
  const low = content.charCodeAt(offset);
  const inside = high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
  return inside ? offset + (step === 'forward' ? 1 : -1) : offset;
}
