/** The measures of ../shared/gold/score.py, counted the same way: strict, lax, pair, null, and furniture linked to text. */
import type { GoldLink } from './gold';

/** Counts that add up over documents. */
export interface Counts {
  readonly strict: Tally;
  readonly lax: Tally;
  readonly pair: Tally;
  readonly none: Tally;
  readonly furniture: { readonly total: number; readonly linked: number };
}

/** Right and wrong among what was said, right and missing among what should have been. */
interface Tally {
  readonly saidRight: number;
  readonly saidWrong: number;
  readonly right: number;
  readonly missing: number;
}

export interface Truth {
  readonly links: readonly GoldLink[];
  readonly ignore: readonly [ReadonlySet<number>, ReadonlySet<number>];
  readonly coarse: readonly number[];
  readonly size: readonly [number, number];
}

const key = (link: GoldLink): string =>
  link.map((side) => [...side].sort((a, b) => a - b).join(',')).join('|');
const isFull = (link: GoldLink): boolean => link[0].length > 0 && link[1].length > 0;

function partners(links: readonly GoldLink[]): Map<number, Set<number>> {
  const out = new Map<number, Set<number>>();
  for (const [a, b] of links)
    for (const i of a) {
      const own = out.get(i) ?? new Set();
      for (const j of b) own.add(j);
      out.set(i, own);
    }
  return out;
}

const overlaps = (link: GoldLink, other: ReadonlyMap<number, ReadonlySet<number>>): boolean =>
  link[0].some((i) => link[1].some((j) => other.get(i)?.has(j) ?? false));

function pairs(links: readonly GoldLink[]): Set<string> {
  return new Set(links.flatMap(([a, b]) => a.flatMap((i) => b.map((j) => `${i},${j}`))));
}

/** Which links are left out of the count: furniture alone, and what lies inside a coarse bead. */
export function uncountedIn(truth: Truth): (link: GoldLink) => boolean {
  const inCoarse: [Set<number>, Set<number>] = [new Set(), new Set()];
  for (const index of truth.coarse) {
    const link = truth.links[index];
    if (link === undefined) continue;
    for (const i of link[0]) inCoarse[0].add(i);
    for (const j of link[1]) inCoarse[1].add(j);
  }
  return (link) =>
    (link[0].every((i) => truth.ignore[0].has(i)) && link[1].every((j) => truth.ignore[1].has(j))) ||
    (truth.coarse.length > 0 &&
      isFull(link) &&
      link[0].every((i) => inCoarse[0].has(i)) &&
      link[1].every((j) => inCoarse[1].has(j)));
}

/** Compares a system's links with the truth. */
export function countLinks(truth: Truth, system: readonly GoldLink[]): Counts {
  const coarse = new Set(truth.coarse);
  const uncounted = uncountedIn(truth);
  const said = system.filter((link) => link[0].length > 0 || link[1].length > 0);
  const counted = [...new Map(said.map((link) => [key(link), link])).values()].filter(
    (link) => !uncounted(link),
  );
  const gold = truth.links.filter((_, index) => !coarse.has(index));
  const goldFull = [...new Map(gold.filter(isFull).map((link) => [key(link), link])).entries()];
  const goldKeys = new Set(goldFull.map(([name]) => name));
  const saidFull = counted.filter(isFull);
  const saidKeys = new Set(saidFull.map(key));
  const goldPartners = partners(truth.links);
  const saidPartners = partners(said);

  const strictSaid = saidFull.filter((link) => goldKeys.has(key(link))).length;
  const strictRight = goldFull.filter(([name]) => saidKeys.has(name)).length;
  const laxSaid = saidFull.filter((link) => overlaps(link, goldPartners)).length;
  const laxRight = goldFull.filter(([, link]) => overlaps(link, saidPartners)).length;
  const goldPairs = pairs(gold);
  const saidPairs = pairs(counted);
  const both = [...goldPairs].filter((pair) => saidPairs.has(pair)).length;

  const none = { right: 0, wrong: 0, missing: 0 };
  const furniture = { total: 0, linked: 0 };
  for (const side of [0, 1] as const) {
    const goldLinked = new Set(truth.links.filter(isFull).flatMap((link) => link[side]));
    const saidLinked = new Set(said.filter(isFull).flatMap((link) => link[side]));
    for (let item = 0; item < truth.size[side]; item += 1) {
      if (truth.ignore[side].has(item)) continue;
      if (!saidLinked.has(item)) none[goldLinked.has(item) ? 'wrong' : 'right'] += 1;
      else if (!goldLinked.has(item)) none.missing += 1;
    }
    furniture.total += truth.ignore[side].size;
    for (const link of said)
      if (isFull(link) && !uncounted(link))
        furniture.linked += link[side].filter((i) => truth.ignore[side].has(i)).length;
  }
  return {
    strict: {
      saidRight: strictSaid,
      saidWrong: saidFull.length - strictSaid,
      right: strictRight,
      missing: goldFull.length - strictRight,
    },
    lax: {
      saidRight: laxSaid,
      saidWrong: saidFull.length - laxSaid,
      right: laxRight,
      missing: goldFull.length - laxRight,
    },
    pair: { saidRight: both, saidWrong: saidPairs.size - both, right: both, missing: goldPairs.size - both },
    none: { saidRight: none.right, saidWrong: none.wrong, right: none.right, missing: none.missing },
    furniture,
  };
}

const addTally = (a: Tally, b: Tally): Tally => ({
  saidRight: a.saidRight + b.saidRight,
  saidWrong: a.saidWrong + b.saidWrong,
  right: a.right + b.right,
  missing: a.missing + b.missing,
});

/** Sums of two documents' counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    strict: addTally(a.strict, b.strict),
    lax: addTally(a.lax, b.lax),
    pair: addTally(a.pair, b.pair),
    none: addTally(a.none, b.none),
    furniture: {
      total: a.furniture.total + b.furniture.total,
      linked: a.furniture.linked + b.furniture.linked,
    },
  };
}

/** Precision, recall and F1 of a tally; 1 where there was nothing to find and nothing said. */
export function measure(tally: Tally): readonly [precision: number, recall: number, f1: number] {
  const said = tally.saidRight + tally.saidWrong;
  const due = tally.right + tally.missing;
  const precision = said > 0 ? tally.saidRight / said : tally.missing === 0 ? 1 : 0;
  const recall = due > 0 ? tally.right / due : 1;
  return [precision, recall, precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0];
}
