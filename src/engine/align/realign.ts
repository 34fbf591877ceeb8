/** Aligns again after single blocks were put back or set aside: only the rows around them, the others stay. */
import type { Lexicon } from '../lexicon/lexicon';
import { bodyBlocks, type Bitext, type Reading } from '../text/bitext';
import { type Side, sides } from '../text/text';
import { alignBitextSteps, movesOfBitext } from './align-bitext';
import type { AlignStep } from './align';
import type { Alignment, Bead, Row } from './alignment';
import type { Memory } from './memory';
import { coverageOf } from './rows';

/** What an earlier run left behind. */
export interface Previous extends Bitext {
  readonly memory: Memory;
}

// A row this sure, with neighbours as sure, holds whatever happens beyond it (the same bound at which a long search is cut).
const sure = 0.98;
// So many sure rows lie between a change and the row that is held on to: a put-back block may join its neighbours.
const apart = 3;
// More than this share of the rows to be aligned again: then a whole run costs little more, and measures anew.
const mostAgain = 0.5;

/** Rows `from … to − 1` of the previous alignment, to be aligned again. */
interface Again {
  readonly from: number;
  readonly to: number;
}

/**
 * The alignment of two readings that differ from the previous ones only in which blocks are set aside, step by step like
 * `alignBitextSteps`; `null` when they differ in more or in too much, or there was no lexicon then and there is one now, so that
 * all must be aligned again. The previous run must have had no hard breaks.
 *
 * Rows outside the stretches between the nearest sure rows around each change are those of before (the same objects where
 * their indices did not shift). How rare words are, how lengths compare and what the texts taught are taken from the memory.
 */
export function realignSteps(
  previous: Previous,
  nl: Reading,
  en: Reading,
  options: { readonly lexicon: Lexicon },
): Generator<AlignStep, Alignment> | null {
  const now = { nl, en };
  if (previous.alignment.unrelated || previous.memory.filled !== options.lexicon.filled) return null;
  if (sides.some((side) => !sameText(previous[side], now[side]))) return null;
  const { rows } = previous.alignment;
  const shift = { nl: shiftOf(previous.nl, nl), en: shiftOf(previous.en, en) };
  if (shift.nl === null || shift.en === null) return null;
  const touched = sides.flatMap((side) => touchedRows(rows, side, previous[side], now[side]));
  const again = stretchesAround(rows, touched);
  if (again.reduce((sum, one) => sum + one.to - one.from, 0) > mostAgain * rows.length) return null;
  return together(previous, now, again, { nl: shift.nl, en: shift.en }, options.lexicon);
}

/** Drains `realignSteps`. */
export function realign(
  previous: Previous,
  nl: Reading,
  en: Reading,
  options: { readonly lexicon: Lexicon },
): Alignment | null {
  const steps = realignSteps(previous, nl, en, options);
  for (;;) {
    const next = steps?.next();
    if (next === undefined) return null;
    if (next.done === true) return next.value;
  }
}

function* together(
  previous: Previous,
  now: Readonly<Record<Side, Reading>>,
  again: readonly Again[],
  shift: Readonly<Record<Side, Shift>>,
  lexicon: Lexicon,
): Generator<AlignStep, Alignment> {
  const old = previous.alignment.rows;
  const rows: Row[] = [];
  let precise = previous.alignment.precise;
  let at = 0;
  for (const stretch of [...again, { from: old.length, to: old.length }]) {
    for (; at < stretch.from; at += 1) {
      const row = old[at];
      if (row !== undefined) rows.push(shifted(row, shift));
    }
    yield { progress: at / Math.max(1, old.length), rows };
    if (stretch.from === stretch.to && stretch.from === old.length) break;
    const window = windowOf(previous, now, stretch);
    const aligning = alignBitextSteps(window.nl, window.en, { lexicon, known: previous.memory });
    let next = aligning.next();
    for (; next.done !== true; next = aligning.next()) yield { progress: at / Math.max(1, old.length), rows };
    rows.push(...next.value.rows);
    precise &&= next.value.precise;
    at = stretch.to;
  }
  const moves = yield* movesOfBitext(now.nl, now.en, rows, previous.memory, lexicon);
  return { rows, coverage: coverageOf(rows), precise, unrelated: false, moves };
}

/** Whether two readings are of the same blocks of the same text. */
function sameText(a: Reading, b: Reading): boolean {
  return (
    a.text.language === b.text.language &&
    a.text.content === b.text.content &&
    a.text.blocks.length === b.text.blocks.length &&
    a.text.blocks.every((block, index) => block.id === b.text.blocks[index]?.id)
  );
}

/** New index of each old sentence; −1 for one that is set aside now. */
type Shift = Int32Array;

