import { describe, expect, test } from 'vitest';

import type { Note } from '../engine/annotate/note';
import { firstCategories } from './categories';
import { keysWith } from '../storage/local-storage';
import { previousPrefix } from '../storage/note-store';
import { fakeTexts, openRead, openTab, fakeStorage, settled, type Tab } from './store-fixture';

function note(tab: Tab, side: 'nl' | 'en', words: string, body: string): Note {
  const content = tab.getState().readings?.[side].text.content ?? '';
  const start = content.indexOf(words);
  tab.actions.noteTargets(
    {
      nl: side === 'nl' ? { start, end: start + words.length } : null,
      en: side === 'en' ? { start, end: start + words.length } : null,
    },
    body,
  );
  const made = tab.getState().notes.at(-1);
  if (made === undefined) throw new Error('no note');
  return made;
}

const bodies = (tab: Tab): readonly string[] => tab.getState().notes.map(({ body }) => body);

/** The restore dialog's plan, in counts. */
function plan(tab: Tab) {
  const { dialog } = tab.getState();
  if (dialog?.name !== 'restore' && dialog?.name !== 'import')
    throw new Error(`no plan: ${dialog?.name ?? 'none'}`);
  return dialog.plan;
}

const standings = (list: readonly { readonly standing: string }[]): string =>
  list.map(({ standing }) => standing).join(' ');

async function restore(tab: Tab, answers = {}, settings = false): Promise<void> {
  const { dialog } = tab.getState();
  if (dialog?.name !== 'restore') throw new Error('no restore');
  await tab.actions.restoreBackup(dialog.plan, answers, settings);
  await settled();
}

