/** Where to look in long texts: a chain of passages that share rare words, and a band around it. */
import type { Evidence } from './evidence';
import type { Band, Stretch } from './lattice';

/** A band, and the share of its rows where it was narrowed below what the anchors ask for. */
export interface Corridor {
  readonly band: Band;
  readonly cut: number;
}

// A word in at most this many units of its side may vote for a pair of units.
const rareNl = 60;
const rareEn = 15;
// Candidates per Dutch unit, and the votes they need (prototype: three, more than 3).
const candidatesEach = 3;
const leastVotes = 3;
// Half the width of the band around the chain (prototype: 10).
const radius = 10;
// The band around a gap also covers this many rows beyond its ends (10 and 3 give the same rows on the long documents).
const rowReach = 3;
// Between two anchors the whole rectangle is searched, up to this many cells; then only its diagonal.
const widestGap = 400_000;
const diagonal = 20;

// Votes of this many units take about 5 ms.
const unitsAtOnce = 512;

interface Point {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/**
 * Reads anchors of a stretch and returns the band to search, wide in gaps and narrow along the chain. Yields now and then
 * (nothing is known yet), so that the caller may stop. Only the Dutch units before `until` are read: the band is of use up to there.
 */
export function* corridorOf(
  evidence: Evidence,
  stretch: Stretch,
  until: number = stretch.i1,
): Generator<undefined, Corridor> {
  const points = yield* votes(evidence, stretch, Math.min(until, stretch.i1));
  yield;
  const heaviest = heaviestChain(points, stretch);
  yield;
  const chain = supported(heaviest);
  yield;
  return around(chain, stretch);
}

/** For each Dutch unit before `until` the English units that share the rarest words with it. */
function* votes(evidence: Evidence, stretch: Stretch, until: number): Generator<undefined, Point[]> {
  const points: Point[] = [];
  const sum = new Float64Array(evidence.level.en.count);
  for (let i = stretch.i0; i < until; i += unitsAtOnce) {
    if (i > stretch.i0) yield;
    for (let unit = i; unit < Math.min(until, i + unitsAtOnce); unit += 1)
      vote(evidence, stretch, unit, sum, points);
  }
  return points;
}

/** Adds the points of one Dutch unit; `sum` is all zero before and after. */
function vote(
  { level, gain }: Evidence,
  stretch: Stretch,
  i: number,
  sum: Float64Array,
  points: Point[],
): void {
  const { nl, en, where } = level;
  const { links } = level.vocabulary;
  const touched: number[] = [];
  const lastNode = nl.start[i + 1] ?? 0;
  for (let node = nl.start[i] ?? 0; node < lastNode; node += 1) {
    const f = nl.type[node] ?? 0;
    if ((nl.spread[f] ?? 0) > rareNl) continue;
    const lastLink = links.start[f + 1] ?? 0;
    for (let link = links.start[f] ?? 0; link < lastLink; link += 1) {
      const e = links.en[link] ?? 0;
      const spread = en.spread[e] ?? 0;
      if (spread > rareEn) continue;
      const worth = (gain[link] ?? 0) / Math.sqrt(1 + spread * 0.5);
      const last = where.start[e + 1] ?? 0;
      for (let at = where.start[e] ?? 0; at < last; at += 1) {
        const j = where.unit[at] ?? 0;
        if (j < stretch.j0 || j >= stretch.j1) continue;
        if (sum[j] === 0) touched.push(j);
        sum[j] = (sum[j] ?? 0) + worth;
      }
    }
  }
  const best: Point[] = [];
  const words = nl.telling[i] ?? 0;
  for (const j of touched) {
    // Long units collect chance votes: discount by their words.
    const weight = (sum[j] ?? 0) / Math.sqrt(1 + 0.02 * (words + (en.telling[j] ?? 0)));
    sum[j] = 0;
    if (weight <= leastVotes) continue;
    if (best.length === candidatesEach && weight <= (best.at(-1)?.weight ?? 0)) continue;
    let place = best.length;
    while (place > 0 && isBehind(best[place - 1], weight, j)) place -= 1;
    best.splice(place, 0, { i, j, weight });
    if (best.length > candidatesEach) best.pop();
  }
  const top = best[0]?.weight ?? 0;
  const second = best[1]?.weight ?? 0;
  for (const [rank, point] of best.entries())
    points.push({ i, j: point.j, weight: point.weight - 0.3 * (rank === 0 ? second : top) });
}

/** Whether a point is less than one of this weight at `j`: lighter, or as heavy and further on. */
const isBehind = (point: Point | undefined, weight: number, j: number): boolean =>
  point !== undefined && (point.weight < weight || (point.weight === weight && point.j > j));

/** The heaviest chain of points that rises on both sides (maxima in a Fenwick tree over the English side). */
function heaviestChain(points: readonly Point[], stretch: Stretch): Point[] {
  const columns = stretch.j1 - stretch.j0;
  const tree = new Float64Array(columns + 2);
  const holder = new Int32Array(columns + 2).fill(-1);
  const before = new Int32Array(points.length).fill(-1);
  const total = new Float64Array(points.length);
  for (let from = 0; from < points.length;) {
    let to = from;
    while (to < points.length && points[to]?.i === points[from]?.i) to += 1;
    for (let at = from; at < to; at += 1) {
      const point = points[at];
      if (point === undefined) continue;
      for (let x = point.j - stretch.j0; x > 0; x -= x & -x)
        if ((tree[x] ?? 0) > (total[at] ?? 0)) {
          total[at] = tree[x] ?? 0;
          before[at] = holder[x] ?? -1;
        }
      total[at] = (total[at] ?? 0) + Math.max(0.1, point.weight);
    }
    for (let at = from; at < to; at += 1)
      for (let x = (points[at]?.j ?? 0) - stretch.j0 + 1; x <= columns; x += x & -x)
        if ((total[at] ?? 0) > (tree[x] ?? 0)) {
          tree[x] = total[at] ?? 0;
          holder[x] = at;
        }
    from = to;
  }
  let at = -1;
  for (let index = 0; index < points.length; index += 1)
    if ((total[index] ?? 0) > (total[at] ?? 0)) at = index;
  const chain: Point[] = [];
  while (at >= 0) {
    const point = points[at];
    if (point !== undefined) chain.push(point);
    at = before[at] ?? -1;
  }
  return chain.reverse();
}

/** Keeps points with two neighbours in the chain on nearly the same diagonal: one stray point would bend the band. */
function supported(chain: readonly Point[]): Point[] {
  return chain.filter((point, at) => {
    let support = 0;
    for (let other = Math.max(0, at - 5); other <= Math.min(chain.length - 1, at + 5); other += 1) {
      const near = chain[other];
      if (other === at || near === undefined) continue;
      if (Math.abs(near.j - near.i - (point.j - point.i)) <= 4 && Math.abs(near.i - point.i) <= 30)
        support += 1;
    }
    return support >= 2;
  });
}

/** The band: ± radius columns around each anchor, the whole rectangle between two. */
function around(chain: readonly Point[], stretch: Stretch): Corridor {
  const { i0, i1, j0, j1 } = stretch;
  const rows = i1 - i0 + 1;
  const low = new Int32Array(rows).fill(j1);
  const high = new Int32Array(rows).fill(j0);
  let cutRows = 0;
  const corners = [{ i: i0, j: j0 }, ...chain, { i: i1, j: j1 }];
  for (let at = 0; at + 1 < corners.length; at += 1) {
    const a = corners[at];
    const b = corners[at + 1];
    if (a === undefined || b === undefined) continue;
    const height = Math.max(1, b.i - a.i);
    const width = b.j - a.j;
    const cut = height * width > widestGap;
    if (cut) cutRows += height;
    for (let i = Math.max(i0, a.i - rowReach); i <= Math.min(i1, b.i + rowReach); i += 1) {
      let from = a.j - radius;
      let to = b.j + radius;
      if (cut) {
        const middle = a.j + width * Math.max(0, Math.min(1, (i - a.i) / height));
        // Steep diagonals need room for the columns that pass within one row.
        const reach = diagonal + Math.ceil(width / height);
        from = Math.max(from, Math.floor(middle - reach));
        to = Math.min(to, Math.ceil(middle + reach));
      } else {
        if (i < a.i) to = Math.min(to, a.j + radius);
        if (i > b.i) from = Math.max(from, b.j - radius);
      }
      const r = i - i0;
      if (from < (low[r] ?? 0)) low[r] = Math.max(j0, from);
      if (to > (high[r] ?? 0)) high[r] = Math.min(j1, to);
    }
  }
  low[0] = j0;
  high[rows - 1] = j1;
  for (let r = 1; r < rows; r += 1) high[r] = Math.max(high[r] ?? 0, high[r - 1] ?? 0);
  for (let r = rows - 2; r >= 0; r -= 1) low[r] = Math.min(low[r] ?? 0, low[r + 1] ?? 0);
  // Neighbouring rows must overlap, or no path would fit.
  for (let r = 1; r < rows; r += 1) if ((high[r - 1] ?? 0) < (low[r] ?? 0)) high[r - 1] = low[r] ?? 0;
  return { band: { low, high }, cut: cutRows / rows };
}