/** Null when a block that takes part in both has other sentences than before. */
function shiftOf(before: Reading, after: Reading): Shift | null {
  const stays = new Set(bodyBlocks(after));
  const place = new Map(after.sentences.map((sentence, index) => [sentence.start, index] as const));
  const shift = new Int32Array(before.sentences.length).fill(-1);
  for (const [index, sentence] of before.sentences.entries()) {
    if (!stays.has(sentence.block)) continue;
    const there = place.get(sentence.start);
    if (there === undefined || after.sentences[there]?.end !== sentence.end) return null;
    shift[index] = there;
  }
  return shift;
}

/** The row as it is, or with the sentences counted anew when blocks before it came or went. */
function shifted(row: Row, shift: Readonly<Record<Side, Shift>>): Row {
  const moves = (side: Side): boolean => {
    const first = row.sentences.find((bead) => bead[side].length > 0)?.[side][0];
    return first !== undefined && shift[side][first] !== first;
  };
  if (!moves('nl') && !moves('en')) return row;
  const at = (side: Side, items: readonly number[]): number[] =>
    items.map((item) => shift[side][item] ?? item);
  return {
    ...row,
    sentences: row.sentences.map((bead): Bead => ({ ...bead, nl: at('nl', bead.nl), en: at('en', bead.en) })),
  };
}

/** The rows that a block which came or went stands in or between, as half-open ranges of rows. */
function touchedRows(rows: readonly Row[], side: Side, before: Reading, after: Reading): readonly Again[] {
  const was = new Set(bodyBlocks(before));
  const is = new Set(bodyBlocks(after));
  const rowOf = new Map<number, number>();
  for (const [index, row] of rows.entries()) for (const block of row[side]) rowOf.set(block, index);
  const touched: Again[] = [];
  const count = after.text.blocks.length;
  for (let block = 0; block < count; block += 1) {
    if (was.has(block) === is.has(block)) continue;
    const own = rowOf.get(block);
    if (own !== undefined) {
      touched.push({ from: own, to: own + 1 });
      continue;
    }
    let above = block - 1;
    while (above >= 0 && !rowOf.has(above)) above -= 1;
    let below = block + 1;
    while (below < count && !rowOf.has(below)) below += 1;
    const from = rowOf.get(above) ?? 0;
    touched.push({ from, to: Math.max(from, rowOf.get(below) ?? rows.length - 1) + 1 });
  }
  return touched;
}

/** Widens ranges of rows to the nearest rows to hold on to, and joins those that meet. */
function stretchesAround(rows: readonly Row[], touched: readonly Again[]): readonly Again[] {
  const holds = holding(rows);
  const stretches: Again[] = [];
  for (const one of [...touched].sort((a, b) => a.from - b.from)) {
    let from = one.from;
    for (let held = 0; from > 0; from -= 1) {
      held = holds[from - 1] === true ? held + 1 : 0;
      if (held > apart) break;
    }
    let to = one.to;
    for (let held = 0; to < rows.length; to += 1) {
      held = holds[to] === true ? held + 1 : 0;
      if (held > apart) break;
    }
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.to)
      stretches[stretches.length - 1] = { from: last.from, to: Math.max(to, last.to) };
    else stretches.push({ from, to });
  }
  return stretches;
}

/** Whether each row is a sure 1-1 that no other row reaches across. */
function holding(rows: readonly Row[]): readonly boolean[] {
  const least = { nl: Infinity, en: Infinity };
  const after = rows.map(() => ({ nl: Infinity, en: Infinity }));
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    after[at] = { ...least };
    for (const side of sides) least[side] = Math.min(least[side], rows[at]?.[side][0] ?? Infinity);
  }
  const most = { nl: -1, en: -1 };
  return rows.map((row, at) => {
    const whole = (side: Side): boolean => {
      const item = row[side][0] ?? -1;
      return row[side].length === 1 && item > most[side] && item < (after[at]?.[side] ?? 0);
    };
    const held = row.confidence >= sure && whole('nl') && whole('en');
    for (const side of sides) most[side] = Math.max(most[side], row[side].at(-1) ?? -1);
    return held;
  });
}

/** Both readings with everything set aside that lies outside a stretch of rows. */
function windowOf(
  previous: Previous,
  now: Readonly<Record<Side, Reading>>,
  stretch: Again,
): Readonly<Record<Side, Reading>> {
  const { rows } = previous.alignment;
  const part = (side: Side): Reading => {
    const above = rows[stretch.from - 1]?.[side].at(-1) ?? -1;
    const below = rows[stretch.to]?.[side][0] ?? Infinity;
    const reading = now[side];
    const outside = reading.text.blocks.flatMap((_, block) =>
      block > above && block < below ? [] : [{ block, reasons: [] }],
    );
    return { ...reading, furniture: [...reading.furniture, ...outside] };
  };
  return { nl: part('nl'), en: part('en') };
}
