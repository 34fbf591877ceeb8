import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cutMiddle, fitPair, shareRoom } from './middle-cut';
import { signsOf } from './signs';

describe('a long value gives way in the middle', () => {
  test('between words where it can', () => {
    expect(cutMiddle('Meta is van plan dit jaar aanzienlijk zijn kapitaaluitgaven te verhogen', 26)).toBe(
      'Meta is van … te verhogen',
    );
  });

  test('inside a word where it must', () => {
    expect(cutMiddle('inkomstenuitwisselingsovereenkomsten', 15)).toBe('inkomste … sten');
  });

  test('a short one stays, on one line', () => {
    expect(cutMiddle('60\nmiljard ', 20)).toBe('60 miljard');
  });

  test('an emoji is never cut in two', () => {
    expect(cutMiddle('👩‍🚀'.repeat(20), 9)).toBe(`${'👩‍🚀'.repeat(4)} … ${'👩‍🚀'.repeat(2)}`);
  });

  test('it is never longer than its room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 8, max: 60 }),
        (text, room) => {
          expect(signsOf(cutMiddle(text, room)).length).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe('neither value pushes the other out', () => {
  test('a short one gets what it needs, the other the rest', () => {
    expect(shareRoom(5, 90, 40)).toEqual([5, 35]);
    expect(shareRoom(90, 5, 40)).toEqual([35, 5]);
  });

  test('two long ones share', () => {
    expect(shareRoom(90, 50, 40)).toEqual([20, 20]);
  });

  test('nothing is a slot, and the passage gets the line', () => {
    expect(fitPair('Meta is van plan dit jaar zijn kapitaaluitgaven te verhogen', null, 40)).toEqual([
      'Meta is van plan dit … te verhogen',
      null,
    ]);
  });
});
