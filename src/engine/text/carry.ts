/** What became of each block when a text was edited or replaced by a newer copy, so that what the reader decided goes along. */
import { diffTokens, wordLikeness } from '../annotate/token-diff';
import { tokenise } from '../annotate/tokens';
import { slice, type Text } from './text';

/** The part of a text that carrying looks at. */
export type Copy = Pick<Text, 'content' | 'blocks'>;

/** The way from an old copy of a text to a new one. */
export interface Carry {
  /** By old block: the index of the block that goes on in its place in the new copy, or null where it is gone. No two share one. */
  readonly blocks: readonly (number | null)[];
  /** By old block: whether its successor has the same characters, and the blocks that have keep their order. */
  readonly same: readonly boolean[];
  /** By old block: it stands in another place; the others keep their order around it. */
  readonly moved: readonly boolean[];
}

/** A block keeps its identity while at least this share of its words stays; the diff shows both whole past the same measure (docwriter PR#10). */
export const leastAlike = 0.4;
/** Away from its neighbours a block must be surer: nothing but its words speaks for it (own choice). */
const leastAlikeMoved = 0.6;
/** Blocks this short are also compared by their letters: two words with one typo share only half of their words. UTF-16 units, a line. */
const shortBlock = 120;
/** … and this share of the letters, counted from both ends, must stay: a typo does, another heading does not (own choice). */
const leastLetters = 0.6;
/** So many pairs of blocks are compared with each other in one stretch; 60,000 take a tenth of a second. */
const mostCompared = 60_000;

/**
 * Finds the successor of each block of `before` in `after`: blocks with the same words in the same order; then, in what
 * lies between those, blocks that stay alike enough (`leastAlike`); then blocks that moved, edited or not. `edited` is the old index of
 * a block that the reader has changed where it stands: it goes on in what stands there now, however little is left of
 * it. Pure. Linear but for stretches that changed throughout, which are bounded by `mostCompared`.
 */
export function carry(before: Copy, after: Copy, edited: number | null = null): Carry {
  const old = before.blocks.map((block) => wordsKey(block.id));
  const now = after.blocks.map((block) => wordsKey(block.id));
  const blocks: (number | null)[] = old.map(() => null);
  const anchored = anchors(old, now);
  let from = { old: 0, now: 0 };
  for (const [at, to] of [...anchored, [old.length, now.length] as const]) {
    for (const [one, other] of between(before, after, old, now, {
      from,
      to: { old: at, now: to },
    }))
      blocks[one] = other;
    if (at < old.length) blocks[at] = to;
    from = { old: at + 1, now: to + 1 };
  }
  if (edited !== null && blocks[edited] === null) blocks[edited] = firstFree(blocks, edited, now.length);
  const moved = takeMoved(blocks, old, now);
  takeAlike(before, after, blocks, moved);
  return {
    blocks,
    moved,
    same: blocks.map((to, at) => to !== null && moved[at] === false && isSame(before, at, after, to)),
  };
}

/** Old block ids and the ids that go on in their place; ids whose block is gone are not in it. */
export function successors(before: Copy, after: Copy, { blocks }: Carry): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  blocks.forEach((to, at) => {
    const id = before.blocks[at]?.id;
    const next = to === null ? undefined : after.blocks[to]?.id;
    if (id !== undefined && next !== undefined) ids.set(id, next);
  });
  return ids;
}

/**
 * Where an offset of the old content lies in the new one, by the words around it; null where those are gone, and
 * outside of all blocks. Offsets are UTF-16.
 */
