import { expect, test } from 'vitest';

import { noteOf } from './note-example.law';
import { parseNote } from './note-record';

test('a note of the first version gets what it did not know, and nothing else changes', () => {
  const { tags: _tags, language: _language, texts: _texts, ...first } = noteOf('a', 'wat?');
  expect(parseNote({ ...first, version: 1 })).toEqual({ state: 'read', note: noteOf('a', 'wat?') });
});

test('a note is about passages or about whole texts, never about nothing', () => {
  const whole = { ...noteOf('a', 'b'), targets: [], texts: ['nl'] };
  expect(parseNote(whole)).toMatchObject({ state: 'read', note: { texts: ['nl'] } });
  expect(parseNote({ ...whole, texts: [] })).toEqual({ state: 'unreadable', why: 'garbage' });
  expect(parseNote({ ...noteOf('a', 'b'), version: 3 })).toEqual({ state: 'unreadable', why: 'newer' });
});
