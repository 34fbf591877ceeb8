/** Lays a bitext out for the screen: rows with their labels, and bands of furniture where it stood. */
import type { Row } from '../engine/align/alignment';
import type { Furniture, Reading } from '../engine/text/bitext';
import type { Side } from '../engine/text/text';

/** A row on screen: a paragraph bead, or two paragraphs side by side that are still to be paired. */
export interface SheetRow {
  readonly kind: 'row';
  /** Stable over re-alignment as long as the blocks stay: made of their ids. */
  readonly key: string;
  /** Index into the alignment's rows, or null while this row is not paired yet. */
  readonly index: number | null;
  readonly bead: Row | null;
  readonly nl: readonly number[];
  readonly en: readonly number[];
  /** `H` for a heading, else the running number of the row. */
  readonly label: string;
  readonly heading: boolean;
}

/** A run of furniture, at the place where the site had it. */
export interface FurnitureBand {
  readonly kind: 'furniture';
  readonly key: string;
  readonly nl: readonly Furniture[];
  readonly en: readonly Furniture[];
}

export type SheetItem = SheetRow | FurnitureBand;

type Readings = Readonly<Record<Side, Reading>>;

/** Below this confidence a row is doubtful and asks its question; below `likely` its bridge has a window. Calibrated confidence: a coin's chance, and nine in ten. */
export const doubtBelow = 0.5;
export const likelyBelow = 0.9;

/** How the bridge of a row is drawn. */
export type Certainty = 'sure' | 'likely' | 'doubtful' | 'only-nl' | 'only-en' | 'waiting';

/** The state of a row's bridge; a row the reader accepted is sure. */
export function certaintyOf(row: SheetRow, accepted: boolean): Certainty {
  if (row.bead === null) return 'waiting';
  if (row.en.length === 0) return 'only-nl';
  if (row.nl.length === 0) return 'only-en';
  if (accepted || row.bead.confidence >= likelyBelow) return 'sure';
  return row.bead.confidence >= doubtBelow ? 'likely' : 'doubtful';
}

/**
 * Everything on the sheet in reading order. Rows that are not paired yet follow the paired ones, block beside block,
 * so that the texts can be read at once; the pairing then only moves what it must.
 */
export function layOut(readings: Readings, rows: readonly Row[]): readonly SheetItem[] {
  const items: SheetItem[] = [];
  const taken = { nl: 0, en: 0 };
  const aside = { nl: pending(readings.nl), en: pending(readings.en) };
  let number = 0;

  const band = (before: Readonly<Record<Side, number>>): void => {
    const nl = takeBefore(aside.nl, before.nl);
    const en = takeBefore(aside.en, before.en);
    if (nl.length + en.length === 0) return;
    items.push({ kind: 'furniture', key: `f:${keyOf(readings.nl, nl)}|${keyOf(readings.en, en)}`, nl, en });
  };
  const add = (
    nl: readonly number[],
    en: readonly number[],
    bead: Row | null,
    index: number | null,
  ): void => {
    band({ nl: nl[0] ?? taken.nl, en: en[0] ?? taken.en });
    for (const [side, blocks] of [['nl', nl] as const, ['en', en] as const]) {
      const last = blocks.at(-1);
      if (last !== undefined) taken[side] = last + 1;
    }
    const heading = isHeading(readings.nl, nl) || isHeading(readings.en, en);
    if (!heading) number += 1;
    const key = `r:${idsOf(readings.nl, nl)}|${idsOf(readings.en, en)}`;
    items.push({ kind: 'row', key, index, bead, nl, en, label: heading ? 'H' : String(number), heading });
  };

  rows.forEach((row, index) => add(row.nl, row.en, row, index));
  const restNl = bodyFrom(readings.nl, taken.nl);
  const restEn = bodyFrom(readings.en, taken.en);
  for (let at = 0; at < Math.max(restNl.length, restEn.length); at += 1) {
    const nl = restNl[at];
    const en = restEn[at];
    add(nl === undefined ? [] : [nl], en === undefined ? [] : [en], null, null);
  }
  band({ nl: Infinity, en: Infinity });
  return items;
}

function pending(reading: Reading): Furniture[] {
  return [...reading.furniture].sort((a, b) => a.block - b.block);
}

function takeBefore(waiting: Furniture[], block: number): readonly Furniture[] {
  const until = waiting.findIndex((one) => one.block >= block);
  return waiting.splice(0, until === -1 ? waiting.length : until);
}

function keyOf(reading: Reading, furniture: readonly Furniture[]): string {
  return idsOf(
    reading,
    furniture.map((one) => one.block),
  );
}

function idsOf(reading: Reading, blocks: readonly number[]): string {
  return blocks.map((block) => reading.text.blocks[block]?.id ?? '').join(',');
}

function isHeading(reading: Reading, blocks: readonly number[]): boolean {
  return blocks.length > 0 && blocks.every((block) => reading.text.blocks[block]?.kind === 'heading');
}

function bodyFrom(reading: Reading, first: number): readonly number[] {
  const aside = new Set(reading.furniture.map((one) => one.block));
  const body: number[] = [];
  for (let block = first; block < reading.text.blocks.length; block += 1)
    if (!aside.has(block)) body.push(block);
  return body;
}
