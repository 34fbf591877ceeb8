import { expect, test } from 'vitest';

import type { Note } from '../engine/annotate/note';
import { countByCategory, countByTag, isOn, noFilter, passer, type NoteFilter } from './note-filter';

const note: Note = {
  version: 2,
  id: 'a',
  pair: 'p',
  motivation: 'commenting',
  category: 'name',
  tags: ['Zin', 'ch. 1'],
  body: 'Eerder “verdienmodel” gezegd',
  language: null,
  targets: [
    {
      side: 'nl',
      selectors: {
        quote: { type: 'TextQuoteSelector', exact: 'één bedrijfsmodel', prefix: 'x', suffix: 'y' },
        position: { type: 'TextPositionSelector', start: 0, end: 1 },
      },
    },
  ],
  texts: [],
  created: '',
  modified: '',
};
const passes = (filter: Partial<NoteFilter>, about: 'nl' | { gap: 'nl' } = 'nl'): boolean =>
  passer({ ...noFilter, ...filter })({ note, about, state: 'changed' });

test('a filter by words looks in text, quotes and tags, capitals and accents aside, and wants all of them', () => {
  const finds = (words: string): boolean => passes({ words });
  expect(['verdien', 'EEN bedrijf', 'gezegd een', 'zin', '  ', ''].map(finds)).not.toContain(false);
  expect(['verdien winst', 'x'].map(finds)).toEqual([false, false]);
});

test('a filter by category, tag, side or state lets only those through, and says that it is on', () => {
  expect(passes({ only: ['name', 'error'] })).toBe(true);
  expect(passes({ only: ['error'] })).toBe(false);
  expect([passes({ tag: 'Zin' }), passes({ tag: 'zin' })]).toEqual([true, false]);
  expect([passes({ where: 'nl' }), passes({ where: 'gap' })]).toEqual([true, false]);
  expect(passes({ where: 'gap' }, { gap: 'nl' })).toBe(true);
  expect([passes({ state: 'changed' }), passes({ state: 'lost' })]).toEqual([true, false]);
  const on: readonly Partial<NoteFilter>[] = [
    { only: ['name'] },
    { tag: 'x' },
    { where: 'nl' },
    { state: 'lost' },
  ];
  expect(on.map((part) => isOn({ ...noFilter, ...part }))).not.toContain(false);
  expect([isOn(noFilter), isOn({ ...noFilter, words: ' ' })]).toEqual([false, false]);
});

test('every category and every tag is counted', () => {
  expect([...countByCategory([note, note, { category: 'remark' }])]).toEqual([
    ['name', 2],
    ['remark', 1],
  ]);
  expect([...countByTag([note, { tags: ['Zin'] }])]).toEqual([
    ['ch. 1', 1],
    ['Zin', 2],
  ]);
});
