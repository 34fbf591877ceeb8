/** Lays what the reader corrected over an alignment: fixed rows stand, what they left loose is aligned between them, the rest stays. */
import type { Lexicon } from '../lexicon/lexicon';
import { bodyBlocks, type Reading } from '../text/bitext';
import { type Side, sides } from '../text/text';
import type { AlignStep } from './align';
import { alignBitextSteps, movesOfBitext } from './align-bitext';
import type { Alignment, Bead, Move, Reason, Row } from './alignment';
import { type Hand, type HandState, isFixed } from './hand';
import { inReadingOrder, type Placing, placings } from './hand-order';
import type { CorrectedReading } from './hand-reading';
import { findHand, type FoundHand } from './hand-rows';
import { pairedRows } from './hand-sentences';
import type { Memory } from './memory';
import { coverageOf } from './rows';

/** An alignment without any correction, of the readings before theirs; `memory` is null where the two texts are unrelated. */
export interface Uncorrected {
  readonly alignment: Alignment;
  readonly memory: Memory | null;
}

/** Rows that were worked out for the reader's blocks before, by their blocks; only for the same corrected readings. */
export type KnownRows = Map<string, Row>;

type Readings = Readonly<Record<Side, Reading>>;
type Blocks = Readonly<Record<Side, readonly number[]>>;

/** A row on its way: its blocks and place, what is known of it, and why it stands. */
interface Drafted extends Placing {
  /** Null: its sentences are still to be aligned. */
  readonly row: Row | null;
  readonly state: HandState | null;
  /** How sure its blocks were before; for rows that the reader did not fix. */
  readonly confidence: number;
}

// Sentences of a row this sure are taken over when the reader fixes it; those of a doubtful row were judged under doubt.
const sureSentences = 0.9;

/**
 * The alignment with everything the reader corrected. `base` was made of the readings before correction; `now` are the corrected
 * ones. It is a function of these alone, whatever was done before, so that a reload shows what was left.
 *
 * Plan: take the base over into the corrected readings; rows of the base that share no block with the reader's, and cross none of
 * them, stay (the same objects where their indices did not shift); blocks left over are aligned again with all that is between the
 * nearest rows of the reader's above and below, which are hard breaks; then sentences inside new rows, the order, and moves.
 */
export function* applyHandSteps(
  base: Uncorrected,
  now: Readonly<Record<Side, CorrectedReading>>,
  hand: Hand,
  options: { readonly lexicon: Lexicon; readonly known: KnownRows },
): Generator<AlignStep, Alignment> {
  const { lexicon, known } = options;
  const readings: Readings = { nl: now.nl.reading, en: now.en.reading };
  const found = findHand(hand, readings);
  const carried = base.alignment.rows.map((row) => carry(row, now));
  yield { progress: 0.2, rows: [] };
  const { kept, before, loose } = sift(carried, found);
  const again = yield* alignLoose(kept, loose, found, base, readings, lexicon);
  const own = found.rows.map((row): Drafted => {
    const old = before.whole.get(keyOf(row)) ?? null;
    const same = old !== null && (!isFixed(row.state) || old.confidence >= sureSentences) ? old : null;
    const least = Math.min(
      1,
      ...sides.flatMap((side) => row[side].map((one) => before.sure[side].get(one) ?? 1)),
    );
    return { ...row, row: same, confidence: least };
  });
  const drafts = inReadingOrder([...again.drafts, ...own]);
  const wanted = drafts.filter((one) => one.row === null && !known.has(keyOf(one)));
  const made = pairedRows(wanted, readings, { lexicon, known: base.memory });
  let step = made.next();
  for (; step.done !== true; step = made.next()) yield { progress: 0.8, rows: [] };
  for (const row of step.value) known.set(keyOf(row), row);
  const rows = drafts.map((draft) => finished(draft, known.get(keyOf(draft)) ?? null));
  yield { progress: 0.9, rows: [] };
  const moves = yield* movesNow(base, carried, rows, found, readings, lexicon);
  const unfit = found.unfit + now.nl.unfit + now.en.unfit;
  return {
    rows,
    coverage: coverageOf(rows),
    precise: base.alignment.precise && again.precise,
    unrelated: base.alignment.unrelated && !rows.some((row) => row.nl.length > 0 && row.en.length > 0),
    ...(moves === undefined ? {} : { moves }),
    ...(unfit === 0 ? {} : { unfit }),
  };
}

/** A row's blocks as a name for it. */
function keyOf(row: Blocks): string {
  return `${row.nl.join()}|${row.en.join()}`;
}

/** A row of the base in the corrected readings; `stale` when sentences of its blocks are others now. */
interface Carried {
  readonly row: Row;
  readonly stale: boolean;
}

