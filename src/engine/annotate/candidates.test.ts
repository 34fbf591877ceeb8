import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { placesLike } from './candidates';
import { describe } from './describe';

const was = 'De lama graast rustig op de groene hei. De boer slaapt. Het regent in Assen.';
const selectors = describe(was, { start: 0, end: was.indexOf('.') + 1 });

test('a lost passage is offered the places that are like it, the likest first', () => {
  const now = 'Op de groene hei graast een lama. Niets. De lama graast vaak op de groene hei. Zij slaapt.';
  const found = placesLike(now, selectors);
  expect(found.map(({ start, end }) => now.slice(start, end))[0]).toContain(
    'De lama graast vaak op de groene hei',
  );
  expect(found.map(({ likeness }) => likeness)).toEqual(
    found.map(({ likeness }) => likeness).toSorted((a, b) => b - a),
  );
});

test('nothing is offered where nothing is like it, and for a gap', () => {
  expect(placesLike('Een trein reed naar Zwolle.', selectors)).toEqual([]);
  expect(placesLike(was, describe(was, { start: 4, end: 4 }))).toEqual([]);
});

test('law: places lie in the text, apart, and are no more than asked for', () => {
  const words = fc.array(fc.constantFrom('lama', 'graast', 'hei', 'boer', '.', 'de'), { maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(4), (list, most) => {
      const content = list.join(' ');
      const found = placesLike(content, selectors, most);
      expect(found.length).toBeLessThanOrEqual(most);
      for (const [at, { start, end, likeness }] of found.entries()) {
        expect(start >= 0 && start < end && end <= content.length && likeness > 0 && likeness <= 1).toBe(
          true,
        );
        expect(found.slice(at + 1).every((other) => other.end <= start || other.start >= end)).toBe(true);
      }
    }),
  );
});
