/** What becomes one entry of the list: what a reader would call the same remark, and nothing that only resembles it. */
import { describe, expect, test } from 'vitest';

import { byWords } from './at-place';
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

describe('findings of one sort with different words', () => {
  const spaced = (read: string, start: number, what = 'hyphen'): Finding => ({
    ...choice('', read, start),
    type: 'odd-spacing',
    nl: { read: null, normalised: null },
    nlMark: null,
    about: `=${what}`,
    detail: { what },
  });

  test('are one entry, in which every place keeps the key and the words that stand there', () => {
    const gathering = new Gathering();
    gathering.add(0, [spaced('left -over', 0), spaced('well -known', 20)]);
    gathering.add(1, [spaced('Left -over', 40), spaced('so , then', 60, 'punctuation')]);
    const [hyphens, points, ...more] = gathering.differences();
    expect(more).toEqual([]);
    expect(points?.places).toHaveLength(1);
    expect(hyphens?.places.map((place) => place.own?.en.read ?? null)).toEqual([null, 'well -known', null]);
    expect(hyphens?.places[1]?.own?.key).not.toBe(hyphens?.key);
  });

  test('have the same keys wherever they come first', () => {
    const keys = (...reads: readonly string[]): readonly string[] => {
      const gathering = new Gathering();
      gathering.add(
        0,
        reads.map((read, index) => spaced(read, index * 20)),
      );
      return gathering
        .differences()
        .flatMap(byWords)
        .map((one) => `${one.key} ${one.en.read ?? ''}`)
        .sort();
    };
    expect(keys('left -over', 'well -known')).toEqual(keys('well -known', 'left -over'));
    expect(new Set(keys('left -over', 'well -known', 'left -over')).size).toBe(2);
  });
});
