import { expect, test } from 'vitest';

import type { Note } from '../engine/annotate/note';
import { placedNotes } from './placed-notes';

const note = (id: string): Note => ({
  version: 2,
  id,
  pair: 'p',
  motivation: 'commenting',
  category: 'remark',
  tags: [],
  body: '',
  language: null,
  targets: [],
  texts: [],
  created: '',
  modified: '',
});

test('a letter in one note leaves the places of all as they were; another category, target or note does not', () => {
  const notes = [note('a'), note('b')];
  const before = placedNotes({ notes });
  const [first, second] = notes;
  if (first === undefined || second === undefined) throw new Error('two notes');
  expect(placedNotes({ notes: [first, { ...second, body: 'x', modified: 'later' }] })).toBe(before);
  expect(placedNotes({ notes: [first, { ...second, category: 'idea' }] })).not.toBe(before);
  const again = placedNotes({ notes });
  expect(placedNotes({ notes: [first, { ...second, targets: [] }] })).not.toBe(again);
  expect(placedNotes({ notes: [first] })).toEqual([first]);
});
