import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteOf } from './note-example.law';
import { exportBackup, parseBackup } from './backup';

const created = '2026-01-01T00:00:00.000Z';

describe('the notes as one file', () => {
  test('gives the same notes back, and the unreadable records as they stood', () => {
    const notes = [noteOf('a', 'één'), noteOf('b', '😀\n"quoted"')];
    const unreadable = [{ key: 'tweeluik/note/1/x', raw: '{"version":9' }];
    expect(parseBackup(exportBackup({ notes, unreadable }, created))).toEqual({
      state: 'read',
      created,
      notes,
      unreadable,
      damaged: [],
    });
  });

  test('one damaged note does not keep the others out', () => {
    const file = exportBackup({ notes: [noteOf('a', 'goed')], unreadable: [] }, created);
    const parsed = parseBackup(file.replace('"notes": [', '"notes": [{"id":"b"},'));
    expect(parsed).toMatchObject({ state: 'read', notes: [{ id: 'a' }], damaged: ['{"id":"b"}'] });
  });

  test('a newer file is refused politely, anything else too', () => {
    expect(parseBackup('{"format":"tweeluik-backup","version":2,"notes":[]}')).toEqual({
      state: 'refused',
      why: 'newer',
    });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseBackup(text)).toEqual({ state: 'refused', why: 'not-a-backup' });
      }),
    );
  });
});
