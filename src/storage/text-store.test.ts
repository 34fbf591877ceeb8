import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openTexts } from './text-store';
import type { Pair } from './pair';

const pair: Pair = {
  version: 1,
  id: 'p1',
  title: 'Kop',
  origin: 'pasted',
  created: '2026-01-01T00:00:00.000Z',
  opened: '2026-01-01T00:00:00.000Z',
  nl: { raw: 'Een zin.', language: 'nl' },
  en: { raw: 'A sentence.', language: null },
  verdicts: { nl: { b1: 'furniture' }, en: {} },
  dismissals: [{ key: 'N1', scope: 'here', reason: 'fine', created: '2026-01-02T00:00:00.000Z' }],
};

describe('the library of texts', () => {
  test('gives back the pair that was saved, also after the tab was closed', async () => {
    const factory = new IDBFactory();
    const first = await openTexts(factory);
    expect(await first.save(pair)).toEqual({ state: 'saved' });
    first.close();
    const second = await openTexts(factory);
    expect(await second.open('p1')).toEqual({ state: 'found', pair });
    expect((await second.list()).pairs.map((one) => one.title)).toEqual(['Kop']);
  });
});
