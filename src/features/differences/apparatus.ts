/** The entries of the apparatus: what differs, row by row in the order of the text, as a printed edition sets it (`lama] Llama`). */
import type { Difference } from '../../engine/compare/difference';
import { groupOf } from '../../store/visible-differences';
import { offsetOf } from './order';

/** A difference as it stands in one row. */
export interface Entry {
  readonly difference: Difference;
  /** The first of its places in this row, and all of them. */
  readonly place: number;
  readonly places: readonly number[];
  /** Whether an earlier row has it already: then it is met again, not new. */
  readonly again: boolean;
}

/** The entries of one row. */
export interface RowEntries {
  readonly row: number;
  readonly entries: readonly Entry[];
}

/** Every shown difference in every row it stands in; form and origin keep out, as they do of next and previous. */
export function apparatusOf(shown: readonly Difference[]): readonly RowEntries[] {
  const rows = new Map<number, Entry[]>();
  for (const difference of shown) {
    if (groupOf(difference) === 'form-and-origin') continue;
    const byRow = new Map<number, number[]>();
    for (const [index, place] of difference.places.entries()) {
      const here = byRow.get(place.row);
      if (here === undefined) byRow.set(place.row, [index]);
      else here.push(index);
    }
    const first = Math.min(...byRow.keys());
    for (const [row, places] of byRow) {
      const entry = { difference, place: places[0] ?? 0, places, again: row > first };
      const entries = rows.get(row);
      if (entries === undefined) rows.set(row, [entry]);
      else entries.push(entry);
    }
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, entries]) => ({ row, entries: entries.sort((a, b) => startOf(a) - startOf(b)) }));
}

function startOf({ difference, place }: Entry): number {
  const here = difference.places[place];
  return here === undefined ? 0 : offsetOf(here.nl ?? here.en);
}
