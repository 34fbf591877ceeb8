/** The table of bead scores over a band of one stretch of both texts. */
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

/** Prior log-odds of each bead shape. */
export type Priors = Float64Array;

export interface ScoreOptions {
  readonly priors: Priors;
  readonly ratio: LengthRatio;
  /** An addition to the score of a bead, such as what the paragraphs say about sentences. */
  readonly extra?: (i0: number, i1: number, j0: number, j1: number) => number;
  /** Beads above 1-2 and 2-1 are looked at only when true. */
  readonly wide: boolean;
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
    settings.counts * countScore(nlLow, nlHigh, enLow, enHigh, settings)
  );
}

/** Scores all beads in the band; yields after every few rows. */
export function* scoreTable(
  evidence: Evidence,
  stretch: Stretch,
  band: Band,
  options: ScoreOptions,
): Generator<number, Table> {
  const { i0, i1, j0, j1 } = stretch;
  const { low, high } = band;
  const { nl, en } = evidence.level;
  const { priors, ratio, extra, wide, settings } = options;
  const free = Math.exp(settings.free);
  const orFree = (x: number): number => (x > 20 ? x : Math.log(Math.exp(x) + free));
  const rows = i1 - i0 + 1;
  const offset = new Int32Array(rows + 1);
  for (let r = 0; r < rows; r += 1) offset[r + 1] = (offset[r] ?? 0) + (high[r] ?? 0) - (low[r] ?? 0) + 1;
  const score = new Float32Array((offset[rows] ?? 0) * shapes).fill(-Infinity);

  const outer = (a0: number, a1: number, b0: number, b1: number): number =>
    outerScore(evidence, ratio, settings, a0, a1, b0, b1);
  const fits = (bound: number, cost: number, telling: number): boolean =>
    bound >= settings.partAtLeast + settings.partOfCost * cost || (telling <= 1 && bound > 0) || cost < 0.6;
  const inBand = (r: number, j: number): boolean => r >= 0 && j >= (low[r] ?? 0) && j <= (high[r] ?? -1);

  let work = 0;
  for (let r = 1; r < rows; r += 1) {
    const i = i0 + r;
    evidence.open(i - 1, Math.max(j0, (low[r - 1] ?? 0) - 1), Math.min(j1, (high[r] ?? 0) + 1));
    work += (high[r] ?? 0) - (low[r] ?? 0) + 1;
    if (work > 4000) {
      work = 0;
      yield r / rows;
    }
    for (let j = Math.max(j0 + 1, low[r] ?? 0); j <= (high[r] ?? 0); j += 1) {
      const cell = ((offset[r] ?? 0) + j - (low[r] ?? 0)) * shapes;
      const bound = evidence.bound(i - 1, j - 1);
      const costNl = evidence.unitCostNl[i - 1] ?? 0;
      const costEn = evidence.unitCostEn[j - 1] ?? 0;
      const put = (shape: number, lexical: number): void => {
        const a = i - (shapesNl[shape] ?? 1);
        const b = j - (shapesEn[shape] ?? 1);
        let sum = lexical + outer(a, i, b, j) + (priors[shape] ?? 0);
        if (extra !== undefined) sum += extra(a, i, b, j);
        score[cell + shape] = sum;
      };
      if (inBand(r - 1, j - 1))
        put(0, orFree(bound > 0 ? evidence.score(i - 1, i, j - 1, j) : evidence.floor(i - 1, j - 1)));
      const most = wide ? widest : 2;
      if (fits(bound, costEn, en.telling[j - 1] ?? 0))
        for (let b = 2; b <= most && inBand(r - 1, j - b); b += 1) {
          const part = evidence.bound(i - 1, j - b);
          if (!fits(part, evidence.unitCostEn[j - b] ?? 0, en.telling[j - b] ?? 0)) break;
          put(b - 1, evidence.score(i - 1, i, j - b, j));
        }
      if (fits(bound, costNl, nl.telling[i - 1] ?? 0))
        for (let a = 2; a <= most && inBand(r - a, j - 1); a += 1) {
          const part = evidence.bound(i - a, j - 1);
          if (!fits(part, evidence.unitCostNl[i - a] ?? 0, nl.telling[i - a] ?? 0)) break;
          put(4 + a, evidence.score(i - a, i, j - 1, j));
        }
      if ((priors[11] ?? -Infinity) > -50 && inBand(r - 2, j - 2)) {
        const crossed = evidence.bound(i - 2, j - 1) + evidence.bound(i - 1, j - 2);
        if (crossed > 1.5) put(11, evidence.score(i - 2, i, j - 2, j));
      }
    }
  }
  return { stretch, band, offset, score };
}
