/** Names for blocks that survive a re-paste: made from a block's words and how often they came before. */

/**
 * FNV-1a over UTF-16 units, twice with different seeds, 64 bits as 14 letters in base 36: pure, and far from
 * colliding within one text (were the halves independent, 100,000 blocks would collide with a chance of 3 in 10 billion). Parameters: Fowler, Noll, Vo (IETF draft
 * draft-eastlake-fnv); the second seed is the first with its bits turned.
 */
export function hashOf(words: string): string {
  let first = 0x811c9dc5;
  let second = 0x7ee3623a;
  for (let index = 0; index < words.length; index += 1) {
    const unit = words.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193) ^ (second >>> 15);
  }
  return (first >>> 0).toString(36).padStart(7, '0') + (second >>> 0).toString(36).padStart(7, '0');
}

/**
 * Gives ids to the blocks of one text, in order: hash of the words (case and white space folded), and from the second
 * occurrence on `-2`, `-3` … Unique among what one returned function has seen.
 */
export function blockIds(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const hash = hashOf(words.toLowerCase().replace(/\s+/g, ' ').trim());
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
}