export function carryOffset(
  before: Copy,
  after: Copy,
  { blocks, same }: Carry,
  offset: number,
): number | null {
  const at = before.blocks.findIndex((block) => offset >= block.start && offset <= block.end);
  const block = before.blocks[at];
  const to = blocks[at];
  const next = to === null || to === undefined ? undefined : after.blocks[to];
  if (block === undefined || next === undefined) return null;
  if (same[at] === true) return next.start + offset - block.start;
  const old = tokenise(slice(before.content, block));
  const now = tokenise(slice(after.content, next));
  const inside = offset - block.start;
  for (const run of diffTokens(old, now)) {
    if (!run.same) continue;
    for (let step = 0; step < run.oldEnd - run.oldStart; step += 1) {
      const token = old[run.oldStart + step];
      const there = now[run.newStart + step];
      if (token === undefined || there === undefined || inside < token.start || inside > token.end) continue;
      return next.start + Math.min(there.end, there.start + inside - token.start);
    }
  }
  return null;
}

/** A block's id without the count that tells it from others with the same words. */
function wordsKey(id: string): string {
  return id.replace(/-\d+$/, '');
}

function isSame(before: Copy, at: number, after: Copy, to: number): boolean {
  const old = before.blocks[at];
  const now = after.blocks[to];
  if (old === undefined || now === undefined || old.kind !== now.kind) return false;
  return before.content.slice(old.start, old.end) === after.content.slice(now.start, now.end);
}

/** Keys that occur once on each side, in the longest order that both share (patience diff, Bram Cohen): old and new indices, ascending. */
function anchors(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const placeOf = (keys: readonly string[]): Map<string, number> => {
    const places = new Map<string, number>();
    keys.forEach((key, at) => places.set(key, places.has(key) ? -1 : at));
    return places;
  };
  const there = placeOf(now);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, at] of placeOf(old)) {
    const to = there.get(key) ?? -1;
    if (at >= 0 && to >= 0) pairs.push([at, to]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  return longestRising(pairs);
}

/** The longest subsequence whose second numbers rise; n log n (Fredman 1975). */
function longestRising(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, to], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  });
  const chain: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

interface Stretch {
  readonly from: { readonly old: number; readonly now: number };
  readonly to: { readonly old: number; readonly now: number };
}

/** Pairs inside a stretch between two anchors: equal blocks from both its ends, then those that are alike, in order. */
function between(
  before: Copy,
  after: Copy,
  old: readonly string[],
  now: readonly string[],
  { from, to }: Stretch,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let { old: a, now: b } = from;
  let { old: c, now: d } = to;
  const trim = (fits: (at: number, there: number) => boolean): void => {
    for (; a < c && b < d && fits(a, b); a += 1, b += 1) pairs.push([a, b]);
    for (; a < c && b < d && fits(c - 1, d - 1); c -= 1, d -= 1) pairs.push([c - 1, d - 1]);
  };
  trim((at, there) => old[at] === now[there]);
  if (a === c || b === d) return pairs;
  const bags = { old: bagsOf(before, a, c), now: bagsOf(after, b, d) };
  const first = { old: a, now: b };
  const alike = (at: number, there: number): number =>
    likeness(bags.old[at - first.old], bags.now[there - first.now]);
  // A text that was mended throughout: block stands for block, and there is nothing to choose.
  if ((c - a) * (d - b) > mostCompared) trim((at, there) => alike(at, there) >= leastAlike);
  if ((c - a) * (d - b) > mostCompared) return pairs;
  return [...pairs, ...bestPairs(a, c, b, d, alike)];
}

/** The pairs in order whose likeness adds up to most (Needleman & Wunsch 1970, leaving out is free); each at least `leastAlike`. */
function bestPairs(
  a: number,
  c: number,
  b: number,
  d: number,
  alike: (at: number, there: number) => number,
): readonly (readonly [number, number])[] {
  const wide = d - b + 1;
  const best = new Float64Array((c - a + 1) * wide);
  const step = new Uint8Array(best.length);
  for (let i = c - a - 1; i >= 0; i -= 1)
    for (let j = d - b - 1; j >= 0; j -= 1) {
      const at = i * wide + j;
      const likeHere = alike(a + i, b + j);
      const pair = likeHere < leastAlike ? -1 : likeHere + (best[at + wide + 1] ?? 0);
      const skipOld = best[at + wide] ?? 0;
      const skipNow = best[at + 1] ?? 0;
      best[at] = Math.max(pair, skipOld, skipNow);
      step[at] = pair >= skipOld && pair >= skipNow ? 0 : skipOld >= skipNow ? 1 : 2;
    }
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (a + i < c && b + j < d) {
    const taken = step[i * wide + j];
    if (taken === 0) pairs.push([a + i, b + j]);
    if (taken !== 2) i += 1;
    if (taken !== 1) j += 1;
  }
  return pairs;
}

