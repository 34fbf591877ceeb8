/** Single corrections by hand: what each does to a small text, and when it is refused. */
import { describe, expect, it } from 'vitest';

import { noHand } from './hand';
import { applied, pairsOf, sideOf, standingOf, startOf } from './hand-fixture';
import { drop, freed, joinSentences, link, mark, merge, move, review, split } from './hand-operations';
import { reviewedRows } from './reviewed-rows';
import { sentencesIn, type Standing } from './hand-standing';

const start = startOf(sideOf('nl', [2, 3, 2, 2]), sideOf('en', [2, 3, 2, 2]));
const standing = standingOf(start);
const rowsAfter = (outcome: ReturnType<typeof move>): string =>
  outcome.done ? pairsOf(outcome.standing.rows) : outcome.why;
const spot = (row: number, side: 'nl' | 'en', sentence: number | null = null) => ({ row, side, sentence });
const words = ({ readings }: Standing, row: Standing['rows'][number], side: 'nl' | 'en'): number =>
  sentencesIn(readings[side], row[side]).length;

describe('moving', () => {
  it('takes a paragraph to the row above, on one side', () => {
    expect(pairsOf(standing.rows)).toBe('0-0 1-1 2-2 3-3');
    expect(rowsAfter(move(standing, spot(2, 'en'), 'up'))).toBe('0-0 1-1,2 2- 3-3');
  });

  it('takes a sentence along with those that stand before it', () => {
    const second = sentencesIn(standing.readings.en, [1])[1] ?? -1;
    const outcome = move(standing, spot(1, 'en', second), 'up');
    expect(outcome).toMatchObject({ done: true, count: 2, spot: { row: 0, side: 'en' } });
    if (!outcome.done) return;
    expect(outcome.standing.rows.slice(0, 2).map((row) => words(outcome.standing, row, 'en'))).toEqual([
      4, 1,
    ]);
    expect(outcome.standing.hand.cuts).toHaveLength(1);
  });

  it('and back again leaves the paragraph whole: no cut remains', () => {
    const first = sentencesIn(standing.readings.en, [1])[0] ?? -1;
    const up = move(standing, spot(1, 'en', first), 'up');
    const down = up.done ? move(up.standing, up.spot, 'down') : up;
    expect(rowsAfter(down)).toBe('0-0 1-1 2-2 3-3');
    expect(down.done && down.standing.hand.cuts).toEqual([]);
  });

  it('is refused above the first row, below the last, and where there is nothing', () => {
    expect(rowsAfter(move(standing, spot(0, 'nl'), 'up'))).toBe('first-row');
    expect(rowsAfter(move(standing, spot(3, 'nl'), 'down'))).toBe('last-row');
    const alone = drop(standing, spot(1, 'nl'));
    expect(alone.done && rowsAfter(move(alone.standing, spot(1, 'en'), 'up'))).toBe('nothing-here');
  });

  it('of all that a row has leaves no empty row behind', () => {
    const alone = drop(standing, spot(1, 'en'));
    const back = alone.done ? move(alone.standing, alone.spot, 'up') : alone;
    expect(rowsAfter(back)).toBe('0-0 1-1 2-2 3-3');
  });
});

describe('merging and splitting', () => {
  it('makes one row of two, and two of one where the sentences answer each other', () => {
    const merged = merge(standing, spot(1, 'nl'));
    expect(rowsAfter(merged)).toBe('0-0 1,2-1,2 3-3');
    expect(merged.done && rowsAfter(split(merged.standing, spot(1, 'nl')))).toBe('0-0 1-1 2-2 3-3');
    expect(rowsAfter(merge(standing, spot(3, 'nl')))).toBe('last-row');
  });

  it('splits both paragraphs of a row before a sentence', () => {
    const second = sentencesIn(standing.readings.nl, [1])[1] ?? -1;
    const outcome = split(standing, spot(1, 'nl', second));
    expect(rowsAfter(outcome)).toBe('0-0 1-1 2-2 3-3 4-4');
    expect(outcome.done && outcome.standing.rows.map((row) => words(outcome.standing, row, 'en'))).toEqual([
      2, 1, 2, 2, 2,
    ]);
  });

  it('is refused for a row of one paragraph without a sentence chosen', () => {
    expect(rowsAfter(split(standing, spot(1, 'nl')))).toBe('one-part');
  });

  it('joins two sentences of a paragraph, and not over its end', () => {
    const [first = -1, second = -1] = sentencesIn(standing.readings.nl, [0]);
    const outcome = joinSentences(standing, spot(0, 'nl', first));
    expect(outcome.done && outcome.standing.readings.nl.sentences).toHaveLength(8);
    expect(joinSentences(standing, spot(0, 'nl', second))).toEqual({ done: false, why: 'own-paragraph' });
  });
});

