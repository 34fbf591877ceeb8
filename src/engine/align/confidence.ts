/** Turns the posterior of a bead into a probability that means what it says. */

/** What kind of bead it is: each kind errs in its own way. */
export type BeadKind = 'one' | 'merged' | 'gapped' | 'alone';

interface Curve {
  readonly at: number;
  readonly slope: number;
}

// Logistic curves over the log-odds of the posterior. On dev the posteriors themselves lie near the diagonal (called .86,
// right .94; .93, .99; .65, .80; .52, .39 of few; see the table that `evaluate -- alignment` prints), so nothing is bent yet.
const curves: Readonly<Record<BeadKind, Curve>> = {
  one: { at: 0, slope: 1 },
  merged: { at: 0, slope: 1 },
  gapped: { at: 0, slope: 1 },
  alone: { at: 0, slope: 1 },
};

// A paragraph may stand beside one that has nothing to do with it, held there by two sure neighbours: its place says "pair" and
// its words do not. Log-odds that it is a pair, at own evidence 0: on half A of dev and of dev with strangers put in
// (`evaluate -- alignment DIR --substitute 1`, about one pair in 25 of both together) rows of own evidence −4, −3, −2, −1, 0, 2
// are right in .24, .33, .72, .90, .94, .99 of cases, which is a slope of one and this shift.
const shift = 3;

/** How far evidence of its own (words, lengths, counts, on the scale of the search) lets one believe that a bead is a pair at all. */
export function ownBelief(score: number): number {
  return 1 / (1 + Math.exp(-(score + shift)));
}

// Nothing is surer than this: gold itself errs about once in a thousand beads.
const surest = 0.999;

/** Calibrated probability, 0–1, that a bead of this kind and posterior is exactly right. */
export function confidenceOf(posterior: number, kind: BeadKind): number {
  const clamped = Math.min(1 - 1e-6, Math.max(1e-6, posterior));
  const { at, slope } = curves[kind];
  const odds = at + slope * Math.log(clamped / (1 - clamped));
  return Math.min(surest, 1 / (1 + Math.exp(-odds)));
}

/** Kind of a bead by its items: a `gapped` one reaches over items that are not part of it. */
export function kindOf(nl: readonly number[], en: readonly number[]): BeadKind {
  if (nl.length === 0 || en.length === 0) return 'alone';
  if (nl.length === 1 && en.length === 1) return 'one';
  const whole = (items: readonly number[]): boolean =>
    (items.at(-1) ?? 0) - (items[0] ?? 0) + 1 === items.length;
  return whole(nl) && whole(en) ? 'merged' : 'gapped';
}
