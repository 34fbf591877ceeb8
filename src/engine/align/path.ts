/** The best way through a table of bead scores, and how probable each of its steps is. */
import type { NullCosts, Table } from './lattice';
import { shapes, shapesEn, shapesNl } from './shape-of-beads';

/** A step of a path: Dutch units `i0 … i1 − 1` with English `j0 … j1 − 1`; one of them may be empty. */
export interface Step {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
  /** Score of the bead itself; 0 for a unit alone. */
  readonly score: number;
  /** Posterior probability of exactly this bead, or that this unit stands alone; uncalibrated. */
  readonly posterior: number;
}

// States of a boundary: after a bead, after a Dutch unit alone, after an English unit alone.
const linked = 0;
const aloneNl = 1;
const aloneEn = 2;

// What the smaller of two log values adds to the larger: ln(1 + e^−x) in steps of 1/512 up to 16 (beyond, less than 10⁻⁷),
// straight lines between. Off by 5·10⁻⁷ at most; three times as fast as exp and log1p, and half of the search was those.
const finest = 512;
const farthest = 16;
const added = Float64Array.from({ length: finest * farthest + 2 }, (_, at) =>
  Math.log1p(Math.exp(-at / finest)),
);

/** ln(e^a + e^b). No recursion: it must melt into its callers, or each of its results is an object. */
function logSum(a: number, b: number): number {
  const high = b > a ? b : a;
  const apart = b > a ? b - a : a - b;
  // Also true when both are −Infinity: their difference is no number.
  if (!(apart < farthest)) return high;
  const place = apart * finest;
  const at = place | 0;
  const here = added[at] ?? 0;
  return high + here + ((added[at + 1] ?? 0) - here) * (place - at);
}

/** Forward values of the three states of every cell: `best` of one path, `all` paths together. */
interface Forward {
  readonly best: Float64Array;
  readonly all: Float64Array;
  /** Of all three states together: what a bead goes on from. */
  readonly bestOn: Float64Array;
  readonly allOn: Float64Array;
}

// Cells between two chances to stop: about 5 ms.
const cellsAtOnce = 20_000;

