/** Lays a bitext out for the screen: rows with their labels, and bands of furniture where it stood. */
import type { Row } from '../engine/align/alignment';
import { bodyBlocks } from '../engine/text/bitext';
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

/** A sheet as far as it was laid out: rows come from the top, so what is paired is kept and only the rest is made anew. */
interface LaidOut {
  readonly readings: Readings;
  readonly rows: readonly Row[];
  readonly items: readonly SheetItem[];
  /** How many of `items` are paired rows and the bands above them. */
  readonly paired: number;
  /** What stands behind the paired rows: the next block of each side, the next furniture, the next number. */
  readonly at: Position;
  /** Rows still to be paired, by their first block: most stand there again the next time. */
  readonly waiting: Map<string | number, SheetRow>;
}

interface Position {
  readonly taken: Readonly<Record<Side, number>>;
  readonly aside: Readonly<Record<Side, number>>;
  readonly number: number;
}

const top: Position = { taken: { nl: 0, en: 0 }, aside: { nl: 0, en: 0 }, number: 0 };

/**
 * The last sheets, newest first: reader, ruler, lists and notes ask for the same one at the same moment, and then for one with
 * more rows, while some still draw the one before.
 */
let last: readonly LaidOut[] = [];
const remembered = 2;

/**
 * Everything on the sheet in reading order. Rows that are not paired yet follow the paired ones, block beside block,
 * so that the texts can be read at once; the pairing then only moves what it must. The same question has the same
 * answer, and rows that stay are the same objects.
 */
export function layOut(readings: Readings, rows: readonly Row[]): readonly SheetItem[] {
  const known = last.find((one) => one.rows === rows && sameReadings(one.readings, readings));
  if (known !== undefined) return known.items;
  const before = last.find((one) => sameReadings(one.readings, readings)) ?? null;
  const made = layOutAfter(before, readings, rows);
  last = [made, ...last].slice(0, remembered);
  return made.items;
}

/** Plan: take over the paired rows that stand; add the new ones; then what is still to be paired, block beside block. */
function layOutAfter(before: LaidOut | null, readings: Readings, rows: readonly Row[]): LaidOut {
  const goesOn =
    before !== null &&
    before.rows.length <= rows.length &&
    before.rows.every((row, index) => row === rows[index]);
  const from = goesOn ? before.at : top;
  const items: SheetItem[] = goesOn ? before.items.slice(0, before.paired) : [];
  const taken = { ...from.taken };
  const next = { ...from.aside };
  let { number } = from;
  const aside = { nl: furnitureOf(readings.nl), en: furnitureOf(readings.en) };
  // A row corrected by hand leaves all others standing: those above it are the same objects, those below get another number.
  const stood = new Map<Row, SheetRow>();
  if (!goesOn && before !== null)
    for (const item of before.items)
      if (item.kind === 'row' && item.bead !== null) stood.set(item.bead, item);
  const waiting = before?.waiting ?? new Map<string | number, SheetRow>();

  const band = (until: Readonly<Record<Side, number>>): void => {
    const nl = standingBefore(aside.nl, next.nl, until.nl);
    const en = standingBefore(aside.en, next.en, until.en);
    if (nl.length + en.length === 0) return;
    next.nl += nl.length;
    next.en += en.length;
    items.push({ kind: 'furniture', key: `f:${keyOf(readings.nl, nl)}|${keyOf(readings.en, en)}`, nl, en });
  };
  /** What every row does before it is put down: the band above it, its blocks, its label. */
  const step = (nl: readonly number[], en: readonly number[]): { label: string; heading: boolean } => {
    band({ nl: nl[0] ?? taken.nl, en: en[0] ?? taken.en });
    taken.nl = (nl.at(-1) ?? taken.nl - 1) + 1;
    taken.en = (en.at(-1) ?? taken.en - 1) + 1;
    const heading = isHeading(readings.nl, nl) || isHeading(readings.en, en);
    if (!heading) number += 1;
    return { label: heading ? 'H' : String(number), heading };
  };

  for (let index = goesOn ? before.rows.length : 0; index < rows.length; index += 1) {
    const bead = rows[index];
    if (bead === undefined) continue;
    const { nl, en } = bead;
    const { label, heading } = step(nl, en);
    const known = goesOn ? undefined : stood.get(bead);
    if (known !== undefined && known.index === index && known.label === label) items.push(known);
    else
      items.push({
        kind: 'row',
        key: known?.key ?? rowKey(readings, nl, en),
        index,
        bead,
        nl,
        en,
        label,
        heading,
      });
  }
  const at = { taken: { ...taken }, aside: { ...next }, number };
  const paired = items.length;

  const body = { nl: bodyOf(readings.nl), en: bodyOf(readings.en) };
  const first = { nl: firstFrom(body.nl, taken.nl), en: firstFrom(body.en, taken.en) };
  const rest = Math.max(body.nl.length - first.nl, body.en.length - first.en);
  for (let one = 0; one < rest; one += 1) {
    const nl = body.nl[first.nl + one];
    const en = body.en[first.en + one];
    const nls = nl === undefined ? [] : [nl];
    const ens = en === undefined ? [] : [en];
    const { label, heading } = step(nls, ens);
    const place = nl ?? `en ${String(en)}`;
    const known = waiting.get(place);
    if (known !== undefined && known.en[0] === en && known.label === label) items.push(known);
    else {
      const key = rowKey(readings, nls, ens);
      const row: SheetRow = {
        kind: 'row',
        key,
        index: null,
        bead: null,
        nl: nls,
        en: ens,
        label,
        heading,
      };
      waiting.set(place, row);
      items.push(row);
    }
  }
  band({ nl: Infinity, en: Infinity });
  return { readings, rows, items, paired, at, waiting };
}

