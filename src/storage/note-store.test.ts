import { describe, expect, test } from 'vitest';
import type { Note } from '../engine/annotate/note';
import { FakeOrigin, type FakeTab } from './fake-storage.law';
import { asidePrefix, notePrefix, openNotes, previousPrefix, type NoteStore } from './note-store';
import { noteOf } from '../formats/note-example.law';

let clock = 0;
function now(): string {
  clock += 1;
  return new Date(Date.UTC(2026, 0, 1) + clock * 1_000).toISOString();
}

function open(tab: FakeTab | null, writer = 'tab'): NoteStore {
  return openNotes(tab, { writer, now, ...(tab ? { listen: tab.listen } : {}) });
}

function bodies(store: NoteStore): string {
  return store
    .snapshot()
    .notes.map((note) => note.body)
    .join(' | ');
}

describe('notes on this device', () => {
  test('are there again in the next tab, one record each', () => {
    const origin = new FakeOrigin();
    const store = open(origin.openTab());
    expect(store.save(noteOf('a', 'eerste'))).toEqual({ state: 'saved', as: 'current' });
    store.save(noteOf('b', 'tweede'));
    expect([...origin.items.keys()]).toEqual([`${notePrefix}a`, `${notePrefix}b`]);
    expect(bodies(open(origin.openTab(), 'next'))).toBe('eerste | tweede');
  });

  test('appear in another tab without reloading, and disappear there', () => {
    const origin = new FakeOrigin();
    const [one, two] = [open(origin.openTab(), 'one'), open(origin.openTab(), 'two')];
    const heard: string[] = [];
    two.subscribe(() => heard.push(bodies(two)));
    one.save(noteOf('a', 'van een'));
    origin.settleAll();
    one.remove('a');
    origin.settleAll();
    expect(heard).toEqual(['van een', '']);
  });

  test('go into the bin and come back', () => {
    const store = open(new FakeOrigin().openTab());
    store.save(noteOf('a', 'weg'));
    store.remove('a');
    expect([bodies(store), store.snapshot().bin.map(({ note }) => note.body)]).toEqual(['', ['weg']]);
    store.restore('a');
    expect([bodies(store), store.snapshot().bin]).toEqual(['weg', []]);
  });

  test('are gone for good only when erased, and a tab that slept does not bring them back', () => {
    const origin = new FakeOrigin();
    const tab = origin.openTab();
    const sleeper = open(origin.openTab(), 'sleeper');
    const store = open(tab, 'awake');
    store.save(noteOf('a', 'weg'));
    origin.settleAll();
    store.remove('a');
    store.erase('a');
    sleeper.retry();
    sleeper.refresh();
    expect([bodies(sleeper), bodies(open(origin.openTab(), 'third'))]).toEqual(['', '']);
    expect([...origin.items.values()].join()).not.toContain('weg');
  });

  test('the snapshot stays the same object until something changes', () => {
    const store = open(new FakeOrigin().openTab());
    const before = store.snapshot();
    expect(store.snapshot()).toBe(before);
    store.save(noteOf('a', 'nieuw'));
    expect(store.snapshot()).not.toBe(before);
  });
});

