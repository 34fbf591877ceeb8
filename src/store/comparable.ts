/** Whether two texts hold enough words for "everything agrees" to mean anything, and whether one is an address only. */
import type { Reading } from '../engine/text/bitext';
import { sides, type Side } from '../engine/text/text';

// With fewer words a side has no value, name or length of its own to agree in: "x" beside "y" agrees in everything.
const fewestWords = 5;

const address = /(?:https?:\/\/|www\.)\S+/giu;

/** Whether a text, white space aside, is one web address and nothing else. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)[^\s.]+\.\S+$/iu.test(text.trim());
}

/** Whether a side has too few words, addresses aside, to say that it agrees with the other. */
export function isTooLittle(readings: Readonly<Record<Side, Pick<Reading, 'text'>>>): boolean {
  return sides.some((side) => {
    // Enough to count five words in; a whole book need not be gone through.
    const words = readings[side].text.content
      .slice(0, 4_000)
      .replace(address, ' ')
      .match(/[\p{L}\p{N}]+/gu);
    return (words?.length ?? 0) < fewestWords;
  });
}
