/** Parts of a sentence that the other side lacks (C1 below the sentence). */
import { bestStretch } from '../clause-score';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Detector } from '../detector';
import { finding, parts, saying, silent, type Finding } from '../finding';
import { across, gapFor } from '../place';
import type { Unit } from '../row-view';
import type { Side } from '../../text/text';

// Shown by default from this score on; doubtful a little below. Half A, with these weights: 4 finds 29 of 30 seeded
// clauses of the gold pairs, 63 % of 250 other tidy cuts and 43 % of 420 odd ones, and alarms in 0.5 % of 2,100 clean
// sentences; 3.55 finds 68 % and 50 %, and alarms in 0.8 %.
const shownFrom = 4;
const doubtfulFrom = 3;

// A bracket of a word or three is a translator's gloss (differences.md C2): told, of slight weight.
const longestGloss = 3;

function inUnit(unit: Unit, lexicon: Lexicon): readonly Finding[] {
  // without a dictionary of a side's language every word of it stands alone
  if (unit.nl.tongue === 'other' || unit.en.tongue === 'other') return [];
  const stretch = bestStretch(unit, lexicon);
  if (stretch === null || stretch.score < doubtfulFrom) return [];
  const { side, first, last, score } = stretch;
  const view = side === 'nl' ? unit.nl : unit.en;
  const tokens = view.tokens();
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to) return [];
  const lacking: Side = side === 'nl' ? 'en' : 'nl';
  const gap = gapFor(unit, side, first, last);
  // one point of score is about e times the odds: 0.5 at the threshold
  const confidence = Math.min(0.95, 1 / (1 + Math.exp(shownFrom - score)));
  const gloss =
    last - first < longestGloss &&
    view.text.charAt(from.start - 1) === '(' &&
    view.text.charAt(to.end) === ')';
  return [
    finding(
      {
        rule: gloss ? 'C2' : 'C1',
        type: 'missing-clause',
        kind: 'gap',
        class: 'content',
        severity: gloss ? 'info' : 'major',
        confidence,
        side: lacking,
      },
      parts(side, saying(view, { start: from.start, end: to.end }), silent(across(unit, side), gap.offset)),
    ),
  ];
}

/** One stretch a sentence bead at most; nothing where the whole sentence is untranslated, or where words cannot be linked. */
export const clauses: Detector = {
  name: 'clauses',
  find: (row, near, found) =>
    near.lexicon.filled &&
    !found.some((one) => (one.type === 'untranslated' && one.confidence > 0.8) || one.type === 'cut-off')
      ? row.units.filter((unit) => unit.linkable).flatMap((unit) => inUnit(unit, near.lexicon))
      : [],
};
