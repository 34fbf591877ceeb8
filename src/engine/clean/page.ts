/** A text as the cleaning rules see it: each block folded and counted, the headline, and where the prose lies. */
import { headlineOf } from '../text/headline';
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

/** Where a block stands: before the first prose block, among the prose, or after the last. */
export type Zone = 'head' | 'body' | 'tail';

/** A text prepared for cleaning. */
export interface Page {
  readonly text: Text;
  readonly blocks: readonly PageBlock[];
  /** Index of the headline, or null. */
  readonly headline: PageBlock | null;
  /** How often each folded block occurs. */
  readonly occurrences: ReadonlyMap<string, number>;
  /** Folded short blocks of the opposite side. */
  readonly others: ReadonlySet<string>;
  /** First and last prose block; null for a text without prose (a poem, a list, a dialogue). */
  readonly prose: { readonly first: number; readonly last: number } | null;
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
    .replace(/[\s:*»›→▼▾▸>…]+$/u, '')
    .trim();
}

/** Whether a block is running text: two sentences, or one of twelve words and more, or thirty words without a stop. */
export function isProse(words: string, count: number): boolean {
  if (count < 8) return false;
  if (count >= 30) return true;
  const stops = words.match(/\p{Ll}{2}["'”’)]*[.!?…]["'”’)\]]*(?=\s|$)/gu)?.length ?? 0;
  return count >= 12 ? stops >= 1 : stops >= 2;
}

/** Prepares a text for the rules. `isFurniture` says of a block, by itself, that it cannot be prose of the text. */
export function pageOf(text: Text, other: Text | null, isFurniture: (block: PageBlock) => boolean): Page {
  const blocks = text.blocks.map((block, index): PageBlock => {
    const words = text.content.slice(block.start, Math.min(block.end, block.start + longest));
    const count = words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    return { index, block, words, folded: fold(words), length: block.end - block.start, count };
  });
  const occurrences = new Map<string, number>();
  for (const { folded } of blocks) occurrences.set(folded, (occurrences.get(folded) ?? 0) + 1);
  const others = new Set<string>();
  for (const block of other?.blocks ?? [])
    if (block.end - block.start < 100) others.add(fold(other?.content.slice(block.start, block.end) ?? ''));
  let first = -1;
  let last = -1;
  for (const block of blocks)
    if (isProse(block.words, block.count) && !isFurniture(block)) {
      if (first < 0) first = block.index;
      last = block.index;
    }
  const headline = headlineOf(text.content, text.blocks);
  return {
    text,
    blocks,
    headline: headline === null ? null : (blocks[headline] ?? null),
    occurrences,
    others,
    prose: first < 0 ? null : { first, last },
  };
}

/** Where a block stands; everything is body in a text without prose, since then nothing tells edges from text. */
export function zoneOf(page: Page, index: number): Zone {
  if (page.prose === null) return 'body';
  return index < page.prose.first ? 'head' : index > page.prose.last ? 'tail' : 'body';
}
