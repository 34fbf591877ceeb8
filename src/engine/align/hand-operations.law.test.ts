/** Laws of correcting by hand: nothing is lost whatever the reader does, what is shown at once is what the worker says, and undo gives back the start. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bodyBlocks } from '../text/bitext';
import { otherSide, type Side, sides } from '../text/text';
import { noHand } from './hand';
import { applied, pairsOf, sideOf, standingOf, startOf } from './hand-fixture';
import * as operations from './hand-operations';
import type { Standing } from './hand-standing';

const start = startOf(sideOf('nl', [1, 3, 2, 4, 1, 2, 3, 1]), sideOf('en', [1, 3, 2, 4, 1, 2, 3, 1]));

const deed = fc.record({
  what: fc.constantFrom(
    'up',
    'down',
    'merge',
    'split',
    'drop',
    'pin',
    'accept',
    'free',
    'splitSentence',
    'join',
    'link',
  ),
  row: fc.nat(20),
  side: fc.constantFrom<Side>('nl', 'en'),
  sentence: fc.option(fc.nat(20)),
  at: fc.nat(60),
  other: fc.nat(20),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Does one thing; a refusal leaves everything as it is. */
function act(standing: Standing, { what, row: wanted, side, sentence, at, other }: Deed): Standing {
  const row = wanted % standing.rows.length;
  const own = (standing.rows[row]?.[side] ?? []).flatMap((block) =>
    standing.readings[side].sentences.flatMap((one, index) => (one.block === block ? [index] : [])),
  );
  const spot = {
    row,
    side,
    sentence: sentence === null || own.length === 0 ? null : (own[sentence % own.length] ?? null),
  };
  const found = spot.sentence === null ? undefined : standing.readings[side].sentences[spot.sentence];
  const outcome = ((): operations.Outcome => {
    switch (what) {
      case 'up':
      case 'down':
        return operations.move(standing, spot, what);
      case 'merge':
        return operations.merge(standing, spot);
      case 'split':
        return operations.split(standing, spot);
      case 'drop':
        return operations.drop(standing, spot);
      case 'pin':
        return operations.mark(standing, spot, 'pinned');
      case 'accept':
        return operations.mark(standing, spot, 'accepted');
      case 'free':
        return operations.mark(standing, spot, null);
      case 'splitSentence':
        return operations.splitSentence(standing, spot, (found?.start ?? 0) + at);
      case 'join':
        return operations.joinSentences(standing, spot);
      default:
        return operations.link(standing, spot, {
          row: other % standing.rows.length,
          side: otherSide(side),
          sentence: null,
        });
    }
  })();
  return outcome.done ? outcome.standing : standing;
}

const all = (standing: Standing, side: Side): readonly number[] => standing.rows.flatMap((row) => row[side]);
const spans = (standing: Standing, side: Side): string =>
  standing.readings[side].text.blocks.map((one) => `${one.id} ${one.start}–${one.end}`).join(' ');

describe('whatever the reader does', () => {
  it('every block stays in exactly one row, in order, and every sentence in exactly one bead of it', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const end = deeds.reduce(act, standingOf(start));
        for (const side of sides) {
          expect(all(end, side)).toEqual(bodyBlocks(end.readings[side]));
          const beads = end.rows.flatMap((row) => row.sentences.flatMap((bead) => bead[side]));
          expect([...beads].sort((a, b) => a - b)).toEqual(end.readings[side].sentences.map((_, at) => at));
          const names = end.readings[side].text.blocks.map((one) => one.id);
          expect(new Set(names).size).toBe(names.length);
        }
        expect(end.rows.every((row) => row.nl.length + row.en.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('the worker comes to the rows, blocks and sentences that were shown at once', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const end = deeds.reduce(act, standingOf(start));
        const said = applied(start, end.hand);
        expect(said.unfit).toBeUndefined();
        expect(pairsOf(said.rows)).toBe(pairsOf(end.rows));
        expect(said.rows.map((row) => row.hand)).toEqual(end.rows.map((row) => row.hand));
        for (const side of sides) {
          expect(spans({ ...end, readings: { nl: said.nl, en: said.en } }, side)).toBe(spans(end, side));
          expect(said[side].sentences).toEqual(end.readings[side].sentences);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('taking back the record gives back the start: the very rows', () => {
    const { rows } = applied(start, noHand);
    expect(rows.every((row, at) => row === start.base.alignment.rows[at])).toBe(true);
  });

  it('aligning again changes no row that is fixed', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const end = deeds.reduce(act, standingOf(start));
        const said = applied(start, operations.freed(end));
        const fixed = (rows: Standing['rows']): readonly string[] =>
          rows.filter((row) => row.hand !== undefined && row.hand !== 'open').map((row) => pairsOf([row]));
        expect([...fixed(said.rows)].sort()).toEqual([...fixed(end.rows)].sort());
        for (const side of sides)
          expect(said.rows.flatMap((row) => row[side]).sort((a, b) => a - b)).toEqual(bodyBlocks(said[side]));
      }),
      { numRuns: 200 },
    );
  });
});
