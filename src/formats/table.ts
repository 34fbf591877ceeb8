/** The door for tables with a text and its translation: TSV, CSV, what a spreadsheet exports; with a header or without. */
import Papa from 'papaparse';

import { languageOf } from '../engine/text/language';
import type { Side } from '../engine/text/text';
import { languageNamed } from './column-names';
import {
  type Encoding,
  noChoice,
  type OpenChoice,
  type Opened,
  type PairRow,
  problem,
  type Remark,
} from './door';
import { primaryOf } from './pick-languages';
import { headingOf } from './row-labels';
import { asWritten } from './write-table';

/** Columns that say a side without a language. */
const sideNames =
  /^(?:source|target|src|trg|tgt|bron|doel|brontekst|doeltekst|original|origineel|translation|vertaling|source text|target text)$/i;
/** So many rows are looked at to find out a column's language. */
const sample = 400;
/** Ragged lines that are named one by one. */
const named = 5;

interface Column {
  readonly index: number;
  /** BCP 47, as the header says or as found out; `und` where neither tells. */
  readonly language: string;
}

/**
 * Reads a table: the separator is found out (tab, comma, semicolon, bar), quoting as in RFC 4180. The two text columns are those
 * whose header names Dutch and English, or whose words are Dutch and English; other columns by their header (status, confidence, types,
 * notes). Ragged rows are read as far as they go and named by line.
 */
export function readTable(content: string, encoding: Encoding | null, choice: OpenChoice = noChoice): Opened {
  const { data, errors } = Papa.parse<string[]>(content.replace(/^\uFEFF/, ''), {
    delimiter: separatorOf(content),
    skipEmptyLines: false,
  });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken !== undefined)
    return problem({
      code: 'damaged',
      format: 'table',
      where: String(lineOf(data, (broken.row ?? 0) + 1)),
      found: broken.message,
    });
  const lines = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [first] = lines;
  if (first === undefined) return problem({ code: 'empty' });
  const isHeader = looksLikeHeader(first, lines);
  const body = isHeader ? lines.slice(1) : lines;
  const columns = textColumns(first, isHeader, body, choice);
  if (columns === null)
    return problem({ code: 'columns', found: first.slice(0, 12).map((cell) => cell.slice(0, 40)) });

  const place = (name: RegExp): number => (isHeader ? first.findIndex((cell) => name.test(cell.trim())) : -1);
  const status = place(/^(?:status|state)$/i);
  const confidence = place(/^(?:confidence|zekerheid|score)$/i);
  const types = place(/^(?:types?|differences|verschillen)$/i);
  const notes = place(/^(?:notes?|comments?|remarks?|notities|notitie|opmerking(?:en)?)$/i);
  // Only our own tables have all of these; numbers of others say nothing of headings.
  const isOwn = [status, confidence, types].every((index) => index >= 0);
  const id = isOwn ? place(/^id$/i) : -1;
  const cell = (cells: readonly string[], index: number): string => asWritten(cells[index] ?? '');
  const rows: PairRow[] = [];
  for (const cells of body) {
    const nl = cell(cells, columns.nl.index).trim();
    const en = cell(cells, columns.en.index).trim();
    if (nl === '' && en === '') continue;
    const value = cell(cells, confidence).trim();
    const share = Number(value);
    rows.push({
      nl,
      en,
      heading: headingOf(cell(cells, id)),
      status: /^(?:confirmed|reviewed|final|approved|ok)$/i.test(cell(cells, status).trim())
        ? 'confirmed'
        : 'computed',
      confidence: value !== '' && share >= 0 && share <= 1 ? share : null,
      types: cell(cells, types)
        .split(/[\s,;]+/)
        .filter((one) => one !== ''),
      notes: cell(cells, notes)
        .split(/\n{2,}/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    });
  }
  if (rows.length === 0) return problem({ code: 'no-text', format: 'table', pages: 0 });
  return {
    kind: 'pair',
    pair: {
      rows,
      title: null,
      languages: { nl: columns.nl.language, en: columns.en.language },
      format: 'table',
      encoding,
      remarks: raggedIn(data, first.length),
    },
  };
}

