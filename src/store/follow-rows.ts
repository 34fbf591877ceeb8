/** Keeps what the screen holds by rows with the rows, when others take their place: differences, moves and the reader's hand follow. */
import type { Alignment, Row } from '../engine/align/alignment';
import type { Spot } from '../engine/align/hand-operations';
import type { Comparison, Mark, Place } from '../engine/compare/difference';
import type { Reading } from '../engine/text/bitext';
import { otherSide, type Side } from '../engine/text/text';
import { sameData } from '../storage/pair-merge';

/** Texts and their rows as they are shown. */
export interface Shown {
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly rows: readonly Row[];
}

/** The row that holds an offset of a text; −1 where none does. */
export function rowFinder({ readings, rows }: Shown): (side: Side, offset: number) => number {
  const rowOf = {
    nl: new Int32Array(readings.nl.text.blocks.length).fill(-1),
    en: new Int32Array(readings.en.text.blocks.length).fill(-1),
  };
  for (const [index, row] of rows.entries()) {
    for (const block of row.nl) rowOf.nl[block] = index;
    for (const block of row.en) rowOf.en[block] = index;
  }
  return (side, offset) => rowOf[side][lastStarting(readings[side].text.blocks, offset)] ?? -1;
}

/** The last span that starts at or before an offset; 0 for none. */
function lastStarting(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Where the hand is after the rows changed: on the same words. */
export function followSpot(spot: Spot, before: Shown, after: Shown): Spot {
  const row = before.rows[spot.row];
  if (row === undefined) return { ...spot, row: 0, sentence: null };
  const find = rowFinder(after);
  const sentence = spot.sentence === null ? undefined : before.readings[spot.side].sentences[spot.sentence];
  if (sentence !== undefined) {
    const { sentences } = after.readings[spot.side];
    const there = sentences.length === 0 ? null : lastStarting(sentences, sentence.start);
    return { ...spot, row: Math.max(0, find(spot.side, sentence.start)), sentence: there };
  }
  const side = row[spot.side].length > 0 ? spot.side : otherSide(spot.side);
  const start = before.readings[side].text.blocks[row[side][0] ?? 0]?.start ?? 0;
  return { ...spot, row: Math.max(0, find(side, start)), sentence: null };
}

/** Differences with their rows counted anew; a place whose two sides stand in different rows now is none until the engine has looked. */
export function followComparison(comparison: Comparison, before: readonly Row[], after: Shown): Comparison {
  const find = rowFinder(after);
  const at = (side: Side, mark: Mark | null): number | null =>
    mark === null || mark.at !== 'span' ? null : find(side, mark.start);
  const placed = (place: Place): readonly Place[] => {
    const nl = at('nl', place.nl);
    const en = at('en', place.en);
    const row = nl ?? en ?? -1;
    if (row === -1 || (nl !== null && en !== null && nl !== en)) return [];
    return row === place.row ? [place] : [{ ...place, row }];
  };
  const index = new Map(after.rows.map((row, there) => [row, there]));
  return {
    ...comparison,
    agreements: comparison.agreements.flatMap((agreement) => {
      const old = before[agreement.row];
      const row = old === undefined ? undefined : index.get(old);
      return row === undefined ? [] : [row === agreement.row ? agreement : { ...agreement, row }];
    }),
    differences: comparison.differences.flatMap((difference) => {
      const places = difference.places.flatMap(placed);
      if (places.length === 0) return [];
      const same =
        places.length === difference.places.length && places.every((one, i) => one === difference.places[i]);
      return [same ? difference : { ...difference, places }];
    }),
  };
}

/** Moves with their rows counted anew; one whose rows changed is left out until the engine has looked. */
export function followMoves(alignment: Alignment, after: Shown): Alignment {
  const { moves, rows: before } = alignment;
  if (moves === undefined) return { ...alignment, rows: after.rows };
  const index = new Map(after.rows.map((row, at) => [row, at]));
  const at = (rows: readonly number[]): number[] =>
    rows.flatMap((one) => {
      const row = before[one];
      const there = row === undefined ? undefined : index.get(row);
      return there === undefined ? [] : [there];
    });
  return {
    ...alignment,
    rows: after.rows,
    moves: moves
      .map((move) => ({ ...move, nl: at(move.nl), en: at(move.en) }))
      .filter(
        (move, one) => move.nl.length === moves[one]?.nl.length && move.en.length === moves[one]?.en.length,
      ),
  };
}

/**
 * What came anew, with everything that is the same as what is shown taken from there: only what changed is drawn again.
 */
export function keepSame(before: Shown | null, found: Shown): Shown {
  if (before === null) return found;
  const reading = (side: Side): Reading =>
    sameReading(before.readings[side], found.readings[side]) ? before.readings[side] : found.readings[side];
  const readings = { nl: reading('nl'), en: reading('en') };
  const old = new Map(before.rows.map((row) => [`${row.nl[0] ?? ''}|${row.en[0] ?? ''}`, row]));
  let changed = before.rows.length !== found.rows.length;
  const rows = found.rows.map((row, index) => {
    const known = old.get(`${row.nl[0] ?? ''}|${row.en[0] ?? ''}`);
    const same = known !== undefined && sameData(known, row) ? known : row;
    changed ||= same !== before.rows[index];
    return same;
  });
  return {
    readings:
      readings.nl === before.readings.nl && readings.en === before.readings.en ? before.readings : readings,
    rows: changed ? rows : before.rows,
  };
}

function sameReading(a: Reading, b: Reading): boolean {
  return (
    a.text.content === b.text.content &&
    a.text.language === b.text.language &&
    a.text.title === b.text.title &&
    a.sentences.length === b.sentences.length &&
    sameData(a, b)
  );
}
