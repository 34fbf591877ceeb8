/** The bead shapes that the search knows, and what length and sentence counts say about a bead. */

import type { Settings } from './settings';

/** Shapes by number: 1-1, 1-2 … 1-6, 2-1 … 6-1, 2-2. */
export const shapesNl: readonly number[] = [1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 2];
export const shapesEn: readonly number[] = [1, 2, 3, 4, 5, 6, 1, 1, 1, 1, 1, 2];
export const shapes = shapesNl.length;
export const widest = 6;

/** Usual length ratio ln(nl ÷ en) in characters of true pairs and its spread. */
export interface LengthRatio {
  readonly mean: number;
  readonly spread: number;
}

// Dutch–English prose: mean .07, spread .16 (prototype, dev half A; FLORES: .107 and .142).
export const usualLength: LengthRatio = { mean: 0.07, spread: 0.16 };

// Other pairs of languages: nothing is known beforehand, so the two sides count alike.
export const anyLength: LengthRatio = { mean: 0, spread: 0.2 };

/** Log-odds of two lengths in characters belonging together, against any two lengths (variance 1.3); at least −7. */
export function lengthScore(nl: number, en: number, ratio: LengthRatio): number {
  const off = Math.log((nl + 6) / (en + 6)) - ratio.mean;
  const variance = ratio.spread * ratio.spread + 2.2 / (Math.min(nl, en) + 6);
  const score = -off * off * 0.5 * (1 / variance - 1 / 1.3) - 0.5 * Math.log(variance / 1.3);
  return Math.max(-7, score);
}

/** The most that `lengthScore` can be with this ratio: two equally long, endless texts. */
export function mostLengthScore({ spread }: LengthRatio): number {
  const variance = spread * spread;
  // Beyond, a difference would count for a bead and not against it.
  return variance + 2.2 / 6 < 1.3 ? Math.max(-7, -0.5 * Math.log(variance / 1.3)) : Infinity;
}

/**
 * Log-odds of two sentence counts, each known up to a range `low … high`: a heading joined to its paragraph may count or not.
 */
export function countScore(
  nlLow: number,
  nlHigh: number,
  enLow: number,
  enHigh: number,
  settings: Settings,
): number {
  const off = Math.max(0, nlLow - enHigh, enLow - nlHigh);
  if (nlHigh === enHigh) return settings.countEqual;
  return off === 0
    ? settings.countHeading
    : (-settings.countOff * off) / Math.sqrt(Math.max(nlLow, enLow, 1));
}

/** Prior log-odds of the shapes, from what 1-1, a first merged unit and a 2-2 bead cost. */
export function priorsOf(one: number, merge: number, more: number, two: number): Float64Array {
  const priors = new Float64Array(shapes);
  priors[0] = one;
  for (let n = 2; n <= widest; n += 1) {
    priors[n - 1] = merge + more * (n - 2);
    priors[4 + n] = merge + more * (n - 2);
  }
  priors[11] = two;
  return priors;
}
