import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gutterHeight, placeItems, tokenStep } from './gutter';
import type { GutterItem } from './gutter';

const gutter = { left: 400, right: 464, top: 60, bottom: 300 };
const anchor = (y: number) => ({ y, x0: 100, x1: 140 });
const item = (
  key: string,
  nl: number | null,
  en: number | null,
  more: Partial<GutterItem> = {},
): GutterItem => ({
  key,
  nl: nl === null ? null : anchor(nl),
  en: en === null ? null : anchor(en),
  thread: false,
  quiet: false,
  ...more,
});

describe('tokens in the gutter', () => {
  it('stand at the mean height of their two marks', () => {
    expect(placeItems([item('a', 100, 140)], gutter)[0]?.y).toBe(114);
  });

  it('stay where they are while one goes through their places', () => {
    const [first] = placeItems([item('a', 100, 140)], gutter);
    const later = item('a', 200, 240, { home: [anchor(100), anchor(140)], thread: true });
    expect(placeItems([later], gutter)[0]?.y).toBe(first?.y);
  });

  it('make room for each other and stay above the foot of the row', () => {
    const placed = placeItems([item('a', 290, 290), item('b', 292, 292), item('c', 294, 294)], gutter);
    expect(placed.map((one) => one.y)).toEqual([244, 272, 300]);
  });

  it('end in a ring where one side has nothing, in dots elsewhere', () => {
    const shapes = placeItems([item('a', 100, null)], gutter)[0]?.endings.map(
      (one) => `${one.shape} ${one.x}`,
    );
    expect(shapes).toEqual(['dot 400', 'ring 461']);
  });

  it('lead from word to word only when selected', () => {
    expect(placeItems([item('a', 100, 100)], gutter)[0]?.leads).toEqual({ nl: null, en: null });
    expect(placeItems([item('a', 100, 100, { thread: true })], gutter)[0]?.leads).toEqual({
      nl: 'M141.5 100H400',
      en: 'M464 100H98.5',
    });
  });

  it('never overlap, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }), (heights) => {
        const bottom = 60 + gutterHeight(heights.length);
        const placed = placeItems(
          heights.map((height, index) => item(String(index), height, height)),
          { ...gutter, bottom },
        );
        const closest = placed.flatMap((one, index) =>
          placed
            .slice(index + 1)
            .map((other) => (one.aside === other.aside ? Math.abs(one.y - other.y) : Infinity)),
        );
        expect(Math.min(...closest, Infinity)).toBeGreaterThanOrEqual(tokenStep);
      }),
    );
  });
});
