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
  /** Folded short blocks above and below the prose. */
  readonly edges: { readonly head: ReadonlySet<string>; readonly tail: ReadonlySet<string> };
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

/** Prepares a text for the rules. `looksLikeFurniture` judges a block by its wording alone. */
export function pageOf(
  text: Text,
  other: Text | null,
  looksLikeFurniture: (block: PageBlock) => 'surely' | 'perhaps' | 'no',
): Page {
  const blocks = text.blocks.map((_, index) => pageBlock(text, index));
  const looks = blocks.map(looksLikeFurniture);
  const occurrences = new Map<string, number>();
  for (const { folded } of blocks) occurrences.set(folded, (occurrences.get(folded) ?? 0) + 1);
  const others = new Set<string>();
  for (const block of other?.blocks ?? [])
    if (block.end - block.start < 100) others.add(fold(other?.content.slice(block.start, block.end) ?? ''));
  const running = blocks.filter(
    (block) => isProse(block.words, block.count) && looks[block.index] !== 'surely',
  );
  const first = running[0]?.index ?? -1;
  const last = running[lastOfArticle(running, looks)]?.index ?? -1;
  const edges = { head: new Set<string>(), tail: new Set<string>() };
  for (const { index, folded, length } of blocks)
    if (first >= 0 && length < 100 && (index < first || index > last))
      edges[index < first ? 'head' : 'tail'].add(folded);
  const headline = headlineOf(text.content, text.blocks, (index) => looks[index] !== 'no');
  return {
    text,
    blocks,
    headline: headline === null ? null : (blocks[headline] ?? null),
    occurrences,
    others,
    edges,
    prose: first < 0 ? null : { first, last },
  };
}

/** A page's foot is this dense: so many certain lines within so many. Set by hand, seen on the pages of `fixtures/`. */
const foot = { certain: 5, within: 9 } as const;
/** Below a foot no more than this share of all prose is the site's own (“About us”, a comment or two). */
const belowFoot = 0.12;

/**
 * Which of the prose blocks is the article's last one: the last before a dense foot (comment form, shop, legal lines),
 * if what stands below the foot is a small part of all prose; else simply the last.
 */
function lastOfArticle(
  running: readonly PageBlock[],
  looks: readonly ('surely' | 'perhaps' | 'no')[],
): number {
  const all = running.reduce((sum, block) => sum + block.length, 0);
  let below = 0;
  let last = running.length - 1;
  for (let at = running.length - 1; at > 0; at -= 1) {
    const block = running[at];
    const before = running[at - 1];
    if (block === undefined || before === undefined) break;
    below += block.length;
    if (below > belowFoot * all) break;
    if (isDense(looks, before.index + 1, block.index)) last = at - 1;
  }
  return last;
}

/** Whether somewhere between two blocks the certain lines stand as dense as at a page's foot. */
function isDense(looks: readonly ('surely' | 'perhaps' | 'no')[], from: number, to: number): boolean {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    if (looks[index] === 'surely') count += 1;
    if (index - foot.within >= from && looks[index - foot.within] === 'surely') count -= 1;
    if (count >= foot.certain) return true;
  }
  return false;
}

/** Where a block stands; everything is body in a text without prose, since then nothing tells edges from text. */
export function zoneOf(page: Page, index: number): Zone {
  if (page.prose === null) return 'body';
  return index < page.prose.first ? 'head' : index > page.prose.last ? 'tail' : 'body';
}
