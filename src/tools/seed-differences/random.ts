/** A small seeded source of chance for generators, so that a file can be made again from its seed. */

/** Chance that repeats. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** One of a list; undefined for an empty one. */
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

/** mulberry32 (public domain, Tommy Ettinger): 32 bits of state, good enough to choose sentences. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return { next, pick, shuffled };
}
