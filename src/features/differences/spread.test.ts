import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { spread } from './spread';

describe('signs never hide each other', () => {
  test('one too near the last moves down', () => {
    expect(
      spread([
        { x: 0, y: 10 },
        { x: 4, y: 12 },
      ]),
    ).toEqual([
      { x: 0, y: 10 },
      { x: 4, y: 18 },
    ]);
  });

  test('beside each other they stay', () => {
    expect(
      spread([
        { x: 0, y: 10 },
        { x: 20, y: 10 },
      ]),
    ).toEqual([
      { x: 0, y: 10 },
      { x: 20, y: 10 },
    ]);
  });

  test('in a crowd the later ones are left out', () => {
    const crowd = Array.from({ length: 6 }, () => ({ x: 0, y: 10 }));
    expect(spread(crowd).filter((sign) => sign === null).length).toBe(3);
  });

  test('whatever the crowd', () => {
    const sign = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 120 }) });
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const placed = spread(signs.sort((a, b) => a.y - b.y)).filter((one) => one !== null);
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1))
            expect(Math.abs(one.x - other.x) >= 13 || Math.abs(one.y - other.y) >= 8).toBe(true);
        }
      }),
    );
  });
});
