/** What is known of a pair without reading it is a help and never a hindrance. */
import { describe, expect, it } from 'vitest';

import { factsPrefix, noFacts, openFacts } from './facts-store';
import { fakeStorage } from '../store/store-fixture';

describe('the facts of a pair', () => {
  it('are kept one by one, and the others stay', () => {
    const storage = fakeStorage();
    openFacts(storage).set('p', { rows: 12 });
    openFacts(storage).set('p', { read: 0.5, place: { side: 'nl', block: 'b1' } });
    expect(openFacts(storage).all()).toEqual({
      p: { ...noFacts, rows: 12, read: 0.5, place: { side: 'nl', block: 'b1' } },
    });
  });

  it('that are garbage count as nothing known, one by one where they can', () => {
    const storage = fakeStorage();
    storage.setItem(`${factsPrefix}a`, 'garbage');
    storage.setItem(`${factsPrefix}b`, '{"rows":-3,"read":0.25}');
    expect(openFacts(storage).get('a')).toBeNull();
    expect(openFacts(storage).get('b')).toEqual({ ...noFacts, read: 0.25 });
  });

  it('are simply not there where storage is forbidden or full', () => {
    openFacts(null).set('p', { rows: 1 });
    expect(openFacts(null).all()).toEqual({});
    const storage = fakeStorage();
    storage.room = 0;
    openFacts(storage).set('p', { rows: 1 });
    expect(openFacts(storage).get('p')).toBeNull();
  });
});
