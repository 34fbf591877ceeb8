/** Two tabs that work on one pair keep what each of them did, or are told. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { noHand } from '../engine/align/hand';
import { noConventions, type Pair } from './pair';
import { mergePairs } from './pair-merge';

const side = (raw: string) => ({ raw, language: null, blocks: null, file: null });
const base: Pair = {
  version: 1,
  id: 'p',
  title: 'De molen',
  origin: 'pasted',
  created: '2026-01-01T00:00:00.000Z',
  opened: '2026-01-01T00:00:00.000Z',
  nl: side('Een molen.'),
  en: side('A mill.'),
  verdicts: { nl: {}, en: {} },
  dismissals: [{ key: 'a', scope: 'here', reason: '', created: '2026-01-01T00:00:00.000Z' }],
  hand: noHand,
  conventions: noConventions,
};
const dismissal = (key: string) => ({ key, scope: 'here' as const, reason: '', created: '' });

describe('what two tabs did', () => {
  it('to different parts is kept of both', () => {
    const mine = { ...base, title: 'De oude molen', verdicts: { nl: { b1: 'furniture' as const }, en: {} } };
    const theirs = {
      ...base,
      nl: side('Een oude molen.'),
      verdicts: { nl: { b2: 'text' as const }, en: {} },
    };
    const merged = mergePairs(base, mine, theirs);
    expect(merged).toMatchObject({ title: 'De oude molen', nl: { raw: 'Een oude molen.' } });
    expect(merged?.verdicts.nl).toEqual({ b1: 'furniture', b2: 'text' });
  });

  it('to the same part in different ways is not decided for the reader', () => {
    expect(mergePairs(base, { ...base, nl: side('Een.') }, { ...base, nl: side('Twee.') })).toBeNull();
    expect(mergePairs(base, { ...base, nl: side('Een.') }, { ...base, nl: side('Een.') })?.nl.raw).toBe(
      'Een.',
    );
  });

  it('dismisses what either dismissed, and brings back what either brought back', () => {
    const mine = { ...base, dismissals: [...base.dismissals, dismissal('b')] };
    const theirs = { ...base, dismissals: [dismissal('c')] };
    expect(mergePairs(base, mine, theirs)?.dismissals.map(({ key }) => key)).toEqual(['c', 'b']);
  });

  it('opening it is no change, and the later moment counts', () => {
    const later = { ...base, opened: '2026-03-01T00:00:00.000Z' };
    expect(mergePairs(base, later, { ...base, opened: '2026-02-01T00:00:00.000Z' })).toEqual(later);
  });
});

describe('the law of merging', () => {
  const change = fc.record(
    {
      title: fc.constantFrom('x', 'y'),
      verdicts: fc.record({
        nl: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('text' as const, 'furniture' as const)),
        en: fc.constant({}),
      }),
    },
    { requiredKeys: [] },
  );
  it('one change alone is itself, from whichever tab it comes', () => {
    fc.assert(
      fc.property(change, (part) => {
        const changed: Pair = { ...base, ...part };
        expect(mergePairs(base, changed, base)).toEqual(changed);
        expect(mergePairs(base, base, changed)).toEqual(changed);
      }),
    );
  });
});
