/** A document that is a table of a text beside its translation: its rows are the pair's rows. */
import { languageOf } from '../engine/text/language';
import { languageNamed } from './column-names';
import type { Format, OpenedPair, PairRow } from './door';
import type { Part } from './given-text';

/** Where a part stands in a table: its row, and the column from 0; `wide` for a cell that spans columns. */
export interface Cell {
  /** The same for the cells of one row, different for each row of the document. */
  readonly row: object;
  readonly column: number;
  readonly wide: boolean;
}

/** A part of a document, with its cell; null outside tables. */
export interface PlacedPart {
  readonly part: Part;
  readonly cell: Cell | null;
}

/** Set by hand. A contract in two columns has clauses by the dozen, and a title and signatures around them. */
const least = {
  /** Rows in which both columns have words. */
  rows: 3,
  /** … and their share of all rows. */
  full: 0.6,
  /** Share of the document's characters that stands in the two columns. */
  cover: 0.6,
  /** Function words that tell a column's language. */
  functionWords: 4,
  /** A translation is at least so long beside its text: labels beside descriptions are not. */
  length: 0.4,
} as const;
/** Enough of a column to tell its language, in UTF-16 units. */
const sample = 50_000;

/** What is not the text, whatever table it stands in. */
const furniture = /^(?:navigation|header|footer|form|outside|running-head|page-number)$/;

/** Numbers of clauses and marks are no words. */
const hasWords = /\p{L}{2}/u;

interface TableRow {
  readonly cells: Map<number, Part[]>;
}

/** A row of a table, or a part outside of one (or across all columns). */
type Item = TableRow | Part;

/**
 * The pair that a document's tables are, or null: rows with words in two columns and no third, in two languages as their
 * heads name them or as the words of each whole column tell, with most of the document's text. Cells with as many
 * paragraphs on both sides give a row for each. What stands outside the two columns is a row of one side, by its language:
 * no word of the text is left out. Linear in the parts.
 */
export function pairOfColumns(
  placed: readonly PlacedPart[],
  about: { readonly title: string | null; readonly format: Format },
): OpenedPair | null {
  if (!placed.some(({ cell }) => cell !== null)) return null;
  const items = itemsOf(placed.filter(({ part }) => !furniture.test(part.origin)));
  const columns = textColumns(items);
  if (columns === null) return null;
  const [one, other] = columns;
  const head = items.find((item) => 'cells' in item);
  const isHead =
    head !== undefined && 'cells' in head && named(head, one) !== null && named(head, other) !== null;
  const body = isHead ? items.filter((item) => item !== head) : items;
  const languages = [one, other].map(
    (column) =>
      (isHead ? named(head, column) : null) ?? languageOf(wordsIn(body, column), least.functionWords),
  );
  const [first = 'und', second = 'und'] = languages;
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
  if (first === 'und' || second === 'und' || primary(first) === primary(second)) return null;
  if (!coversText(body, one, other)) return null;
  // Dutch stands on the left and English on the right, wherever the table has them.
  const turned = primary(first) === 'en' || (primary(second) === 'nl' && primary(first) !== 'nl');
  const [nl, en] = turned ? [other, one] : [one, other];
  const [nlTag, enTag] = turned ? [second, first] : [first, second];
  return {
    rows: body
      .flatMap((item) => rowsOf(item, nl, en, primary(enTag)))
      .filter((row) => row.nl !== '' || row.en !== ''),
    title: about.title,
    languages: { nl: nlTag, en: enTag },
    format: about.format,
    encoding: null,
    remarks: [{ code: 'two-columns' }],
  };
}

/** Parts gathered by the row that they stand in; a cell across columns is no cell. */
function itemsOf(placed: readonly PlacedPart[]): readonly Item[] {
  const items: Item[] = [];
  const rows = new Map<object, TableRow>();
  for (const { part, cell } of placed) {
    if (cell === null || cell.wide) {
      items.push(part);
      continue;
    }
    let row = rows.get(cell.row);
    if (row === undefined) {
      row = { cells: new Map() };
      rows.set(cell.row, row);
      items.push(row);
    }
    const known = row.cells.get(cell.column);
    if (known === undefined) row.cells.set(cell.column, [part]);
    else known.push(part);
  }
  return items;
}

