/** Rows whose pairing is doubtful: they are asked about first, since nothing in them is counted until the reader has answered. */
import { useMemo, type ReactNode } from 'react';

import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { certaintyOf, type SheetItem, type SheetRow } from '../../store/sheet';
import { words } from '../../words/words';
import itemStyles from './DifferenceItem.module.css';
import lineStyles from './ValueLine.module.css';
import { Relation } from './Relation';
import { RowLabel } from './Where';

/** The doubtful rows of the sheet that the reader has not answered for. */
export function useDoubtfulRows(
  sheet: readonly SheetItem[],
  acceptedRows: readonly string[],
  apartRows: readonly string[],
): readonly SheetRow[] {
  return useMemo(
    () =>
      sheet.filter(
        (item): item is SheetRow =>
          item.kind === 'row' &&
          !apartRows.includes(item.key) &&
          certaintyOf(item, acceptedRows.includes(item.key)) === 'doubtful',
      ),
    [sheet, acceptedRows, apartRows],
  );
}

/** One list item a doubtful row; choosing it brings the row, with its question, into view. */
export function doubtfulRowItems(
  rows: readonly SheetRow[],
  readings: Readonly<Record<Side, Reading>>,
  onGo: (row: number) => void,
): readonly ReactNode[] {
  return rows.map((row) => {
    return (
      <li key={row.key} className={itemStyles['item']}>
        <button
          type="button"
          className={itemStyles['head']}
          onClick={() => {
            if (row.index !== null) onGo(row.index);
          }}
        >
          <span className={`${itemStyles['glyph']} ${itemStyles['ask']}`} aria-hidden="true">
            ?
          </span>
          <span className={itemStyles['title']}>{words.differencesPanel.belongTogether}</span>
          <RowLabel label={row.label} />
          <span className={lineStyles['line']}>
            <span className={lineStyles['value']} lang={readings.nl.text.language}>
              {beginning(readings.nl, row.nl)}
            </span>
            <Relation sign="beside" />
            <span className={lineStyles['value']} lang={readings.en.text.language}>
              {beginning(readings.en, row.en)}
            </span>
          </span>
        </button>
      </li>
    );
  });
}

/** The first words of a row's side; the line cuts them at its end. */
function beginning(reading: Reading, blocks: readonly number[]): string {
  const block = reading.text.blocks[blocks[0] ?? -1];
  return block === undefined
    ? ''
    : reading.text.content.slice(block.start, Math.min(block.end, block.start + 60));
}