/** Whether a plain text is a table of two languages: every line has the same tabs, and two columns are Dutch and English. */
export function isTable(content: string): boolean {
  const lines = content
    .slice(0, 64 * 1024)
    .split(/\r?\n/)
    .slice(0, 200)
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  const tabs = lines.map((line) => line.split('\t').length - 1);
  const [most = 0] = tabs;
  if (most < 1 || tabs.filter((count) => count === most).length < 0.9 * lines.length) return false;
  const cells = lines.map((line) => line.split('\t'));
  const [first = []] = cells;
  const isHeader = looksLikeHeader(first, cells);
  return textColumns(first, isHeader, isHeader ? cells.slice(1) : cells, noChoice) !== null;
}

/** The separator that parts most of the first lines alike; Papa's own guess weighs only field counts and takes commas in prose. */
function separatorOf(content: string): string {
  const head = content.slice(0, 64 * 1024);
  let best = '\t';
  let most = 0;
  for (const separator of ['\t', ';', ',', '|']) {
    const { data } = Papa.parse<string[]>(head, { delimiter: separator, preview: 30 });
    const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const alike = rows.filter((cells) => cells.length === width).length / Math.max(1, rows.length);
    // Of separators that part all lines alike, the rarer in prose wins: the order of the list.
    if (alike > most + 0.05) {
      most = alike;
      best = separator;
    }
  }
  return best;
}

function looksLikeHeader(first: readonly string[], lines: readonly (readonly string[])[]): boolean {
  const cells = first.map((cell) => cell.trim());
  if (lines.length < 2 || cells.some((cell) => cell.length > 60)) return false;
  return cells.filter((cell) => languageNamed(cell) !== null || sideNames.test(cell)).length >= 2;
}

/** The Dutch and the English column (or the chosen languages'); null where no two are. */
function textColumns(
  first: readonly string[],
  isHeader: boolean,
  body: readonly (readonly string[])[],
  choice: OpenChoice,
): Readonly<Record<Side, Column>> | null {
  const columns = first.map((cell, index): Column & { readonly said: boolean } => {
    const said = isHeader ? languageNamed(cell) : null;
    if (said !== null) return { index, language: said, said: true };
    const words = body
      .slice(0, sample)
      .map((cells) => cells[index] ?? '')
      .join('\n');
    return { index, language: languageOf(words.slice(0, 50_000)), said: false };
  });
  const wanted = choice.languages ?? { nl: 'nl', en: 'en' };
  const best = (language: string): Column | undefined =>
    columns.find((one) => one.said && primaryOf(one.language) === primaryOf(language)) ??
    columns.find((one) => primaryOf(one.language) === primaryOf(language));
  const nl = best(wanted.nl);
  const en = best(wanted.en);
  if (nl !== undefined && en !== undefined && nl !== en) return { nl, en };
  // A header that says "source" and "target", in whatever languages: they are the two.
  const [one, other] = isHeader
    ? columns.filter(({ index }) => sideNames.test(first[index]?.trim() ?? ''))
    : [];
  if (one === undefined || other === undefined) return null;
  return primaryOf(one.language) === 'en' || primaryOf(other.language) === 'nl'
    ? { nl: other, en: one }
    : { nl: one, en: other };
}

/** Which lines have another number of cells than the first. */
function raggedIn(data: readonly (readonly string[])[], width: number): readonly Remark[] {
  const lines: number[] = [];
  let count = 0;
  let line = 1;
  for (const cells of data) {
    if (cells.length !== width && cells.some((cell) => cell.trim() !== '')) {
      count += 1;
      if (lines.length < named) lines.push(line);
    }
    line += heightOf(cells);
  }
  return count === 0 ? [] : [{ code: 'ragged', lines, count }];
}

/** On which line of the file a row begins, from 1. */
function lineOf(data: readonly (readonly string[])[], row: number): number {
  let line = 1;
  for (const cells of data.slice(0, Math.max(0, row - 1))) line += heightOf(cells);
  return line;
}

/** Lines of the file that a row takes up: a quoted cell may have line ends. */
function heightOf(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + (cell.match(/\n/g)?.length ?? 0), 1);
}
