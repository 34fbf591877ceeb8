/** Corrections of an alignment stay with the blocks they were about when a text is edited. */
import { describe, expect, it } from 'vitest';

import { carry } from '../text/carry';
import { readText } from '../text/read-text';
import type { Text } from '../text/text';
import { carryHand } from './carry-hand';
import { type Hand, noHand } from './hand';

const textOf = (...paragraphs: readonly string[]): Text =>
  readText({ side: 'nl', language: 'nl', raw: paragraphs.join('\n\n') });
const mill = 'De molen aan de rivier werd in 1850 gebouwd en staat er nog steeds.';
const winter = 'In de winter van 1963 vroor de rivier dicht. Er kwamen 400 schaatsers.';
const summer = 'Des zomers vaart er een veerpont, waarvoor een kaartje twee euro kost.';
const before = textOf(mill, winter, summer);
const id = (text: Text, at: number): string => text.blocks[at]?.id ?? '';
const hand: Hand = {
  ...noHand,
  rows: [
    { nl: [id(before, 0), id(before, 1)], en: ['e1'], state: 'pinned' },
    { nl: [], en: ['e2'], state: 'edited', place: id(before, 1) },
    { nl: [id(before, 2)], en: ['e3'], state: 'accepted' },
  ],
  borders: [{ side: 'nl', block: id(before, 1), at: winter.indexOf('Er'), is: 'join' }],
  reviewed: { nl: id(before, 2), en: 'e3' },
};
const carried = (after: Text): Hand =>
  carryHand(hand, { side: 'nl', before, after, carry: carry(before, after) });

describe('what the reader corrected in the alignment', () => {
  it('is named by the corrected block, and a border stands before the same word', () => {
    const corrected = winter.replace('vroor', 'bevroor');
    const after = textOf(mill, corrected, summer);
    const now = carried(after);
    expect(now.rows.map(({ nl }) => nl)).toEqual([[id(after, 0), id(after, 1)], [], [id(after, 2)]]);
    expect(now.rows[1]?.place).toBe(id(after, 1));
    expect(now.borders[0]).toMatchObject({ block: id(after, 1), at: corrected.indexOf('Er') });
    expect(now.reviewed).toEqual({ nl: id(after, 2), en: 'e3' });
  });

  it('loses a block that is gone, and is dropped with the last of them; a place above nothing is the top', () => {
    const after = textOf(mill);
    const now = carried(after);
    expect(now.rows.map(({ nl, en }) => [nl.length, en.length])).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(now.borders).toEqual([]);
    expect(now.reviewed).toEqual({ nl: id(after, 0), en: 'e3' });
  });

  it('stays as it is when nothing was edited', () => {
    expect(carried(before)).toEqual(hand);
  });
});
