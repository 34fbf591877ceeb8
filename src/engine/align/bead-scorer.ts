/** What one bead is worth: its words, its lengths and sentence counts, and how usual its shape is. */
import type { Evidence } from './evidence';
import type { Priors, ScoreOptions } from './lattice';
import type { Settings } from './settings';
import {
  countScore,
  lengthScore,
  type LengthRatio,
  mostLengthScore,
  shapesEn,
  shapesNl,
  widest,
} from './shape-of-beads';

// What only closes a sentence belongs to the one before it: a merged bead does not begin with it unless nothing else will do.
const opensWithClosing = 3;

// For upper bounds: more than rounding can be off.
const slack = 1e-6;

/** Scores single beads on the common scale. A class, so that the inner loop of the search makes no closures and finds what it needs at hand. */
export class BeadScorer {
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
