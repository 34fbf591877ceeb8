/** Finds the comments below an article: a head, and below it blocks framed by names, times and buttons. */
import { isProse, type PageBlock } from './page-block';
import { commentLine, type CommentLine, isCommentHead, isNameLike } from './rules/comment-lines';
import { legal } from './rules/legal';
import { relatedLead } from './rules/related-lead';
import { subscribe } from './rules/subscribe';

/** The comments of a page: blocks `start` (the head) to `end`, half-open. */
export interface CommentSection {
  readonly start: number;
  readonly end: number;
  /** How many lines of names, times and buttons frame the comments. */
  readonly frames: number;
}

/** Set by hand, seen on `fixtures/comments/`; a page that meets them by chance must have a head and a thread's lines. */
const limits = {
  /** An article has this many words of running text above its comments: a forum's thread below a title has not. */
  article: 20,
  /** Between two frames no more blocks of comment than this, and no more words: a comment has few paragraphs. */
  gap: 6,
  gapWords: 500,
  /** A section has so many frames (a name with its time, a button). */
  frames: 2,
  /** Below its comments a page has no more than this share of the article's running text: teasers, “About us”. */
  below: 0.25,
  /** So many heads are tried (“12 comments” below a headline is one, too). */
  heads: 20,
} as const;

/**
 * The first stretch that is surely the comments below an article, or null. Without a head, an article above and frames
 * that only a thread has (answer buttons beside times, names beside times) nothing is one. Linear in the blocks.
 */
export function commentSection(
  blocks: readonly PageBlock[],
  isSite: (block: PageBlock) => boolean,
): CommentSection | null {
  let article = 0;
  let tried = 0;
  for (const block of blocks) {
    if (tried >= limits.heads) return null;
    if (isCommentHead(block) && article >= limits.article) {
      tried += 1;
      const section = sectionBelow(blocks, block.index, isSite);
      if (section !== null && isBelowArticle(blocks, section, article) && !isThread(blocks, block.index))
        return section;
    }
    if (isProse(block.words, block.count) && !isSite(block)) article += block.count;
  }
  return null;
}

/** The stretch below a head as far as frames follow each other closely, if they are those of a thread. */
function sectionBelow(
  blocks: readonly PageBlock[],
  start: number,
  isSite: (block: PageBlock) => boolean,
): CommentSection | null {
  const frames: { readonly index: number; readonly line: CommentLine }[] = [];
  let gap = 0;
  let words = 0;
  let end = start + 1;
  for (let index = start + 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || leadsAway(block)) break;
    const line = commentLine(block);
    if (line !== null && line !== 'control') {
      frames.push({ index, line });
      end = index + 1;
      gap = 0;
      words = 0;
    } else if (line === null && !isCommentHead(block) && !isSite(block)) {
      gap += 1;
      words += block.count;
      if (gap > limits.gap || words > limits.gapWords) break;
    }
  }
  if (!areOfThread(blocks, frames)) return null;
  return { start, end: withLast(blocks, end, frames, isSite), frames: frames.length };
}

/** Lines that begin another part of the page. */
function leadsAway(block: PageBlock): boolean {
  return [relatedLead, legal, subscribe].some((rule) => rule.judge(block)?.weight === 'certain');
}

/**
 * Whether frames are those of a thread: bylines or names beside times, twice; or buttons of which one stands there
 * twice or beside a time. A manual has the words of buttons as well, each once and without a time; a live report has
 * times, but nobody's name beside them.
 */
function areOfThread(
  blocks: readonly PageBlock[],
  frames: readonly { readonly index: number; readonly line: CommentLine }[],
): boolean {
  if (frames.length < limits.frames) return false;
  const buttons = new Map<string, number>();
  let bylines = 0;
  let stamps = 0;
  let named = 0;
  for (const { index, line } of frames) {
    const folded = blocks[index]?.folded ?? '';
    if (line === 'button') buttons.set(folded, (buttons.get(folded) ?? 0) + 1);
    if (line === 'byline') bylines += 1;
    if (line !== 'stamp') continue;
    stamps += 1;
    const above = blocks[index - 1];
    if (above !== undefined && (commentLine(above) === 'byline' || isNameLike(above))) named += 1;
  }
  if (buttons.size > 0) return stamps + bylines > 0 || [...buttons.values()].some((count) => count > 1);
  return bylines + named >= 2 && named >= 0.8 * stamps;
}

/** The end of a section, with the words of its last comment, if these stand below their frame, and the lines of the site. */
function withLast(
  blocks: readonly PageBlock[],
  end: number,
  frames: readonly { readonly index: number; readonly line: CommentLine }[],
  isSite: (block: PageBlock) => boolean,
): number {
  let after = end;
  if (frames.at(-1)?.line !== 'button') {
    const longest = longestBelow(frames);
    for (let taken = 0; taken < longest; taken += 1) {
      const block = blocks[after];
      if (block === undefined || leadsAway(block) || isSite(block) || block.block.kind === 'heading') break;
      if (taken > 0 && !isProse(block.words, block.count)) break;
      after += 1;
    }
  }
  for (let next = blocks[after]; next !== undefined; next = blocks[after]) {
    if (leadsAway(next) || (commentLine(next) === null && !isCommentHead(next))) break;
    after += 1;
  }
  return after;
}

/** The most blocks that stand between a time or byline and the next frame; one where there is nothing to go by. */
function longestBelow(frames: readonly { readonly index: number; readonly line: CommentLine }[]): number {
  let longest = 1;
  frames.forEach((frame, at) => {
    const next = frames[at + 1];
    if (frame.line !== 'button' && next !== undefined)
      longest = Math.max(longest, next.index - frame.index - 1);
  });
  return Math.min(longest, limits.gap);
}

/** Whether hardly any running text follows: a thread that is quoted within an article is the article's. */
function isBelowArticle(blocks: readonly PageBlock[], section: CommentSection, article: number): boolean {
  let below = 0;
  for (let index = section.end; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block !== undefined && isProse(block.words, block.count)) below += block.count;
  }
  return below <= limits.below * article;
}

/** Whether what stands above the head is a thread itself: a forum, where the answers are the text. */
function isThread(blocks: readonly PageBlock[], head: number): boolean {
  let isAnswered = false;
  let hasText = false;
  for (const block of blocks.slice(0, head)) {
    if (isProse(block.words, block.count)) {
      if (isAnswered) return true;
      hasText = true;
    } else if (
      hasText &&
      commentLine(block) === 'button' &&
      /^(?:reply|reageer|reageren|beantwoord(?:en)?|antwoord(?:en)?|citeren|quote)$/u.test(block.folded)
    )
      isAnswered = true;
  }
  return false;
}
