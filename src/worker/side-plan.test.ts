import { describe, expect, test } from 'vitest';

import { noHand } from '../engine/align/hand';
import { describe as selectorsOf } from '../engine/annotate/describe';
import { planOf, textOf, type SideChange, type SideQuestion } from './side-plan';

const raw = 'De rode fiets staat buiten.\n\nHet blauwe huis is te koop.\n\nEinde van het verhaal.';
const now = { raw, language: 'nl', blocks: null };
const before = textOf('nl', now);

/** The passage of a block, as a note remembers it. */
function passage(at: number): SideQuestion['passages'][number] {
  const block = before.blocks[at];
  if (block === undefined) throw new RangeError('no such block');
  return selectorsOf(before.content, block);
}

const ask = (change: SideChange) =>
  planOf({
    side: 'nl',
    now,
    change,
    verdicts: { [before.blocks[1]?.id ?? '']: 'furniture' },
    hand: noHand,
    passages: [passage(0), passage(2)],
  });

describe('what a change of a side would do', () => {
  test('a newer copy takes verdicts and passages along, and shows both copies', () => {
    const plan = ask({
      kind: 'copy',
      next: { ...now, raw: raw.replace('te koop', 'verkocht').replace('Einde van het verhaal.', '') },
    });
    const { copies } = plan ?? {};
    expect(copies?.carry.blocks).toEqual([0, 1, null]);
    expect(plan?.verdicts[copies?.after.blocks[1]?.id ?? '']).toBe('furniture');
    expect(plan?.states).toEqual(['placed', 'lost']);
  });

  test('a corrected block goes on in its place, and no copies are sent to be looked at', () => {
    const block = before.blocks[0]?.id ?? '';
    const plan = ask({ kind: 'block', block, words: 'De rode fiets stond buiten.' });
    expect(plan?.source.raw).toContain('stond');
    expect(plan?.copies).toBeNull();
    expect(ask({ kind: 'block', block, words: ' De rode fiets staat buiten. ' })).toBeNull();
    expect(ask({ kind: 'block', block: 'gone', words: 'x' })).toBeNull();
  });

  test('places without a proposal stay as they are when a text is mended', () => {
    const plan = ask({
      kind: 'mending',
      damages: [
        { kind: 'mojibake', start: 3, end: 7, proposal: 'rood' },
        { kind: 'mojibake', start: 8, end: 13, proposal: null },
      ],
    });
    expect(plan?.source.raw.startsWith('De rood fiets staat')).toBe(true);
  });
});
