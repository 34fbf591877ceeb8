/** Notes ⇄ CSV (RFC 4180, UTF-8): one row a note, readable in a spreadsheet, and read back by us. */
import Papa from 'papaparse';

import { sides, type Side } from '../engine/text/text';
import type { NoteLine, NoteSheet } from './note-sheet';

/** The columns, in this order; never renamed, so that files of any version can be read. */
const columns = [
  'id',
  'row',
  'about',
  'category',
  'tags',
  'note',
  'language',
  'nl',
  'nl_now',
  'nl_state',
  'en',
  'en_now',
  'en_state',
  'state',
  'created',
  'modified',
  'link',
  'nl_before',
  'nl_after',
  'en_before',
  'en_after',
  'targets',
  'category_id',
] as const;

type Column = (typeof columns)[number];

/** The file's text, lines ended by CR LF. `mark` puts a byte order mark first, which Excel wants. */
export function exportNotesCsv({ notes }: NoteSheet, mark = false): string {
  const rows = notes.map((note) => columns.map((column) => cell(valueOf(note, column))).join(','));
  return `${mark ? '\uFEFF' : ''}${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

function valueOf(note: NoteLine, column: Column): string {
  const of = (side: Side): NoteLine['quotes'][number] | undefined =>
    note.quotes.find((one) => one.side === side);
  switch (column) {
    case 'id':
    case 'about':
    case 'category':
    case 'state':
    case 'created':
    case 'modified':
    case 'link':
      return note[column];
    case 'row':
      return note.row ?? '';
    case 'tags':
      return note.tags.map((tag) => tag.replaceAll(/[\\;]/g, String.raw`\$&`)).join('; ');
    case 'note':
      return note.body;
    case 'language':
      return note.language ?? '';
    case 'nl':
    case 'en':
      return of(column)?.quote ?? '';
    case 'nl_now':
    case 'en_now':
      return of(sideOf(column))?.now ?? '';
    case 'nl_state':
    case 'en_state':
      return of(sideOf(column))?.state ?? '';
    case 'nl_before':
    case 'en_before':
      return of(sideOf(column))?.before ?? '';
    case 'nl_after':
    case 'en_after':
      return of(sideOf(column))?.after ?? '';
    case 'targets':
      return [...note.quotes.map(({ side }) => side), ...note.texts.map((side) => `whole ${side}`)].join(
        ' + ',
      );
    case 'category_id':
      return note.categoryId;
  }
}

function sideOf(column: `${Side}_${string}`): Side {
  return column.startsWith('nl') ? 'nl' : 'en';
}

/** Signs at which a spreadsheet takes a cell for a formula (OWASP, CSV injection). An apostrophe before them is taken away again. */
const formula = /^'*[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of a file of ours, as the annotation it came from: what `importNotes` reads. */
export interface CsvAnnotation {
  readonly id: string;
  readonly created?: string;
  readonly modified?: string;
  readonly body: readonly unknown[];
  readonly target: readonly unknown[];
}

/**
 * Reads a file of ours (by its columns, in any order, other columns left aside) as Web Annotations about `sourceOf(side)`.
 * `null` for a file that has no such columns.
 */
export function readNotesCsv(
  text: string,
  sourceOf: (side: Side) => string,
  idOf: (id: string) => string,
): readonly CsvAnnotation[] | null {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transform: (value) => (formula.test(value) && value.startsWith("'") ? value.slice(1) : value),
  });
  const known = Object.keys(data[0] ?? {});
  if (!['note', 'category', 'nl', 'en'].every((column) => known.includes(column))) return null;
  return data.map((row) => annotationOf(row, sourceOf, idOf));
}

function annotationOf(
  row: Readonly<Record<string, string | undefined>>,
  sourceOf: (side: Side) => string,
  idOf: (id: string) => string,
): CsvAnnotation {
  const at = (column: Column): string => row[column] ?? '';
  const pointed = at('targets').split(' + ');
  const target = sides.flatMap((side): readonly unknown[] => {
    const source = { id: sourceOf(side), type: 'Text', language: side };
    if (pointed.includes(`whole ${side}`)) return [source];
    if (!pointed.includes(side) && (at('targets') !== '' || at(side) === '')) return [];
    const quote = {
      type: 'TextQuoteSelector',
      exact: at(side),
      prefix: at(`${side}_before`),
      suffix: at(`${side}_after`),
    };
    return [{ source, selector: [quote] }];
  });
  // A backslash before a sign takes it for itself; `; ` alone divides.
  const tags = [...at('tags').matchAll(/((?:\\[^]|[^\\;])+)(?:; |$)/g)].map(([, tag = '']) =>
    tag.replaceAll(/\\([^])/g, '$1'),
  );
  const date = (column: 'created' | 'modified'): Partial<CsvAnnotation> =>
    at(column) === '' ? {} : { [column]: at(column) };
  return {
    id: idOf(at('id')),
    ...date('created'),
    ...date('modified'),
    body: [
      ...(at('note') === '' ? [] : [{ purpose: 'commenting', value: at('note') }]),
      {
        purpose: 'classifying',
        value: at('category'),
        ...(at('category_id') === '' ? {} : { 'tweeluik:category': at('category_id') }),
      },
      ...tags.filter((tag) => tag !== '').map((value) => ({ purpose: 'tagging', value })),
    ],
    target,
  };
}
