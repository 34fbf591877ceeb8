/** The table of bead scores over a band of one stretch of both texts. */
import type { Evidence } from './evidence';
import type { Settings } from './settings';
import {
  countScore,
  lengthScore,
  mostLengthScore,
  type LengthRatio,
  shapes,
  shapesEn,
  shapesNl,
  widest,
} from './shape-of-beads';

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

// What only closes a sentence belongs to the one before it: a merged bead does not begin with it unless nothing else will do.
const opensWithClosing = 3;

// A 2-2 bead is looked at when its crossing cells share this much (prototype).
const leastCrossed = 1.5;
// For upper bounds: more than rounding can be off.
const slack = 1e-6;

/** Scores single beads on the common scale. A class, so that the inner loop of the search makes no closures and finds what it needs at hand. */
class BeadScorer {
  /** Beads of at most so many units, and whether 2-2 beads are looked at. */
  readonly most: number;
  readonly two: boolean;
  private readonly free: number;
  private readonly freeWorth: number;
  private readonly partAtLeast: number;
  private readonly partOfCost: number;
  private readonly priors: Priors;
  private readonly extra: NonNullable<ScoreOptions['extra']> | null;
  private readonly open: number;
  private readonly extend: number;
  private readonly other: number;
  private readonly ratio: LengthRatio;
  private readonly settings: Settings;
  /** The most that lengths and counts can say for a bead. */
  private readonly mostOutside: number;
  private readonly unitCostNl: Float64Array;
  private readonly unitCostEn: Float64Array;
  private readonly nlTelling: Int32Array;
  private readonly enTelling: Int32Array;
  private readonly nlLength: Float64Array;
  private readonly enLength: Float64Array;
  private readonly nlSentences: Int32Array;
  private readonly enSentences: Int32Array;
  private readonly nlUnstopped: Int32Array;
  private readonly enUnstopped: Int32Array;
  private readonly nlCloses: Uint8Array;
  private readonly enCloses: Uint8Array;

  constructor(
    private readonly evidence: Evidence,
    options: ScoreOptions,
  ) {
    const { settings, nulls, ratio, priors } = options;
    const { nl, en } = evidence.level;
    this.most = options.wide ? widest : 2;
    this.two = (priors[11] ?? -Infinity) > -50;
    this.free = Math.exp(settings.free);
    this.freeWorth = settings.free;
    this.partAtLeast = settings.partAtLeast;
    this.partOfCost = settings.partOfCost;
    this.priors = priors;
    this.extra = options.extra ?? null;
    this.open = nulls.open;
    this.extend = nulls.extend;
    this.other = nulls.other;
    this.ratio = ratio;
    this.settings = settings;
    this.mostOutside =
      options.extra === undefined && settings.length >= 0 && settings.counts >= 0 && settings.countOff >= 0
        ? settings.length * mostLengthScore(ratio) +
          settings.counts * Math.max(0, settings.countEqual, settings.countHeading) +
          slack
        : Infinity;
    this.unitCostNl = evidence.unitCostNl;
    this.unitCostEn = evidence.unitCostEn;
    this.nlTelling = nl.telling;
    this.enTelling = en.telling;
    this.nlLength = nl.length;
    this.enLength = en.length;
    this.nlSentences = nl.sentences;
    this.enSentences = en.sentences;
    this.nlUnstopped = nl.unstopped;
    this.enUnstopped = en.unstopped;
    this.nlCloses = nl.closes;
    this.enCloses = en.closes;
  }

  /** Whether English unit `j` has enough in common with Dutch unit `i` to join a 1-n bead. */
  joinsEn(i: number, j: number): boolean {
    return this.joins(i, j, this.unitCostEn[j] ?? 0, this.enTelling[j] ?? 0);
  }

  /** Whether Dutch unit `i` has enough in common with English unit `j` to join an n-1 bead. */
  joinsNl(i: number, j: number): boolean {
    return this.joins(i, j, this.unitCostNl[i] ?? 0, this.nlTelling[i] ?? 0);
  }

  private joins(i: number, j: number, cost: number, telling: number): boolean {
    const bound = this.evidence.bound(i, j);
    return bound >= this.partAtLeast + this.partOfCost * cost || (telling <= 1 && bound > 0) || cost < 0.6;
  }

  /** Score of the bead of a shape that ends at boundary (i, j); −Infinity when leaving its units alone is surely better. */
  score(shape: number, i: number, j: number): number {
    const { evidence } = this;
    const a = i - (shapesNl[shape] ?? 1);
    const b = j - (shapesEn[shape] ?? 1);
    let bound = 0;
    for (let x = a; x < i; x += 1) for (let y = b; y < j; y += 1) bound += evidence.bound(x, y);
    const alone = this.open + this.other + (i - a + j - b - 2) * this.extend;
    const most = evidence.most(a, i, b, j, bound);
    const prior = this.priors[shape] ?? 0;
    // ln(e^x + e^y) is at most ln 2 above the larger.
    const highest = shape > 0 ? most : Math.max(most, this.freeWorth) + Math.LN2;
    if (highest + prior + this.mostOutside < alone) return -Infinity;
    let rest = this.outside(a, i, b, j) + prior;
    if (this.extra !== null) rest += this.extra(a, i, b, j);
    if (shape > 0) {
      if (most + rest < alone) return -Infinity;
      return evidence.score(a, i, b, j) + rest;
    }
    const least = this.orFree(most);
    if (least + rest < alone) return -Infinity;
    // So far below the floor the exact value does not matter; and without words in common there is no other.
    if (most < this.freeWorth - 2 || !(bound > 0)) return least + rest;
    return this.orFree(evidence.score(a, i, b, j)) + rest;
  }

  /** ln(e^x + e^free), without overflow. */
  private orFree(x: number): number {
    return x > 20 ? x : Math.log(Math.exp(x) + this.free);
  }

  /** What lengths and sentence counts say of Dutch units `a0 … a1 − 1` with English `b0 … b1 − 1`. */
  private outside(a0: number, a1: number, b0: number, b1: number): number {
    const { nlLength, enLength, nlSentences, enSentences, nlUnstopped, enUnstopped, settings } = this;
    const nlHigh = (nlSentences[a1] ?? 0) - (nlSentences[a0] ?? 0);
    const enHigh = (enSentences[b1] ?? 0) - (enSentences[b0] ?? 0);
    // Of the units joined, those without a stop may stand as no sentence of their own in the other text; but for the last.
    const nlLow = a1 - a0 > 1 ? nlHigh - ((nlUnstopped[a1 - 1] ?? 0) - (nlUnstopped[a0] ?? 0)) : nlHigh;
    const enLow = b1 - b0 > 1 ? enHigh - ((enUnstopped[b1 - 1] ?? 0) - (enUnstopped[b0] ?? 0)) : enHigh;
    return (
      settings.length *
        lengthScore(
          (nlLength[a1] ?? 0) - (nlLength[a0] ?? 0),
          (enLength[b1] ?? 0) - (enLength[b0] ?? 0),
          this.ratio,
        ) +
      settings.counts * countScore(nlLow, nlHigh, enLow, enHigh, settings) -
      ((a1 - a0 > 1 && this.nlCloses[a0] === 1) || (b1 - b0 > 1 && this.enCloses[b0] === 1)
        ? opensWithClosing
        : 0)
    );
  }
}
