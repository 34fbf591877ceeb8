/** What the reader corrected in an alignment, by the names of blocks, so that it holds whatever is read or aligned again. */
import type { Side } from '../text/text';

/**
 * Why a row stands as it does. `pinned`, `accepted`, `edited` (corrected by hand) and `brought` (by a file with an alignment of
 * its own) are fixed: no later run changes them. `open` was touched by a correction of another row (what it left behind): it stays as it
 * is until the reader asks to align again what is not fixed.
 */
export type HandState = 'pinned' | 'accepted' | 'edited' | 'brought' | 'open';

/** A row that stands because of the reader: exactly these blocks of each side; an empty side means "no counterpart", never both. */
export interface HandRow {
  /** Ids of blocks, or of pieces of blocks (see `pieceId`), in the order of the text. */
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly state: HandState;
  /** For a row of one side: the last block of the other side that stands above it, or null for none. Only where it is shown depends on it. */
  readonly place?: string | null;
}

/** Passages that crossed: rows of one side alone that are counterparts. `linked: false` takes back what the engine found. */
export interface HandCrossing {
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly linked: boolean;
}

/** A block cut in two, so that its parts can stand in different rows. */
export interface HandCut {
  readonly side: Side;
  /** Id of the whole block. */
  readonly block: string;
  /** UTF-16 offset from the start of the whole block, where the lower piece begins. */
  readonly at: number;
}

/** A border between sentences that the reader drew (`split`) or took away (`join`). */
export interface HandBorder {
  readonly side: Side;
  /** Id of the whole block. */
  readonly block: string;
  /** UTF-16 offset from the start of the whole block, where the later sentence begins or began. */
  readonly at: number;
  readonly is: 'split' | 'join';
}

/** "Reviewed up to here": the last blocks of the last row that was looked through; null on a side that has none up to there. */
export type Reviewed = Readonly<Record<Side, string | null>>;

/** Everything the reader corrected in one pair. A block stands in at most one row; the order of the lists means nothing. */
export interface Hand {
  readonly rows: readonly HandRow[];
  readonly crossings: readonly HandCrossing[];
  readonly cuts: readonly HandCut[];
  readonly borders: readonly HandBorder[];
  readonly reviewed: Reviewed | null;
}

/** Nothing corrected. */
export const noHand: Hand = { rows: [], crossings: [], cuts: [], borders: [], reviewed: null };

/** Whether a later run leaves a row of this state as it is. */
export function isFixed(state: HandState | undefined): boolean {
  return state !== undefined && state !== 'open';
}

/**
 * The id of a piece of a block that was cut: the block's own id for the piece at its top, `id~at` for one that begins `at`
 * UTF-16 units below the block's start. Ids of blocks hold no `~` (see `block-id.ts`).
 */
export function pieceId(block: string, at: number): string {
  return at === 0 ? block : `${block}~${at}`;
}

/** The block that a piece is of, and where it begins in it; a whole block begins at 0. */
export function pieceOf(id: string): { readonly block: string; readonly at: number } {
  const mark = id.lastIndexOf('~');
  const at = mark === -1 ? 0 : Number(id.slice(mark + 1));
  return Number.isInteger(at) && at > 0 ? { block: id.slice(0, mark), at } : { block: id, at: 0 };
}

/**
 * Rows that a file brought, in its order, as corrections. `nl` and `en` of each row are ids of blocks of the texts as read;
 * a row without any is passed over. Everything that is not named in a row is aligned as ever, between them.
 */
export function brought(rows: readonly Readonly<Record<Side, readonly string[]>>[]): Hand {
  const last: Record<Side, string | null> = { nl: null, en: null };
  const kept: HandRow[] = [];
  for (const { nl, en } of rows) {
    if (nl.length === 0 && en.length === 0) continue;
    const place = nl.length === 0 ? { place: last.nl } : en.length === 0 ? { place: last.en } : {};
    kept.push({ nl, en, state: 'brought', ...place });
    last.nl = nl.at(-1) ?? last.nl;
    last.en = en.at(-1) ?? last.en;
  }
  return { ...noHand, rows: kept };
}
