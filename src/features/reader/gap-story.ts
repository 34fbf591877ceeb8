/** What can be said about a row without a partner: the figures and names of it that stand nowhere on the other side. */
import type { Move, Row } from '../../engine/align/alignment';
import type { Reading } from '../../engine/text/bitext';
import { segmentWords } from '../../engine/segment/words';
import { otherSide, slice } from '../../engine/text/text';
import type { Side } from '../../engine/text/text';
import type { SheetRow } from '../../store/sheet';

/** Why a row stands alone. */
export interface GapStory {
  /** The side that has nothing. */
  readonly lacking: Side;
  /** Figures and capitalised words of the row that the other text never has; at most three. */
  readonly clues: readonly string[];
  /** Rows stand paired on both sides of the gap. */
  readonly between: boolean;
  /** The offset on the lacking side where the passage would stand. */
  readonly offset: number;
  /** The row where the other side has this passage, when it is known to stand elsewhere. */
  readonly elsewhere: number | null;
}

type Readings = Readonly<Record<Side, Reading>>;

/** The story of a one-sided row, or null for a pair. */
export function gapStory(
  row: SheetRow,
  rows: readonly Row[],
  readings: Readings,
  moves: readonly Move[],
): GapStory | null {
  if (row.index === null || (row.nl.length > 0 && row.en.length > 0)) return null;
  const has: Side = row.nl.length > 0 ? 'nl' : 'en';
  const lacking = otherSide(has);
  const paired = (one: Row | undefined): boolean =>
    one !== undefined && one.nl.length > 0 && one.en.length > 0;
  return {
    lacking,
    clues: cluesOnce(row[has], readings[has], readings[lacking]),
    between: paired(rows[row.index - 1]) && paired(rows[row.index + 1]),
    offset: gapOffset(row.index, rows, readings[lacking], lacking),
    elsewhere: counterpartRow(row.index, has, moves),
  };
}

/** The row of the other side that a moved row answers to: paragraph by paragraph, the last one for what is left over. */
function counterpartRow(index: number, has: Side, moves: readonly Move[]): number | null {
  const move = moves.find((one) => one[has].includes(index));
  if (move === undefined) return null;
  const there = move[otherSide(has)];
  return there[move[has].indexOf(index)] ?? there.at(-1) ?? null;
}

/** Texts without their capitals, made once a reading: a text of ten thousand rows has many gaps. */
const foldedTexts = new WeakMap<Reading, string>();

function folded(reading: Reading): string {
  const known = foldedTexts.get(reading) ?? reading.text.content.toLowerCase();
  foldedTexts.set(reading, known);
  return known;
}

/** The clues of rows, by both readings and the row's blocks: rows come in many times, and each word is looked for in a whole text. */
const knownClues = new WeakMap<Reading, WeakMap<Reading, Map<string, readonly string[]>>>();

function cluesOnce(blocks: readonly number[], reading: Reading, other: Reading): readonly string[] {
  const among = entry(
    entry(knownClues, reading, () => new WeakMap<Reading, Map<string, readonly string[]>>()),
    other,
    () => new Map<string, readonly string[]>(),
  );
  return entry(among, blocks.join(), () => clues(blocks, reading, folded(other)));
}

/** What a map holds for a key; made where it holds nothing. */
function entry<Key, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** `other` is the other text in lower case: a headline shouts LLAMA where the other text says Llama. */
function clues(blocks: readonly number[], reading: Reading, other: string): readonly string[] {
  const { content } = reading.text;
  const found = new Set<string>();
  for (const index of blocks) {
    const block = reading.text.blocks[index];
    if (block === undefined) continue;
    let first = true;
    for (const word of segmentWords(content, block)) {
      const text = slice(content, word);
      const name = word.kind === 'word' && !first && /^\p{Lu}\p{L}{2}/u.test(text);
      const figure = word.kind === 'number' && text.length > 1;
      // The first word of a sentence is capitalised for its place.
      if (word.kind === 'punctuation' ? /[.!?“"'‘:]/.test(text) : false) first = true;
      else if (word.kind !== 'punctuation') first = false;
      if ((name || figure) && !other.includes(text.toLowerCase())) found.add(text);
      if (found.size === 3) return [...found];
    }
  }
  return [...found];
}

/** The end of what stands before the gap on the lacking side, or the beginning of its text. */
function gapOffset(index: number, rows: readonly Row[], reading: Reading, side: Side): number {
  for (let before = index - 1; before >= 0; before -= 1) {
    const last = rows[before]?.[side].at(-1);
    const block = last === undefined ? undefined : reading.text.blocks[last];
    if (block !== undefined) return block.end;
  }
  return reading.text.blocks[rows.find((row) => row[side].length > 0)?.[side][0] ?? 0]?.start ?? 0;
}
