/** Sentences far shorter on one side than is usual in these two texts (C3). */
import type { Detector, Neighbourhood } from '../detector';
import { covers } from '../detector';
import { doubtfulBelow } from '../difference';
import { finding, saying, type Finding } from '../finding';
import { covered } from '../place';
import type { RowView, Unit } from '../row-view';
import type { Side } from '../../text/text';

// A shorter passage changes its length by a third with one word more (differences.md C3 leaves out rows under 40 characters).
const shortest = 60;
// Of 4,504 sentence beads of dev/base this long 4 have a side under half of its usual length, 23 one under six tenths.
const surely = 0.5;
const perhaps = 0.6;
// Of the longer side's content words at least this many have no partner, in number and as a share: otherwise it is only wordier.
const fewestLoose = 5;
const looseShare = 0.45;

/** How the sides of a unit compare with what is usual: the shorter one, and its length over the expected one. */
function ratio(unit: Unit, usual: number): { readonly side: Side; readonly share: number } {
  const relative = unit.nl.text.trim().length / Math.max(1, unit.en.text.trim().length) / usual;
  return relative < 1 ? { side: 'nl', share: relative } : { side: 'en', share: 1 / relative };
}

function inUnit(unit: Unit, near: Neighbourhood, found: readonly Finding[]): readonly Finding[] {
  if (!unit.linkable || unit.nl.heading || unit.en.heading) return [];
  const { side, share: left } = ratio(unit, near.usualRatio());
  const long: Side = side === 'nl' ? 'en' : 'nl';
  const view = unit[long];
  if (left > perhaps || view.text.length < shortest) return [];
  // A clause that was found missing, or a passage left untranslated, says it better.
  const told = found.some(
    (one) =>
      one.kind === 'gap' &&
      one.confidence >= doubtfulBelow &&
      (covers(one, long, view.start) ||
        view.tokens().some((token) => covers(one, long, view.start + token.start))),
  );
  if (told) return [];
  const kept = covered(unit.links(), long);
  const content = view.tokens().filter((token) => !token.small);
  const loose = content.filter((token) => !kept[token.index]);
  const sure =
    left <= surely &&
    near.lexicon.filled &&
    loose.length >= fewestLoose &&
    loose.length >= looseShare * content.length;
  const whole = (one: Side) => saying(unit[one], { start: 0, end: unit[one].text.length });
  return [
    finding(
      {
        rule: 'C3',
        type: 'shortened',
        kind: 'gap',
        class: 'content',
        severity: 'minor',
        confidence: sure ? 0.55 : 0.35,
        side,
        detail: { share: String(Math.round(left * 100)) },
      },
      { nl: whole('nl'), en: whole('en') },
    ),
  ];
}

/**
 * Measures each sentence bead against this pair's own ratio of characters (`usualRatio`: a median of the whole text from
 * five rows on), so that a row elsewhere may move the measure a little.
 */
export const length: Detector = {
  name: 'length',
  find: (row: RowView, near, found) => row.units.flatMap((unit) => inUnit(unit, near, found)),
};
