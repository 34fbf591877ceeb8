import { expect, test } from 'vitest';

import { countByCategory, isOn, noFilter, passes } from './note-filter';

const note = {
  category: 'term' as const,
  body: 'Eerder “verdienmodel” gezegd',
  targets: [
    {
      side: 'nl' as const,
      selectors: {
        quote: { type: 'TextQuoteSelector' as const, exact: 'één bedrijfsmodel', prefix: 'x', suffix: 'y' },
        position: { type: 'TextPositionSelector' as const, start: 0, end: 1 },
      },
    },
  ],
};

test('a filter by words looks in text and quotes, capitals and accents aside, and wants all of them', () => {
  const finds = (words: string): boolean => passes({ only: [], words }, note);
  expect(['verdien', 'EEN bedrijf', 'gezegd een', '  ', ''].map(finds)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['verdien winst', 'x'].map(finds)).toEqual([false, false]);
});

test('a filter by category lets only those through, and says that it is on', () => {
  expect(passes({ only: ['term', 'error'], words: '' }, note)).toBe(true);
  expect(passes({ only: ['error'], words: '' }, note)).toBe(false);
  expect([noFilter, { only: [], words: ' ' }, { only: ['term' as const], words: '' }].map(isOn)).toEqual([
    false,
    false,
    true,
  ]);
});

test('every category is counted', () => {
  expect([...countByCategory([note, note, { category: 'remark' }])]).toEqual([
    ['term', 2],
    ['remark', 1],
  ]);
});
