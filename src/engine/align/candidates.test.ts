import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Candidates } from './candidates';

const one = fc.record({
  en: fc.nat(11),
  // Few values, so that many are equally strong.
  weight: fc.constantFrom(0, 0.25, 0.5, 1),
  share: fc.constantFrom(0.5, 1),
});

describe('candidates of one Dutch word after another', () => {
  it('keep the strongest, equals as they came, and forget the rest before the next word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(one, { maxLength: 40 })),
        fc.integer({ min: 1, max: 6 }),
        (words, most) => {
          const candidates = new Candidates(12);
          const expected = words.flatMap((list) => {
            const best = new Map<number, number>();
            for (const { en, weight, share } of list) {
              candidates.put(en, weight, share, 3);
              if (weight > 0) best.set(en, Math.max(best.get(en) ?? 0, weight * share));
            }
            candidates.keepStrongest(most);
            return [...best].sort((a, b) => b[1] - a[1]).slice(0, most);
          });
          const { en, weight, share } = candidates.links();
          expect([...en].map((type, at) => [type, (weight[at] ?? 0) * (share[at] ?? 0)])).toEqual(expected);
          expect(candidates.kept).toBe(expected.length);
        },
      ),
    );
  });

  it('know how good a whole counterpart of the word at hand is', () => {
    const candidates = new Candidates(3);
    candidates.put(undefined, 1, 1, 3);
    candidates.put(1, 0.9, 0.5, 3);
    expect(candidates.best).toBe(0);
    candidates.put(2, 0.6, 1, 3);
    expect(candidates.best).toBe(0.6);
    candidates.keepStrongest(16);
    expect(candidates.best).toBe(0);
  });
});