/** The key of the row with an index in the alignment's rows; null where there is none. Elements are found by it: it never changes with the rows above. */
export function keyOfRow(sheet: readonly SheetItem[], index: number): string | null {
  return sheet.find((item) => item.kind === 'row' && item.index === index)?.key ?? null;
}

function sameReadings(a: Readings, b: Readings): boolean {
  return a.nl === b.nl && a.en === b.en;
}

/** A thing reckoned once for a reading, however often it is asked for. */
function once<Made>(make: (reading: Reading) => Made): (reading: Reading) => Made {
  const made = new WeakMap<Reading, Made>();
  return (reading) => {
    const known = made.get(reading);
    if (known !== undefined) return known;
    const one = make(reading);
    made.set(reading, one);
    return one;
  };
}

/** The furniture of a side in the order of the text. */
const furnitureOf = once((reading) => [...reading.furniture].sort((a, b) => a.block - b.block));

const bodyOf = once(bodyBlocks);

/** Furniture from index `from` on that stands before a block. */
function standingBefore(furniture: readonly Furniture[], from: number, block: number): readonly Furniture[] {
  let until = from;
  while ((furniture[until]?.block ?? Infinity) < block) until += 1;
  return until === from ? [] : furniture.slice(from, until);
}

/** Where the body blocks from `block` on begin. */
function firstFrom(body: readonly number[], block: number): number {
  const found = body.findIndex((one) => one >= block);
  return found === -1 ? body.length : found;
}

function keyOf(reading: Reading, furniture: readonly Furniture[]): string {
  return idsOf(
    reading,
    furniture.map((one) => one.block),
  );
}

function rowKey(readings: Readings, nl: readonly number[], en: readonly number[]): string {
  return `r:${idsOf(readings.nl, nl)}|${idsOf(readings.en, en)}`;
}

function idsOf(reading: Reading, blocks: readonly number[]): string {
  const [only, more] = blocks;
  if (only !== undefined && more === undefined) return reading.text.blocks[only]?.id ?? '';
  return blocks.map((block) => reading.text.blocks[block]?.id ?? '').join(',');
}

function isHeading(reading: Reading, blocks: readonly number[]): boolean {
  return blocks.length > 0 && blocks.every((block) => reading.text.blocks[block]?.kind === 'heading');
}
