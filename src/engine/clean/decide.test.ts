/** The decision over a whole page, held against trying out every combination. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './decide';

const change = 1.5;

/** What a combination is worth: scores of the picked less the changes. */
function worth(scores: readonly number[], picked: readonly boolean[]): number {
  let sum = 0;
  picked.forEach((isPicked, index) => {
    if (isPicked) sum += scores[index] ?? 0;
    if (index > 0 && picked[index - 1] !== isPicked) sum -= change;
  });
  return sum;
}

/** `-` for furniture, `+` for text. */
function shape(scores: readonly number[]): string {
  return decide(scores)
    .map((isPicked) => (isPicked ? '-' : '+'))
    .join('');
}

describe('decide', () => {
  test('a lone hint inside a text is not worth two changes, a strong one is', () => {
    expect(shape([-9, 2.5, -9])).toBe('+++');
    expect(shape([-9, 7, -9])).toBe('+-+');
  });
  test('an unknown line between furniture goes with it, and at the edge one change is enough', () => {
    expect(shape([7, -0.7, 7, -9])).toBe('---+');
    expect(shape([-9, 2.5])).toBe('+-');
  });
  test('nothing in, nothing out; a tie is text', () => {
    expect(shape([])).toBe('');
    expect(shape([0, 0])).toBe('++');
  });
  test('no combination is worth more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 9 }), (tenths) => {
        const scores = tenths.map((tenth) => tenth / 4);
        let best = -Infinity;
        for (let bits = 0; bits < 2 ** scores.length; bits += 1)
          best = Math.max(
            best,
            worth(
              scores,
              scores.map((_, index) => Math.floor(bits / 2 ** index) % 2 === 1),
            ),
          );
        expect(worth(scores, decide(scores))).toBeCloseTo(best, 9);
      }),
    );
  });
  test('what the reader decided is kept to, whatever it costs', () => {
    expect(shape([-9, Infinity, -9, -Infinity, 9])).toBe('+-++-');
  });
});
