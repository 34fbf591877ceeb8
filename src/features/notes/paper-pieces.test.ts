import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { paperPieces, type PaperMark } from './paper-pieces';

const content = 'een twee drie vier';
const shown = (marks: readonly PaperMark[], start = 0, end = content.length): string =>
  paperPieces(content, { start, end }, marks)
    .map(
      ({ text, marked, numbers }) =>
        `${marked ? `_${text}_` : text}${numbers.map((one) => `[${one}]`).join('')}`,
    )
    .join('');

test('each note has its number where it ends, overlapping ones too, and a gap where it gapes', () => {
  expect(shown([{ number: 1, start: 4, end: 8 }])).toBe('een _twee_[1] drie vier');
  expect(
    shown([
      { number: 1, start: 0, end: 8 },
      { number: 2, start: 4, end: 13 },
    ]),
  ).toBe('_een __twee_[1]_ drie_[2] vier');
  expect(shown([{ number: 3, start: 9, end: 9 }])).toBe('een twee [3]drie vier');
  expect(shown([{ number: 4, start: 0, end: 0 }])).toBe('[4]een twee drie vier');
});

test('law: the pieces give the paragraph back, and every note that ends in it is numbered once', () => {
  const mark = fc
    .tuple(fc.nat(18), fc.nat(18))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), (spans) => {
      const marks = spans.map((span, at) => ({ ...span, number: at + 1 })).sort((a, b) => a.start - b.start);
      const pieces = paperPieces(content, { start: 0, end: content.length }, marks);
      expect(pieces.map(({ text }) => text).join('')).toBe(content);
      expect(pieces.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(
        spans.map((_, at) => at + 1),
      );
    }),
  );
});