/** A block's words with how often each stands there. */
interface Bag {
  readonly text: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagsOf(copy: Copy, from: number, to: number): readonly Bag[] {
  return copy.blocks.slice(from, to).map((block) => {
    const text = copy.content.slice(block.start, block.end);
    const counts = new Map<string, number>();
    let size = 0;
    for (const { key, word } of tokenise(text)) {
      if (!word) continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      size += 1;
    }
    return { text, counts, size };
  });
}

/** How much of two blocks is the same, 0–1: words they share (Dice 1945); for short ones, letters from both ends. */
function likeness(a: Bag | undefined, b: Bag | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let shared = 0;
  for (const [key, count] of a.counts) shared += Math.min(count, b.counts.get(key) ?? 0);
  const dice = a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
  if (dice >= leastAlike || a.text.length > shortBlock || b.text.length > shortBlock) return dice;
  const letters = wordLikeness(a.text.toLowerCase(), b.text.toLowerCase());
  return letters >= leastLetters ? letters : dice;
}

/** The first new block between the successors of a block's neighbours that is nobody's, or null. */
function firstFree(blocks: readonly (number | null)[], at: number, count: number): number | null {
  const taken = new Set(blocks);
  let above = -1;
  for (let one = at - 1; one >= 0 && above < 0; one -= 1) above = blocks[one] ?? -1;
  let below = count;
  for (let one = at + 1; one < blocks.length && below === count; one += 1) below = blocks[one] ?? count;
  for (let one = above + 1; one < below; one += 1) if (!taken.has(one)) return one;
  return null;
}

/** Gives blocks that are left on both sides with the same words to each other; says which old ones were. */
function takeMoved(blocks: (number | null)[], old: readonly string[], now: readonly string[]): boolean[] {
  const taken = new Set(blocks);
  const free = new Map<string, number[]>();
  now.forEach((key, at) => {
    if (!taken.has(at)) free.set(key, [...(free.get(key) ?? []), at]);
  });
  return old.map((key, at) => {
    const to = blocks[at] === null ? free.get(key)?.shift() : undefined;
    if (to === undefined) return false;
    blocks[at] = to;
    return true;
  });
}

/** Gives what is left to each other by likeness, the most alike first: blocks that moved and were edited as well. */
function takeAlike(before: Copy, after: Copy, blocks: (number | null)[], moved: boolean[]): void {
  const taken = new Set(blocks);
  const olds = blocks.flatMap((to, at) => (to === null ? [at] : []));
  const nows = after.blocks.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  if (olds.length * nows.length === 0 || olds.length * nows.length > mostCompared) return;
  const bags = {
    old: olds.map((at) => bagsOf(before, at, at + 1)[0]),
    now: nows.map((at) => bagsOf(after, at, at + 1)[0]),
  };
  const pairs = olds
    .flatMap((at, i) => nows.map((to, j) => ({ at, to, alike: likeness(bags.old[i], bags.now[j]) })))
    .filter(({ alike }) => alike >= leastAlikeMoved)
    .sort((a, b) => b.alike - a.alike || a.at - b.at || a.to - b.to);
  for (const { at, to } of pairs) {
    if (blocks[at] !== null || taken.has(to)) continue;
    blocks[at] = to;
    moved[at] = true;
    taken.add(to);
  }
}
