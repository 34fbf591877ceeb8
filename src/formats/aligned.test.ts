/** Files that bring their alignment: what is written is read back, and what others write is read. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readText } from '../engine/text/read-text';
import { noChoice, type Opened, type PairRow } from './door';
import { pairOfRows } from './pair-of-rows';
import { isTable, readTable } from './table';
import { readTmx } from './tmx';
import { writeTable } from './write-table';
import { writeTmx } from './write-tmx';
import { writeXliff } from './write-xliff';
import { readXliff } from './xliff';

const languages = { nl: 'nl', en: 'en' };
const tmx = { languages, segtype: 'paragraph', version: '0', created: '2026-01-01T00:00:00.000Z' } as const;

function rowsOf(opened: Opened): readonly PairRow[] | string {
  return opened.kind === 'pair' ? opened.pair.rows : JSON.stringify(opened);
}

const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).map((words) =>
  words
    .replace(/\p{Cc}|[\ufffe\uffff\ufeff]|\p{Surrogate}/gu, '')
    .replace(/\r/g, '')
    .trim(),
);
const noted = cell
  .map((words) => words.replace(/\s+/g, ' '))
  .filter((words) => words !== '' && !words.startsWith('tweeluik:'));
const row = fc
  .record({
    nl: cell,
    en: cell,
    heading: fc.constantFrom(0, 1, 2, 6),
    status: fc.constantFrom('computed' as const, 'confirmed' as const),
    confidence: fc.option(fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000)),
    types: fc.uniqueArray(fc.constantFrom('number', 'name', 'quotation'), { maxLength: 3 }),
    notes: fc.array(noted, { maxLength: 2 }),
  })
  .filter((one) => one.nl !== '' || one.en !== '');
/** A first row with both languages, so that both are there. */
const rows = fc
  .array(row, { maxLength: 8 })
  .map((more): readonly PairRow[] => [plain('De kat zit op de mat.', 'The cat sits on the mat.'), ...more]);

function plain(nl: string, en: string): PairRow {
  return { nl, en, heading: 0, status: 'computed', confidence: null, types: [], notes: [] };
}

describe('what is written is read back', () => {
  test('as TMX', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(rowsOf(readTmx(writeTmx(given, tmx)))).toEqual(given);
      }),
    );
  });

  test('as XLIFF, but for the agreement on a row without English', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const expected = given.map((one) => (one.en === '' ? { ...one, status: 'computed' } : one));
        expect(rowsOf(readXliff(writeXliff(given, { languages, title: 'Kat' })))).toEqual(expected);
      }),
    );
  });

  test('as a table, with every separator', () => {
    const separators = fc.constantFrom('\t' as const, ',' as const, ';' as const);
    fc.assert(
      fc.property(rows, separators, fc.boolean(), (given, separator, mark) => {
        expect(rowsOf(readTable(writeTable(given, { separator, mark }), 'utf-8'))).toEqual(given);
      }),
    );
  });

  test('no cell of a table is a formula', () => {
    const file = writeTable([plain('=1+1', '@SUM(A1)'), plain("'=x", '-2')], { separator: ',', mark: false });
    expect(file).toContain("1,'=1+1,'@SUM(A1),");
    expect(file).toContain("2,''=x,'-2,");
  });
});

describe('a text that is written and read back', () => {
  const given: readonly PairRow[] = [
    { ...plain('De oude molen', 'The old mill'), heading: 1 },
    plain('Kort', 'Short'),
    { ...plain('Een strenge winter', 'A hard winter'), heading: 2 },
    {
      ...plain('In de winter van 1963 vroor de rivier dicht, en er kwamen schaatsers.', 'The river froze.'),
      notes: ['', ' '],
    },
  ];
  const files = {
    TMX: writeTmx(given, tmx),
    XLIFF: writeXliff(given, { languages, title: 'Molen' }),
    TSV: writeTable(given, { separator: '\t', mark: true }),
  };

  test('has the labels of the screen: headlines stay headlines, a short line becomes none', () => {
    for (const [name, file] of Object.entries(files)) {
      const opened =
        name === 'TMX' ? readTmx(file) : name === 'XLIFF' ? readXliff(file) : readTable(file, 'utf-8');
      const rows = rowsOf(opened);
      if (typeof rows === 'string') throw new Error(rows);
      const text = readText({ side: 'nl', ...pairOfRows(rows, languages).nl, language: 'nl' });
      expect(
        `${name}: ${text.blocks.map(({ kind, level }) => `${kind.slice(0, 1)}${String(level)}`).join(' ')}`,
      ).toBe(`${name}: h1 p0 h2 p0`);
    }
    expect(files.TSV.split('\r\n').map((line) => line.split('\t')[0])).toEqual([
      '\uFEFFid',
      'H',
      '1',
      'H2',
      '2',
      '',
    ]);
  });

  test('has no empty notes', () => {
    expect(files.TMX).not.toContain('<note');
    expect(files.XLIFF).not.toMatch(/<note[^>]*>\s*<\/note>/);
    expect(files.TSV.split('\r\n')[4]).toMatch(/computed\t\t\t$/);
  });
});

