import { describe, expect, test } from 'vitest';

import type { Note } from '../engine/annotate/note';
import { fakeStorage, openRead, openTab, settled, type Tab } from './store-fixture';

/** Selects words on a side, as the reader does with the mouse. */
function select(tab: Tab, side: 'nl' | 'en', words: string): void {
  const content = tab.getState().readings?.[side].text.content ?? '';
  const start = content.indexOf(words);
  tab.actions.selectPassage({ side, span: { start, end: start + words.length } });
}

/** The notes of a tab in one line each: category, quotes, words, state. */
function shown(tab: Tab): readonly string[] {
  const { notes, matches } = tab.getState();
  return notes.map((note) =>
    [
      note.category,
      note.targets.map((one) => one.selectors.quote.exact).join(' = '),
      note.body === '' ? '-' : note.body,
      (matches[note.id] ?? []).map((one) => one.state).join('+') || '?',
    ].join(' | '),
  );
}

function only(tab: Tab): Note {
  const [note] = tab.getState().notes;
  if (note === undefined) throw new Error('no note');
  return note;
}

describe('a note', () => {
  test('on a passage is open for writing, in its place, and kept with every key press', async () => {
    const storage = fakeStorage();
    const tab = await openRead(storage);
    select(tab, 'nl', 'rode');
    await tab.actions.notePassage('passage');
    expect(tab.getState()).toMatchObject({
      activeNote: only(tab).id,
      passage: null,
      panel: { tab: 'notes' },
    });
    tab.actions.editNote(only(tab).id, { body: 'w' });
    tab.actions.editNote(only(tab).id, { body: 'wat' });
    expect(shown(tab)).toEqual(['remark | rode | wat | placed']);

    const later = await openRead(storage);
    expect(shown(later)).toEqual(['remark | rode | wat | placed']);
  });

  test('on the pair takes the counterpart by its word link, once the engine has answered', async () => {
    const tab = await openRead();
    const at = (side: 'nl' | 'en', word: string) => {
      const start = tab.getState().readings?.[side].text.content.indexOf(word) ?? 0;
      return { start, end: start + word.length };
    };
    tab.engine.wordLinks = [{ nl: at('nl', 'rode'), en: at('en', 'red'), weight: 1 }];
    // The pointer is over the row: its links are already asked for and not yet there.
    tab.actions.point({ side: 'nl', sentence: 0, offset: null });
    select(tab, 'nl', 'rode');
    await tab.actions.notePassage('pair', 'term');
    expect(shown(tab)).toEqual(['term | rode = red | - | placed+placed']);
  });

  test('on the pair takes the whole sentence where no word is linked', async () => {
    const tab = await openRead();
    select(tab, 'en', 'bicycle');
    await tab.actions.notePassage('pair');
    expect(shown(tab)).toEqual(['remark | De rode fiets = bicycle | - | placed+placed']);
  });

  test('on the pair is on the passage alone where nothing answers it, and that is said', async () => {
    const tab = openTab(fakeStorage(), {
      sample: (file) =>
        Promise.resolve(file === 'nl.txt' ? 'De rode fiets\nHet blauwe huis' : 'The red bicycle'),
    });
    await tab.actions.openPair('sample');
    tab.engine.finish();
    await settled();
    select(tab, 'nl', 'huis');
    await tab.actions.notePassage('pair');
    expect(shown(tab)).toEqual(['remark | huis | - | placed']);
    expect(tab.getState().said?.text).toContain('Nothing in English was found beside this passage');
  });

  test('can be pointed at one side, at the pair again, and at other words', async () => {
    const tab = await openRead();
    select(tab, 'nl', 'blauwe');
    await tab.actions.notePassage('passage');
    const { id } = only(tab);
    await settled();
    tab.actions.retarget(id, 'pair');
    expect(shown(tab)).toEqual(['remark | blauwe = The blue house | - | placed+placed']);
    tab.actions.retarget(id, 'en');
    expect(shown(tab)).toEqual(['remark | The blue house | - | placed']);
    tab.actions.retarget(id, 'pair');
    select(tab, 'en', 'blue');
    tab.actions.retargetToPassage(id);
    expect(shown(tab)).toEqual(['remark | blauwe = blue | - | placed+placed']);
    expect(tab.getState().passage).toBeNull();
  });

  test('on a gap quotes what the other side has', async () => {
    const tab = await openRead();
    tab.actions.noteTargets({ nl: { start: 5, end: 5 }, en: { start: 6, end: 9 } }, 'left out');
    expect(shown(tab)).toEqual(['remark |  = The | left out | placed+placed']);
  });

  test('that is only a highlight becomes a comment when something is written in it', async () => {
    const tab = await openRead();
    select(tab, 'nl', 'huis');
    tab.actions.highlightPassage('question');
    expect(only(tab).motivation).toBe('highlighting');
    tab.actions.openNote(only(tab).id);
    tab.actions.closeNote();
    expect(tab.getState().notes).toHaveLength(1);
    tab.actions.editNote(only(tab).id, { body: 'home?' });
    expect(only(tab).motivation).toBe('commenting');
  });

  test('that stayed empty is taken back when it is closed', async () => {
    const tab = await openRead();
    select(tab, 'nl', 'huis');
    await tab.actions.notePassage('passage');
    tab.actions.closeNote();
    expect(tab.getState().notes).toEqual([]);
    expect(tab.getState().said).toMatchObject({ undo: true });
  });
});