describe('no counterpart', () => {
  it('parts a row; the side that was meant is fixed, the other waits', () => {
    const outcome = drop(standing, spot(1, 'en'));
    expect(rowsAfter(outcome)).toBe('0-0 1- -1 2-2 3-3');
    expect(outcome.done && outcome.standing.rows.map((row) => row.hand)).toEqual([
      undefined,
      'open',
      'edited',
      undefined,
      undefined,
    ]);
  });

  it('takes one sentence out of the middle', () => {
    const second = sentencesIn(standing.readings.nl, [1])[1] ?? -1;
    expect(rowsAfter(drop(standing, spot(1, 'nl', second)))).toBe('0-0 1-1 2- 3-2 4-3 5-4');
  });
});

describe('passages that crossed', () => {
  it('are linked from rows of their own', () => {
    const outcome = link(standing, spot(1, 'nl'), spot(3, 'en'));
    expect(rowsAfter(outcome)).toBe('0-0 1- -1 2-2 3- -3');
    if (!outcome.done) return;
    const said = applied(start, outcome.standing.hand);
    expect(said.moves?.map(({ nl, en }) => ({ nl, en }))).toEqual([{ nl: [1], en: [5] }]);
  });

  it('are two sides of two rows', () => {
    expect(link(standing, spot(1, 'nl'), spot(1, 'en'))).toEqual({ done: false, why: 'same-row' });
    expect(link(standing, spot(1, 'nl'), spot(2, 'nl'))).toEqual({ done: false, why: 'same-side' });
  });
});

describe('pins', () => {
  it('hold: what is not fixed is aligned again between them, and comes back to its partners', () => {
    const up = move(standing, spot(2, 'en'), 'up');
    const pinned = up.done ? mark(up.standing, spot(0, 'nl'), 'pinned') : up;
    if (!pinned.done) throw new Error('not pinned');
    const freedRow = mark(pinned.standing, spot(1, 'nl'), null);
    if (!freedRow.done) throw new Error('not freed');
    expect(pairsOf(applied(start, freedRow.standing.hand).rows)).toBe('0-0 1-1,2 2- 3-3');
    const said = applied(start, freed(freedRow.standing));
    expect(pairsOf(said.rows)).toBe('0-0 1-1 2-2 3-3');
    expect(said.rows.map((row) => row.hand)).toEqual(['pinned', undefined, undefined, undefined]);
  });

  it('that name a block which is gone are left aside and counted, and the others hold', () => {
    const hand = {
      ...noHand,
      rows: [
        { nl: ['gone'], en: [], state: 'pinned' as const },
        { nl: [standing.readings.nl.text.blocks[1]?.id ?? ''], en: [], state: 'pinned' as const },
      ],
      cuts: [{ side: 'nl' as const, block: 'gone too', at: 4 }],
    };
    const said = applied(start, hand);
    expect(said.unfit).toBe(2);
    expect(pairsOf(said.rows)).toBe('0-0 1- -1 2-2 3-3');
  });
});

describe('reviewed up to here', () => {
  it('counts the rows above the mark, also when they are split later', () => {
    const marked = review(standing, 1);
    expect(reviewedRows(marked)).toBe(2);
    const second = sentencesIn(standing.readings.nl, [0])[1] ?? -1;
    const outcome = split(marked, spot(0, 'nl', second));
    expect(outcome.done && reviewedRows(outcome.standing)).toBe(3);
    expect(reviewedRows(review(marked, null))).toBe(0);
  });
});