function carry(row: Row, now: Readonly<Record<Side, CorrectedReading>>): Carried {
  const moved = sides.some((side) => {
    const { blocks, sentences } = now[side];
    const first = row.sentences.find((bead) => bead[side].length > 0)?.[side][0];
    return (
      row[side].some((block) => blocks[block] !== block || blocks[block + 1] !== block + 1) ||
      (first !== undefined && sentences[first] !== first)
    );
  });
  const stale = sides.some((side) => row[side].some((block) => now[side].touched.has(block)));
  if (!moved && !stale) return { row, stale };
  const pieces = (side: Side): number[] =>
    row[side].flatMap((block) => {
      const from = now[side].blocks[block] ?? block;
      return Array.from({ length: (now[side].blocks[block + 1] ?? from + 1) - from }, (_, at) => from + at);
    });
  const at = (side: Side, items: readonly number[]): number[] =>
    items.map((item) => now[side].sentences[item] ?? -1);
  const sentences = stale
    ? []
    : row.sentences.map((bead): Bead => ({ ...bead, nl: at('nl', bead.nl), en: at('en', bead.en) }));
  return { row: { ...row, nl: pieces('nl'), en: pieces('en'), sentences }, stale };
}

/** What of the base stands beside the reader's rows, and what is left over of the rest. */
interface Sifted {
  readonly kept: readonly Drafted[];
  readonly loose: Readonly<Record<Side, ReadonlySet<number>>>;
  /** Of the rows that do not stand: whole ones by their blocks, and how sure each block's row was. */
  readonly before: {
    readonly whole: ReadonlyMap<string, Row>;
    readonly sure: Readonly<Record<Side, ReadonlyMap<number, number>>>;
  };
}

function sift(carried: readonly Carried[], found: FoundHand): Sifted {
  const taken = takenBy(found);
  const regionOf = regions(found);
  const kept: Drafted[] = [];
  const loose = { nl: new Set<number>(), en: new Set<number>() };
  const whole = new Map<string, Row>();
  const sure = { nl: new Map<number, number>(), en: new Map<number, number>() };
  const stale = new Set(carried.filter((one) => one.stale).map((one) => one.row));
  for (const placing of placings(carried.map((one) => one.row))) {
    const { row } = placing;
    const places = new Set(sides.flatMap((side) => row[side].map((block) => regionOf(side, block))));
    const touched = sides.some((side) => row[side].some((block) => taken[side].has(block)));
    if (!touched && places.size === 1) {
      kept.push({ ...placing, row: stale.has(row) ? null : row, state: null, confidence: row.confidence });
      continue;
    }
    if (!stale.has(row)) whole.set(keyOf(row), row);
    for (const side of sides)
      for (const block of row[side]) {
        sure[side].set(block, row.confidence);
        if (!taken[side].has(block)) loose[side].add(block);
      }
  }
  return { kept, loose, before: { whole, sure } };
}

function takenBy(found: FoundHand): Readonly<Record<Side, ReadonlySet<number>>> {
  return {
    nl: new Set(found.rows.flatMap((row) => row.nl)),
    en: new Set(found.rows.flatMap((row) => row.en)),
  };
}

/** Between which of the reader's rows of both sides a block lies: 0 above the first of them, 1 below it … */
function regions(found: FoundHand): (side: Side, block: number) => number {
  const walls = found.rows.filter((row) => row.nl.length > 0 && row.en.length > 0);
  const tops = {
    nl: walls.map((row) => row.nl[0] ?? 0).sort((a, b) => a - b),
    en: walls.map((row) => row.en[0] ?? 0).sort((a, b) => a - b),
  };
  return (side, block) => {
    let low = 0;
    let high = tops[side].length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[side][middle] ?? 0) <= block) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Aligns the regions that have something left over; the rows kept in the others stay. */
