/** The diptych in miniature, as numbers: how tall each row stands and where its lines lie, reckoned from the text alone. */
import type { Mark } from '../../engine/compare/difference';
import type { Reading } from '../../engine/text/bitext';
import { sides, type Block, type Side } from '../../engine/text/text';
import {
  certaintyOf,
  type Certainty,
  type FurnitureBand,
  type SheetItem,
  type SheetRow,
} from '../../store/sheet';
import { breakingFor, type Breaking } from './line-breaks';

/** How the reader lays rows out; the proportions are those of shared/look (body 17/27, headline 27/34). */
export interface Measure {
  /** Characters on a full line of body text. */
  readonly perLine: number;
  /** Height of a line of body text, px. */
  readonly leading: number;
  /** One card a row, English below Dutch, as on the phone. */
  readonly stacked: boolean;
  /** Keys of the furniture bands that are open. */
  readonly openBands: readonly string[];
}

/** A drawn line of text: its distance from the top of the sheet in lines, and its length as a share of a full line. */
export interface Line {
  readonly at: number;
  readonly length: number;
}

/** A row or furniture band of the miniature; distances in lines of body text. */
export interface Strip {
  readonly key: string;
  readonly top: number;
  readonly height: number;
  readonly heading: boolean;
  readonly furniture: boolean;
  readonly certainty: Certainty;
  /** Index into the alignment's rows; null for furniture and rows still to be paired. */
  readonly row: number | null;
  readonly label: string;
  /** Lines are reckoned when they are asked for: of a long text the ruler draws few. */
  readonly nl: readonly Line[];
  readonly en: readonly Line[];
  /** Where the blocks of the row stand. */
  readonly standing: Readonly<Record<Side, readonly Standing[]>>;
}

/** The whole sheet; `total` is its height in lines of body text. */
export interface Miniature {
  readonly total: number;
  readonly strips: readonly Strip[];
  /** Where an offset of a side's text of record lies; null where that text is set aside. */
  readonly spotOf: (side: Side, offset: number) => Spot | null;
}

/** A place on a leaf: lines from the top, and 0–1 across. */
export interface Spot {
  readonly at: number;
  readonly across: number;
}

/** Type of a headline, a lesser heading and body text: height of a line and characters a line, against body text. */
const types = {
  headline: { line: 34 / 27, perLine: 17 / 27 },
  stackedHeadline: { line: 29 / 27, perLine: 17 / 23 },
  heading: { line: 1, perLine: 1 / 1.18 },
  body: { line: 1, perLine: 1 },
};

/** White space in px: around a row's text, around a headline, above the first row and below the last, beside each other and stacked. */
const space = {
  beside: { row: 26, headline: 42, above: 56, below: 70, bar: 0, gap: 0 },
  stacked: { row: 26, headline: 26, above: 58, below: 84, bar: 32, gap: 12 },
};

/** Between two blocks of one row, in lines. */
const blockGap = 0.5;

/** The least height of a row without a partner, px: its empty side says what is missing. */
const slotHeight = 152;

/** A furniture band, px: folded; open, a line of it, and its margin below. */
const band = { folded: 38, line: 30, margin: 12 };

/** A block as it stands: its span, and where its lines lie. */
export interface Standing {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly line: number;
  /** Offset in the block at which each line begins. */
  readonly breaks: readonly number[];
  readonly perLine: number;
}

/**
 * Lays the sheet out in miniature. Lines are broken greedily between words at `perLine` characters; with a
 * proportional typeface that is right to a line in most paragraphs, which is a pixel here.
 */
export function miniatureOf(
  sheet: readonly SheetItem[],
  readings: Readonly<Record<Side, Reading>>,
  acceptedRows: readonly string[],
  measure: Measure,
): Miniature {
  const strips: Strip[] = [];
  const accepted = new Set(acceptedRows);
  const breaking = breakingFor(sheet.length);
  const around = measure.stacked ? space.stacked : space.beside;
  let top = around.above / measure.leading;
  for (const item of sheet) {
    const strip =
      item.kind === 'furniture'
        ? bandStrip(item, top, measure)
        : rowStripOnce(item, top, readings, certaintyOf(item, accepted.has(item.key)), measure, breaking);
    strips.push(strip);
    top += strip.height;
  }
  let standing: Readonly<Record<Side, readonly Standing[]>> | null = null;
  return {
    total: top + around.below / measure.leading,
    strips,
    spotOf: (side, offset) => {
      standing ??= { nl: standingOf(strips, 'nl'), en: standingOf(strips, 'en') };
      return spotIn(standing[side], offset);
    },
  };
}

/** The blocks of a side in the order of its text: rows follow each other in it; should they ever cross, looking up by offset still holds. */
function standingOf(strips: readonly Strip[], side: Side): readonly Standing[] {
  return strips.flatMap((strip) => strip.standing[side]).sort((a, b) => a.start - b.start);
}

/** The strips of rows that were reckoned, and what they rest on besides the row. */
const reckoned = new WeakMap<
  SheetRow,
  {
    readonly strip: Strip;
    readonly readings: object;
    readonly measure: Measure;
    readonly breaking: Breaking;
  }
>();

