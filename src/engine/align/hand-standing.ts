/** How an alignment stands while the reader corrects it, and the one way in which its rows change: some of them give way to others. */
import type { Reading } from '../text/bitext';
import { type Side, sides } from '../text/text';
import type { Bead, Row } from './alignment';
import { type Hand, type HandRow, type HandState, isFixed, pieceOf } from './hand';
import { placings } from './hand-order';

/** Two texts as they are shown, their rows, and what the reader corrected so far. */
export interface Standing {
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly rows: readonly Row[];
  readonly hand: Hand;
}

/** Blocks of both sides, as indices into the texts. */
export type Blocks = Readonly<Record<Side, readonly number[]>>;

/** A row to be: its blocks, and why it stands; null where the reader has no part in it. */
export interface Part extends Blocks {
  readonly state: HandState | null;
}

/** Ids of blocks. */
export function idsOf(reading: Reading, blocks: readonly number[]): readonly string[] {
  return blocks.map((block) => reading.text.blocks[block]?.id ?? '');
}

/**
 * Rows `from … to − 1` give way to `parts`, which hold the same blocks; parts without any block fall away. Rows that stay the
 * same keep their sentence beads; the beads of others are those of the old rows as far as both ends stay together, until they are
 * aligned again. What was recorded of these rows is replaced; parts with a state are recorded, and pieces of a block that
 * stand in one row again are one block again.
 */
export function exchange(standing: Standing, from: number, to: number, parts: readonly Part[]): Standing {
  const old = standing.rows.slice(from, to);
  const filled = parts.filter((part) => part.nl.length + part.en.length > 0);
  const beads = old.flatMap((row) => row.sentences);
  const least = Math.min(1, ...old.map((row) => row.confidence));
  const rows = filled.map((part) => {
    const same = old.find((row) => sameItems(row.nl, part.nl) && sameItems(row.en, part.en));
    return provisional(standing, part, same ?? null, beads, least);
  });
  const next = {
    ...standing,
    rows: [...standing.rows.slice(0, from), ...rows, ...standing.rows.slice(to)],
  };
  const recorded = { ...next, hand: record(next, from, rows.length, namesOf(standing, old)) };
  return healed(recorded, from, from + rows.length);
}

/** Ids of the blocks of some rows; the two sides may have blocks of the same name. */
function namesOf(standing: Standing, rows: readonly Row[]): Readonly<Record<Side, ReadonlySet<string>>> {
  const of = (side: Side): ReadonlySet<string> =>
    new Set(rows.flatMap((row) => idsOf(standing.readings[side], row[side])));
  return { nl: of('nl'), en: of('en') };
}

/** A row until its sentences are aligned again. */
function provisional(
  standing: Standing,
  part: Part,
  same: Row | null,
  beads: readonly Bead[],
  least: number,
): Row {
  const { nl, en, state } = part;
  const own = {
    nl: new Set(sentencesIn(standing.readings.nl, nl)),
    en: new Set(sentencesIn(standing.readings.en, en)),
  };
  const inside =
    same?.sentences ??
    beads
      .map((bead): Bead => ({
        ...bead,
        nl: bead.nl.filter((one) => own.nl.has(one)),
        en: bead.en.filter((one) => own.en.has(one)),
      }))
      .filter((bead) => bead.nl.length + bead.en.length > 0);
  const { hand: _, ...before } = same ?? { nl, en, confidence: least, reasons: [], sentences: inside };
  const bare: Row = { ...before, nl, en, sentences: inside };
  if (state === null) return bare;
  const fixed = isFixed(state);
  return {
    ...bare,
    confidence: fixed ? 1 : bare.confidence,
    reasons: fixed
      ? [
          { code: state === 'brought' ? 'brought' : 'reader', for: true },
          ...bare.reasons.filter((reason) => reason.for && reason.code !== 'reader'),
        ]
      : bare.reasons,
    hand: state,
  };
}

/** Indices of the sentences of some blocks, in order. */
export function sentencesIn(reading: Reading, blocks: readonly number[]): readonly number[] {
  return blocks.flatMap((block) => {
    const [from, to] = sentenceRange(reading, block);
    return Array.from({ length: to - from }, (_, at) => from + at);
  });
}

/** The sentences of a block: index of the first, and one past the last. Sentences are in the order of blocks. */
export function sentenceRange(reading: Reading, block: number): readonly [number, number] {
  const { sentences } = reading;
  const firstFrom = (least: number): number => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.block ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [firstFrom(block), firstFrom(block + 1)];
}

