/** Tells two versions of one text from two texts that have nothing to do with each other. */
import type { Evidence } from './evidence';
import type { Step } from './path';
import type { Units } from './units';

/** Evidence of a path against chance, over beads of four words or more (headings and furniture agree by chance). */
export interface Kinship {
  /** Worth of the shared words of linked beads, in nats per word. */
  readonly own: number;
  /** The same for units that are no partners: each Dutch unit with the English unit of a bead far away. */
  readonly chance: number;
  /** Share of the words of a side that are in linked beads, of the side where it is larger (one may be an excerpt). */
  readonly linked: number;
  /** Words of the smaller side. */
  readonly words: number;
  /** Posteriors of the 1-1 beads, summed, over the units of the smaller side: how much of it has a place of its own. */
  readonly placed: number;
}

// Beads looked at; a sample suffices.
const mostBeads = 400;
// Shorter units are no witnesses.
const fewestWords = 4;
// Shared worth per word above chance, times the share linked, below which two texts are called unrelated. On slices and
// wholes of dev: texts of one pair 2.1 and more (no lexicon .19), of different pairs at most .4 (no lexicon .17, median 0);
// low, because calling a free translation unrelated costs the reader everything.
const leastFilled = 0.6;
const leastEmpty = 0.04;
// Without a lexicon two languages may share hardly a word (Finnish and English .01 nats): lengths and their order then tell.
// `placed` in texts of 200 words and more: .40 and more in 130 pairs of versions (dev, and Declarations in six pairs of languages;
// median .91), .27 and less in 64 pairs that are none; sentences enciphered word by word down to .17, but nearly all of them
// linked (.90), which hardly any strangers are (two of 64 above .6).
const leastPlaced = 0.4;
const mostlyLinked = 0.85;
const fewestPlaced = 0.15;
// Texts this small are never called unrelated: there is too little to go by (without a lexicon, far less).
const enoughFilled = 25;
const enoughEmpty = 200;

/** Measures a path against itself shuffled. */
export function kinship(evidence: Evidence, steps: readonly Step[]): Kinship {
  const { nl, en } = evidence.level;
  const words = (units: Units, from: number, to: number): number => {
    let sum = 0;
    for (let unit = from; unit < to; unit += 1) {
      const own = units.telling[unit] ?? 0;
      sum += own >= fewestWords ? own : 0;
    }
    return sum;
  };
  const linked = { nl: 0, en: 0 };
  const side = { nl: 0, en: 0 };
  const witnesses: Step[] = [];
  let placed = 0;
  for (const step of steps) {
    if (step.i1 - step.i0 === 1 && step.j1 - step.j0 === 1) placed += step.posterior;
    const a = words(nl, step.i0, step.i1);
    const b = words(en, step.j0, step.j1);
    side.nl += a;
    side.en += b;
    if (step.i1 === step.i0 || step.j1 === step.j0) continue;
    linked.nl += a;
    linked.en += b;
    if ((nl.telling[step.i0] ?? 0) >= fewestWords && (en.telling[step.j0] ?? 0) >= fewestWords)
      witnesses.push(step);
  }
  const stride = Math.max(1, Math.floor(witnesses.length / mostBeads));
  const half = witnesses.length >> 1;
  let own = 0;
  let chance = 0;
  let size = 0;
  for (let at = 0; at < witnesses.length; at += stride) {
    const step = witnesses[at];
    const far = witnesses[(at + half) % witnesses.length];
    if (step === undefined || far === undefined) continue;
    own += evidence.shared([step.i0], [step.j0]);
    if (far !== step) chance += evidence.shared([step.i0], [far.j0]);
    size += Math.min(nl.telling[step.i0] ?? 0, en.telling[step.j0] ?? 0);
  }
  return {
    own: own / Math.max(1, size),
    chance: chance / Math.max(1, size),
    linked: Math.max(linked.nl / Math.max(1, side.nl), linked.en / Math.max(1, side.en)),
    words: Math.min(side.nl, side.en),
    placed: placed / Math.max(1, Math.min(nl.count, en.count)),
  };
}

/** Whether the texts share enough to be versions of one text; texts too small to tell are given the benefit of the doubt. */
export function areRelated(evidence: Evidence, steps: readonly Step[]): boolean {
  const { own, chance, linked, words, placed } = kinship(evidence, steps);
  const { filled } = evidence.level.vocabulary;
  if (words < (filled ? enoughFilled : enoughEmpty)) return true;
  const shared = (own - chance) * linked;
  if (filled) return shared >= leastFilled;
  return placed >= leastPlaced || linked >= mostlyLinked || (shared >= leastEmpty && placed >= fewestPlaced);
}
