import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { noHand } from '../engine/align/hand';
import { parsePair, type Pair } from './pair';
import { openTexts, type Channel } from './text-store';

function pairOf(id: string, opened = '2026-01-01'): Pair {
  return {
    version: 1,
    id,
    title: `Kop van ${id}`,
    origin: 'pasted',
    created: '2026-01-01T00:00:00.000Z',
    opened: `${opened}T00:00:00.000Z`,
    nl: { raw: 'Een zin.', language: 'nl', blocks: null, file: null },
    en: { raw: 'A sentence.', language: null, blocks: null, file: null },
    conventions: { nl: {}, en: {} },
    verdicts: { nl: { b1: 'furniture' }, en: {} },
    dismissals: [{ key: 'N1', scope: 'here', reason: 'fine', created: '2026-01-02T00:00:00.000Z' }],
    hand: {
      rows: [{ nl: ['b2'], en: [], state: 'edited', place: null }],
      crossings: [{ nl: ['b3'], en: ['b4'], linked: true }],
      cuts: [{ side: 'nl', block: 'b2', at: 12 }],
      borders: [{ side: 'en', block: 'b4', at: 7, is: 'join' }],
      reviewed: { nl: 'b2', en: null },
    },
  };
}

/** Puts something into the library that this program would not. */
async function plant(factory: IDBFactory, key: string, value: unknown): Promise<void> {
  const store = await openTexts(factory);
  store.close();
  await new Promise<void>((resolve, reject) => {
    const request = factory.open('tweeluik', 1);
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    request.addEventListener('success', () => {
      const transaction = request.result.transaction('pairs', 'readwrite');
      transaction.objectStore('pairs').put(value, key);
      transaction.addEventListener('complete', () => {
        request.result.close();
        resolve();
      });
    });
  });
}

describe('a pair from before alignments could be corrected', () => {
  test('opens with nothing corrected', () => {
    const { hand: _, ...older } = pairOf('old');
    expect(parsePair(older)?.hand).toEqual(noHand);
  });
});