function sameItems(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** The record with rows `from … from + count − 1` as they stand, and nothing else of their blocks or of those they had before. */
function record(standing: Standing, from: number, count: number, before: ReturnType<typeof namesOf>): Hand {
  const { readings, rows, hand } = standing;
  const now = rows.slice(from, from + count);
  const after = namesOf(standing, now);
  const others = hand.rows.filter((row) =>
    sides.every((side) => row[side].every((id) => !before[side].has(id) && !after[side].has(id))),
  );
  const above: Record<Side, number> = { nl: -1, en: -1 };
  for (const row of rows.slice(0, from))
    for (const side of sides) above[side] = Math.max(above[side], row[side].at(-1) ?? -1);
  const added = placings(now).flatMap(({ row, nl, en, above: last }): HandRow[] => {
    if (row.hand === undefined) return [];
    const ids = { nl: idsOf(readings.nl, nl), en: idsOf(readings.en, en) };
    if (nl.length > 0 && en.length > 0) return [{ ...ids, state: row.hand }];
    const across: Side = nl.length === 0 ? 'nl' : 'en';
    const place = readings[across].text.blocks[Math.max(last, above[across])]?.id ?? null;
    return [{ ...ids, state: row.hand, place }];
  });
  // A crossing ends where one of its passages has a partner in its own row.
  const paired = namesOf(
    standing,
    now.filter((row) => row.nl.length > 0 && row.en.length > 0),
  );
  const crossings = hand.crossings.filter((one) =>
    sides.every((side) => one[side].every((id) => !paired[side].has(id))),
  );
  return { ...hand, rows: [...others, ...added], crossings };
}

/** Rows `from … to − 1` with pieces of one block that stand together joined again. */
function healed(standing: Standing, from: number, to: number): Standing {
  for (const side of sides)
    for (const row of standing.rows.slice(from, to))
      for (const [at, block] of row[side].entries()) {
        const below = row[side][at + 1];
        const { blocks } = standing.readings[side].text;
        const a = pieceOf(blocks[block]?.id ?? '');
        const b = pieceOf(below === undefined ? '' : (blocks[below]?.id ?? ''));
        if (below === block + 1 && a.block === b.block) return healed(uncut(standing, side, block), from, to);
      }
  return standing;
}

/** Joins piece `block` with the piece below it; both stand in one row. */
function uncut(standing: Standing, side: Side, block: number): Standing {
  const reading = standing.readings[side];
  const { blocks } = reading.text;
  const upper = blocks[block];
  const lower = blocks[block + 1];
  if (upper === undefined || lower === undefined) return standing;
  const joined = { ...upper, end: lower.end };
  const shift = (index: number): number => (index > block ? index - 1 : index);
  const { hand } = standing;
  const cut = pieceOf(lower.id);
  return {
    readings: {
      ...standing.readings,
      [side]: {
        ...reading,
        text: { ...reading.text, blocks: [...blocks.slice(0, block), joined, ...blocks.slice(block + 2)] },
        furniture: reading.furniture.map((one) => ({ ...one, block: shift(one.block) })),
        sentences: reading.sentences.map((one) =>
          one.block > block ? { ...one, block: one.block - 1 } : one,
        ),
      },
    },
    rows: standing.rows.map((row) =>
      (row[side].at(-1) ?? -1) > block ? { ...row, [side]: [...new Set(row[side].map(shift))] } : row,
    ),
    hand: renamed(
      {
        ...hand,
        cuts: hand.cuts.filter((one) => !(one.side === side && one.block === cut.block && one.at === cut.at)),
      },
      side,
      lower.id,
      [upper.id],
    ),
  };
}

/**
 * Cuts the block of a sentence before that sentence, so that its parts can stand in different rows; both stay in theirs.
 * A sentence that begins its block, or is not there, leaves everything as it is.
 */
export function cutBefore(standing: Standing, side: Side, sentence: number): Standing {
  const reading = standing.readings[side];
  const found = reading.sentences[sentence];
  const block = found === undefined ? undefined : reading.text.blocks[found.block];
  const before = reading.sentences[sentence - 1];
  if (found === undefined || block === undefined || before?.block !== found.block) return standing;
  const index = found.block;
  const whole = pieceOf(block.id);
  const at = whole.at + found.start - block.start;
  const shift = (one: number): number => (one > index ? one + 1 : one);
  const { blocks } = reading.text;
  const upper = { ...block, end: before.end };
  const lower = { ...block, id: `${whole.block}~${at}`, start: found.start };
  return {
    readings: {
      ...standing.readings,
      [side]: {
        ...reading,
        text: {
          ...reading.text,
          blocks: [...blocks.slice(0, index), upper, lower, ...blocks.slice(index + 1)],
        },
        furniture: reading.furniture.map((one) => ({ ...one, block: shift(one.block) })),
        sentences: reading.sentences.map((one, place) =>
          place >= sentence ? { ...one, block: one.block + 1 } : one,
        ),
      },
    },
    rows: standing.rows.map((row) =>
      (row[side].at(-1) ?? -1) >= index
        ? {
            ...row,
            [side]: row[side].flatMap((one) => (one === index ? [index, index + 1] : [shift(one)])),
          }
        : row,
    ),
    hand: renamed(
      { ...standing.hand, cuts: [...standing.hand.cuts, { side, block: whole.block, at }] },
      side,
      block.id,
      [block.id, lower.id],
    ),
  };
}

/** A record in which other blocks stand for one block of a side; a single name that marks a place becomes the last of them. */
function renamed(hand: Hand, side: Side, id: string, names: readonly string[]): Hand {
  const list = (ids: readonly string[]): readonly string[] =>
    ids.includes(id) ? [...new Set(ids.flatMap((one) => (one === id ? names : [one])))] : ids;
  const last = names.at(-1) ?? id;
  const across = side === 'nl' ? 'en' : 'nl';
  return {
    ...hand,
    rows: hand.rows.map((row) => {
      const moved = row.place === id && row[side].length === 0 && row[across].length > 0;
      return row[side].includes(id) || moved
        ? { ...row, [side]: list(row[side]), ...(moved ? { place: last } : {}) }
        : row;
    }),
    crossings: hand.crossings.map((one) =>
      one[side].includes(id) ? { ...one, [side]: list(one[side]) } : one,
    ),
    reviewed:
      hand.reviewed !== null && hand.reviewed[side] === id && names.length === 1
        ? { ...hand.reviewed, [side]: last }
        : hand.reviewed,
  };
}
