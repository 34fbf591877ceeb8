/** A hedge on one side of a sentence whose other side states the thing without any (M3). A cue, never a verdict. */
import type { Detector } from '../detector';
import { covers } from '../detector';
import { finding, parts, saying, silent, type Finding } from '../finding';
import { covered, gapForSpan, tokensOf } from '../place';
import type { Unit } from '../row-view';
import { sides, type Side } from '../../text/text';
import { hedgesIn } from '../values/hedges';

// On dev/base (113,000 words) plain hedges stand alone 9 times, half of them put in other words: doubtful. "Allegedly" and
// its like do so once, rightly.
const surely = 0.55;
const perhaps = 0.4;

function inUnit(unit: Unit, found: readonly Finding[]): readonly Finding[] {
  if (unit.nl.tongue === unit.en.tongue) return [];
  const read = {
    nl: hedgesIn(unit.nl.text, unit.nl.tongue),
    en: hedgesIn(unit.en.text, unit.en.tongue),
  };
  return sides.flatMap((side) => {
    const other: Side = side === 'nl' ? 'en' : 'nl';
    const view = unit[side];
    const [hedge] = read[side].told;
    if (!hedge || read[side].told.length !== 1 || read[other].any) return [];
    // A question or a condition holds back by itself.
    if (/\?/.test(view.text) || /\?/.test(unit[other].text)) return [];
    const range = tokensOf(view, hedge);
    const linked = covered(unit.links(), side);
    if (range === null || linked[range.first] || linked[range.last]) return [];
    if (found.some((one) => one.kind === 'gap' && covers(one, side, view.start + hedge.start))) return [];
    return [
      finding(
        {
          rule: 'M3',
          type: 'hedging',
          kind: 'meaning',
          class: 'cue',
          severity: 'minor',
          confidence: hedge.reported ? surely : perhaps,
          side: other,
          about: view.text,
        },
        parts(side, saying(view, hedge), silent(unit[other], gapForSpan(unit, side, hedge))),
      ),
    ];
  });
}

/** Looks at each sentence bead: only a plain hedge, only where nothing at all on the other side holds back. */
export const hedging: Detector = {
  name: 'hedging',
  find: (row, near, found) =>
    near.lexicon.filled
      ? row.units.filter((unit) => unit.linkable).flatMap((unit) => inUnit(unit, found))
      : [],
};
