/** Turns the steps of a path into beads, and rows into a statement of coverage. */
import type { Bead, Coverage, Reason, Row } from './alignment';
import type { Match } from './refine';
import type { LengthRatio } from './shape-of-beads';
import type { Level, Units } from './units';

/** A bead of a match: its items, how sure it is, and why. */
export function beadOf(match: Match, level: Level, ratio: LengthRatio): Bead {
  const reasons: Reason[] = [];
  if (match.nl.length > 0 && match.en.length > 0) {
    const a = charactersOf(level.nl, match.nl);
    const b = charactersOf(level.en, match.en);
    reasons.push({ code: 'length', for: true, ratio: a / Math.max(1, b), usual: Math.exp(ratio.mean) });
  } else reasons.push({ code: 'nothing-shared', for: false });
  return { nl: match.nl, en: match.en, confidence: match.posterior, reasons };
}

const charactersOf = (units: Units, items: readonly number[]): number =>
  items.reduce((sum, item) => sum + (units.length[item + 1] ?? 0) - (units.length[item] ?? 0), 0);

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
