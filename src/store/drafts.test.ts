/** Bringing texts in: when reading starts by itself, and that nothing in hand is lost to a bad file. */
import { describe, expect, test } from 'vitest';

import { noHand } from '../engine/align/hand';
import { checkWords } from '../formats/check-words';
import type { FileResult } from '../worker/file-protocol';
import { openRead, openTab, settled, type Tab } from './store-fixture';

const dutch = 'De trein naar het noorden was te laat, en niemand wist of hij nog zou komen.';
const english = 'The train to the north was late, and nobody knew whether it would come at all.';

function textOf(raw: string): FileResult {
  const about = {
    title: null,
    language: null,
    site: null,
    format: 'text',
    encoding: 'utf-8',
    parts: null,
  } as const;
  return { kind: 'text', text: { raw, blocks: null, ...about, remarks: [] }, check: checkWords(raw) };
}

/** Answers what was asked last of the files' worker. */
async function answer(tab: Tab, result: FileResult, at = -1): Promise<void> {
  tab.files.asked.at(at)?.answer(result);
  await settled();
}

const fileOf = (name: string): File => new File(['x'], name);

describe('two texts', () => {
  test('that were pasted are read as soon as both are there', async () => {
    const tab = openTab();
    tab.actions.openNew();
    void tab.actions.pasteInto('nl', dutch, null);
    await answer(tab, textOf(dutch));
    expect(tab.getState().screen.name).toBe('new');
    void tab.actions.pasteInto('en', english, '<p>The train</p>');
    await answer(tab, textOf(english));
    expect(tab.getState().screen.name).toBe('reader');
    expect(tab.engine.requests.at(-1)).toMatchObject({ nl: { raw: dutch }, en: { raw: english } });
    expect(tab.getState().draft.nl.raw).toBe('');
  });

  test('that stand on each other’s leaf wait for the reader, and start when swapped', async () => {
    const tab = openTab();
    tab.actions.openNew();
    void tab.actions.pasteInto('nl', english, null);
    await answer(tab, textOf(english));
    void tab.actions.pasteInto('en', dutch, null);
    await answer(tab, textOf(dutch));
    expect(tab.getState().screen.name).toBe('new');
    tab.actions.swapDraft();
    expect(tab.engine.requests.at(-1)).toMatchObject({ nl: { raw: dutch }, en: { raw: english } });
  });

  test('dropped together find their own leaves, in whichever order they come', async () => {
    const tab = openTab();
    void tab.actions.takeFiles([fileOf('a.txt'), fileOf('b.txt')]);
    await answer(tab, textOf(dutch), 1);
    await answer(tab, textOf(english), 0);
    expect(tab.engine.requests.at(-1)).toMatchObject({ nl: { raw: dutch }, en: { raw: english } });
  });

  test('typed by hand are not read before the reader says so', async () => {
    const tab = openTab();
    tab.actions.openNew();
    tab.actions.typeDraft('nl', dutch);
    void tab.actions.pasteInto('en', english, null);
    await answer(tab, textOf(english));
    expect(tab.getState().screen.name).toBe('new');
    await tab.actions.readDraft();
    expect(tab.getState().screen.name).toBe('reader');
  });
});

describe('texts that were pasted as Markdown', () => {
  const marked = (raw: string): FileResult => {
    const result = textOf(raw.replaceAll('#', '').trim());
    if (result.kind !== 'text') throw new Error(result.kind);
    return { ...result, text: { ...result.text, format: 'markdown', remarks: [{ code: 'as-markdown' }] } };
  };

  test('are read as they stand when the reader says so on the leaf', async () => {
    const tab = openTab();
    tab.actions.openNew();
    void tab.actions.pasteInto('nl', `# ${dutch}`, null);
    await answer(tab, marked(`# ${dutch}`));
    expect(tab.getState().draft.nl.raw).toBe(dutch);
    void tab.actions.asPlainText('nl');
    expect(tab.files.asked.at(-1)?.asked).toEqual({ kind: 'plain', plain: `# ${dutch}`, asText: true });
    await answer(tab, textOf(`# ${dutch}`));
    expect(tab.getState().draft.nl).toMatchObject({ raw: `# ${dutch}`, plain: null });
  });

  test('and are read already, become plain in one undoable step', async () => {
    const tab = openTab();
    tab.actions.openNew();
    void tab.actions.pasteInto('nl', `# ${dutch}`, null);
    await answer(tab, marked(`# ${dutch}`));
    void tab.actions.pasteInto('en', english, null);
    await answer(tab, textOf(english));
    expect(tab.getState().otherWay?.pair).toBe(tab.getState().pair?.id);
    await tab.actions.takeOtherWay();
    expect(tab.getState().pair?.nl.raw).toBe(`# ${dutch}`);
    expect(tab.getState().pair?.en.raw).toBe(english);
    expect(tab.getState().otherWay).toBeNull();
    tab.actions.undo();
    expect(tab.getState().pair?.nl.raw).toBe(dutch);
  });
});