describe('translation memories of other programs', () => {
  const memory = (body: string, head = '<header srclang="nl" segtype="sentence"/>'): string =>
    `<?xml version="1.0"?><tmx version="1.4">${head}<body>${body}</body></tmx>`;
  const unit = (...cells: readonly (readonly [string, string])[]): string =>
    `<tu>${cells.map(([tag, words]) => `<tuv xml:lang="${tag}"><seg>${words}</seg></tuv>`).join('')}</tu>`;

  test('give the words without the codes of the original file', () => {
    const seg = 'Klik <bpt i="1">&lt;b&gt;</bpt>hier<ept i="1">&lt;/b&gt;</ept> voor <hi>meer</hi>.';
    const found = readTmx(memory(unit(['NL-nl', seg], ['EN-us', 'Click here for more.'])));
    expect(found).toMatchObject({
      kind: 'pair',
      pair: { rows: [{ nl: 'Klik hier voor meer.', en: 'Click here for more.' }] },
    });
  });

  test('in other languages are a problem that names them, until two are chosen', () => {
    const file = memory(unit(['de', 'Guten Tag'], ['fr', 'Bonjour']) + unit(['de', 'Danke']));
    expect(readTmx(file)).toEqual({
      kind: 'problem',
      problem: { code: 'languages', format: 'tmx', found: ['de', 'fr'] },
    });
    const chosen = readTmx(file, { ...noChoice, languages: { nl: 'de', en: 'fr' } });
    expect(rowsOf(chosen)).toMatchObject([
      { nl: 'Guten Tag', en: 'Bonjour' },
      { nl: 'Danke', en: '' },
    ]);
  });

  test('without a header are read, and it is said; of three languages the third is named', () => {
    const file = memory(unit(['nl', 'Ja'], ['en', 'Yes'], ['de', 'Ja']), '');
    expect(readTmx(file)).toMatchObject({
      kind: 'pair',
      pair: { remarks: [{ code: 'more-languages', languages: ['de'] }, { code: 'no-header' }] },
    });
  });

  test('with entities of their own keep them as written: nothing is expanded', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>' +
      '<tmx version="1.4"><body>' +
      unit(['nl', 'Lach: &b; &c;'], ['en', 'Laugh &amp; cry']) +
      '</body></tmx>';
    expect(readTmx(bomb)).toMatchObject({
      kind: 'pair',
      pair: { rows: [{ nl: 'Lach: &b; &c;', en: 'Laugh & cry' }] },
    });
  });

  test('that are cut off say where', () => {
    expect(readTmx(memory(unit(['nl', 'Ja'], ['en', 'Yes'])).slice(0, -20))).toMatchObject({
      kind: 'problem',
      problem: { code: 'damaged', where: expect.stringMatching(/^\d+:\d+$/) as unknown },
    });
  });
});

