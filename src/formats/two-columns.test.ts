/** Documents that are a table of a text beside its translation open as the pair that they are; other tables do not. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noChoice, type Opened } from './door';
import { openFile } from './open-file';
import { readHtml } from './html';
import { readMarkdown } from './markdown';

const folder = new URL('../../e2e/fixtures/', import.meta.url);

function open(name: string, asText = false): Promise<Opened> {
  return openFile(new Uint8Array(readFileSync(new URL(name, folder))), name, { ...noChoice, asText });
}

/** A page with a table: cells parted by `|`, rows by line ends; a line without a bar stands outside the table. */
function page(lines: string): string {
  const rows = lines.trim().split('\n');
  return `<body>${rows
    .map((line) => line.trim())
    .map((line) =>
      line.includes('|')
        ? `<table><tr>${line
            .split('|')
            .map((cell) => `<td>${cell.trim()}</td>`)
            .join('')}</tr></table>`
        : `<p>${line}</p>`,
    )
    .join('')}</body>`.replaceAll('</table><table>', '');
}

/** `PAIR` with its rows, or `text`. */
function shape(opened: Opened): string {
  return opened.kind === 'pair'
    ? opened.pair.rows.map((row) => `${row.nl} | ${row.en}`).join('\n')
    : opened.kind;
}

const lease = `
  De pont vaart elke dag, behalve op zondag. | The ferry runs every day but Sunday.
  Wie een fiets heeft, betaalt niet meer dan een euro. | Whoever has a bicycle pays no more than a euro.
  Het is niet toegestaan om aan boord te roken. | It is not allowed to smoke on board.`;

describe('files of real programs', () => {
  for (const name of [
    'lease-two-columns-pandoc.docx',
    'lease-two-columns-pandoc.html',
    'lease-two-columns-libreoffice.docx',
    'lease-two-columns-libreoffice.html',
    'lease-two-columns-libreoffice.odt',
  ]) {
    test(`${name} is a pair: title, five clauses, place and date, no word lost`, async () => {
      const opened = await open(name);
      if (opened.kind !== 'pair') throw new Error(opened.kind);
      const { rows, languages, remarks } = opened.pair;
      expect(languages).toMatchObject({ nl: 'nl', en: 'en' });
      expect(remarks).toEqual([{ code: 'two-columns' }]);
      expect(rows.map((row) => row.heading)).toEqual([1, 0, 0, 0, 0, 0, 0]);
      expect(rows.map((row) => `${row.nl.slice(0, 9)}|${row.en.slice(0, 9)}`)).toEqual([
        'Huurovere|',
        'Artikel 1|Article 1',
        'Artikel 2|Article 2',
        'Artikel 3|Article 3',
        'Artikel 4|Article 4',
        'Artikel 5|Article 5',
        'Utrecht, |',
      ]);
    });

    test(`${name} is one text when the reader wants one`, async () => {
      const opened = await open(name, true);
      expect(opened.kind === 'text' && opened.text.raw).toContain('Article 5. Disputes');
    });
  }
});

describe('a table of two languages', () => {
  test('is a pair without a head as well, Dutch on the left wherever it stands', () => {
    const turned = lease
      .trim()
      .split('\n')
      .map((line) => line.split('|').reverse().join('|'));
    expect(shape(readHtml(page(turned.join('\n'))))).toBe(shape(readHtml(page(lease))));
    expect(shape(readHtml(page(lease)))).toMatch(/^De pont .* \| The ferry runs/);
  });

  test('may have a column of numbers', () => {
    const numbered = lease
      .trim()
      .split('\n')
      .map((line, at) => `${String(at + 1)}. | ${line}`);
    expect(shape(readHtml(page(numbered.join('\n'))))).toBe(shape(readHtml(page(lease))));
  });

  test('is a pair in Markdown, too', () => {
    const rows = lease.trim().split('\n');
    const table = ['| Nederlands | English |', '|---|---|', ...rows.map((row) => `|${row}|`)].join('\n');
    expect(shape(readMarkdown(`# Pont\n\n${table}\n`))).toBe(`Pont | \n${shape(readHtml(page(lease)))}`);
    expect(readMarkdown(table, { ...noChoice, asText: true }).kind).toBe('text');
  });

  test('gives a row for each paragraph where cells have as many, and keeps what stands outside', () => {
    const html = page(`${lease}\nThis lease was signed in Utrecht by both of them.`)
      .replace('behalve op zondag.</td><td>', 'behalve op zondag.<p>En dat al jaren.</p></td><td>')
      .replace('every day but Sunday.</td>', 'every day but Sunday.<p>It has for years.</p></td>');
    const rows = shape(readHtml(html)).split('\n');
    expect(rows[1]).toBe('En dat al jaren. | It has for years.');
    expect(rows.at(-1)).toBe(' | This lease was signed in Utrecht by both of them.');
  });
});

describe('what is no pair', () => {
  const notPairs: Readonly<Record<string, string>> = {
    'two columns of one language':
      'De pont vaart elke dag. | Maar niet op zondag, want dan is er kerk.\nEen fiets kost een euro. | Het is niet duur.\nRoken mag niet. | Ook niet op het dek van de boot.',
    'two rows': lease.trim().split('\n').slice(0, 2).join('\n'),
    'three columns of text': lease
      .trim()
      .split('\n')
      .map((line) => `${line} | Die Fähre fährt jeden Tag und es ist nicht teuer.`)
      .join('\n'),
    'a small table in a long text': `${lease}\n${'De pont vaart al sinds 1850 over de rivier, en niemand weet hoe lang dat nog zal duren.\n'.repeat(30)}`,
    'labels beside descriptions': lease
      .trim()
      .split('\n')
      .map(
        (line) =>
          `${line.split('|')[0] ?? ''} | ${'It is for all of them and it was not the best of the days. '.repeat(8)}`,
      )
      .join('\n'),
    'a table of figures': 'a | 1\nb | 2\nc | 3\nd | 4',
  };
  for (const [name, lines] of Object.entries(notPairs))
    test(`${name}: stays one text`, () => {
      expect(readHtml(page(lines)).kind).toBe('text');
    });
});

describe('laws', () => {
  const nl = fc.constantFrom(
    'De pont vaart niet op zondag.',
    'Het is een van de oudste boten.',
    'Wie niet wil, die hoeft niet.',
    '',
  );
  const en = fc.constantFrom(
    'The ferry does not run on Sunday.',
    'It is one of the oldest boats.',
    'Those who do not want to need not.',
    '',
  );
  const row = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(nl, en).map((cells) => cells.join(' | ')) },
    fc.constantFrom(
      'Utrecht, 3 mei',
      'This was signed by all of them.',
      '1 | 2 | 3',
      '§ | ',
      'De boot vaart. | The boat sails. | Klopt dat wel?',
    ),
  );

  test('no word of the text is lost or doubled, and no row is empty', () => {
    let pairs = 0;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
        const html = page(rows.join('\n') || '.');
        const pair = readHtml(html);
        const whole = readHtml(html, { ...noChoice, asText: true });
        if (pair.kind !== 'pair' || whole.kind !== 'text') return;
        pairs += 1;
        expect(pair.pair.rows.every(({ nl: left, en: right }) => left !== '' || right !== '')).toBe(true);
        const sorted = (words: string): string => (words.match(/[\p{L}]+/gu) ?? []).sort().join(' ');
        expect(sorted(pair.pair.rows.map((one) => `${one.nl} ${one.en}`).join(' '))).toBe(
          sorted(whole.text.raw),
        );
      }),
    );
    expect(pairs).toBeGreaterThan(0);
  });
});
