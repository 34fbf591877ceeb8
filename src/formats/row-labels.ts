/** The labels of rows in our own files: `H` for the headline, `H2` for a lesser heading, else the number on the screen. */
import type { PairRow } from './door';

/** A label for each row. Rows of which it is not known whether they are headings are numbered. */
export function rowLabels(rows: readonly Pick<PairRow, 'heading'>[]): readonly string[] {
  let number = 0;
  return rows.map(({ heading }) => {
    if (heading !== null && heading > 0) return heading === 1 ? 'H' : `H${String(heading)}`;
    number += 1;
    return String(number);
  });
}

/** What a label says of its row, as in `PairRow`; null for a label that is not ours. */
export function headingOf(label: string): PairRow['heading'] {
  const level = /^H([1-6])?$/.exec(label.trim());
  if (level !== null) return Number(level[1] ?? 1);
  return /^\d+$/.test(label.trim()) ? 0 : null;
}
