/** Tells two versions of one text from two texts that have nothing to do with each other. */
import type { Evidence } from './evidence';
import type { Step } from './path';

/** Evidence of a path against chance. */
export interface Kinship {
  /** Mean lexical worth of the linked beads. */
  readonly own: number;
  /** The same for units that are no partners: each Dutch unit with the English unit of a bead far away. */
  readonly chance: number;
  /** Share of the units of both sides that are linked. */
  readonly linked: number;
  readonly beads: number;
}

// Beads looked at; a sample suffices.
const mostBeads = 400;

/** Measures a path against itself shuffled. */
export function kinship(evidence: Evidence, steps: readonly Step[]): Kinship {
  const full = steps.filter((step) => step.i1 > step.i0 && step.j1 > step.j0);
  const units = steps.reduce((sum, step) => sum + (step.i1 - step.i0) + (step.j1 - step.j0), 0);
  const linked = full.reduce((sum, step) => sum + (step.i1 - step.i0) + (step.j1 - step.j0), 0);
  const stride = Math.max(1, Math.floor(full.length / mostBeads));
  const half = full.length >> 1;
  let own = 0;
  let chance = 0;
  let beads = 0;
  for (let at = 0; at < full.length; at += stride) {
    const step = full[at];
    const far = full[(at + half) % full.length];
    if (step === undefined || far === undefined) continue;
    own += evidence.shared([step.i0], [step.j0]);
    chance += evidence.shared([step.i0], [far.j0]);
    beads += 1;
  }
  return {
    own: own / Math.max(1, beads),
    chance: chance / Math.max(1, beads),
    linked: linked / Math.max(1, units),
    beads,
  };
}

/** Whether the texts share enough to be versions of one text. */
export function areRelated(evidence: Evidence, steps: readonly Step[]): boolean {
  const { own, chance, linked, beads } = kinship(evidence, steps);
  return beads > 0 && own > 0 && chance < own && linked > 0;
}