/** A row's strip; while rows stream in most rows stand where they stood. */
function rowStripOnce(
  row: SheetRow,
  top: number,
  readings: Readonly<Record<Side, Reading>>,
  certainty: Certainty,
  measure: Measure,
  breaking: Breaking,
): Strip {
  const known = reckoned.get(row);
  if (
    known?.readings === readings &&
    known.strip.top === top &&
    known.strip.certainty === certainty &&
    known.measure.perLine === measure.perLine &&
    known.measure.leading === measure.leading &&
    known.measure.stacked === measure.stacked &&
    known.breaking === breaking
  )
    return known.strip;
  const strip = rowStrip(row, top, readings, certainty, measure, breaking);
  reckoned.set(row, { strip, readings, measure, breaking });
  return strip;
}

function bandStrip(item: FurnitureBand, top: number, measure: Measure): Strip {
  const px = 1 / measure.leading;
  const open = measure.openBands.includes(item.key);
  const drawn = (count: number): readonly Line[] => {
    if (count === 0) return [];
    if (!open) return [0.35, 0.65].map((share) => ({ at: top + share * band.folded * px, length: 1 }));
    return Array.from({ length: count }, (_, line) => ({
      at: top + (band.folded + (line + 0.5) * band.line) * px,
      length: 0.7,
    }));
  };
  const lines = open ? Math.max(item.nl.length, item.en.length) * band.line + band.margin : 0;
  return {
    key: item.key,
    top,
    height: (band.folded + lines) * px,
    heading: false,
    furniture: true,
    certainty: 'sure',
    row: null,
    label: '',
    nl: drawn(item.nl.length),
    en: drawn(item.en.length),
    standing: { nl: [], en: [] },
  };
}

function rowStrip(
  row: SheetRow,
  top: number,
  readings: Readonly<Record<Side, Reading>>,
  certainty: Certainty,
  measure: Measure,
  breaking: Breaking,
): Strip {
  const around = measure.stacked ? space.stacked : space.beside;
  const padding = (row.heading ? around.headline : around.row) / measure.leading;
  const bar = around.bar / measure.leading;
  const standing: Record<Side, Standing[]> = { nl: [], en: [] };
  const heights: Record<Side, number> = { nl: 0, en: 0 };
  for (const side of sides) {
    const start = top + padding / 2 + (measure.stacked && side === 'en' ? heights.nl + padding + bar : 0);
    let at = start;
    for (const [number, index] of row[side].entries()) {
      const block = readings[side].text.blocks[index];
      if (block === undefined) continue;
      if (number > 0) at += blockGap;
      const type = typeOf(block, measure.stacked);
      const perLine = Math.max(8, measure.perLine * type.perLine);
      const breaks = breaking(readings[side].text.content, perLine, block.start, block.end);
      standing[side].push({ start: block.start, end: block.end, top: at, line: type.line, breaks, perLine });
      at += breaks.length * type.line;
    }
    heights[side] = at - start;
  }
  const alone = certainty === 'only-nl' || certainty === 'only-en';
  const height = measure.stacked
    ? heights.nl + heights.en + 2 * padding + bar + around.gap / measure.leading
    : Math.max(heights.nl, heights.en, alone ? slotHeight / measure.leading - padding : 0) + padding;
  return {
    key: row.key,
    top,
    height,
    heading: row.heading,
    furniture: false,
    certainty,
    row: row.index,
    label: row.label,
    get nl() {
      return linesOf(standing.nl);
    },
    get en() {
      return linesOf(standing.en);
    },
    standing,
  };
}

function linesOf(standing: readonly Standing[]): readonly Line[] {
  return standing.flatMap(({ start, end, top, line, breaks, perLine }) =>
    breaks.map((from, one) => ({
      at: top + (one + 0.5) * line,
      length: Math.min(1, ((breaks[one + 1] ?? end - start) - from) / perLine),
    })),
  );
}

function typeOf(block: Block, stacked: boolean): { readonly line: number; readonly perLine: number } {
  if (block.kind !== 'heading') return types.body;
  if (block.level > 1) return types.heading;
  return stacked ? types.stackedHeadline : types.headline;
}

function spotIn(standing: readonly Standing[], offset: number): Spot | null {
  let low = 0;
  let high = standing.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((standing[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const block = standing[low];
  if (block === undefined || offset < block.start || offset > block.end) return null;
  const inside = offset - block.start;
  let line = block.breaks.length - 1;
  while (line > 0 && (block.breaks[line] ?? 0) > inside) line -= 1;
  const from = block.breaks[line] ?? 0;
  return {
    at: block.top + (line + 0.5) * block.line,
    across: Math.min(1, (inside - from) / block.perLine),
  };
}

/** Where a mark lies: the middle of a span's beginning, or the gap. */
export function spotOfMark(miniature: Miniature, side: Side, mark: Mark): Spot | null {
  if (mark.at === 'gap') return miniature.spotOf(side, mark.offset);
  const spot = miniature.spotOf(side, mark.start);
  if (spot === null) return null;
  // The middle of the first words: a long passage is marked where it begins.
  const end = miniature.spotOf(side, Math.min(mark.end, mark.start + 24));
  const across = end !== null && end.at === spot.at ? (spot.across + end.across) / 2 : spot.across;
  return { at: spot.at, across };
}
