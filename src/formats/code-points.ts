/** Offsets as the W3C counts them (code points) and as we do (UTF-16 units), both ways. */

/** UTF-16 offset → code points before it. An offset inside a surrogate pair counts the whole character. */
export function toCodePoints(content: string, offset: number): number {
  const pairs = pairsIn(content);
  return Math.max(0, offset - countWhile(pairs.length, (index) => (pairs[index] ?? 0) + 1 < offset));
}

/** Code points → UTF-16 offset. Counts past the end go on one for one, so that both ways undo each other. */
export function fromCodePoints(content: string, points: number): number {
  const pairs = pairsIn(content);
  return points + countWhile(pairs.length, (index) => (pairs[index] ?? 0) - index < points);
}

/** The texts that were asked about last, with their pairs: thousands of offsets are asked of both sides of one pair of texts. */
const known: { readonly content: string; readonly pairs: readonly number[] }[] = [];

/** Where surrogate pairs begin, ascending. */
function pairsIn(content: string): readonly number[] {
  const before = known.find((one) => one.content === content);
  if (before !== undefined) return before.pairs;
  const pairs = Array.from(content.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  known.unshift({ content, pairs });
  known.length = Math.min(known.length, 2);
  return pairs;
}

/** How many of the first `length` indices hold, where those that do come first. */
function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
