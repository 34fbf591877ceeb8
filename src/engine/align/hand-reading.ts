/** Puts the reader's borders into a reading: blocks cut in two, sentences split and joined. */
import type { Furniture, Reading, Sentence } from '../text/bitext';
import type { Block, Side } from '../text/text';
import { type Hand, type HandBorder, type HandCut, pieceId } from './hand';

/** A reading with the reader's borders, and where the things of the reading before it went. */
export interface CorrectedReading {
  readonly reading: Reading;
  /** New index of the first piece of each old block, and one past the last. */
  readonly blocks: Int32Array;
  /** New index of each old sentence, and one past the last; −1 for one that is not there as it was. */
  readonly sentences: Int32Array;
  /** Old blocks whose sentences or pieces are others now. */
  readonly touched: ReadonlySet<number>;
  /** Cuts and borders that fit nowhere: their block is gone or set aside, or the place is none between two words. */
  readonly unfit: number;
}

/**
 * A reading with the cuts and borders of one side. Offsets count from the start of the whole block; a place in white space
 * means the next word. The same reading comes back when there is nothing to do. Never throws: what does not fit is counted.
 */
export function correctReading(base: Reading, side: Side, hand: Hand): CorrectedReading {
  const wanted = new Map<string, { cuts: HandCut[]; borders: HandBorder[] }>();
  const of = (block: string): { cuts: HandCut[]; borders: HandBorder[] } => {
    const known = wanted.get(block) ?? { cuts: [], borders: [] };
    wanted.set(block, known);
    return known;
  };
  for (const cut of hand.cuts) if (cut.side === side) of(cut.block).cuts.push(cut);
  for (const border of hand.borders) if (border.side === side) of(border.block).borders.push(border);
  const { text } = base;
  const count = text.blocks.length;
  const same = (length: number): Int32Array => Int32Array.from({ length: length + 1 }, (_, index) => index);
  if (wanted.size === 0)
    return {
      reading: base,
      blocks: same(count),
      sentences: same(base.sentences.length),
      touched: new Set(),
      unfit: 0,
    };

  const aside = new Map(base.furniture.map((one) => [one.block, one]));
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const furniture = new Map<Furniture, number>();
  const blockAt = new Int32Array(count + 1);
  const sentenceAt = new Int32Array(base.sentences.length + 1).fill(-1);
  const touched = new Set<number>();
  let unfit = 0;
  let next = 0;
  for (const [index, block] of text.blocks.entries()) {
    const own: Sentence[] = [];
    const first = next;
    for (; base.sentences[next]?.block === index; next += 1)
      own.push(...base.sentences.slice(next, next + 1));
    blockAt[index] = blocks.length;
    const asked = wanted.get(block.id);
    wanted.delete(block.id);
    const set = aside.get(index);
    if (set !== undefined) furniture.set(set, blocks.length);
    if (asked === undefined || set !== undefined) {
      unfit += (asked?.cuts.length ?? 0) + (asked?.borders.length ?? 0);
      for (const [at, sentence] of own.entries()) {
        sentenceAt[first + at] = sentences.length;
        sentences.push(sentence.block === blocks.length ? sentence : { ...sentence, block: blocks.length });
      }
      blocks.push(block);
      continue;
    }
    touched.add(index);
    const place = (at: number): number | null => placeIn(text.content, block, at);
    const starts = new Set(own.map((sentence) => sentence.start));
    const cuts = new Set<number>();
    for (const border of asked.borders) {
      const at = place(border.at);
      if (at === null) unfit += 1;
      else if (border.is === 'split') starts.add(at);
      else if (!starts.delete(at)) unfit += 1;
    }
    for (const cut of asked.cuts) {
      const at = place(cut.at);
      if (at === null) unfit += 1;
      else cuts.add(at);
    }
    const edges = [block.start, ...[...cuts].sort((a, b) => a - b)];
    const begins = [...new Set([...starts, ...edges])].sort((a, b) => a - b);
    const sameAt = new Map(own.map((sentence, at) => [sentence.start, { sentence, at: first + at }]));
    for (const [piece, start] of edges.entries()) {
      const end = trimmed(text.content, start, edges[piece + 1] ?? block.end);
      const here = begins.filter((at) => at >= start && at < end);
      for (const [at, from] of here.entries()) {
        const to = trimmed(text.content, from, here[at + 1] ?? end);
        const old = sameAt.get(from);
        if (old?.sentence.end === to) sentenceAt[old.at] = sentences.length;
        sentences.push({ start: from, end: to, block: blocks.length });
      }
      blocks.push({ ...block, id: pieceId(block.id, start - block.start), start, end });
    }
  }
  for (const { cuts, borders } of wanted.values()) unfit += cuts.length + borders.length;
  blockAt[count] = blocks.length;
  sentenceAt[base.sentences.length] = sentences.length;
  const reading: Reading = {
    ...base,
    text: { ...text, blocks },
    furniture: base.furniture.map((one) => ({ ...one, block: furniture.get(one) ?? one.block })),
    sentences,
  };
  return { reading, blocks: blockAt, sentences: sentenceAt, touched, unfit };
}

/** The offset in the text where a border `at` units into a block stands: before a word, inside the block; null for none. */
function placeIn(content: string, block: Block, at: number): number | null {
  let place = block.start + at;
  while (place < block.end && /\s/u.test(content.charAt(place))) place += 1;
  const low = content.charCodeAt(place);
  // Never between the halves of a surrogate pair.
  if (place <= block.start || place >= block.end || (low >= 0xdc00 && low <= 0xdfff)) return null;
  return place;
}

/** Where a stretch ends without the white space at its end. */
function trimmed(content: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/u.test(content.charAt(to - 1))) to -= 1;
  return to;
}
