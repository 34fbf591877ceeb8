/** A block as the cleaning rules see it: folded and counted. */
import type { Block, Text } from '../text/text';

/** A block with what every rule asks of it. */
export interface PageBlock {
  readonly index: number;
  readonly block: Block;
  /** The block's characters, as they stand (no more than `longest` of them). */
  readonly words: string;
  /** Lower case, white space single, without bullets, arrows, colons and stars at its ends. */
  readonly folded: string;
  /** Length of the whole block in UTF-16 units. */
  readonly length: number;
  /** How many words it has (of its first `longest` characters). */
  readonly count: number;
}

/** Furniture is short; of a longer block only this many UTF-16 units are looked at. */
const longest = 1_200;

/** Folds a block for comparison: lower case, single spaces, no bullets before, no arrows, stars or colons after. */
export function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[’`]/g, "'")
    .replace(/^(?:[^\p{L}\p{N}©@#€$£(¡¿'"‘“„]+)(?=[\p{L}\p{N}©])/u, '')
    .replace(/[\s:»›→▼▾▸>…]+$/u, '')
    .trim();
}

/** Whether a block is running text: two sentences, or one of twelve words and more, or thirty words without a stop. */
export function isProse(words: string, count: number): boolean {
  if (count < 8) return false;
  if (count >= 30) return true;
  const stops = words.match(/\p{Ll}{2}["'”’)]*[.!?…]["'”’)\]]*(?=\s|$)/gu)?.length ?? 0;
  return count >= 12 ? stops >= 1 : stops >= 2;
}

/** A block of a text as the rules see it. */
export function pageBlock(text: Pick<Text, 'content' | 'blocks'>, index: number): PageBlock {
  const block = text.blocks[index];
  if (block === undefined)
    throw new RangeError(`no block ${String(index)} among ${String(text.blocks.length)}`);
  const words = text.content.slice(block.start, Math.min(block.end, block.start + longest));
  const count = words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return { index, block, words, folded: fold(words), length: block.end - block.start, count };
}
