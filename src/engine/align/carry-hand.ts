/** Takes the reader's corrections of an alignment along when one side is edited or replaced by a newer copy. */
import { carryOffset, successors, type Carry, type Copy } from '../text/carry';
import type { Side } from '../text/text';
import { type Hand, type HandRow, pieceId, pieceOf } from './hand';

/** The way of one side from an old copy to a new one. */
export interface SideCarry {
  readonly side: Side;
  readonly before: Copy;
  readonly after: Copy;
  readonly carry: Carry;
}

/**
 * The corrections as they are for the new copy: named by the successors of their blocks, with offsets where the same words
 * stand now. A block that is gone leaves its row; a row, crossing, cut or border of which nothing is left is dropped, since there is
 * nothing that it could be about. A row that lost one whole side is dropped too: the reader never said "no counterpart". Other sides' names stay.
 */
export function carryHand(hand: Hand, way: SideCarry): Hand {
  const ids = successors(way.before, way.after, way.carry);
  const moved = (id: string): string | null => movedId(id, ids, way);
  const list = (names: readonly string[]): readonly string[] => [
    ...new Set(names.map(moved).filter((id) => id !== null)),
  ];
  const both = ({ nl, en }: Pick<HandRow, 'nl' | 'en'>): Pick<HandRow, 'nl' | 'en'> =>
    way.side === 'nl' ? { nl: list(nl), en } : { nl, en: list(en) };
  const other = way.side === 'nl' ? 'en' : 'nl';
  const keeps = (before: Pick<HandRow, 'nl' | 'en'>, after: Pick<HandRow, 'nl' | 'en'>): boolean =>
    before[way.side].length === 0 || after[way.side].length > 0;
  const rows = hand.rows.flatMap((row): readonly HandRow[] => {
    const next = { ...row, ...both(row) };
    if (!keeps(row, next)) return [];
    // The place of a row of the other side alone is a block of this one.
    if (row.place == null || row[way.side].length > 0 || row[other].length === 0) return [next];
    return [{ ...next, place: moved(row.place) }];
  });
  const crossings = hand.crossings
    .map((one) => ({ was: one, now: { ...one, ...both(one) } }))
    .filter(({ was, now }) => keeps(was, now))
    .map(({ now }) => now);
  const inBlock = <One extends { readonly side: Side; readonly block: string; readonly at: number }>(
    one: One,
  ): readonly One[] => {
    if (one.side !== way.side) return [one];
    const place = movedPlace(one.block, one.at, ids, way);
    return place === null ? [] : [{ ...one, ...place }];
  };
  const { reviewed } = hand;
  return {
    rows,
    crossings,
    cuts: hand.cuts.flatMap(inBlock),
    borders: hand.borders.flatMap(inBlock),
    reviewed:
      reviewed === null
        ? null
        : {
            ...reviewed,
            [way.side]: reviewed[way.side] === null ? null : lastReviewed(reviewed[way.side], way),
          },
  };
}

/** The new name of a block or a piece of one; null where its words are gone. */
function movedId(id: string, ids: ReadonlyMap<string, string>, way: SideCarry): string | null {
  const { block, at } = pieceOf(id);
  if (at === 0) return ids.get(block) ?? null;
  const place = movedPlace(block, at, ids, way);
  return place === null ? null : pieceId(place.block, place.at);
}

/** A place inside a block, in the new copy: the start of the first word behind it that stayed. */
function movedPlace(
  id: string,
  at: number,
  ids: ReadonlyMap<string, string>,
  { before, after, carry }: SideCarry,
): { readonly block: string; readonly at: number } | null {
  const block = ids.get(id);
  const old = before.blocks.find((one) => one.id === id);
  const next = after.blocks.find((one) => one.id === block);
  if (block === undefined || old === undefined || next === undefined) return null;
  const offset = carryOffset(before, after, carry, old.start + at);
  return offset === null || offset <= next.start ? null : { block, at: offset - next.start };
}

/** The block up to which was reviewed: when it is gone, the nearest above it that is left. */
function lastReviewed(id: string | null, { before, after, carry }: SideCarry): string | null {
  const block = id === null ? null : pieceOf(id).block;
  for (let at = before.blocks.findIndex((one) => one.id === block); at >= 0; at -= 1) {
    const to = carry.blocks[at];
    if (to !== null && to !== undefined) return after.blocks[to]?.id ?? null;
  }
  return null;
}
