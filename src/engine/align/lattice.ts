/** The table of bead scores over a band of one stretch of both texts. */
import { BeadScorer } from './bead-scorer';
import type { Evidence } from './evidence';
import type { Settings } from './settings';
import { type LengthRatio, shapes } from './shape-of-beads';

/** A stretch of both texts: Dutch units `i0 … i1 − 1`, English units `j0 … j1 − 1`. */
export interface Stretch {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
}

/**
 * Where the search looks: at boundary `i0 + r` between Dutch units, the English boundaries `low[r] … high[r]`
 * (both included, neither falls). The first row holds `j0`, the last `j1`.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** What leaving units alone costs: opening a run, each further unit, and a run on the other side right after. */
export interface NullCosts {
  readonly open: number;
  readonly extend: number;
  readonly other: number;
}

/** Prior log-odds of each bead shape. */
export type Priors = Float64Array;

export interface ScoreOptions {
  readonly priors: Priors;
  readonly ratio: LengthRatio;
  /** An addition to the score of a bead, such as what the paragraphs say about sentences. */
  readonly extra?: (i0: number, i1: number, j0: number, j1: number) => number;
  /** Beads above 1-2 and 2-1 are looked at only when true. */
  readonly wide: boolean;
  readonly nulls: NullCosts;
  readonly settings: Settings;
}

/** Scores of all beads that end in a cell of the band: `score[(offset[r] + j − low[r]) · shapes + shape]`, −Infinity where none. */
export interface Table {
  readonly stretch: Stretch;
  readonly band: Band;
  readonly offset: Int32Array;
  readonly score: Float32Array;
}

/** Every boundary of the stretch. */
export function fullBand(stretch: Stretch): Band {
  const rows = stretch.i1 - stretch.i0 + 1;
  return { low: new Int32Array(rows).fill(stretch.j0), high: new Int32Array(rows).fill(stretch.j1) };
}

/** Cells of a band. */
export function cellsOf(band: Band): number {
  let cells = 0;
  for (let r = 0; r < band.low.length; r += 1) cells += (band.high[r] ?? 0) - (band.low[r] ?? 0) + 1;
  return cells;
}

/**
 * Scores the beads in the band that could be part of a best path; yields after every few rows.
 *
 * Plan: row by row, read which words may meet; for each cell the 1-1 bead, then wider ones as long as every unit that joins
 * has words in common with the other side. A bead whose upper bound is worse than leaving its units alone is passed over.
 */
export function* scoreTable(
  evidence: Evidence,
  stretch: Stretch,
  band: Band,
  options: ScoreOptions,
): Generator<number, Table> {
  const offset = new Int32Array(band.low.length + 1);
  const score = new Float32Array(cellsOf(band) * shapes);
  const scoring = scoringOf(evidence, stretch, band, options, offset, score);
  const rows = band.low.length;
  for (let r = 1; r < rows;) {
    if (r > 1) yield r / rows;
    r = scoreRows(scoring, r, cellsAtOnce);
  }
  return scoring.table;
}

// Cells scored between two chances to stop.
const cellsAtOnce = 4000;
// Tables of so few cells are made in one go, in tables that are used again: nobody else can come between.
const fewCells = cellsAtOnce;
const smallScore = new Float32Array(fewCells * shapes);
const smallOffset = new Int32Array(fewCells + 1);
const smallLow = new Int32Array(fewCells);
const smallHigh = new Int32Array(fewCells);

/**
 * The whole table of a stretch of at most 4,000 cells, in one go, or null when it has more. It stands until the next call: the
 * sentences of a paragraph have tables so small that making room for them took longer than filling them.
 */
