/** Approximate places for passages of any length: long ones are looked for by their two ends, so that time is bounded. */
import { approximate, type Candidate, type Passage } from './approximate';
import type { TokenIndex } from './tokens';

/** Longer passages are looked for by their two ends. In tokens. */
export const longPassage = 300;
/** How much of a long passage each end is. In tokens. */
const endLength = 120;

/**
 * As `approximate`, with time bounded for long passages: the head with the context before it and the tail with the
 * context after it are looked for apart, and what lies between them is compared as a bag of words.
 */
export function approximatePlaces(passage: Passage, index: TokenIndex): readonly Candidate[] {
  const { tokens, from, to } = passage;
  if (to - from <= longPassage) return approximate(passage, index);
  const head = approximate(
    { ...passage, tokens: tokens.slice(0, from + endLength), to: from + endLength },
    index,
  )[0];
  const tailFrom = to - endLength;
  const tail = approximate({ ...passage, tokens: tokens.slice(tailFrom), from: 0, to: endLength }, index)[0];
  if (!head || !tail || tail.end <= head.start) return [];
  const there = index.tokens.filter((token) => token.start >= head.start && token.end <= tail.end);
  const left = new Map<string, number>();
  for (const token of there) left.set(token.key, (left.get(token.key) ?? 0) + 1);
  let kept = 0;
  let all = 0;
  for (const token of there) all += index.weight(token);
  for (const token of tokens.slice(from, to)) {
    const weight = index.weight(token);
    const count = left.get(token.key) ?? 0;
    all += weight;
    if (count > 0) kept += weight;
    left.set(token.key, count - 1);
  }
  return [
    {
      start: head.start,
      end: tail.end,
      likeness: all === 0 ? 0 : (2 * kept) / all,
      before: head.before,
      after: tail.after,
      context: (head.before + tail.after) / 2,
      proof: head.proof + tail.proof,
      whole: false,
    },
  ];
}
