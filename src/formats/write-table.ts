/** Rows as a table, TSV or CSV (RFC 4180), UTF-8 with a header. `readTable` gives the same rows back. */
import type { PairRow } from './door';
import { rowLabels } from './row-labels';

export interface TableChoice {
  readonly separator: '\t' | ',' | ';';
  /** A byte order mark, without which Excel takes UTF-8 for Windows-1252. */
  readonly mark: boolean;
}

/** The columns, in this order. */
export const tableColumns = ['id', 'nl', 'en', 'status', 'confidence', 'types', 'notes'] as const;

/**
 * The file's text, lines ended by CRLF. A cell that begins with `= + - @`, a tab or a carriage return gets an apostrophe in front, so that no
 * spreadsheet takes it for a formula (OWASP, CSV injection); the reader takes the apostrophe off again. Cells with separators, quotes
 * or line ends are quoted. Several notes of a row are parted by a blank line. `id` is the row's label
 * on the screen (`row-labels.ts`).
 */
export function writeTable(rows: readonly PairRow[], { separator, mark }: TableChoice): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell, separator)).join(separator);
  const labels = rowLabels(rows);
  const lines = rows.map((row, index) =>
    line([
      labels[index] ?? '',
      neutral(row.nl),
      neutral(row.en),
      row.status,
      row.confidence === null ? '' : String(row.confidence),
      neutral(row.types.join(' ')),
      neutral(row.notes.filter((note) => note.trim() !== '').join('\n\n')),
    ]),
  );
  return `${mark ? '\uFEFF' : ''}${[line(tableColumns), ...lines].join('\r\n')}\r\n`;
}

/** What a spreadsheet would compute, as text. */
export function neutral(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `neutral`. */
export function asWritten(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
