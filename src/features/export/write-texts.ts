/** The aligned pair as rows for other programs: what stands beside what, how sure it is, what differs and what was noted. */
import type { Row } from '../../engine/align/alignment';
import type { Difference } from '../../engine/compare/difference';
import type { Reading } from '../../engine/text/bitext';
import { sides, slice, type Side } from '../../engine/text/text';
import type { PairRow } from '../../formats/door';
import { writeTable } from '../../formats/write-table';
import { writeTmx } from '../../formats/write-tmx';
import { writeXliff } from '../../formats/write-xliff';
import type { Setting } from './note-lines';

export const textFormats = ['tmx', 'xliff', 'tsv'] as const;
export type TextFormat = (typeof textFormats)[number];

/** How a file of each format is called and served. */
export const textFiles: Readonly<Record<TextFormat, { readonly extension: string; readonly type: string }>> =
  {
    tmx: { extension: 'tmx', type: 'application/x-tmx+xml;charset=utf-8' },
    xliff: { extension: 'xlf', type: 'application/xliff+xml;charset=utf-8' },
    tsv: { extension: 'tsv', type: 'text/tab-separated-values;charset=utf-8' },
  };

/** The version TMX says of its maker: the one of package.json, which the build puts here (vite.config.ts). */
declare const __TWEELUIK_VERSION__: string;

/** Rows as files know them. `notesOf` gives the words noted on a row, by its index. */
export function pairRows(
  rows: readonly Row[],
  readings: Readonly<Record<Side, Reading>>,
  differences: readonly Difference[],
  notesOf: (row: number) => readonly string[],
): readonly PairRow[] {
  const types = new Map<number, Set<string>>();
  for (const { type, places } of differences)
    for (const { row } of places) types.set(row, (types.get(row) ?? new Set()).add(type));
  const words = (side: Side, blocks: readonly number[]): string =>
    blocks
      .flatMap((at) => {
        const block = readings[side].text.blocks[at];
        return block === undefined ? [] : [slice(readings[side].text.content, block).trim()];
      })
      .join('\n');
  return rows.map((row, index) => ({
    nl: words('nl', row.nl),
    en: words('en', row.en),
    heading: levelOf(readings, row),
    status: row.hand === undefined ? 'computed' : 'confirmed',
    confidence: Math.round(row.confidence * 100) / 100,
    types: [...(types.get(index) ?? [])],
    notes: notesOf(index).filter((note) => note.trim() !== ''),
  }));
}

/** The level of the heading that a row is labelled `H` for; 0 for the others. */
function levelOf(readings: Readonly<Record<Side, Reading>>, row: Row): number {
  const levels = sides.flatMap((side) =>
    row[side].flatMap((at) => {
      const block = readings[side].text.blocks[at];
      return block?.kind === 'heading' ? [Math.max(1, block.level)] : [];
    }),
  );
  return levels.length === 0 ? 0 : Math.min(6, ...levels);
}

/** The text of the file. `mark` puts a byte order mark before a table. */
export function writeTexts(
  format: TextFormat,
  rows: readonly PairRow[],
  { languages, title, now }: Setting,
  mark: boolean,
): string {
  switch (format) {
    case 'tmx':
      return writeTmx(rows, { languages, segtype: 'paragraph', version: __TWEELUIK_VERSION__, created: now });
    case 'xliff':
      return writeXliff(rows, { languages, title });
    case 'tsv':
      return writeTable(rows, { separator: '\t', mark });
  }
}
