/** Which words stand in large texts, without making a string of each: they are hashed where they stand. */

import { basis, hashOf, mix, newSieve } from './sieve';

const lineEnd = 10;
const tab = 9;
const equals = 61;

/** a–z, apostrophe and hyphen: what dictionary files write English words with. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === 39 || code === 45;

/**
 * Answers whether a word of lower-case letters, apostrophes and hyphens stands behind the first tab of any line of the
 * texts (lines whose tab is followed by `=` are passed over). Exact: what the hash finds is compared with the text.
 */
export function wordsOfTexts(texts: readonly string[]): (word: string) => boolean {
  let count = 0;
  eachWord(texts, () => {
    count += 1;
  });
  // A power of two at least twice the words, so that a free slot is near.
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2))) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const lengths = new Uint8Array(mask + 1);
  const starts: number[] = [];
  let total = 0;
  for (const text of texts) {
    starts.push(total);
    total += text.length;
  }
  const isAt = (place: number, word: string): boolean => {
    let which = texts.length - 1;
    while (which > 0 && (starts[which] ?? 0) > place) which -= 1;
    return texts[which]?.startsWith(word, place - (starts[which] ?? 0)) === true;
  };
  const hashes = new Int32Array(mask + 1);
  const sieve = newSieve();
  eachWord(texts, (which, from, to, hash) => {
    const length = Math.min(255, to - from);
    sieve.put(hash);
    let slot = hash & mask;
    while ((slots[slot] ?? -1) >= 0) {
      if (hashes[slot] === hash && lengths[slot] === length && length < 255) {
        const word = texts[which]?.slice(from, to) ?? '';
        if (isAt(slots[slot] ?? 0, word)) return;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = (starts[which] ?? 0) + from;
    lengths[slot] = length;
    hashes[slot] = hash;
  });
  return (word) => {
    if (word === '' || word.length >= 255) return false;
    const hash = hashOf(word);
    if (!sieve.lets(hash)) return false;
    for (let slot = hash & mask; (slots[slot] ?? -1) >= 0; slot = (slot + 1) & mask)
      if (hashes[slot] === hash && lengths[slot] === word.length && isAt(slots[slot] ?? 0, word)) return true;
    return false;
  };
}

/** Calls `visit` for every word behind the tabs, with its text, its half-open UTF-16 offsets there and its hash. */
function eachWord(
  texts: readonly string[],
  visit: (which: number, from: number, to: number, hash: number) => void,
): void {
  for (const [which, text] of texts.entries()) {
    let behind = false;
    let from = -1;
    let hash = basis;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : lineEnd;
      if (!behind) {
        if (code !== tab) continue;
        behind = true;
        if (text.charCodeAt(at + 1) === equals) {
          const next = text.indexOf('\n', at);
          at = next < 0 ? text.length : next;
          behind = false;
        }
      } else if (isLetter(code)) {
        if (from < 0) from = at;
        hash = mix(hash, code);
      } else {
        if (from >= 0) visit(which, from, at, hash);
        from = -1;
        hash = basis;
        if (code === lineEnd) behind = false;
      }
    }
  }
}
