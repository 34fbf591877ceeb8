/** Turns the posterior of a bead into a probability that means what it says. */

/** What kind of bead it is: each kind errs in its own way. */
export type BeadKind = 'one' | 'merged' | 'gapped' | 'alone';

interface Curve {
  readonly at: number;
  readonly slope: number;
}

// Logistic curves over the log-odds of the posterior. With strangers put in (`evaluate -- alignment DIR --substitute 1`, halves A
// and B) linked beads called .1, .3, .5, .65, .75, .86, .93, .97 are right in .02, .29, .42, .58, .78, .84, .97, .99 of cases: on the
// diagonal. Without strangers, as on dev, the same are right more often (.86 → .97): nothing is bent for either.
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

// Nothing is surer than this. Gold itself errs about once in a thousand beads; of the 828 units on half A of dev and of dev with
// strangers put in that were surest to stand alone, .993 did.
const surest: Readonly<Record<BeadKind, number>> = { one: 0.999, merged: 0.999, gapped: 0.999, alone: 0.993 };

/** Calibrated probability, 0–1, that a bead of this kind and posterior is exactly right. */
export function confidenceOf(posterior: number, kind: BeadKind): number {
  const clamped = Math.min(1 - 1e-6, Math.max(1e-6, posterior));
  const { at, slope } = curves[kind];
  const odds = at + slope * Math.log(clamped / (1 - clamped));
  return Math.min(surest[kind], 1 / (1 + Math.exp(-odds)));
}

/** Kind of a bead by its items: a `gapped` one reaches over items that are not part of it. */
export function kindOf(nl: readonly number[], en: readonly number[]): BeadKind {
  if (nl.length === 0 || en.length === 0) return 'alone';
  if (nl.length === 1 && en.length === 1) return 'one';
  const whole = (items: readonly number[]): boolean =>
    (items.at(-1) ?? 0) - (items[0] ?? 0) + 1 === items.length;
  return whole(nl) && whole(en) ? 'merged' : 'gapped';
}