/** The rows of a table in runs of about `cellsAtOnce` cells, half-open. */
function runsOf(table: Table): (readonly [number, number])[] {
  const rows = table.band.low.length;
  const runs: (readonly [number, number])[] = [];
  for (let from = 0; from < rows;) {
    let to = from + 1;
    while (to < rows && (table.offset[to + 1] ?? 0) - (table.offset[from] ?? 0) <= cellsAtOnce) to += 1;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}

/** Forward values under maximum (Viterbi) and under sum, in one sweep over rows `first … last − 1`. */
function sweepForward(table: Table, nulls: NullCosts, ways: Forward, first: number, last: number): void {
  for (let r = first; r < last; r += 1) forwardRow(table, nulls, ways, r);
}

// A function for each row, here and backward: a long loop is made fast later than a function that is called often.
function forwardRow(table: Table, nulls: NullCosts, { best, all, bestOn, allOn }: Forward, r: number): void {
  const { band, offset, score } = table;
  const { low, high } = band;
  const { open, extend, other } = nulls;
  const from = low[r] ?? 0;
  const to = high[r] ?? 0;
  const base = offset[r] ?? 0;
  const lowAbove = r > 0 ? (low[r - 1] ?? 0) : 1;
  const highAbove = r > 0 ? (high[r - 1] ?? 0) : 0;
  const above = r > 0 ? (offset[r - 1] ?? 0) - lowAbove : 0;
  for (let j = from; j <= to; j += 1) {
    const cell = base + j - from;
    const at = cell * 3;
    if (r > 0) {
      let top = -Infinity;
      let sum = -Infinity;
      for (let shape = 0; shape < shapes; shape += 1) {
        const bead = score[cell * shapes + shape] ?? -Infinity;
        if (bead === -Infinity) continue;
        const row = r - (shapesNl[shape] ?? 1);
        const before = (offset[row] ?? 0) + j - (shapesEn[shape] ?? 1) - (low[row] ?? 0);
        const one = (bestOn[before] ?? 0) + bead;
        if (one > top) top = one;
        sum = logSum(sum, (allOn[before] ?? 0) + bead);
      }
      if (top > -Infinity) {
        best[at] = top;
        all[at] = sum;
      }
      if (j >= lowAbove && j <= highAbove) {
        const b = (above + j) * 3;
        best[at + aloneNl] = Math.max(
          (best[b] ?? 0) + open,
          (best[b + aloneNl] ?? 0) + extend,
          (best[b + aloneEn] ?? 0) + other,
        );
        all[at + aloneNl] = logSum(
          logSum((all[b] ?? 0) + open, (all[b + aloneNl] ?? 0) + extend),
          (all[b + aloneEn] ?? 0) + other,
        );
      }
    }
    if (j > from) {
      const b = at - 3;
      best[at + aloneEn] = Math.max(
        (best[b] ?? 0) + open,
        (best[b + aloneEn] ?? 0) + extend,
        (best[b + aloneNl] ?? 0) + other,
      );
      all[at + aloneEn] = logSum(
        logSum((all[b] ?? 0) + open, (all[b + aloneEn] ?? 0) + extend),
        (all[b + aloneNl] ?? 0) + other,
      );
    }
    bestOn[cell] = Math.max(best[at] ?? 0, best[at + aloneNl] ?? 0, best[at + aloneEn] ?? 0);
    allOn[cell] = logSum(logSum(all[at] ?? 0, all[at + aloneNl] ?? 0), all[at + aloneEn] ?? 0);
  }
}

/** Where a path ends: in the last corner, or anywhere in the last row (a piece of a longer stretch). */
export type End = 'corner' | 'anywhere';

/**
 * Backward values of rows `first … last − 1`, from below: log of all ways from a cell's state to the end. `bead` holds the ways on
 * by a bead, open to all three states alike.
 */
function sweepBackward(
  table: Table,
  nulls: NullCosts,
  value: Float64Array,
  bead: Float64Array,
  first: number,
  last: number,
): void {
  for (let r = last - 1; r >= first; r -= 1) backwardRow(table, nulls, value, bead, r);
}

function backwardRow(
  table: Table,
  nulls: NullCosts,
  value: Float64Array,
  bead: Float64Array,
  r: number,
): void {
  const { band, offset, score } = table;
  const { low, high } = band;
  const rows = low.length;
  const from = low[r] ?? 0;
  for (let j = high[r] ?? 0; j >= from; j -= 1) {
    const cell = (offset[r] ?? 0) + j - from;
    const at = cell * 3;
    // Ways on that leave units alone.
    if (r + 1 < rows && j >= (low[r + 1] ?? 0) && j <= (high[r + 1] ?? 0)) {
      const next = value[((offset[r + 1] ?? 0) + j - (low[r + 1] ?? 0)) * 3 + aloneNl] ?? -Infinity;
      value[at] = logSum(value[at] ?? 0, next + nulls.open);
      value[at + aloneNl] = logSum(value[at + aloneNl] ?? 0, next + nulls.extend);
      value[at + aloneEn] = logSum(value[at + aloneEn] ?? 0, next + nulls.other);
    }
    if (j < (high[r] ?? 0)) {
      const next = value[at + 3 + aloneEn] ?? -Infinity;
      value[at] = logSum(value[at] ?? 0, next + nulls.open);
      value[at + aloneNl] = logSum(value[at + aloneNl] ?? 0, next + nulls.other);
      value[at + aloneEn] = logSum(value[at + aloneEn] ?? 0, next + nulls.extend);
    }
    const on = bead[cell] ?? -Infinity;
    if (on > -Infinity) {
      value[at] = logSum(value[at] ?? 0, on);
      value[at + aloneNl] = logSum(value[at + aloneNl] ?? 0, on);
      value[at + aloneEn] = logSum(value[at + aloneEn] ?? 0, on);
    }
    // Beads that end here hand their way on to where they begin.
    const way = value[at] ?? -Infinity;
    for (let shape = 0; shape < shapes; shape += 1) {
      const one = score[cell * shapes + shape] ?? -Infinity;
      if (one === -Infinity) continue;
      const row = r - (shapesNl[shape] ?? 1);
      const before = (offset[row] ?? 0) + j - (shapesEn[shape] ?? 1) - (low[row] ?? 0);
      bead[before] = logSum(bead[before] ?? -Infinity, one + way);
    }
  }
}

/** Tables of one way through: forward values, and backward ones of states and of beads. */
interface Ways extends Forward {
  readonly rest: Float64Array;
  readonly bead: Float64Array;
}

const waysFor = (cells: number): Ways => ({
  best: new Float64Array(cells * 3),
  all: new Float64Array(cells * 3),
  bestOn: new Float64Array(cells),
  allOn: new Float64Array(cells),
  rest: new Float64Array(cells * 3),
  bead: new Float64Array(cells),
});

function makeReady({ best, all, rest, bead }: Ways, { band, offset }: Table, end: End): void {
  const rows = band.low.length;
  const cells = offset[rows] ?? 0;
  best.fill(-Infinity, 0, cells * 3);
  all.fill(-Infinity, 0, cells * 3);
  best[linked] = 0;
  all[linked] = 0;
  const endsAt = (end === 'corner' ? cells - 1 : (offset[rows - 1] ?? 0)) * 3;
  rest.fill(-Infinity, 0, endsAt);
  rest.fill(0, endsAt, cells * 3);
  bead.fill(-Infinity, 0, cells);
}

/** The best path through the table, as steps in order, each with its posterior probability. Yields now and then. */
export function* bestPath(table: Table, nulls: NullCosts, end: End): Generator<undefined, Step[]> {
  const ways = waysFor(table.offset[table.band.low.length] ?? 0);
  makeReady(ways, table, end);
  const runs = runsOf(table);
  for (const [at, [first, last]] of runs.entries()) {
    if (at > 0) yield;
    sweepForward(table, nulls, ways, first, last);
  }
  for (const [at, [first, last]] of runs.toReversed().entries()) {
    if (at > 0) yield;
    sweepBackward(table, nulls, ways.rest, ways.bead, first, last);
  }
  const { steps, total } = traced(table, nulls, end, ways, ways.rest);
  let looked = 0;
  for (const [at, step] of steps.entries()) {
    if (looked > cellsAtOnce) {
      looked = 0;
      yield;
    }
    looked += settleAlone(table, ways, total, steps, at, step);
  }
  return steps;
}

// e^−20: a thousand such ways together are no millionth.
const leastWorth = -20;

// Used again for every small table, which nobody else can come between.
let small = waysFor(256);

/** The same for the whole of a small table, at once. */
export function pathOfSmall(table: Table, nulls: NullCosts): Step[] {
  const rows = table.band.low.length;
  const cells = table.offset[rows] ?? 0;
  if (cells > small.bead.length) small = waysFor(cells * 2);
  makeReady(small, table, 'corner');
  sweepForward(table, nulls, small, 0, rows);
  sweepBackward(table, nulls, small.rest, small.bead, 0, rows);
  const { steps, total } = traced(table, nulls, 'corner', small, small.rest);
  for (const [at, step] of steps.entries()) settleAlone(table, small, total, steps, at, step);
  return steps;
}

/**
 * That a unit stands alone is one claim, wherever the other text is meanwhile: of two strangers side by side either may come
 * first, and each order had but half of it. Puts the sum over all places into `steps[index]`, and says how many it looked at.
 */
function settleAlone(
  { stretch, band, offset }: Table,
  { all, rest }: Ways,
  total: number,
  steps: Step[],
  index: number,
  step: Step,
): number {
  const { low, high } = band;
  const row = step.i1 - stretch.i0;
  const column = step.j1;
  const state = step.i0 === step.i1 ? aloneEn : aloneNl;
  if (state === aloneNl && step.j0 !== step.j1) return 0;
  let sum = 0;
  let looked = 0;
  const add = (r: number, j: number): void => {
    const at = ((offset[r] ?? 0) + j - (low[r] ?? 0)) * 3 + state;
    const value = (all[at] ?? -Infinity) + (rest[at] ?? -Infinity) - total;
    if (value > leastWorth) sum += Math.exp(value);
    looked += 1;
  };
  if (state === aloneNl) for (let j = low[row] ?? 0; j <= (high[row] ?? -1); j += 1) add(row, j);
  else {
    const reaches = (r: number): boolean => (low[r] ?? column + 1) <= column && (high[r] ?? -1) >= column;
    for (let r = row; r >= 0 && reaches(r); r -= 1) add(r, column);
    for (let r = row + 1; r < low.length && reaches(r); r += 1) add(r, column);
  }
  steps[index] = { ...step, posterior: Math.min(1, sum) };
  return looked;
}

/** Goes the best path back from its end; `total` is the log of all paths together. */
function traced(
  table: Table,
  nulls: NullCosts,
  end: End,
  { best, all }: Forward,
  rest: Float64Array,
): { readonly steps: Step[]; readonly total: number } {
  const { stretch, band, offset, score } = table;
  const { low } = band;
  const steps: Step[] = [];
  const place = (row: number, column: number): number => ((offset[row] ?? 0) + column - (low[row] ?? 0)) * 3;
  const three = (values: Float64Array, at: number): readonly [number, number, number] => [
    values[at] ?? -Infinity,
    values[at + 1] ?? -Infinity,
    values[at + 2] ?? -Infinity,
  ];
  const highest = (a: number, b: number, c: number): number => (a >= b && a >= c ? 0 : b >= c ? 1 : 2);
  const sum = (values: Float64Array, at: number): number => {
    const [a, b, c] = three(values, at);
    return logSum(logSum(a, b), c);
  };
  let r = low.length - 1;
  let j = stretch.j1;
  let total = sum(all, place(r, j));
  if (end === 'anywhere') {
    total = -Infinity;
    let top = -Infinity;
    for (let column = low[r] ?? 0; column <= (band.high[r] ?? 0); column += 1) {
      const here = Math.max(...three(best, place(r, column)));
      total = logSum(total, sum(all, place(r, column)));
      if (here > top) {
        top = here;
        j = column;
      }
    }
  }
  let state = highest(...three(best, place(r, j)));
  while (r > 0 || j > stretch.j0) {
    const at = place(r, j);
    const i = stretch.i0 + r;
    const chance = (value: number): number => Math.min(1, Math.exp(value - total));
    if (state === aloneNl) {
      const [m, x, y] = three(best, place(r - 1, j));
      steps.push({ i0: i - 1, i1: i, j0: j, j1: j, score: 0, posterior: 0 });
      state = highest(m + nulls.open, x + nulls.extend, y + nulls.other);
      r -= 1;
    } else if (state === aloneEn) {
      const [m, x, y] = three(best, place(r, j - 1));
      steps.push({ i0: i, i1: i, j0: j - 1, j1: j, score: 0, posterior: 0 });
      state = highest(m + nulls.open, x + nulls.other, y + nulls.extend);
      j -= 1;
    } else {
      let chosen = -1;
      let top = -Infinity;
      for (let shape = 0; shape < shapes; shape += 1) {
        const bead = score[(at / 3) * shapes + shape] ?? -Infinity;
        if (bead === -Infinity) continue;
        const before = place(r - (shapesNl[shape] ?? 1), j - (shapesEn[shape] ?? 1));
        const value = Math.max(...three(best, before)) + bead;
        if (value > top) {
          top = value;
          chosen = shape;
        }
      }
      if (chosen < 0) throw new Error(`no way back from boundary ${i}, ${j}`);
      const rows = shapesNl[chosen] ?? 1;
      const columns = shapesEn[chosen] ?? 1;
      const before = place(r - rows, j - columns);
      const bead = score[(at / 3) * shapes + chosen] ?? 0;
      const posterior = chance(sum(all, before) + bead + (rest[at] ?? 0));
      steps.push({ i0: i - rows, i1: i, j0: j - columns, j1: j, score: bead, posterior });
      state = highest(...three(best, before));
      r -= rows;
      j -= columns;
    }
  }
  return { steps: steps.reverse(), total };
}
