/** Finds the headline among a text's blocks: the line above the prose whose words the prose takes up. */
import { functionWordCounts } from './language';
import type { BlockOrigin } from './given-block';
import type { Block } from './text';

/** Parts of a file whose headings are not the text's: “Contents” above a book's chapters, the name in a site's head. */
const partOfSite: ReadonlySet<BlockOrigin> = new Set([
  'navigation',
  'header',
  'footer',
  'aside',
  'form',
  'outside',
  'running-head',
]);
/** How far above the first prose a headline is looked for, in blocks; and how long it may be, in words and units. */
const reach = 40;
const mostWords = 32;
const mostLength = 250;
/** Prose read for words that a headline shares, in UTF-16 units. */
const sample = 8_000;
/** Words are compared by this many first letters, so that `overeenkomst` meets `overeenkomsten`. */
const stem = 6;

/**
 * Index of the block that is most likely the headline, or null. A first-level heading wins, one of the text itself
 * before one in a menu or a site's head; else, of the short lines
 * above the first running text, the one that shares most words with it; of lines that hold each other, the shortest
 * (a page's title has the site's name behind it, a breadcrumb a path in front), of equal ones, the last. If no line
 * shares a word with the prose, the unknown lines nearest above it begin with the headline. `isFurniture` says of a
 * block that its wording is a site's (a menu, a date), so that it is no headline.
 */
export function headlineOf(
  content: string,
  blocks: readonly Block[],
  isFurniture: (index: number) => boolean = () => false,
): number | null {
  const words = (block: Block): string => content.slice(block.start, block.end);
  const isMarked = (block: Block): boolean => block.kind === 'heading' && block.level === 1;
  const own = blocks.findIndex((block) => isMarked(block) && !partOfSite.has(block.hint?.origin ?? 'body'));
  const marked = own >= 0 ? own : blocks.findIndex(isMarked);
  if (marked >= 0) return marked;
  const prose = blocks.findIndex((block, index) => isRunning(block, words) && !isFurniture(index));
  if (prose < 0) return shortTextHeadline(blocks, words);
  const body = new Set(stems(runningText(blocks, prose, words)));
  let best: number | null = null;
  let most = 0;
  for (let index = Math.max(0, prose - reach); index < prose; index += 1) {
    const block = blocks[index];
    if (block === undefined || !couldBe(words(block)) || isFurniture(index)) continue;
    const own = [...new Set(stems(words(block)))];
    const shared = own.filter((one) => body.has(one)).length;
    if (shared === 0) continue;
    // Shared words count in full and as a share, so that neither the long line nor the one-word line wins by size.
    const score = shared + (2 * shared) / own.length - 0.02 * (prose - index);
    if (score <= most) continue;
    best = index;
    most = score;
  }
  return best === null
    ? linesAbove(blocks, prose, words, isFurniture)
    : shortestHeld(best, prose, blocks, words);
}

/** The beginning of the running text: no short lines, which may be a menu that names the headline's words again. */
function runningText(blocks: readonly Block[], prose: number, words: (block: Block) => string): string {
  let text = '';
  for (let index = prose; index < blocks.length && text.length < sample; index += 1) {
    const block = blocks[index];
    if (block !== undefined && isRunning(block, words)) text += ` ${words(block).slice(0, sample)}`;
  }
  return text;
}

/** Of the lines above the prose that the best line holds, the shortest; of equal ones, the last. */
function shortestHeld(
  best: number,
  prose: number,
  blocks: readonly Block[],
  words: (block: Block) => string,
): number {
  let found = best;
  for (let index = 0; index < prose; index += 1) {
    const block = blocks[index];
    const current = blocks[found];
    if (block === undefined || current === undefined || index === found) continue;
    const own = words(block);
    if (own.length < 12 || !couldBe(own) || own.split(/\s+/u).length < 3) continue;
    const same = own.toLowerCase() === words(current).toLowerCase();
    if (same ? index > found : holds(words(current), own)) found = index;
  }
  return found;
}

/** Whether a line holds another at its beginning or end. */
function holds(line: string, part: string): boolean {
  const whole = line.toLowerCase();
  const piece = part.toLowerCase();
  return whole.length > piece.length && (whole.startsWith(piece) || whole.endsWith(piece));
}

/** The headline among the unknown lines nearest above the first running text; furniture may stand between. */
function linesAbove(
  blocks: readonly Block[],
  prose: number,
  words: (block: Block) => string,
  isFurniture: (index: number) => boolean,
): number | null {
  const isUnknown = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && !isFurniture(index) && couldBe(words(block));
  };
  let last = prose - 1;
  while (last >= Math.max(0, prose - reach) && isFurniture(last)) last -= 1;
  if (!isUnknown(last)) return null;
  let first = last;
  while (isUnknown(first - 1)) first -= 1;
  if (last - first < 3) return first;
  // More lines are a menu of unknown words with the headline at its end, and perhaps a standfirst, a sentence, below it.
  const lowest = blocks[last];
  const isStandfirst = lowest !== undefined && /[.!?]["'”’)]*$/u.test(words(lowest));
  return isStandfirst ? last - 1 : last;
}

/** In a text without prose (a poem, a list) the first line, if it is a heading. */
function shortTextHeadline(blocks: readonly Block[], words: (block: Block) => string): number | null {
  const first = blocks[0];
  return first !== undefined && first.kind === 'heading' && couldBe(words(first)) ? 0 : null;
}

function couldBe(line: string): boolean {
  return line.length <= mostLength && /\p{L}{2}/u.test(line) && line.split(/\s+/u).length <= mostWords;
}

/** Running text: twenty words with a stop somewhere, or forty without. */
function isRunning(block: Block, words: (block: Block) => string): boolean {
  if (block.end - block.start < 80 || block.kind === 'heading') return false;
  const own = words(block).slice(0, 2_000);
  const count = own.split(/\s+/u).length;
  return count >= 40 || (count >= 14 && /\p{Ll}{2}["'”’)]*[.!?…]/u.test(own));
}

/** First letters of the words that carry meaning: three letters or more, and no function word. */
function stems(line: string): readonly string[] {
  const found: string[] = [];
  for (const [word] of line.matchAll(/\p{L}[\p{L}\p{N}]{2,}/gu)) {
    if (functionWordCounts(word).size > 0) continue;
    found.push(word.toLowerCase().slice(0, stem));
  }
  return found;
}