describe('two tabs on the same note', () => {
  test('the newer edit wins, the other is kept as its previous version', () => {
    const origin = new FakeOrigin();
    const [one, two] = [open(origin.openTab(), 'one'), open(origin.openTab(), 'two')];
    one.save(noteOf('a', 'begin'));
    origin.settleAll();
    one.save(noteOf('a', 'begin, verder in een'));
    two.save(noteOf('a', 'begin, verder in twee'));
    origin.settleAll();
    for (const store of [one, two, open(origin.openTab(), 'three')]) {
      expect(bodies(store)).toBe('begin, verder in twee');
      expect(store.previous('a').map((note) => note.body)).toEqual(['begin, verder in een']);
    }
  });

  test('typing on after having seen the other version keeps no previous one', () => {
    const origin = new FakeOrigin();
    const [one, two] = [open(origin.openTab(), 'one'), open(origin.openTab(), 'two')];
    for (const [index, store] of [one, two, one, one, two].entries()) {
      store.save(noteOf('a', `stand ${index}`));
      origin.settleAll();
    }
    expect([bodies(one), bodies(two), one.previous('a')]).toEqual(['stand 4', 'stand 4', []]);
  });

  test('an editor that began on an older version keeps what came in between', () => {
    const origin = new FakeOrigin();
    const [one, two] = [open(origin.openTab(), 'one'), open(origin.openTab(), 'two')];
    const begun = noteOf('a', 'begin');
    one.save(begun);
    origin.settleAll();
    one.save(noteOf('a', 'van een'));
    origin.settleAll();
    two.save(noteOf('a', 'van twee'), begun);
    expect([bodies(two), two.previous('a').map((note) => note.body)]).toEqual(['van twee', ['van een']]);
  });

  test('as in Chromium, where both write before either hears of it', () => {
    const origin = new FakeOrigin('cached');
    const [one, two] = [open(origin.openTab(), 'one'), open(origin.openTab(), 'two')];
    one.save(noteOf('a', 'begin'));
    origin.settleAll();
    two.save(noteOf('a', 'van twee'));
    one.save(noteOf('a', 'van een'));
    origin.settleAll();
    expect([bodies(one), bodies(two)]).toEqual(['van een', 'van een']);
    expect(one.previous('a').map((note) => note.body)).toEqual(['van twee']);
  });

  test('a deletion does not swallow an edit it did not see', () => {
    const origin = new FakeOrigin();
    const [one, two] = [open(origin.openTab(), 'one'), open(origin.openTab(), 'two')];
    one.save(noteOf('a', 'begin'));
    origin.settleAll();
    one.save(noteOf('a', 'begin en meer'));
    two.remove('a');
    origin.settleAll();
    expect([bodies(one), one.previous('a').map((note) => note.body)]).toEqual(['', ['begin en meer']]);
  });
});

describe('a storage that fails', () => {
  test('full: says so, keeps the note, and saves it when room appears', () => {
    const origin = new FakeOrigin();
    const store = open(origin.openTab());
    store.save(noteOf('a', 'past nog'));
    origin.weather = 'full';
    expect(store.save(noteOf('b', 'past niet'))).toEqual({ state: 'unsaved', why: 'full' });
    expect([bodies(store), [...store.snapshot().unsaved]]).toEqual(['past nog | past niet', [['b', 'full']]]);
    origin.weather = 'fair';
    store.retry();
    expect([...store.snapshot().unsaved]).toEqual([]);
    expect(bodies(open(origin.openTab(), 'next'))).toBe('past nog | past niet');
  });

  test('full to the last unit: deleting still works, makes room, and what waited is saved', () => {
    const origin = new FakeOrigin();
    const store = open(origin.openTab());
    store.save(noteOf('long', 'x'.repeat(2_000)));
    origin.quota = origin.size(origin.items);
    expect(store.save(noteOf('b', 'wacht')).state).toBe('unsaved');
    expect(store.remove('long')).toEqual({ state: 'saved', as: 'erased' });
    expect([...store.snapshot().unsaved]).toEqual([]);
    expect(store.snapshot().bin.map(({ note }) => note.id)).toEqual(['long']);
    expect(bodies(open(origin.openTab(), 'next'))).toBe('wacht');
  });

  test('forbidden: known before anything is written, and everything works until the tab closes', () => {
    const store = open(null);
    expect(store.snapshot().health).toEqual({ state: 'memory', why: 'forbidden' });
    expect(store.save(noteOf('a', 'hier'))).toEqual({ state: 'unsaved', why: 'forbidden' });
    store.remove('a');
    store.restore('a');
    expect([bodies(store), [...store.snapshot().unsaved]]).toEqual(['hier', [['a', 'forbidden']]]);
  });

  test('cleared from outside: the notes stay in the tab, marked unsaved, and can be written back', () => {
    const origin = new FakeOrigin();
    const [one, two] = [open(origin.openTab(), 'one'), origin.openTab()];
    one.save(noteOf('a', 'van maanden'));
    two.clear();
    origin.settleAll();
    expect([bodies(one), [...one.snapshot().unsaved]]).toEqual(['van maanden', [['a', 'cleared']]]);
    one.retry();
    expect(bodies(open(origin.openTab(), 'next'))).toBe('van maanden');
  });
});

