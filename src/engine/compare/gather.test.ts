/** What becomes one entry of the list: what a reader would call the same remark, and nothing that only resembles it. */
import { describe, expect, test } from 'vitest';

import type { Finding } from './finding';
import { Gathering } from './gather';

function choice(nl: string, en: string, start = 0): Finding {
  return {
    rule: 'F4',
    type: 'word-choice',
    kind: 'meaning',
    class: 'cue',
    severity: 'info',
    confidence: 0.4,
    side: 'en',
    about: '',
    detail: {},
    nl: { read: nl, normalised: null },
    en: { read: en, normalised: null },
    nlMark: { at: 'span', start, end: start + nl.length },
    enMark: { at: 'span', start, end: start + en.length },
  };
}

describe('words that are no translations of each other', () => {
  test('are one entry where the same two words come again, and entries of their own where others do', () => {
    const gathering = new Gathering();
    gathering.add(0, [choice('veroordeeld', 'acquitted'), choice('steeg', 'fell', 20)]);
    gathering.add(1, [choice('ontkent', 'admits', 40), choice('Veroordeeld', 'acquitted', 60)]);
    const entries = gathering.differences();
    expect(entries.map((one) => [one.nl.read, one.en.read, one.places.map((place) => place.row)])).toEqual([
      ['veroordeeld', 'acquitted', [0, 1]],
      ['steeg', 'fell', [0]],
      ['ontkent', 'admits', [1]],
    ]);
    expect(new Set(entries.map((one) => one.key)).size).toBe(3);
  });
});
