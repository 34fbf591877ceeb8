import * as fc from 'fast-check';
import { Lexer } from 'marked';
import Papa from 'papaparse';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';

import { exampleLine, sheetOf } from './note-sheet-example.law';
import { exportNotesCsv } from './notes-csv';
import { readNotesCsv } from './notes-csv-import';
import { exportNotesHtml } from './notes-html';
import { escapeMarkdown, exportNotesMarkdown } from './notes-markdown';
import { sourceId } from './web-annotation';
import { importNotes } from './web-annotation-import';

type HtmlNode = DefaultTreeAdapterMap['node'];

/** Every element of a page, with its attributes as an object. */
function elements(
  node: HtmlNode,
): readonly { name: string; attributes: Record<string, string>; text: string }[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  if (!('tagName' in node)) return inside;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...inside];
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe('every readable file of notes', () => {
  test.each([
    ['Markdown', exportNotesMarkdown(sheetOf(exampleLine)), String.raw`de \<lama\> \| graast`],
    ['CSV', exportNotesCsv(sheetOf(exampleLine)), 'de <lama> | graast'],
    ['HTML', exportNotesHtml(sheetOf(exampleLine)), 'de &lt;lama&gt; | graast'],
  ])('%s holds both quotes, category, tags, state, dates and a link back', (_, file, quote) => {
    for (const part of [
      quote,
      'Question',
      'animals',
      'changed',
      '2026-01-01',
      '2026-01-02',
      'https://example.org/#/pair/p/note/a',
    ])
      expect(file).toContain(part);
  });
});

describe('Markdown', () => {
  test('keeps the headings of a note below its own, and code as it is', () => {
    const body = '# Eerst\n\n```\n# geen kop\n```\n\n##### Diep';
    const levels = new Lexer({ gfm: true })
      .lex(exportNotesMarkdown(sheetOf({ ...exampleLine, body })))
      .flatMap((token) => (token.type === 'heading' ? [`${token['depth']} ${token['text']}`] : []));
    expect(levels.slice(2)).toEqual(['3 Eerst', '6 Diep']);
    expect(levels.slice(0, 2).map((one) => one[0])).toEqual(['1', '2']);
  });

  test('shows quoted words as they were, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'a',
            'B',
            '*',
            '_',
            '[',
            ']',
            '(',
            ')',
            '<',
            '>',
            '|',
            '`',
            '~',
            '#',
            '-',
            '+',
            '1.',
            '!',
            '&amp;',
            '\\',
            ' ',
            '\n',
          ),
          { minLength: 1 },
        ),
        (parts) => {
          const text = parts
            .join('')
            .replaceAll(/[ \n]+/g, (space) => (space.includes('\n') ? '\n' : ' '))
            .trim();
          const tokens = new Lexer({ gfm: true }).lex(`x ${escapeMarkdown(text)}`);
          expect(tokens.filter((one) => one.type !== 'paragraph')).toEqual([]);
          const shown = tokens
            .flatMap((one) => ('tokens' in one && one.tokens ? one.tokens : []))
            .map((one) =>
              one.type === 'br'
                ? '\n'
                : one.type === 'text' || one.type === 'escape'
                  ? one.text
                  : `[${one.type}]`,
            )
            .join('');
          expect(shown.replaceAll(/\s+/g, ' ')).toBe(`x ${text}`.replaceAll(/\s+/g, ' '));
        },
      ),
    );
  });
});

describe('HTML', () => {
  test('needs nothing from elsewhere, runs no script, and names the language of every quote', () => {
    const page = elements(
      parse(exportNotesHtml(sheetOf({ ...exampleLine, body: '<script>x</script> [a](javascript:x)' }))),
    );
    expect(page.filter(({ name }) => ['script', 'link', 'img', 'iframe'].includes(name))).toEqual([]);
    expect(
      page
        .flatMap(({ attributes }) => attributes['href'] ?? [])
        .every((one) => one.startsWith('https://example.org/')),
    ).toBe(true);
    expect(
      page
        .filter(({ name, attributes }) => name === 'p' && attributes['lang'] === 'nl')
        .map(({ text }) => text),
    ).toEqual(['de <lama> | graast', "de lama's grazen"]);
    expect(page.find(({ name }) => name === 'title')?.text).toBe('Lama’s & <Llama>');
    expect(page.find(({ attributes }) => attributes['class'] === 'note')?.attributes['lang']).toBe('en');
  });
});

describe('CSV', () => {
  test('no cell is a formula for a spreadsheet, and every cell comes back as it was', () => {
    const words = fc
      .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', '\r\n', '\t', 'a', ' ', '\\', 'é'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(
        words,
        words,
        fc.uniqueArray(
          words.filter((tag) => tag !== ''),
          { maxLength: 3 },
        ),
        (body, quote, tags) => {
          const line = {
            ...exampleLine,
            body,
            tags,
            quotes: exampleLine.quotes.map((one) => ({ ...one, quote, before: body, after: quote })),
          };
          const file = exportNotesCsv(sheetOf(line), true);
          const { data } = Papa.parse<string[]>(file.slice(1), { skipEmptyLines: true });
          expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
          const read = readNotesCsv(
            file,
            (side) => sourceId('p', side),
            (id) => id,
          );
          expect(importNotes(read, { pair: 'p' })).toMatchObject({
            problems: [],
            notes: [
              {
                id: 'a',
                pair: 'p',
                category: 'question',
                tags,
                body,
                created: exampleLine.created,
                modified: exampleLine.modified,
                targets: ['nl', 'en'].map((side) => ({
                  side,
                  selectors: { quote: { exact: quote, prefix: body, suffix: quote } },
                })),
              },
            ],
          });
        },
      ),
    );
  });

  test('a note on whole texts comes back as one', () => {
    const file = exportNotesCsv(sheetOf({ ...exampleLine, quotes: [], texts: ['en'] }));
    const read = readNotesCsv(
      file,
      (side) => sourceId('p', side),
      (id) => id,
    );
    expect(importNotes(read, { pair: 'p' }).notes[0]).toMatchObject({ targets: [], texts: ['en'] });
  });

  test('another table is not taken for notes', () => {
    expect(readNotesCsv('nl,en\r\nlama,llama\r\n', String, String)).toBeNull();
  });
});
