/** Finds the reader's rows in two readings: names of blocks become indices, and what does not fit is left out and counted. */
import type { Reading } from '../text/bitext';
import { type Side, sides } from '../text/text';
import { type Hand, type HandState } from './hand';
import type { Placing } from './hand-order';

/** A row of the reader's in the indices of the readings. */
export interface FoundRow extends Placing {
  readonly state: HandState;
}

/** What of a hand fits these readings. */
export interface FoundHand {
  /** Each block in at most one, and no two rows of both sides cross. */
  readonly rows: readonly FoundRow[];
  readonly crossings: readonly {
    readonly nl: readonly number[];
    readonly en: readonly number[];
    readonly linked: boolean;
  }[];
  /** Records that do not fit: a block is gone, or another record has it, or they cross. */
  readonly unfit: number;
}

/** Block index by id. */
export function blocksById(reading: Reading): ReadonlyMap<string, number> {
  return new Map(reading.text.blocks.map((block, index) => [block.id, index]));
}

/**
 * Finds the rows and crossings of a hand. A block that the reader set aside since is left out of its row; a row that names a
 * block which is not in the text any more, or one that an earlier row has, does not fit. Never throws.
 */
export function findHand(hand: Hand, readings: Readonly<Record<Side, Reading>>): FoundHand {
  const byId = { nl: blocksById(readings.nl), en: blocksById(readings.en) };
  const aside = {
    nl: new Set(readings.nl.furniture.map((one) => one.block)),
    en: new Set(readings.en.furniture.map((one) => one.block)),
  };
  /** Body blocks in ascending order; null when one is gone. */
  const find = (side: Side, ids: readonly string[]): number[] | null => {
    const found = ids.map((id) => byId[side].get(id) ?? -1);
    if (found.includes(-1)) return null;
    return [...new Set(found)].filter((block) => !aside[side].has(block)).sort((a, b) => a - b);
  };
  const taken = { nl: new Set<number>(), en: new Set<number>() };
  const fitting: FoundRow[] = [];
  let unfit = 0;
  for (const { nl: nlIds, en: enIds, state, place } of hand.rows) {
    const nl = find('nl', nlIds);
    const en = find('en', enIds);
    const row = nl === null || en === null ? null : { nl, en };
    if (row === null || sides.some((side) => row[side].some((block) => taken[side].has(block)))) {
      unfit += 1;
      continue;
    }
    // All its blocks are set aside for now: there is nothing to show, and nothing is wrong.
    if (row.nl.length + row.en.length === 0) continue;
    for (const side of sides) for (const block of row[side]) taken[side].add(block);
    const across = row.nl.length === 0 ? byId.nl : byId.en;
    fitting.push({ ...row, state, above: across.get(place ?? '') ?? -1 });
  }
  const straight = uncrossed(fitting);
  const crossings = hand.crossings.flatMap(({ nl: nlIds, en: enIds, linked }) => {
    const nl = find('nl', nlIds);
    const en = find('en', enIds);
    return nl === null || en === null || nl.length === 0 || en.length === 0 ? [] : [{ nl, en, linked }];
  });
  return {
    rows: straight,
    crossings,
    unfit: unfit + fitting.length - straight.length + hand.crossings.length - crossings.length,
  };
}

/** As many rows as can stand together without crossing: the longest run of ascending English among rows in Dutch order. */
function uncrossed(rows: readonly FoundRow[]): readonly FoundRow[] {
  const both = rows
    .filter((row) => row.nl.length > 0 && row.en.length > 0)
    .sort((a, b) => (a.nl[0] ?? 0) - (b.nl[0] ?? 0));
  // Patience sorting (Fredman 1975): the row that ends the best run of each length, and which row comes before it.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, row] of both.entries()) {
    const en = row.en[0] ?? 0;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((both[ends[middle] ?? 0]?.en[0] ?? 0) < en) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const stays = new Set<FoundRow>();
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) {
    const row = both[at];
    if (row !== undefined) stays.add(row);
  }
  return rows.filter((row) => row.nl.length === 0 || row.en.length === 0 || stays.has(row));
}