describe('taking back', () => {
  test('goes through all that was done to a note, and forth again', async () => {
    const tab = await openRead();
    select(tab, 'nl', 'rode');
    await tab.actions.notePassage('passage');
    const { id } = only(tab);
    for (const body of ['o', 'oo', 'ooh']) tab.actions.editNote(id, { body });
    tab.actions.removeNote(id);
    expect(shown(tab)).toEqual([]);
    const seen: string[] = [];
    const look = (): void => void seen.push(shown(tab).join() || 'none');
    for (const step of [tab.actions.undo, tab.actions.undo, tab.actions.undo]) {
      step();
      look();
    }
    for (const step of [tab.actions.redo, tab.actions.redo, tab.actions.redo]) {
      step();
      look();
    }
    expect(seen).toEqual([
      'remark | rode | ooh | placed',
      'remark | rode | - | placed',
      'none',
      'remark | rode | - | placed',
      'remark | rode | ooh | placed',
      'none',
    ]);
  });

  test('of nothing does nothing', async () => {
    const tab = await openRead();
    const before = tab.getState();
    tab.actions.undo();
    tab.actions.redo();
    expect(tab.getState()).toBe(before);
  });

  test('finds a note’s old place again when it had been pointed elsewhere', async () => {
    const tab = await openRead();
    select(tab, 'nl', 'rode');
    tab.actions.highlightPassage('term');
    select(tab, 'nl', 'huis');
    tab.actions.retargetToPassage(only(tab).id);
    tab.actions.undo();
    await settled();
    const { start } = only(tab).targets[0]?.selectors.position ?? { start: -1 };
    expect(tab.getState().matches[only(tab).id]).toMatchObject([{ state: 'placed', start }]);
    expect(shown(tab)).toEqual(['term | rode | - | placed']);
  });
});

