/** Brings an alignment over to an edited text: rows whose words stayed stand as they are, the others are left to be aligned anew. */
import { carry, type Carry } from '../text/carry';
import { bodyBlocks, type Reading } from '../text/bitext';
import { type Side, sides } from '../text/text';
import type { Row } from './alignment';
import type { Previous } from './realign';

/** Rows of which less than this share stays are not worth holding on to: aligning the whole anew learns more (own choice, as in realign.ts). */
const leastKept = 0.5;

/**
 * The previous run as if it had been of the new texts, with every block aside whose row changed; `realignSteps` then
 * aligns just those blocks. `null` when the languages differ or too little stayed. The same object when nothing changed.
 *
 * A row stands when each of its blocks has a successor with the same characters, in the same order, that takes part in
 * the alignment on both occasions, with the same sentences. What is aside in the new readings may differ.
 */
export function transplant(previous: Previous, nl: Reading, en: Reading): Previous | null {
  const now = { nl, en };
  if (sides.every((side) => isUnchanged(previous[side], now[side]))) return previous;
  if (sides.some((side) => previous[side].text.language !== now[side].text.language)) return null;
  const carried = { nl: carry(previous.nl.text, nl.text), en: carry(previous.en.text, en.text) };
  const maps = {
    nl: sentenceMap(previous.nl, nl, carried.nl),
    en: sentenceMap(previous.en, en, carried.en),
  };
  const rows: Row[] = [];
  for (const row of previous.alignment.rows) {
    const moved = moveRow(row, carried, maps);
    if (moved !== null) rows.push(moved);
  }
  if (rows.length < leastKept * previous.alignment.rows.length) return null;
  const part = (side: Side): Reading => withoutOthers(now[side], new Set(rows.flatMap((row) => row[side])));
  const { moves: _, ...alignment } = previous.alignment;
  return { nl: part('nl'), en: part('en'), alignment: { ...alignment, rows }, memory: previous.memory };
}

function isUnchanged(before: Reading, after: Reading): boolean {
  return (
    before.text.content === after.text.content &&
    before.text.blocks.length === after.text.blocks.length &&
    before.text.blocks.every((block, at) => block.id === after.text.blocks[at]?.id)
  );
}

/** New index of each old sentence of blocks that stayed; −1 for the others. */
function sentenceMap(before: Reading, after: Reading, { blocks, same }: Carry): Int32Array {
  const place = new Map(after.sentences.map(({ start, end }, index) => [`${start}-${end}`, index] as const));
  return Int32Array.from(before.sentences, ({ start, end, block }) => {
    const old = before.text.blocks[block];
    const to = blocks[block];
    const next = to === null || to === undefined ? undefined : after.text.blocks[to];
    if (same[block] !== true || old === undefined || next === undefined) return -1;
    const by = next.start - old.start;
    return place.get(`${start + by}-${end + by}`) ?? -1;
  });
}

/** A row with its indices in the new texts, or null when one of its blocks or sentences changed. */
function moveRow(
  row: Row,
  carried: Readonly<Record<Side, Carry>>,
  maps: Readonly<Record<Side, Int32Array>>,
): Row | null {
  const blocks = (side: Side): readonly number[] | null => {
    const moved = row[side].map((at) => (carried[side].same[at] === true ? carried[side].blocks[at] : null));
    return moved.every((at) => at !== null && at !== undefined) ? moved : null;
  };
  const nl = blocks('nl');
  const en = blocks('en');
  if (nl === null || en === null) return null;
  const sentences = row.sentences.map((bead) => ({
    ...bead,
    nl: bead.nl.map((at) => maps.nl[at] ?? -1),
    en: bead.en.map((at) => maps.en[at] ?? -1),
  }));
  if (sentences.some((bead) => bead.nl.includes(-1) || bead.en.includes(-1))) return null;
  return { ...row, nl, en, sentences };
}

/** The reading with every block aside that is not among `held`, and the sentences counted as in the whole. */
function withoutOthers(reading: Reading, held: ReadonlySet<number>): Reading {
  const others = bodyBlocks(reading)
    .filter((block) => !held.has(block))
    .map((block) => ({ block, reasons: [] }));
  return { ...reading, furniture: [...reading.furniture, ...others] };
}