describe('records that cannot be read', () => {
  test('garbage and newer versions are listed and not touched', () => {
    const origin = new FakeOrigin();
    const planted = new Map([
      [`${notePrefix}x`, '{"version":1,"id":"x"'],
      [`${notePrefix}y`, '{"version":3,"id":"y","wings":true}'],
      [`${notePrefix}%E0%A4%A`, 'null'],
      [`${notePrefix}z`, JSON.stringify(noteOf('other', 'under a false name'))],
    ]);
    for (const [key, value] of planted) origin.items.set(key, value);
    const store = open(origin.openTab());
    store.save(noteOf('a', 'goed'));
    store.refresh();
    expect(store.snapshot().unreadable.map(({ key, why }) => [key.slice(notePrefix.length), why])).toEqual([
      ['x', 'garbage'],
      ['y', 'newer'],
      ['%E0%A4%A', 'garbage'],
      ['z', 'garbage'],
    ]);
    for (const [key, value] of planted) expect(origin.items.get(key)).toBe(value);
    expect(bodies(store)).toBe('goed');
  });

  test('garbage over a note that a tab still knows: the note is written back, the garbage kept beside it', () => {
    const origin = new FakeOrigin();
    const store = open(origin.openTab());
    store.save(noteOf('a', 'goed'));
    origin.plant(`${notePrefix}a`, 'rommel');
    origin.settleAll();
    expect(bodies(open(origin.openTab(), 'next'))).toBe('goed');
    expect(
      [...origin.items].filter(([key]) => key.startsWith(asidePrefix)).map(([, value]) => value),
    ).toEqual(['rommel']);
  });

  test('garbage over a note of which two tabs know different versions loses neither', () => {
    const origin = new FakeOrigin();
    const [one, two] = [open(origin.openTab(), 'one'), open(origin.openTab(), 'two')];
    one.save(noteOf('a', 'begin'));
    origin.settleAll();
    two.save(noteOf('a', 'opgeslagen in twee'));
    origin.weather = 'full';
    one.save(noteOf('a', 'niet opgeslagen in een'));
    origin.settleAll();
    origin.weather = 'fair';
    origin.plant(`${notePrefix}a`, 'rommel');
    origin.settleAll();
    const next = open(origin.openTab(), 'next');
    expect([bodies(next), next.previous('a').map((note) => note.body)]).toEqual([
      'niet opgeslagen in een',
      ['opgeslagen in twee'],
    ]);
  });

  test("a newer program's version of a note is never overwritten by this one", () => {
    const origin = new FakeOrigin();
    const store = open(origin.openTab());
    store.save(noteOf('a', 'oud'));
    const newer = '{"version":7,"id":"a","body":"nieuw"}';
    origin.plant(`${notePrefix}a`, newer);
    expect(store.save(noteOf('a', 'oud, bewerkt'))).toEqual({ state: 'unsaved', why: 'newer' });
    origin.settleAll();
    store.retry();
    expect([origin.items.get(`${notePrefix}a`), bodies(store)]).toEqual([newer, 'oud, bewerkt']);
  });

  test('a record without a stamp, as another program may write it, is read and never lost', () => {
    const origin = new FakeOrigin();
    const plain: Note = noteOf('a', 'zonder stempel');
    origin.items.set(`${notePrefix}a`, JSON.stringify(plain));
    const store = open(origin.openTab());
    expect(bodies(store)).toBe('zonder stempel');
    store.save({ ...plain, body: 'bewerkt' });
    expect(bodies(open(origin.openTab(), 'next'))).toBe('bewerkt');
    expect(
      [...origin.items.keys()].filter((key) => key.startsWith(previousPrefix)).length,
    ).toBeLessThanOrEqual(1);
  });
});
