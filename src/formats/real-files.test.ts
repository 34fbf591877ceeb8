/** Files that real programs wrote (e2e/fixtures/README.md): what comes out of each door. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { noChoice, type OpenedText } from './door';
import { openFile } from './open-file';

const folder = new URL('../../e2e/fixtures/', import.meta.url);

async function open(name: string, encoding: 'windows-1252' | null = null): ReturnType<typeof openFile> {
  return openFile(new Uint8Array(readFileSync(new URL(name, folder))), name, { ...noChoice, encoding });
}

async function textIn(name: string): Promise<OpenedText> {
  const opened = await open(name);
  if (opened.kind !== 'text') throw new Error(`${name}: ${JSON.stringify(opened)}`);
  return opened.text;
}

/** Blocks in short: kind, level where it has one, origin where it is not the body, and the first words. */
function shape({ raw, blocks }: OpenedText): readonly string[] {
  return (blocks ?? []).map(({ start, end, kind, level, origin }) => {
    const words = raw.slice(start, end).split(/\s+/).slice(0, 3).join(' ');
    return `${kind ?? '?'}${level === 0 ? '' : String(level)}${origin === 'body' ? '' : ` ${origin}`}: ${words}`;
  });
}

const body = [
  'heading1: De oude molen',
  'paragraph: De molen aan',
  'heading2: Een strenge winter',
  'paragraph: In de winter',
  'quotation: Wij hebben die',
  'paragraph: De gemeente telde',
  'item1: de schaatsers op',
  'item1: de fietsen langs',
  'item1: de mensen op',
  'heading2: Wat er bleef',
  'paragraph: Na de dooi',
];

describe('one text, written by several programs,', () => {
  for (const [name, title, note] of [
    ['molen-nl-pandoc.docx', 'heading1: De oude molen', 'item1 note: Volgens het archief'],
    ['molen-nl-pandoc.odt', 'heading1: De oude molen', 'paragraph note: Volgens het archief'],
    ['molen-nl-pandoc.epub', 'heading1: De oude molen', 'item1 note: Volgens het archief'],
    ['molen-nl.md', null, 'paragraph note: Volgens het archief'],
  ] as const)
    test(`${name} has its headings, quotation, list and note, without the note’s mark`, async () => {
      const text = await textIn(name);
      expect(shape(text)).toEqual([...(title === null ? [] : [title]), ...body, note]);
      expect(text.raw).toContain('en hij staat er nog steeds. Wie er op');
      expect(text.remarks).toEqual([{ code: 'note-marks', count: 1 }]);
    });

  test('a page of LibreOffice ends with its page number, known as such', async () => {
    const found = shape(await textIn('molen-nl-libreoffice.html'));
    expect(found.slice(1)).toEqual([...body, 'paragraph note: Volgens het archief', 'paragraph footer: 1']);
  });

  test('the English ones are no worse', async () => {
    for (const name of [
      'mill-en-libreoffice.docx',
      'mill-en-libreoffice.odt',
      'mill-en-pandoc.epub',
      'mill-en-pandoc.html',
      'mill-en.md',
    ]) {
      const found = shape(await textIn(name));
      expect(found).toContain('heading2: A hard winter');
      expect(found).toContain('quotation: We sold more');
      expect(found.filter((one) => one.startsWith('item1: the'))).toHaveLength(3);
      expect(found.filter((one) => one.includes('note: According to the'))).toHaveLength(1);
    }
  });
});

describe('a PDF', () => {
  test('of one column gives paragraphs, headings by size, items, the note and the page number', async () => {
    const text = await textIn('molen-nl-libreoffice.pdf');
    expect(shape(text)).toEqual([
      'heading1: De oude molen',
      'heading2: De oude molen',
      '?: De molen aan',
      'heading3: Een strenge winter',
      '?: In de winter',
      '?: Wij hebben die',
      '?: De gemeente telde',
      'item1: de schaatsers op',
      'item1: de fietsen langs',
      'item1: de mensen op',
      'heading3: Wat er bleef',
      '?: Na de dooi',
      'paragraph note: Volgens het archief',
      'paragraph page-number: 1',
    ]);
    expect(text.raw).toContain('er nog steeds. Wie er op een heldere ochtend langs fietst, ziet');
  });

  test('of two columns is read column by column, its cut words whole, its running heads aside', async () => {
    const text = await textIn('boek-nl-chromium-columns.pdf');
    const found = shape(text);
    expect(found.filter((one) => one.startsWith('?')).map((one) => one.split(' ')[2])).toEqual(
      Array.from({ length: 14 }, (_, index) => `${String(index + 1)}.`),
    );
    expect(found.filter((one) => one === 'paragraph running-head: Het boek van')).toHaveLength(4);
    expect(found.filter((one) => one.startsWith('paragraph page-number'))).toHaveLength(4);
    expect(found[0]).toBe('heading1: Het boek van');
    expect(text.raw.match(/verantwoordelijkheidsgevoelige tandwielen/g)).toHaveLength(14);
    expect(text.raw).not.toMatch(/\p{L}- ?\p{Ll}/u);
  });

  test('of pictures or with a password is a problem that says so', async () => {
    expect(await open('scan-chromium.pdf')).toEqual({
      kind: 'problem',
      problem: { code: 'no-text', format: 'pdf', pages: 1 },
    });
    expect(await open('molen-nl-qpdf-encrypted.pdf')).toEqual({
      kind: 'problem',
      problem: { code: 'encrypted', format: 'pdf' },
    });
  });
});

test('translate-toolkit’s files open with their rows, also where no language is given', async () => {
  for (const [name, count] of [
    ['molen-translate-toolkit.tmx', 3],
    ['molen-translate-toolkit.xlf', 5],
    ['molen-translate-toolkit.csv', 5],
  ] as const) {
    const opened = await open(name);
    expect(opened).toMatchObject({ kind: 'pair' });
    if (opened.kind !== 'pair') continue;
    expect(opened.pair.rows).toHaveLength(count);
    expect(opened.pair.rows[2]).toMatchObject({
      nl: expect.stringContaining('400 schaatsers') as unknown,
      en: expect.stringContaining('500 skaters') as unknown,
    });
  }
});

test('plain text is read in the encoding it is in', async () => {
  expect(await textIn('molen-nl-utf16.txt')).toMatchObject({ encoding: 'utf-16le' });
  const windows = await textIn('molen-nl-windows-1252.txt');
  expect(windows.encoding).toBe('windows-1252');
  // Node 20 decodes 0x80–0x9f as ISO 8859-1 does; the dash is looked at in the browser (e2e/formats.e2e.ts).
  expect(windows.raw).toMatch(/één keer . dicht in het café/u);
});

test('every real file gives something', async () => {
  for (const name of readdirSync(folder).filter((one) => one !== 'README.md')) {
    const opened = await open(name);
    expect(`${name}: ${opened.kind === 'problem' ? opened.problem.code : 'opened'}`).toMatch(
      /: (?:opened|no-text|encrypted)$/,
    );
  }
});
