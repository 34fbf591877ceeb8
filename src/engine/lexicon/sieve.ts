/** Says of most words that they are not in a large list, without touching the list: a table of bits that stays in the processor's cache. */

/** FNV-1a's step (offset basis and prime of the 32-bit variant). */
export const basis = 0x811c9dc5 | 0;
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Two million bits, a quarter of a megabyte: a list of 200,000 words fills a tenth of them. */
const mask = 2 ** 21 - 1;

export interface Sieve {
  /** Notes a word by its hash. */
  put(hash: number): void;
  /** False when no word with this hash was noted; true tells nothing. */
  lets(hash: number): boolean;
}

/** FNV-1a hash of a word's UTF-16 code units. */
export function hashOf(word: string): number {
  let hash = basis;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

/** An empty sieve. */
export function newSieve(): Sieve {
  const bits = new Uint32Array((mask + 1) >> 5);
  // The low bits of this hash alone are not mixed well.
  const place = (hash: number): number => (hash ^ (hash >>> 13)) & mask;
  return {
    put: (hash) => {
      const at = place(hash);
      bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
    },
    lets: (hash) => {
      const at = place(hash);
      return ((bits[at >> 5] ?? 0) & (1 << (at & 31))) !== 0;
    },
  };
}