describe('a backup', () => {
  test('brought into an empty browser gives everything back', async () => {
    const tab = await openRead();
    note(tab, 'nl', 'rode', 'red?');
    const gone = note(tab, 'en', 'house', 'to be deleted');
    tab.actions.removeNote(gone.id);
    const pairId = await tab.actions.addPair({ nl: 'Eigen tekst', en: 'Own text' });
    tab.engine.finish();
    await settled();
    note(tab, 'nl', 'tekst', 'on my own');
    tab.actions.changeSettings({ categories: [{ id: 'vraag', name: 'Vraag', sign: 'V', colour: 'teal' }] });
    const file = await tab.actions.backupFile();

    const other = await openRead();
    await other.actions.takeKeptFile('backup.json', file);
    const found = plan(other);
    expect([standings('pairs' in found ? found.pairs : []), standings(found.notes)]).toEqual([
      'same new',
      'new new',
    ]);
    await restore(other);
    expect(bodies(other)).toEqual(['red?']);
    expect(other.getState().keeping.binned).toBe(1);
    expect(other.getState().settings.categories?.some(({ name }) => name === 'Vraag')).toBe(true);
    await other.actions.openPair(pairId);
    other.engine.finish();
    await settled();
    expect(bodies(other)).toEqual(['on my own']);

    await other.actions.takeKeptFile('backup.json', file);
    expect(standings(plan(other).notes)).toBe('same same');
  });

  test('is brought in as one step: one undo takes all of it back, also on other pairs, and redo brings it again', async () => {
    const tab = await openRead();
    note(tab, 'nl', 'rode', 'red?');
    tab.actions.decideBlock('nl', tab.getState().readings?.nl.text.blocks[0]?.id ?? '', 'furniture');
    const pairId = await tab.actions.addPair({ nl: 'Eigen tekst', en: 'Own text' });
    tab.engine.finish();
    await settled();
    note(tab, 'nl', 'tekst', 'on my own');
    tab.actions.changeSettings({ siteRules: [{ words: 'Menu', site: null, created: '2026-01-01' }] });
    const file = await tab.actions.backupFile();

    const other = await openRead();
    const before = other.getState().pair;
    await other.actions.takeKeptFile('backup.json', file);
    await restore(other);
    const theirs = await tab.texts.open('sample');
    expect(theirs.state === 'found' && theirs.pair.verdicts).toEqual(other.getState().pair?.verdicts);
    expect(other.getState().past).toHaveLength(1);

    other.actions.undo();
    await settled();
    expect(bodies(other)).toEqual([]);
    expect(other.getState().noteCounts).toEqual({});
    expect(other.getState().pair?.verdicts).toEqual(before?.verdicts);
    expect(other.getState().library.map(({ id }) => id)).toEqual(['sample']);
    expect(other.getState().settings.siteRules).toEqual([]);

    other.actions.redo();
    await settled();
    expect(bodies(other)).toEqual(['red?']);
    expect(other.getState().library.map(({ id }) => id)).toContain(pairId);
    expect(other.getState().settings.siteRules).toHaveLength(1);
  });

  test('brings what is no difference anywhere, what is always set aside, and renamed categories; what is here stays', async () => {
    const dismissal = (key: string) => ({
      key,
      scope: 'everywhere' as const,
      reason: '',
      created: '2026-01-01',
    });
    const rule = (said: string) => ({ words: said, site: null, created: '2026-01-01' });
    const tab = await openRead();
    tab.actions.changeSettings({
      dismissed: [dismissal('a'), dismissal('b')],
      siteRules: [rule('Menu'), rule('Advertentie')],
      categories: firstCategories.map((one) => (one.id === 'question' ? { ...one, name: 'Vraag' } : one)),
      theme: 'dark',
    });
    const file = await tab.actions.backupFile();

    const other = await openRead();
    other.actions.changeSettings({ dismissed: [dismissal('b'), dismissal('c')], siteRules: [rule('Menu')] });
    await other.actions.takeKeptFile('backup.json', file);
    const found = plan(other);
    expect('dismissed' in found && [found.dismissed.length, found.siteRules.length]).toEqual([1, 1]);
    expect(found.categories.map(({ name }) => name)).toEqual(['Vraag']);
    await restore(other);
    const { settings } = other.getState();
    expect(settings.dismissed.map(({ key }) => key)).toEqual(['b', 'c', 'a']);
    expect(settings.siteRules.map((one) => one.words)).toEqual(['Menu', 'Advertentie']);
    expect(settings.categories?.find(({ id }) => id === 'question')?.name).toBe('Vraag');
    expect(settings.theme).toBe('system');

    // A list of one's own is added to, never changed.
    const third = await openRead();
    third.actions.changeSettings({
      categories: [{ id: 'question', name: 'Mine', sign: 'M', colour: 'teal' }],
    });
    await third.actions.takeKeptFile('backup.json', file);
    await restore(third);
    expect(third.getState().settings.categories?.[0]?.name).toBe('Mine');
    expect(third.getState().settings.categories).toHaveLength(firstCategories.length);
  });

  test('holds the pairs that cannot be read, as they stand, and says when it is brought in that they stay in the file', async () => {
    const texts = fakeTexts();
    const raw = { version: 99, nl: { raw: 'van morgen' } };
    const tab = openTab(fakeStorage(), {
      texts: {
        ...texts,
        list: async () => ({ ...(await texts.list()), unreadable: [{ key: 'later', raw }] }),
      },
    });
    await tab.actions.openPair('sample');
    const file = await tab.actions.backupFile();
    expect(file).toContain('van morgen');
    await tab.actions.takeKeptFile('backup.json', file);
    const found = plan(tab);
    expect('unreadable' in found && found.unreadable).toBe(1);
  });

  test('overwrites nothing that differs here unless asked, and then keeps the other version', async () => {
    const storage = fakeStorage();
    const tab = await openRead(storage);
    const { id } = note(tab, 'nl', 'rode', 'first');
    const file = await tab.actions.backupFile();
    tab.actions.editNote(id, { body: 'second' });
    await tab.actions.takeKeptFile('b.json', file);
    expect(standings(plan(tab).notes)).toBe('conflict');
    await restore(tab);
    expect(bodies(tab)).toEqual(['second']);

    await tab.actions.takeKeptFile('b.json', file);
    await restore(tab, { [id]: 'both' });
    expect([...bodies(tab)].sort()).toEqual(['first', 'second']);

    await tab.actions.takeKeptFile('b.json', file);
    await restore(tab, { [id]: 'take' });
    expect(bodies(tab).filter((body) => body === 'second')).toEqual([]);
    expect(keysWith(storage, previousPrefix).length > 0).toBe(true);
  });

  test('asks about a note that was deleted here, and takes it back only then', async () => {
    const tab = await openRead();
    const { id } = note(tab, 'nl', 'rode', 'gone');
    const file = await tab.actions.backupFile();
    tab.actions.removeNote(id);
    await tab.actions.takeKeptFile('b.json', file);
    expect(standings(plan(tab).notes)).toBe('gone');
    await restore(tab);
    expect(bodies(tab)).toEqual([]);
    await tab.actions.takeKeptFile('b.json', file);
    await restore(tab, { [id]: 'take' });
    expect(bodies(tab)).toEqual(['gone']);
  });

  test('of a newer version, and a file of something else, is refused and nothing changes', async () => {
    const tab = await openRead();
    for (const [text, why] of [
      ['{"format":"tweeluik-backup","version":99}', 'newer'],
      ['no json', 'not-json'],
      ['{"a":1}', 'not-notes'],
      ['[]', 'empty'],
    ] as const) {
      await tab.actions.takeKeptFile('f', text);
      expect(tab.getState().dialog).toEqual({ name: 'refused', file: 'f', why });
    }
  });

  test('holds pairs that are only in memory', async () => {
    const texts = fakeTexts();
    const tab = openTab(fakeStorage(), { texts });
    await tab.actions.addPair({ nl: 'Een', en: 'One' });
    expect(await tab.actions.backupFile()).toContain('"raw": "Een"');
  });
});

describe('notes from elsewhere', () => {
  const quote = (exact: string) => ({
    type: 'Annotation',
    id: `https://example.org/${encodeURIComponent(exact)}`,
    bodyValue: `on ${exact}`,
    target: { source: 'https://example.org/', selector: { type: 'TextQuoteSelector', exact } },
  });

  test('are shown with where they would stand before they are brought in', async () => {
    const tab = await openRead();
    await tab.actions.takeKeptFile(
      'h.json',
      JSON.stringify([quote('rode fiets'), quote('een verloren zin van het stuk')]),
    );
    const found = plan(tab);
    expect(found.notes.map((one) => [one.theirs.body, 'state' in one ? one.state : null])).toEqual([
      ['on rode fiets', 'placed'],
      ['on een verloren zin van het stuk', 'lost'],
    ]);
    expect(tab.getState().notes).toEqual([]);
    if (tab.getState().dialog?.name === 'import' && 'problems' in found)
      tab.actions.bringNotes(found, {}, ['lost']);
    expect(bodies(tab)).toEqual(['on rode fiets']);

    await tab.actions.takeKeptFile('h.json', JSON.stringify([quote('rode fiets')]));
    expect(standings(plan(tab).notes)).toBe('same');
  });
});
