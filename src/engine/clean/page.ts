/** A text as the cleaning rules see it: its blocks, the headline, where the prose lies, and the comments below it. */
import { headlineOf } from '../text/headline';
import type { Text } from '../text/text';
import { type CommentSection, commentSection } from './comment-section';
import { fold, isProse, type PageBlock, pageBlock } from './page-block';

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
  /** The comments below the article, or null; they are no prose of the page. */
  readonly comments: CommentSection | null;
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
  const comments = commentSection(blocks, (block) => looks[block.index] === 'surely');
  const running = blocks.filter(
    (block) =>
      isProse(block.words, block.count) &&
      looks[block.index] !== 'surely' &&
      (comments === null || block.index < comments.start || block.index >= comments.end),
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
    comments,
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