describe('a storage that is full', () => {
  test('says so at once, keeps the note on screen, and saves it when there is room', async () => {
    const storage = fakeStorage();
    const tab = await openRead(storage);
    storage.room = 0;
    select(tab, 'nl', 'rode');
    await tab.actions.notePassage('passage');
    tab.actions.editNote(only(tab).id, { body: 'long thoughts' });
    expect([...tab.getState().keeping.unsaved]).toEqual([[only(tab).id, 'full']]);
    expect(shown(tab)).toEqual(['remark | rode | long thoughts | placed']);
    expect(tab.actions.notesFile()).toContain('long thoughts');

    storage.room = Infinity;
    tab.actions.saveAgain();
    expect(tab.getState().keeping.unsaved.size).toBe(0);
    expect(shown(await openRead(storage))).toEqual(['remark | rode | long thoughts | placed']);
  });

  test('can be given room by emptying the bin', async () => {
    const storage = fakeStorage();
    const tab = await openRead(storage);
    select(tab, 'nl', 'rode');
    tab.actions.highlightPassage('term');
    tab.actions.removeNote(only(tab).id);
    expect(tab.getState().keeping.binned).toBe(1);
    tab.actions.emptyBin();
    expect(tab.getState().keeping.binned).toBe(0);
  });
});

describe('another tab', () => {
  test('shows a note without being reloaded, and what it writes comes back', async () => {
    const storage = fakeStorage();
    const one = await openRead(storage);
    const two = await openRead(storage);
    select(one, 'nl', 'rode');
    await one.actions.notePassage('passage');
    one.actions.editNote(only(one).id, { body: 'from one' });
    await settled();
    expect(shown(two)).toEqual(['remark | rode | from one | placed']);
    two.actions.editNote(only(two).id, { category: 'question' });
    expect(shown(one)).toEqual(['question | rode | from one | placed']);
  });

  test('that points a note elsewhere moves it here too', async () => {
    const storage = fakeStorage();
    const one = await openRead(storage);
    const two = await openRead(storage);
    select(one, 'nl', 'rode');
    one.actions.highlightPassage('term');
    await settled();
    select(two, 'nl', 'fiets');
    two.actions.retargetToPassage(only(two).id);
    await settled();
    const start = one.getState().readings?.nl.text.content.indexOf('fiets');
    expect(one.getState().matches[only(one).id]).toMatchObject([{ state: 'placed', start }]);
  });

  test('that deletes the open note closes it here', async () => {
    const storage = fakeStorage();
    const one = await openRead(storage);
    const two = await openRead(storage);
    select(one, 'nl', 'rode');
    await one.actions.notePassage('passage');
    two.actions.removeNote(only(two).id);
    expect(one.getState()).toMatchObject({ activeNote: null, notes: [] });
  });
});

test('places are asked for once, however much is written while the engine looks', async () => {
  const storage = fakeStorage();
  const one = await openRead(storage);
  const two = await openRead(storage);
  for (const word of ['rode', 'fiets']) {
    select(one, 'nl', word);
    one.actions.highlightPassage('term');
  }
  await settled();
  two.engine.matched.length = 0;
  two.actions.forgetPlaces(two.getState().notes.map(({ id }) => id));
  const [first] = two.getState().notes;
  for (const body of ['a', 'ab', 'abc']) two.actions.editNote(first?.id ?? '', { body });
  expect(two.engine.matched).toEqual([2]);
  await settled();
  two.actions.editNote(first?.id ?? '', { body: 'abcd' });
  expect(two.engine.matched).toEqual([2]);
  expect(shown(two)).toEqual(['term | rode | abcd | placed', 'term | fiets | - | placed']);
});

test('a dead engine leaves the notes where they were last seen', async () => {
  const storage = fakeStorage();
  const tab = await openRead(storage);
  select(tab, 'nl', 'rode');
  tab.actions.highlightPassage('term');
  tab.engine.matching = 'dead';
  await tab.actions.matchNotes('all');
  expect(shown(tab)).toEqual(['term | rode | - | placed']);
});

test('garbage in storage is counted, kept untouched, and goes into the file of notes', () => {
  const storage = fakeStorage();
  storage.setItem('tweeluik/note/1/x', '{broken');
  const tab = openTab(storage);
  expect(tab.getState().keeping.unreadable).toEqual([
    { key: 'tweeluik/note/1/x', raw: '{broken', why: 'garbage' },
  ]);
  expect(tab.actions.notesFile()).toContain('{broken');
  expect(storage.getItem('tweeluik/note/1/x')).toBe('{broken');
});
