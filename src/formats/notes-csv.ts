/** Notes → CSV (RFC 4180, UTF-8): one row a note, readable in a spreadsheet; `notes-csv-import.ts` reads it back. */
import type { Side } from '../engine/text/text';
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

export type Column = (typeof columns)[number];

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
export const formula = /^'*[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