describe('XLIFF of other programs', () => {
  test('1.2: segments of a unit, notes and states; proposals are left out', () => {
    const file = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file source-language="en-US" target-language="nl-NL" original="a.html" datatype="html"><body>
      <trans-unit id="1"><source>Good day. How are you?</source>
        <seg-source><mrk mtype="seg" mid="1">Good day.</mrk> <mrk mtype="seg" mid="2">How are you?</mrk></seg-source>
        <target><mrk mtype="seg" mid="1">Goedendag.</mrk> <mrk mtype="seg" mid="2">Hoe gaat het?</mrk></target>
        <alt-trans><source>Hi</source><target>Hoi</target></alt-trans><note>greeting</note></trans-unit>
      <trans-unit id="2" approved="yes"><source>Press <g id="1">Enter</g><x id="2"/>.</source>
        <target state="final">Druk op <g id="1">Enter</g><x id="2"/>.</target></trans-unit>
      <trans-unit id="3"><source>Untranslated</source></trans-unit>
      </body></file></xliff>`;
    expect(rowsOf(readXliff(file))).toMatchObject([
      { en: 'Good day.', nl: 'Goedendag.', notes: ['greeting'] },
      { en: 'How are you?', nl: 'Hoe gaat het?', notes: [] },
      { en: 'Press Enter.', nl: 'Druk op Enter.', status: 'confirmed' },
      { en: 'Untranslated', nl: '' },
    ]);
  });

  test('2.0: segments, inline codes and notes of the unit', () => {
    const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl" trgLang="en">
      <file id="f"><unit id="u"><notes><note>let op</note></notes>
      <segment id="1" state="final"><source>Een <pc id="1">vette</pc> kop<ph id="2"/>.</source><target>A <pc id="1">bold</pc> heading<ph id="2"/>.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment id="2"><source>Nog een<cp hex="0007"/>.</source><target>Another.</target></segment></unit></file></xliff>`;
    expect(rowsOf(readXliff(file))).toMatchObject([
      { nl: 'Een vette kop.', en: 'A bold heading.', status: 'confirmed', notes: ['let op'] },
      { nl: 'Nog een\u0007.', en: 'Another.', status: 'computed' },
    ]);
  });
});

describe('tables', () => {
  const dutch = [
    'De trein was te laat.',
    'Niemand wist wat er was gebeurd.',
    'Het regende, en het was koud.',
  ];
  const english = ['The train was late.', 'Nobody knew what had happened.', 'It rained, and it was cold.'];

  test('without a header are told by their languages, whichever column comes first', () => {
    const file = english.map((words, index) => `${words}\t${dutch[index] ?? ''}`).join('\n');
    expect(isTable(file)).toBe(true);
    expect(rowsOf(readTable(file, 'utf-8'))).toMatchObject(
      dutch.map((nl, index) => ({ nl, en: english[index] })),
    );
  });

  test('of a spreadsheet with names for columns, commas in the words and line ends in a cell', () => {
    const file = `Nr;Engels;Opmerking;Nederlands\r\n1;"It rained, and\r\nit poured";mooi;"Het regende; het goot"\r\n2;Stop;;Halt\r\n`;
    expect(rowsOf(readTable(file, 'windows-1252'))).toMatchObject([
      { nl: 'Het regende; het goot', en: 'It rained, and\r\nit poured', notes: ['mooi'] },
      { nl: 'Halt', en: 'Stop' },
    ]);
  });

  test('with ragged rows name the lines, and are read as far as they go', () => {
    const file = 'nl,en\nJa,Yes\nNee\n"Mis\nschien",Perhaps,too much\n';
    expect(readTable(file, 'utf-8')).toMatchObject({
      kind: 'pair',
      pair: {
        rows: [{ nl: 'Ja' }, { nl: 'Nee', en: '' }, { en: 'Perhaps' }],
        remarks: [{ code: 'ragged', lines: [3, 4], count: 2 }],
      },
    });
  });

  test('with an open quotation mark say at which line; without two languages, which columns there are', () => {
    expect(readTable('nl,en\nJa,"Yes\nNee,No\n', 'utf-8')).toMatchObject({
      problem: { code: 'damaged', where: '2' },
    });
    expect(readTable('naam,leeftijd\nJan,12\n', 'utf-8')).toEqual({
      kind: 'problem',
      problem: { code: 'columns', found: ['naam', 'leeftijd'] },
    });
  });

  test('prose with a tab here and there is no table', () => {
    expect(isTable('De trein\twas te laat.\nNiemand wist waarom.\nHet regende.')).toBe(false);
    expect(isTable(dutch.map((words) => `${words}\t${words}`).join('\n'))).toBe(false);
  });
});

test('every filled cell becomes one block of its row, in the file’s order', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const pair = pairOfRows(given, languages);
      for (const side of ['nl', 'en'] as const) {
        const text = readText({ side, ...pair[side], language: side });
        expect(pair.hand.rows.flatMap((one) => one[side])).toEqual(text.blocks.map((block) => block.id));
      }
    }),
  );
});