function* alignLoose(
  kept: readonly Drafted[],
  loose: Sifted['loose'],
  found: FoundHand,
  base: Uncorrected,
  readings: Readings,
  lexicon: Lexicon,
): Generator<AlignStep, { readonly drafts: readonly Drafted[]; readonly precise: boolean }> {
  const regionOf = regions(found);
  const taken = takenBy(found);
  const again = new Set(sides.flatMap((side) => [...loose[side]].map((block) => regionOf(side, block))));
  if (again.size === 0) return { drafts: kept, precise: true };
  const inRegion = (one: Blocks): number =>
    one.nl[0] === undefined ? regionOf('en', one.en[0] ?? 0) : regionOf('nl', one.nl[0]);
  const drafts = kept.filter((one) => !again.has(inRegion(one)));
  const body = { nl: bodyBlocks(readings.nl), en: bodyBlocks(readings.en) };
  let precise = true;
  for (const region of [...again].sort((a, b) => a - b)) {
    const window = (side: Side): Reading => {
      const outside = body[side].filter(
        (block) => taken[side].has(block) || regionOf(side, block) !== region,
      );
      const furniture = outside.map((block) => ({ block, reasons: [] }));
      return { ...readings[side], furniture: [...readings[side].furniture, ...furniture] };
    };
    const aligning = alignBitextSteps(window('nl'), window('en'), {
      lexicon,
      ...(base.memory === null ? {} : { known: base.memory }),
    });
    let next = aligning.next();
    for (; next.done !== true; next = aligning.next()) yield { progress: 0.5, rows: [] };
    precise &&= next.value.precise;
    const top = (side: Side): number =>
      (body[side].find((block) => regionOf(side, block) === region) ?? 0) - 1;
    const first = { nl: top('nl'), en: top('en') };
    for (const { row, nl, en, above } of placings(next.value.rows)) {
      const across = nl.length === 0 ? first.nl : first.en;
      drafts.push({ row, nl, en, above: Math.max(above, across), state: null, confidence: row.confidence });
    }
  }
  return { drafts, precise };
}

/** The row of a draft, with the reader's word where it is the reader's. */
function finished(draft: Drafted, made: Row | null): Row {
  const row = draft.row ?? made;
  const { nl, en, state } = draft;
  if (row === null) throw new Error(`no sentences were worked out for row ${keyOf(draft)}`);
  if (state === null) return draft.row ?? { ...row, confidence: draft.confidence };
  if (state === 'open')
    return { ...row, nl, en, confidence: Math.min(row.confidence, draft.confidence), hand: state };
  const said: Reason = { code: state === 'brought' ? 'brought' : 'reader', for: true };
  const reasons = [said, ...row.reasons.filter((reason) => reason.for)];
  return { ...row, nl, en, confidence: 1, reasons, hand: state };
}

/**
 * Passages that crossed. Those of the base are taken over while the rows of one side are the same; else they are looked for anew.
 * None is found in a row that the reader fixed; what the reader linked is added, and what the reader took back is not.
 */
function* movesNow(
  base: Uncorrected,
  carried: readonly Carried[],
  rows: readonly Row[],
  found: FoundHand,
  readings: Readings,
  lexicon: Lexicon,
): Generator<AlignStep, readonly Move[] | undefined> {
  const alone = (all: readonly Row[]): readonly Row[] =>
    all.filter((row) => row.nl.length === 0 || row.en.length === 0);
  const was = new Set(alone(carried.map((one) => one.row)).map(keyOf));
  const is = alone(rows).map(keyOf);
  const place = new Map(rows.map((row, index) => [keyOf(row), index]));
  let moves: readonly Move[] | undefined;
  if (is.length === was.size && is.every((key) => was.has(key)))
    moves = base.alignment.moves?.map((move): Move => {
      const at = (indices: readonly number[]): number[] =>
        indices.map((index) => {
          const row = carried[index]?.row;
          return row === undefined ? -1 : (place.get(keyOf(row)) ?? -1);
        });
      return { ...move, nl: at(move.nl), en: at(move.en) };
    });
  else if (base.memory !== null)
    moves = yield* movesOfBitext(readings.nl, readings.en, rows, base.memory, lexicon);

  const rowOf = { nl: new Map<number, number>(), en: new Map<number, number>() };
  for (const [index, row] of rows.entries())
    for (const side of sides) for (const block of row[side]) rowOf[side].set(block, index);
  const linked: Move[] = [];
  const unlinked = new Set<number>();
  for (const crossing of found.crossings) {
    const of = (side: Side): number[] =>
      [...new Set(crossing[side].map((block) => rowOf[side].get(block) ?? -1))].sort((a, b) => a - b);
    const move = { nl: of('nl'), en: of('en') };
    for (const index of [...move.nl, ...move.en]) unlinked.add(index);
    const crosses =
      move.nl.every((index) => rows[index]?.en.length === 0) &&
      move.en.every((index) => rows[index]?.nl.length === 0);
    if (crossing.linked && crosses)
      linked.push({ ...move, confidence: 1, reasons: [{ code: 'reader', for: true }] });
  }
  const free = (move: Move): boolean =>
    [...move.nl, ...move.en].every((index) => !unlinked.has(index) && !isFixed(rows[index]?.hand));
  const all = [...(moves ?? []).filter(free), ...linked];
  if (moves === undefined && linked.length === 0) return undefined;
  return all.sort((a, b) => Math.min(...a.nl, ...a.en) - Math.min(...b.nl, ...b.en));
}
