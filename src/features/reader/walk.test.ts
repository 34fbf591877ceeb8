import { describe, expect, it } from 'vitest';

import { slice } from '../../engine/text/text';
import type { Passage } from '../../store/state';
import { bead, readingFrom, row } from './reading-fixture';
import { counterpartsOf, growPassage, stepFrom, wordAround } from './walk';
import type { Growth, Step } from './walk';

const readings = {
  nl: readingFrom('nl', 'Een. Twee.\nAlleen hier.\nDrie vier vijf.'),
  en: readingFrom('en', 'One. Two.\nThree four. Five.'),
};
const rows = [
  row([0], [0], [bead([0], [0]), bead([1], [1])]),
  row([1], [], [bead([2], [])]),
  row([2], [1], [bead([3], [2, 3])]),
];
const go = (from: string, ...steps: readonly Step[]): string => {
  let at = {
    side: from.startsWith('nl') ? ('nl' as const) : ('en' as const),
    sentence: Number(from.slice(2)),
  };
  for (const step of steps) at = stepFrom(at, step, { readings, rows });
  return `${at.side}${at.sentence}`;
};

describe('walking the sheet', () => {
  it('goes from sentence to sentence and stops at the ends', () => {
    expect(go('nl0', 'after', 'after')).toBe('nl2');
    expect(go('nl0', 'before')).toBe('nl0');
    expect(go('en3', 'after')).toBe('en3');
  });

  it('crosses the hinge to the counterpart', () => {
    expect(go('nl1', 'en')).toBe('en1');
    expect(go('en3', 'nl')).toBe('nl3');
    expect(go('nl1', 'nl')).toBe('nl1');
  });

  it('stays in a row that has nothing on the other side', () => {
    expect(go('nl2', 'en')).toBe('nl2');
  });

  it('goes by rows, over those that have nothing on this side', () => {
    expect(go('nl1', 'row-after')).toBe('nl2');
    expect(go('en1', 'row-after')).toBe('en2');
    expect(go('en2', 'row-before')).toBe('en0');
    expect(go('nl0', 'row-last')).toBe('nl1');
    expect(go('nl0', 'text-last', 'row-first')).toBe('nl3');
  });

  it('knows the counterparts of a sentence', () => {
    expect(counterpartsOf({ side: 'nl', sentence: 3 }, rows)).toEqual([2, 3]);
    expect(counterpartsOf({ side: 'nl', sentence: 2 }, rows)).toEqual([]);
  });
});

describe('selecting by keyboard', () => {
  const grow = (...steps: readonly Growth[]): string => {
    let passage: Passage | null = null;
    for (const step of steps) passage = growPassage(passage, { side: 'nl', sentence: 3 }, step, readings.nl);
    return passage === null ? '' : slice(readings.nl.text.content, passage.span);
  };

  it('begins with the first word and grows word by word', () => {
    expect(grow('end-forth')).toBe('Drie');
    expect(grow('end-forth', 'end-forth', 'end-forth')).toBe('Drie vier vijf');
  });

  it('moves either edge, and never becomes empty', () => {
    expect(grow('end-forth', 'end-forth', 'start-forth')).toBe('vier');
    expect(grow('end-forth', 'end-forth', 'start-forth', 'end-back', 'start-forth')).toBe('vier');
    expect(grow('end-forth', 'start-back')).toBe('hier.\nDrie');
  });

  it('grows by sentences', () => {
    expect(grow('sentence-forth')).toBe('Drie vier vijf.');
  });
});

describe('the word under the pointer', () => {
  it('is found from any of its letters, and none between words', () => {
    const { content } = readings.nl.text;
    expect(slice(content, wordAround(content, 7) ?? { start: 0, end: 0 })).toBe('Twee');
    expect(wordAround('een … twee', 4)).toBeNull();
    expect(wordAround('', 0)).toBeNull();
  });
});
