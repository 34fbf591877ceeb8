/** The table of bead scores over a band of one stretch of both texts. */
import type { Units } from './units';
import type { Evidence } from './evidence';
import type { Settings } from './settings';
import {
  countScore,
  lengthScore,
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

/** Units without a stop among those joined, but for the last. */
const unstoppedInside = (units: Units, from: number, to: number): number =>
  to - from > 1 ? (units.unstopped[to - 1] ?? 0) - (units.unstopped[from] ?? 0) : 0;

// What only closes a sentence belongs to the one before it: a merged bead does not begin with it unless nothing else will do.
const opensWithClosing = 3;

/** What lengths and sentence counts say of Dutch units `a0 … a1 − 1` with English `b0 … b1 − 1`. */
function outerScore(
  evidence: Evidence,
  ratio: LengthRatio,
  settings: Settings,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): number {
  const { nl, en } = evidence.level;
  const nlLength = (nl.length[a1] ?? 0) - (nl.length[a0] ?? 0);
  const enLength = (en.length[b1] ?? 0) - (en.length[b0] ?? 0);
  const nlHigh = (nl.sentences[a1] ?? 0) - (nl.sentences[a0] ?? 0);
  const enHigh = (en.sentences[b1] ?? 0) - (en.sentences[b0] ?? 0);
  // Of the units joined, those without a stop may stand as no sentence of their own in the other text.
  const nlLow = nlHigh - unstoppedInside(nl, a0, a1);
  const enLow = enHigh - unstoppedInside(en, b0, b1);
  return (
    settings.length * lengthScore(nlLength, enLength, ratio) +
    settings.counts * countScore(nlLow, nlHigh, enLow, enHigh, settings) -
    ((a1 - a0 > 1 && nl.closes[a0] === 1) || (b1 - b0 > 1 && en.closes[b0] === 1) ? opensWithClosing : 0)
  );
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
  const { i0, i1, j0, j1 } = stretch;
  const { low, high } = band;
  const rows = i1 - i0 + 1;
  const offset = new Int32Array(rows + 1);
  for (let r = 0; r < rows; r += 1) offset[r + 1] = (offset[r] ?? 0) + (high[r] ?? 0) - (low[r] ?? 0) + 1;
  const score = new Float32Array((offset[rows] ?? 0) * shapes).fill(-Infinity);
  const scorer = new BeadScorer(evidence, options);
  const table: Table = { stretch, band, offset, score };
  let work = 0;
  for (let r = 1; r < rows; r += 1) {
    work += (high[r] ?? 0) - (low[r] ?? 0) + 1;
    if (work > 4000) {
      work = 0;
      yield r / rows;
    }
    evidence.open(i0 + r - 1, Math.max(j0, (low[r - 1] ?? 0) - 1), Math.min(j1, (high[r] ?? 0) + 1));
    scoreRow(table, r, evidence, scorer, options);
  }
  return table;
}

/** Scores the beads that end in row `r`. No generator: what stays in one for long is never made fast. */
function scoreRow(
  { stretch, band, offset, score }: Table,
  r: number,
  evidence: Evidence,
  scorer: BeadScorer,
  options: ScoreOptions,
): void {
  const { low, high } = band;
  const i = stretch.i0 + r;
  const most = options.wide ? widest : 2;
  const two = (options.priors[11] ?? -Infinity) > -50;
  const inBand = (row: number, j: number): boolean =>
    row >= 0 && j >= (low[row] ?? 0) && j <= (high[row] ?? -1);
  for (let j = Math.max(stretch.j0 + 1, low[r] ?? 0); j <= (high[r] ?? 0); j += 1) {
    const cell = ((offset[r] ?? 0) + j - (low[r] ?? 0)) * shapes;
    if (inBand(r - 1, j - 1)) score[cell] = scorer.score(0, i, j);
    if (scorer.joinsEn(i - 1, j - 1))
      for (let b = 2; b <= most && inBand(r - 1, j - b) && scorer.joinsEn(i - 1, j - b); b += 1)
        score[cell + b - 1] = scorer.score(b - 1, i, j);
    if (scorer.joinsNl(i - 1, j - 1))
      for (let a = 2; a <= most && inBand(r - a, j - 1) && scorer.joinsNl(i - a, j - 1); a += 1)
        score[cell + 4 + a] = scorer.score(4 + a, i, j);
    if (
      two &&
      inBand(r - 2, j - 2) &&
      evidence.bound(i - 2, j - 1) + evidence.bound(i - 1, j - 2) > leastCrossed
    )
      score[cell + 11] = scorer.score(11, i, j);
  }
}

// A 2-2 bead is looked at when its crossing cells share this much (prototype).
const leastCrossed = 1.5;

/** Scores single beads on the common scale. A class, so that the inner loop of the search makes no closures. */
class BeadScorer {
  private readonly free: number;
  constructor(
    private readonly evidence: Evidence,
    private readonly options: ScoreOptions,
  ) {
    this.free = Math.exp(options.settings.free);
  }

  /** Whether English unit `j` has enough in common with Dutch unit `i` to join a 1-n bead. */
  joinsEn(i: number, j: number): boolean {
    return this.joins(i, j, this.evidence.unitCostEn[j] ?? 0, this.evidence.level.en.telling[j] ?? 0);
  }

  /** Whether Dutch unit `i` has enough in common with English unit `j` to join an n-1 bead. */
  joinsNl(i: number, j: number): boolean {
    return this.joins(i, j, this.evidence.unitCostNl[i] ?? 0, this.evidence.level.nl.telling[i] ?? 0);
  }

  private joins(i: number, j: number, cost: number, telling: number): boolean {
    const { partAtLeast, partOfCost } = this.options.settings;
    const bound = this.evidence.bound(i, j);
    return bound >= partAtLeast + partOfCost * cost || (telling <= 1 && bound > 0) || cost < 0.6;
  }

  /** Score of the bead of a shape that ends at boundary (i, j); −Infinity when leaving its units alone is surely better. */
  score(shape: number, i: number, j: number): number {
    const { evidence, options } = this;
    const { priors, ratio, settings, nulls, extra } = options;
    const a = i - (shapesNl[shape] ?? 1);
    const b = j - (shapesEn[shape] ?? 1);
    let rest = outerScore(evidence, ratio, settings, a, i, b, j) + (priors[shape] ?? 0);
    if (extra !== undefined) rest += extra(a, i, b, j);
    let bound = 0;
    for (let x = a; x < i; x += 1) for (let y = b; y < j; y += 1) bound += evidence.bound(x, y);
    const alone = nulls.open + nulls.other + (i - a + j - b - 2) * nulls.extend;
    const most = evidence.most(a, i, b, j, bound);
    if (shape > 0) {
      if (most + rest < alone) return -Infinity;
      return evidence.score(a, i, b, j) + rest;
    }
    if (this.orFree(most) + rest < alone) return -Infinity;
    // So far below the floor the exact value does not matter.
    if (most < settings.free - 2) return this.orFree(most) + rest;
    return this.orFree(bound > 0 ? evidence.score(a, i, b, j) : most) + rest;
  }

  /** ln(e^x + e^free), without overflow. */
  private orFree(x: number): number {
    return x > 20 ? x : Math.log(Math.exp(x) + this.free);
  }
}