describe('the library of texts', () => {
  test('gives back the pair that was saved, also after the tab was closed', async () => {
    const factory = new IDBFactory();
    const first = await openTexts(factory);
    expect(first.health).toEqual({ state: 'works' });
    expect(await first.save(pairOf('p1'))).toEqual({ state: 'saved' });
    first.close();
    const second = await openTexts(factory);
    expect(await second.open('p1')).toEqual({ state: 'found', pair: pairOf('p1') });
    expect(await second.open('p2')).toEqual({ state: 'missing' });
  });

  test('lists what was opened last first, without the texts', async () => {
    const store = await openTexts(new IDBFactory());
    await store.save(pairOf('old', '2026-01-01'));
    await store.save(pairOf('new', '2026-03-01'));
    const { pairs } = await store.list();
    expect(pairs.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(Object.keys(pairs[0] ?? {}).sort()).toEqual([
      'created',
      'id',
      'opened',
      'origin',
      'size',
      'title',
    ]);
  });

  test('gives a removed pair back for undo', async () => {
    const store = await openTexts(new IDBFactory());
    await store.save(pairOf('p1'));
    expect(await store.remove('p1')).toEqual(pairOf('p1'));
    expect((await store.list()).pairs).toEqual([]);
    expect(await store.remove('p1')).toBeNull();
  });

  test('lists what it cannot read, and neither opens, overwrites nor deletes it', async () => {
    const factory = new IDBFactory();
    await plant(factory, 'odd', { version: 9, id: 'odd', wings: true });
    await plant(factory, 'false-name', pairOf('p1'));
    const store = await openTexts(factory);
    expect((await store.list()).unreadable.map(({ key }) => key)).toEqual(['false-name', 'odd']);
    expect((await store.open('odd')).state).toBe('unreadable');
    expect(await store.remove('odd')).toBeNull();
    expect(await store.save(pairOf('odd'))).toEqual({ state: 'unsaved', why: 'newer' });
    expect(await store.open('odd')).toEqual({ state: 'found', pair: pairOf('odd') });
    store.close();
    const later = await openTexts(factory);
    expect(await later.open('odd')).toEqual({
      state: 'unreadable',
      raw: { version: 9, id: 'odd', wings: true },
    });
  });
});

describe('a library that cannot be kept', () => {
  test('forbidden: says so, and works until the tab closes', async () => {
    const store = await openTexts(null);
    expect(store.health).toEqual({ state: 'memory', why: 'forbidden' });
    expect(await store.save(pairOf('p1'))).toEqual({ state: 'unsaved', why: 'forbidden' });
    expect((await store.open('p1')).state).toBe('found');
    expect((await store.list()).pairs.map(({ id }) => id)).toEqual(['p1']);
    expect(await store.remove('p1')).toEqual(pairOf('p1'));
    expect(await store.open('p1')).toEqual({ state: 'missing' });
  });

  test('made by a newer program: says so and touches nothing', async () => {
    const factory = new IDBFactory();
    await new Promise((resolve) => {
      const request = factory.open('tweeluik', 2);
      request.addEventListener('success', () => resolve(request.result.close()));
    });
    expect((await openTexts(factory)).health).toEqual({ state: 'memory', why: 'newer' });
  });

  test('a factory that throws on opening, as in some private windows, is no crash', async () => {
    const factory = new IDBFactory();
    factory.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect((await openTexts(factory)).health).toEqual({ state: 'memory', why: 'forbidden' });
  });

  test('closed under its feet: what is saved then is held in memory, and said', async () => {
    const store = await openTexts(new IDBFactory());
    store.close();
    expect((await store.save(pairOf('p1'))).state).toBe('unsaved');
    expect((await store.open('p1')).state).toBe('found');
  });
});

describe('two tabs', () => {
  /** Channels of tabs that hear each other. */
  const channels = () => {
    const tabs: { readonly hear: (event: MessageEvent) => void; readonly self: object }[] = [];
    return (): Channel => {
      const self = {};
      return {
        postMessage: (data: unknown) => {
          for (const tab of tabs) if (tab.self !== self) tab.hear(new MessageEvent('message', { data }));
        },
        addEventListener: (_: string, hear: unknown) => {
          if (typeof hear === 'function') tabs.push({ hear: (event) => void hear(event), self });
        },
        close: () => undefined,
      };
    };
  };

  test('that change different parts of a pair keep both, and each is told of the other', async () => {
    const factory = new IDBFactory();
    const channel = channels();
    const [a, b] = [await openTexts(factory, channel()), await openTexts(factory, channel())];
    const heard: string[] = [];
    b.subscribe((id) => heard.push(id));
    await a.save(pairOf('p1'));
    await a.open('p1');
    await b.open('p1');
    await a.save({ ...pairOf('p1'), title: 'Van a' });
    const wrote = await b.save({ ...pairOf('p1'), verdicts: { nl: {}, en: { b7: 'text' } } });
    expect(wrote).toMatchObject({ state: 'saved', merged: { title: 'Van a' } });
    expect(await a.open('p1')).toMatchObject({
      pair: { title: 'Van a', verdicts: { en: { b7: 'text' } } },
    });
    expect(heard).toEqual(['p1', 'p1']);
  });

  test('that change the same part are told, and what is on screen is held until the reader decides', async () => {
    const factory = new IDBFactory();
    const [a, b] = [await openTexts(factory), await openTexts(factory)];
    await a.save(pairOf('p1'));
    await b.open('p1');
    await a.save({ ...pairOf('p1'), title: 'Van a' });
    const mine = { ...pairOf('p1'), title: 'Van b' };
    expect(await b.save(mine)).toEqual({ state: 'unsaved', why: 'elsewhere' });
    expect(await b.open('p1')).toEqual({ state: 'found', pair: mine });
    expect(await a.open('p1')).toMatchObject({ pair: { title: 'Van a' } });
    b.forget('p1');
    expect(await b.open('p1')).toMatchObject({ pair: { title: 'Van a' } });
  });

  test('one of which removed the pair do not bring it back unasked', async () => {
    const factory = new IDBFactory();
    const [a, b] = [await openTexts(factory), await openTexts(factory)];
    await a.save(pairOf('p1'));
    await b.open('p1');
    await a.remove('p1');
    expect(await b.save(pairOf('p1'))).toEqual({ state: 'unsaved', why: 'cleared' });
    b.forget('p1');
    expect(await b.save(pairOf('p1'))).toEqual({ state: 'saved' });
    expect(await a.open('p1')).toMatchObject({ state: 'found' });
  });

  test('writes of one tab follow each other: none takes the one before for another tab’s', async () => {
    const store = await openTexts(new IDBFactory());
    const writes = ['a', 'b', 'c'].map((title) => store.save({ ...pairOf('p1'), title }));
    expect(await Promise.all(writes)).toEqual([1, 2, 3].map(() => ({ state: 'saved' })));
    expect(await store.open('p1')).toMatchObject({ pair: { title: 'c' } });
  });
});

describe('a database that was deleted while it was open', () => {
  test('is said, nothing is lost, and the pair is kept again when the reader asks', async () => {
    const factory = new IDBFactory();
    const store = await openTexts(factory);
    await store.save(pairOf('p1'));
    await new Promise<void>((resolve) => {
      factory.deleteDatabase('tweeluik').addEventListener('success', () => resolve());
    });
    const changed = { ...pairOf('p1'), title: 'Nieuw' };
    expect(await store.save(changed)).toEqual({ state: 'unsaved', why: 'cleared' });
    expect(await store.open('p1')).toEqual({ state: 'found', pair: changed });
    store.forget('p1');
    expect(await store.save(changed)).toEqual({ state: 'saved' });
  });
});