/** The two columns that have words in most rows; null where a third has any, or there are too few rows. */
function textColumns(items: readonly Item[]): readonly [number, number] | null {
  const filled = new Map<number, number>();
  let rows = 0;
  for (const item of items) {
    if (!('cells' in item)) continue;
    rows += 1;
    for (const [column, parts] of item.cells)
      // Numbers of clauses have a column of their own.
      if (parts.some(({ words }) => hasWords.test(words))) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  const [one, other, third] = [...filled].sort((a, b) => b[1] - a[1]);
  if (one === undefined || other === undefined) return null;
  if (third !== undefined && third[1] > 0.1 * rows) return null;
  if (other[1] < least.rows || other[1] < least.full * rows) return null;
  return one[0] < other[0] ? [one[0], other[0]] : [other[0], one[0]];
}

/** The language that a row names as the head of a column, or null. */
function named(row: TableRow, column: number): string | null {
  const words = (row.cells.get(column) ?? []).map((part) => part.words.trim()).join(' ');
  return words.length > 40 ? null : languageNamed(words);
}

function wordsIn(items: readonly Item[], column: number): string {
  let words = '';
  for (const item of items) {
    if (words.length >= sample) break;
    if ('cells' in item) for (const part of item.cells.get(column) ?? []) words += `${part.words}\n`;
  }
  return words.slice(0, sample);
}

/** Whether the two columns are most of the text, and each other's length. */
function coversText(items: readonly Item[], one: number, other: number): boolean {
  let all = 0;
  const size = { one: 0, other: 0 };
  for (const item of items) {
    if (!('cells' in item)) all += item.words.length;
    else
      for (const [column, parts] of item.cells) {
        const length = parts.reduce((sum, part) => sum + part.words.length, 0);
        all += length;
        if (column === one) size.one += length;
        if (column === other) size.other += length;
      }
  }
  const shorter = Math.min(size.one, size.other);
  return (
    size.one + size.other >= least.cover * all && shorter >= least.length * Math.max(size.one, size.other)
  );
}

/** The rows that a row of the table, or a part outside it, gives. */
function rowsOf(item: Item, nl: number, en: number, enLanguage: string): readonly PairRow[] {
  if (!('cells' in item)) return [aloneOf(item, enLanguage)];
  const cell = (column: number): readonly Part[] =>
    (item.cells.get(column) ?? []).filter(({ words }) => words.trim() !== '');
  const left = cell(nl);
  const right = cell(en);
  // A remark in a third column is no part of either text, and yet not lost.
  const more = [...item.cells.keys()]
    .filter((column) => column !== nl && column !== en)
    .flatMap((column) => cell(column).filter(({ words }) => hasWords.test(words)))
    .map((part) => aloneOf(part, enLanguage));
  const words = (parts: readonly Part[]): string => parts.map((part) => part.words.trim()).join('\n');
  if (left.length !== right.length)
    return [rowOf(words(left), words(right), levelOf([...left, ...right])), ...more];
  const rows = left.flatMap((one, at) => {
    const other = right[at];
    return other === undefined ? [] : [rowOf(one.words, other.words, levelOf([one, other]))];
  });
  return [...rows, ...more];
}

/** A row of one side: the one whose language the words are in, else the first. */
function aloneOf(part: Part, enLanguage: string): PairRow {
  const isEn = languageOf(part.words) === enLanguage;
  return rowOf(isEn ? '' : part.words, isEn ? part.words : '', levelOf([part]));
}

/** The level of the heading that a row is: that of its highest, if all of it is headings. */
function levelOf(parts: readonly Part[]): number {
  return parts.every(({ kind }) => kind === 'heading') ? Math.min(...parts.map(({ level }) => level)) : 0;
}

function rowOf(nl: string, en: string, heading: number): PairRow {
  return {
    nl: nl.trim(),
    en: en.trim(),
    heading,
    status: 'computed',
    confidence: null,
    types: [],
    notes: [],
  };
}
