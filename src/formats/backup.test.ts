import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteOf } from './note-example.law';
import { exportBackup, parseBackup, type BackupContent } from './backup';

const created = '2026-01-01T00:00:00.000Z';
/** A pair is whatever has a title here; the true door is the storage's. */
const readPair = (data: unknown): { title: string } | null =>
  typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
    ? { title: data.title }
    : null;
const content: BackupContent<{ title: string }> = {
  pairs: [{ title: 'Lama’s' }],
  notes: [noteOf('a', 'één'), noteOf('b', '😀\n"quoted"')],
  bin: [{ note: noteOf('c', 'weg'), deleted: created }],
  settings: { theme: 'dark' },
  unreadable: [{ key: 'tweeluik/note/1/x', raw: '{"version":9' }],
  unreadablePairs: [{ key: 'p', raw: { version: 99, nl: { raw: 'Lama’s' } } }],
};

describe('everything as one file', () => {
  test('gives the same back, and the unreadable records as they stood', () => {
    expect(parseBackup(exportBackup(content, created), readPair)).toEqual({
      state: 'read',
      created,
      content,
      damaged: [],
    });
  });

  test('one damaged entry does not keep the others out', () => {
    const file = exportBackup(content, created)
      .replace('"notes": [', '"notes": [{"id":"b"},')
      .replace('"pairs": [', '"pairs": [17,');
    const parsed = parseBackup(file, readPair);
    expect(parsed).toEqual({ state: 'read', created, content, damaged: ['17', '{"id":"b"}'] });
  });

  test('a file of the first version, which held notes only, is read', () => {
    const { tags: _tags, language: _language, texts: _texts, ...first } = noteOf('a', 'wat?');
    const file = JSON.stringify({
      format: 'tweeluik-backup',
      version: 1,
      created,
      notes: [{ ...first, version: 1 }],
      unreadable: [],
    });
    expect(parseBackup(file, readPair)).toMatchObject({
      state: 'read',
      content: { notes: [noteOf('a', 'wat?')], pairs: [], bin: [], settings: null },
      damaged: [],
    });
  });

  test('a newer file is refused politely, anything else too', () => {
    expect(parseBackup('{"format":"tweeluik-backup","version":3,"notes":[]}', readPair)).toEqual({
      state: 'refused',
      why: 'newer',
    });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseBackup(text, readPair)).toEqual({ state: 'refused', why: 'not-a-backup' });
      }),
    );
  });
});
