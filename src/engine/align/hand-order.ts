/** The order of rows: each side's blocks in the order of their text, and rows of one side where they were put. */
import type { Side } from '../text/text';

/** A row that wants a place. */
export interface Placing {
  readonly nl: readonly number[];
  readonly en: readonly number[];
  /** For a row of one side: the last block of the other side above it; −1 for none. Not asked for in other rows. */
  readonly above: number;
}

/**
 * Rows in reading order: by their first Dutch block and by their first English one. Between two rows of one side each,
 * both orders hold, and `above` decides. Rows that cross (which nothing here makes) follow the Dutch text.
 */
export function inReadingOrder<Placed extends Placing>(rows: readonly Placed[]): readonly Placed[] {
  const queue = (side: Side): Placed[] =>
    rows.filter((row) => row[side].length > 0).sort((a, b) => (a[side][0] ?? 0) - (b[side][0] ?? 0));
  const nl = queue('nl');
  const en = queue('en');
  const out: Placed[] = [];
  const done = new Set<Placed>();
  let i = 0;
  let j = 0;
  const put = (row: Placed): void => {
    done.add(row);
    out.push(row);
  };
  while (i < nl.length || j < en.length) {
    const a = nl[i];
    const b = en[j];
    if (a !== undefined && done.has(a)) i += 1;
    else if (b !== undefined && done.has(b)) j += 1;
    else if (a === undefined) {
      if (b !== undefined) put(b);
    } else if (b === undefined || a === b) put(a);
    else if (b.nl.length > 0) put(a);
    else if (a.en.length > 0) put(b);
    else put(a.above >= (b.en[0] ?? 0) ? b : a);
  }
  return out;
}

/** The last block of the other side above each row of one side, −1 for none; rows in the order they stand in. */
export function placings<Row extends Readonly<Record<Side, readonly number[]>>>(
  rows: readonly Row[],
): readonly (Placing & { readonly row: Row })[] {
  const last: Record<Side, number> = { nl: -1, en: -1 };
  return rows.map((row) => {
    const above = row.nl.length === 0 ? last.nl : row.en.length === 0 ? last.en : -1;
    last.nl = Math.max(last.nl, row.nl.at(-1) ?? -1);
    last.en = Math.max(last.en, row.en.at(-1) ?? -1);
    return { row, nl: row.nl, en: row.en, above };
  });
}