export function scoreSmall(evidence: Evidence, stretch: Stretch, options: ScoreOptions): Table | null {
  const { i0, i1, j0, j1 } = stretch;
  const rows = i1 - i0 + 1;
  const cells = rows * (j1 - j0 + 1);
  if (cells > fewCells) return null;
  const band: Band = {
    low: smallLow.subarray(0, rows).fill(j0),
    high: smallHigh.subarray(0, rows).fill(j1),
  };
  const offset = smallOffset.subarray(0, rows + 1);
  const score = smallScore.subarray(0, cells * shapes);
  const scoring = scoringOf(evidence, stretch, band, options, offset, score);
  scoreRows(scoring, 1, Infinity);
  return scoring.table;
}

/** A table on its way. */
interface Scoring {
  readonly table: Table;
  readonly evidence: Evidence;
  readonly scorer: BeadScorer;
}

/** Makes the tables given ready for a band. */
function scoringOf(
  evidence: Evidence,
  stretch: Stretch,
  band: Band,
  options: ScoreOptions,
  offset: Int32Array,
  score: Float32Array,
): Scoring {
  const { low, high } = band;
  offset[0] = 0;
  for (let r = 0; r < low.length; r += 1)
    offset[r + 1] = (offset[r] ?? 0) + (high[r] ?? 0) - (low[r] ?? 0) + 1;
  score.fill(-Infinity);
  return {
    table: { stretch, band, offset, score },
    evidence,
    scorer: new BeadScorer(evidence, options),
  };
}

/** Scores from row `from` on, until about so many cells are done; returns the next row. No generator: what stays in one for long is never made fast. */
function scoreRows({ table, evidence, scorer }: Scoring, from: number, cells: number): number {
  const { stretch, band } = table;
  const { i0, j0, j1 } = stretch;
  const { low, high } = band;
  let work = 0;
  let r = from;
  for (; r < low.length && work <= cells; r += 1) {
    work += (high[r] ?? 0) - (low[r] ?? 0) + 1;
    evidence.open(i0 + r - 1, Math.max(j0, (low[r - 1] ?? 0) - 1), Math.min(j1, (high[r] ?? 0) + 1));
    scoreRow(table, r, evidence, scorer);
  }
  return r;
}

/** Scores the beads that end in row `r`. */
function scoreRow(
  { stretch, band, offset, score }: Table,
  r: number,
  evidence: Evidence,
  scorer: BeadScorer,
): void {
  const { low, high } = band;
  const i = stretch.i0 + r;
  const { most, two } = scorer;
  const here = low[r] ?? 0;
  const lowAbove = low[r - 1] ?? 0;
  const highAbove = high[r - 1] ?? -1;
  const lowTwo = r < 2 ? 0 : (low[r - 2] ?? 0);
  const highTwo = r < 2 ? -1 : (high[r - 2] ?? -1);
  const last = high[r] ?? 0;
  for (let j = Math.max(stretch.j0 + 1, here); j <= last; j += 1) {
    const cell = ((offset[r] ?? 0) + j - here) * shapes;
    if (j - 1 >= lowAbove && j - 1 <= highAbove) score[cell] = scorer.score(0, i, j);
    if (j - 2 >= lowAbove && j - 2 <= highAbove && scorer.joinsEn(i - 1, j - 1))
      for (let b = 2; b <= most && j - b >= lowAbove && scorer.joinsEn(i - 1, j - b); b += 1)
        score[cell + b - 1] = scorer.score(b - 1, i, j);
    if (j - 1 >= lowTwo && j - 1 <= highTwo && scorer.joinsNl(i - 1, j - 1))
      for (let a = 2; a <= most && a <= r; a += 1) {
        if (j - 1 < (low[r - a] ?? 0) || j - 1 > (high[r - a] ?? -1) || !scorer.joinsNl(i - a, j - 1)) break;
        score[cell + 4 + a] = scorer.score(4 + a, i, j);
      }
    if (
      two &&
      j - 2 >= lowTwo &&
      j - 2 <= highTwo &&
      evidence.bound(i - 2, j - 1) + evidence.bound(i - 1, j - 2) > leastCrossed
    )
      score[cell + 11] = scorer.score(11, i, j);
  }
}

// A 2-2 bead is looked at when its crossing cells share this much (prototype).
const leastCrossed = 1.5;
