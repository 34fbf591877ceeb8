import { expect, test } from 'vitest';

import { noteOf } from '../formats/note-example.law';
import { freeable } from './room';

const pair = (id: string, opened: string) => ({
  id,
  title: `Title of ${id}`,
  origin: 'pasted' as const,
  created: opened,
  opened,
  size: 1000,
});

test('what can be freed: the bin with its size, the largest notes first, samples before old pairs, never the open one', () => {
  const small = { ...noteOf('a', 'short'), pair: 'old' };
  const large = { ...noteOf('b', 'long '.repeat(500)), pair: 'gone' };
  const found = freeable(
    { notes: [small, large], bin: [{ note: noteOf('c', 'weg'), deleted: '2026-01-01' }] },
    [pair('open', '2026-03'), pair('new', '2026-02'), pair('old', '2026-01'), pair('sample', '2026-03')],
    'open',
  );
  expect(found.bin.count).toBe(1);
  expect(found.bin.size).toBeGreaterThan('weg'.length);
  expect(found.notes.map(({ title, count }) => [title, count])).toEqual([
    [null, 1],
    ['Title of old', 1],
  ]);
  expect(found.notes[0]?.size).toBeGreaterThan(2500);
  expect(found.pairs.map(({ id }) => id)).toEqual(['sample', 'old', 'new']);
});
