/** Turns the steps of a path into beads, and rows into a statement of coverage. */
import type { Bead, Coverage, Reason, Row } from './alignment';
import type { Step } from './path';
import type { LengthRatio } from './shape-of-beads';
import type { Level } from './units';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** A bead of a step: its items, how sure it is, and why. */
export function beadOf(step: Step, level: Level, ratio: LengthRatio): Bead {
  const reasons: Reason[] = [];
  if (step.i1 > step.i0 && step.j1 > step.j0) {
    const a = (level.nl.length[step.i1] ?? 0) - (level.nl.length[step.i0] ?? 0);
    const b = (level.en.length[step.j1] ?? 0) - (level.en.length[step.j0] ?? 0);
    reasons.push({ code: 'length', for: true, ratio: a / Math.max(1, b), usual: Math.exp(ratio.mean) });
  } else reasons.push({ code: 'nothing-shared', for: false });
  return { nl: range(step.i0, step.i1), en: range(step.j0, step.j1), confidence: step.posterior, reasons };
}

/** How many paragraphs and sentences of each side have a partner. */
export function coverageOf(rows: readonly Row[]): Coverage {
  const inside = rows.flatMap((row) => row.sentences);
  return {
    paragraphs: { nl: partnered(rows, 'nl'), en: partnered(rows, 'en') },
    sentences: { nl: partnered(inside, 'nl'), en: partnered(inside, 'en') },
  };
}

function partnered(
  beads: readonly Bead[],
  side: 'nl' | 'en',
): { readonly paired: number; readonly alone: number } {
  let paired = 0;
  let alone = 0;
  for (const bead of beads)
    if (bead.nl.length > 0 && bead.en.length > 0) paired += bead[side].length;
    else alone += bead[side].length;
  return { paired, alone };
}
