/** Turns the matches of a path into beads, and rows into a statement of coverage. */
import type { Bead, Coverage, Row } from './alignment';
import { confidenceOf, kindOf } from './confidence';
import type { Evidence } from './evidence';
import { reasonsFor, type Wordings } from './reasons';
import type { Match } from './refine';
import type { LengthRatio } from './shape-of-beads';

/** A bead of a match: its items, how sure it is, and why. */
export function beadOf(match: Match, evidence: Evidence, ratio: LengthRatio, texts: Wordings): Bead {
  const { nl, en } = match;
  return {
    nl,
    en,
    confidence: confidenceOf(match.posterior, kindOf(nl, en)),
    reasons: reasonsFor(match, evidence, ratio, texts),
  };
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