describe('a document of two columns', () => {
  test('opens as the pair that it is, and as one text when the reader says so', async () => {
    const tab = openTab();
    tab.actions.openNew();
    const source = fileOf('lease.docx');
    void tab.actions.fileInto('en', source);
    const side = { raw: dutch, blocks: [] };
    await answer(tab, {
      kind: 'pair',
      pair: {
        title: null,
        languages: { nl: 'nl', en: 'en' },
        format: 'docx',
        encoding: null,
        remarks: [{ code: 'two-columns' }],
      },
      rows: 5,
      brought: { nl: side, en: { ...side, raw: english }, hand: noHand },
    });
    expect(tab.getState().screen.name).toBe('reader');
    expect(tab.getState().otherWay?.pair).toBe(tab.getState().pair?.id);
    void tab.actions.takeOtherWay();
    await settled();
    expect(tab.getState().screen.name).toBe('new');
    expect(tab.files.asked.at(-1)?.asked).toMatchObject({
      kind: 'file',
      file: source,
      choice: { asText: true },
    });
    await answer(tab, textOf(`${dutch}\n\n${english}`));
    expect(tab.getState().draft.nl.raw).toBe(`${dutch}\n\n${english}`);
  });
});

describe('what is in hand', () => {
  test('stays while a file that brings both texts is opened, and where one of two files cannot be read', async () => {
    const tab = openTab();
    tab.actions.openNew();
    void tab.actions.pasteInto('nl', dutch, null);
    await answer(tab, textOf(dutch));
    void tab.actions.takeFiles([fileOf('a.txt'), fileOf('b.txt')]);
    await answer(tab, { kind: 'problem', problem: { code: 'empty' } }, -2);
    await answer(tab, textOf(english));
    expect(tab.getState().screen.name).toBe('new');
    expect(tab.getState().draft.nl).toMatchObject({ raw: dutch, problem: { problem: { code: 'empty' } } });
    expect(tab.getState().draft.en.raw).toBe(english);
  });
});

describe('a file', () => {
  test('that brings its alignment opens as a pair, with its rows', async () => {
    const tab = openTab();
    void tab.actions.takeFiles([fileOf('memory.tmx')]);
    const hand = { rows: [], crossings: [], cuts: [], borders: [], reviewed: null };
    await answer(tab, {
      kind: 'pair',
      rows: 1,
      pair: {
        title: null,
        languages: { nl: 'nl-NL', en: 'en-GB' },
        format: 'tmx',
        encoding: null,
        remarks: [{ code: 'no-header' }],
      },
      brought: { nl: { raw: dutch, blocks: [] }, en: { raw: english, blocks: [] }, hand },
    });
    expect(tab.getState().pair).toMatchObject({
      title: 'memory',
      nl: { language: 'nl', file: { name: 'memory.tmx' } },
    });
    expect(tab.getState().said?.text).toContain('Opened 1 row');
    expect(tab.getState().said?.text).toContain('no header');
  });

  test('that cannot be read leaves what was in hand and what was open as it was', async () => {
    const tab = await openRead();
    const open = tab.getState().pair;
    tab.actions.openNew();
    void tab.actions.pasteInto('nl', dutch, null);
    await answer(tab, textOf(dutch));
    void tab.actions.fileInto('nl', fileOf('photo.txt'));
    await answer(tab, { kind: 'problem', problem: { code: 'not-text', found: 'picture' } });
    expect(tab.getState().draft.nl).toMatchObject({ raw: dutch, problem: { problem: { found: 'picture' } } });
    expect(tab.getState().pair).toBe(open);
  });

  test('that is cancelled or overtaken is not heard any more', async () => {
    const tab = openTab();
    tab.actions.openNew();
    void tab.actions.fileInto('nl', fileOf('slow.pdf'));
    tab.actions.cancelReading('nl');
    expect(tab.files.asked[0]?.cancelled).toBe(true);
    await answer(tab, textOf(dutch));
    expect(tab.getState().draft.nl).toMatchObject({ raw: '', opening: null });
  });

  test('in other languages waits for two of them to be chosen', async () => {
    const tab = openTab();
    void tab.actions.takeFiles([fileOf('m.tmx')]);
    await answer(tab, {
      kind: 'problem',
      problem: { code: 'languages', format: 'tmx', found: ['de', 'fr'] },
    });
    expect(tab.getState().wholeFile).toMatchObject({ state: 'problem', problem: { found: ['de', 'fr'] } });
    void tab.actions.chooseLanguages({ nl: 'de', en: 'fr' });
    expect(tab.files.asked.at(-1)?.asked).toMatchObject({ choice: { languages: { nl: 'de', en: 'fr' } } });
  });
});
