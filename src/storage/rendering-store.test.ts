import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';

import { openRenderings } from './rendering-store';

const king = { from: 'nl', to: 'en', text: 'De koning is ziek.' };

describe('what a translator rendered', () => {
  test('is there again after a reload, for these very words and languages only', async () => {
    const factory = new IDBFactory();
    let time = 0;
    const now = (): number => (time += 1);
    await openRenderings(factory, now).keep([{ ...king, rendered: 'The king is ill.' }]);
    const again = openRenderings(factory, now);
    expect(await again.find([king, { ...king, text: 'De koning is dood.' }, { ...king, to: 'de' }])).toEqual([
      'The king is ill.',
      null,
      null,
    ]);
  });

  test('is held in memory where nothing can be kept', async () => {
    const store = openRenderings(null, () => 0);
    await store.keep([{ ...king, rendered: 'The king is ill.' }]);
    expect(await store.find([king])).toEqual(['The king is ill.']);
  });

  test('makes room for the new: the oldest go first', async () => {
    const factory = new IDBFactory();
    let time = 0;
    const now = (): number => (time += 1);
    const many = Array.from({ length: 5001 }, (_, index) => ({
      ...king,
      text: `Tekst ${index}`,
      rendered: 'x',
    }));
    await openRenderings(factory, now).keep(many);
    const again = openRenderings(factory, now);
    expect(
      await again.find([
        { ...king, text: 'Tekst 0' },
        { ...king, text: 'Tekst 5000' },
      ]),
    ).toEqual([null, 'x']);
  });

  test('that cannot be read is as if it were not there', async () => {
    const factory = new IDBFactory();
    const store = openRenderings(factory, () => 0);
    await store.keep([{ ...king, rendered: 'The king is ill.' }]);
    await new Promise<void>((resolve) => {
      const request = factory.open('tweeluik-renderings', 1);
      request.onsuccess = () => {
        const change = request.result.transaction('renderings', 'readwrite');
        change.objectStore('renderings').put('garbage', 'nl\nen\nDe koning is ziek.');
        change.oncomplete = () => resolve();
      };
    });
    expect(await openRenderings(factory, () => 0).find([king])).toEqual([null]);
  });
});
