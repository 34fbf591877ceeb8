/** Lines of printed pages, joined into paragraphs: hyphenation undone, running heads and page numbers known as such. */
import type { BlockOrigin } from '../engine/text/given-block';
import { type Part, partOf } from './given-text';
import type { Line } from './pdf-lines';

/** So many lines at the head and foot of a page may be furniture. */
const edge = 2;
/** A line that stands, numbers apart, at this many pages' edges (or at half of fewer pages) is a running head. */
const leastRepeats = 3;
/** Headings are at least this much bigger than running text. */
const bigger = 1.12;
/** Notes are set this much smaller, at most. */
const smaller = 0.95;
/** A line this much further from the one above than lines are elsewhere begins a paragraph. */
const looser = 1.3;
/** A first line is indented by this many sizes, at least, and at most (more is a quotation or a column). */
const indent = { least: 0.7, most: 6 } as const;

const bullet = /^[•◦▪‣●○■□–—*·-]\s+(?=\S)/u;
const number = /^[-–—[(\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—\])\s]*$/i;
const counted =
  /^(?:p(?:ag(?:e|ina)?)?\.?|blz\.?|bladzijde)?\s*\d{1,4}(?:\s*(?:\/|of|van|out of)\s*\d{1,4})?$/i;
/** What stands before a note. */
const noteNumber = /^[[(]?(?:\d{1,3}|[*†‡])[\])]?[.:]?\s*(?=\p{L})/u;
const endsSentence = /[.!?…:;]["'”’»)\]]*$/u;

interface Paragraph {
  words: string;
  readonly size: number;
  readonly origin: BlockOrigin;
  readonly isItem: boolean;
  last: Line;
}

/** Paragraphs of all pages in order. Pure; linear but for the sorting of sizes. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly Part[] {
  const body = commonest(pages.flat().map((line) => [Math.round(line.size * 2) / 2, line.words.length]));
  const edges = edgesOf(pages, body);
  const known = wordsOf(pages);
  const paragraphs: Paragraph[] = [];
  let running: Paragraph | null = null;
  pages.forEach((page, pageIndex) => {
    const origins = edges[pageIndex] ?? [];
    const own = page.filter((_, index) => origins[index] === undefined);
    const leading = commonest(steps(own, body));
    const margins = marginsOf(own);
    let above: Line | null = null;
    page.forEach((line, index) => {
      const origin = origins[index];
      if (origin !== undefined) {
        paragraphs.push({ words: line.words, size: line.size, origin, isItem: false, last: line });
        return;
      }
      const isNote = line.size < smaller * body && line.top > 0.5;
      if (running !== null && goesOn(running, line, above, { leading, margins })) {
        running.words = joined(running.words, line.words, known);
        running.last = line;
      } else {
        running = {
          words: line.words.replace(isNote ? noteNumber : bullet, ''),
          size: line.size,
          origin: isNote ? 'note' : 'body',
          isItem: bullet.test(line.words),
          last: line,
        };
        paragraphs.push(running);
      }
      above = line;
    });
  });
  const levels = headingSizes(paragraphs, body);
  return paragraphs.map(({ words, size, origin, isItem }): Part => {
    if (origin !== 'body' && origin !== 'note') return partOf(words, 'paragraph', 0, origin);
    const level = origin === 'body' && words.length <= 200 ? levels.indexOf(Math.round(size)) : -1;
    if (level >= 0) return partOf(words, 'heading', Math.min(6, level + 1));
    return isItem
      ? partOf(words, 'item', 1, origin)
      : partOf(words, origin === 'note' ? 'paragraph' : null, 0, origin);
  });
}

/** Whether a line belongs to the paragraph above it. */
function goesOn(
  paragraph: Paragraph,
  line: Line,
  above: Line | null,
  page: { readonly leading: number; readonly margins: ReadonlyMap<number, number> },
): boolean {
  if (Math.abs(line.size - paragraph.last.size) > 0.08 * line.size) return false;
  if (bullet.test(line.words)) return false;
  if (paragraph.origin === 'note' && noteNumber.test(line.words)) return false;
  const ends = endsSentence.test(paragraph.words);
  const small = /^[\p{Ll}\p{N}(]/u.test(line.words);
  // From column to column and page to page there is no distance to go by: only the words tell.
  if (above === null || line.y > above.y + 0.5 * line.size)
    return !ends && (small || isHyphenated(paragraph.words) || /[,\p{Ll}]$/u.test(paragraph.words));
  const step = above.y - line.y;
  if (step > looser * Math.max(page.leading, line.size)) return false;
  // Cells of one row, side by side.
  if (step < 0.3 * line.size) return false;
  const shift = line.x - above.x;
  const isFirst = shift > indent.least * line.size && shift < indent.most * line.size && !paragraph.isItem;
  if (isFirst && ends) return false;
  // A line that ends short of the margin ends its paragraph, if it ends a sentence too.
  const margin = page.margins.get(Math.round(above.x / 10)) ?? above.right;
  const isShort = above.right < margin - 0.12 * (margin - above.x);
  return !(isShort && ends && /^["'“‘„(]?[\p{Lu}\p{N}]/u.test(line.words));
}

/** The line's words behind the paragraph's: a word that was cut at the line's end is whole again. */
function joined(words: string, line: string, known: ReadonlySet<string>): string {
  if (!isHyphenated(words)) return `${words} ${line}`;
  const head = /[\p{L}]+(?=[-\u00AD\u2010]$)/u.exec(words)?.[0] ?? '';
  const tail = /^[\p{L}]+/u.exec(line)?.[0] ?? '';
  // A hyphen that is spelling stands in the text elsewhere, within a line.
  const isSpelt = known.has(`${head}-${tail}`.toLowerCase()) && !known.has(`${head}${tail}`.toLowerCase());
  if (tail === '' || !/^\p{Ll}/u.test(tail)) return `${words}${line}`;
  return isSpelt ? `${words}${line}` : `${words.slice(0, -1)}${line}`;
}

function isHyphenated(words: string): boolean {
  return /\p{L}[-\u00AD\u2010]$/u.test(words);
}

/** Words of the whole text as they stand within lines, lower case: to tell a hyphen of spelling from one of a line's end. */
function wordsOf(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const page of pages)
    for (const line of page)
      for (const [word] of line.words.matchAll(/\p{L}+(?:-\p{L}+)*(?![-\p{L}])/gu))
        found.add(word.toLowerCase());
  return found;
}

/** For every page, which of its lines are its running head, foot, or number. */
function edgesOf(
  pages: readonly (readonly Line[])[],
  body: number,
): readonly (readonly (BlockOrigin | undefined)[])[] {
  const seen = new Map<string, Set<number>>();
  const numbers = new Map<number, number>();
  const leading = commonest(pages.flatMap((page) => steps(page, body)));
  const looked = pages.map((page) => edgeLines(page, body, leading));
  looked.forEach((lines, at) => {
    for (const { line } of lines) {
      const key = shapeOf(line);
      const where = seen.get(key) ?? new Set<number>();
      where.add(at);
      seen.set(key, where);
      const shown = Number(/\d{1,4}/.exec(line.words)?.[0] ?? 'none');
      if (number.test(line.words) && !Number.isNaN(shown))
        numbers.set(shown - at, (numbers.get(shown - at) ?? 0) + 1);
    }
  });
  const least = Math.min(leastRepeats, Math.max(2, Math.ceil(pages.length / 2)));
  return pages.map((page, at) => {
    const origins: (BlockOrigin | undefined)[] = page.map(() => undefined);
    for (const { line, index } of looked[at] ?? []) {
      const shown = Number(/\d{1,4}/.exec(line.words)?.[0] ?? 'none');
      const isOften = (seen.get(shapeOf(line))?.size ?? 0) >= least && pages.length > 1;
      // A lone number at the edge counts the pages if it goes up with them; on a single page, if it is a 1.
      const counts =
        (numbers.get(shown - at) ?? 0) >= Math.min(2, pages.length) && (pages.length > 1 || shown === 1);
      if (number.test(line.words) && (counts || (isOften && /^[^\d]*$/.test(line.words))))
        origins[index] = 'page-number';
      else if (isOften) origins[index] = counted.test(line.words) ? 'page-number' : 'running-head';
    }
    return origins;
  });
}

/**
 * The first and last lines of a page, by height; only those in its outer fifths, and only those that stand apart from the running text: in another
 * size, or further from it than its lines are from each other.
 */
function edgeLines(
  page: readonly Line[],
  body: number,
  leading: number,
): readonly { readonly line: Line; readonly index: number }[] {
  const byHeight = page.map((line, index) => ({ line, index })).toSorted((a, b) => b.line.y - a.line.y);
  const chosen = new Set([...byHeight.slice(0, edge), ...byHeight.slice(-edge)]);
  return [...chosen].filter(({ line }) => {
    if (line.words.length > 120 || (line.top >= 0.2 && line.top <= 0.8)) return false;
    if (number.test(line.words) || Math.abs(line.size - body) > 0.04 * body) return true;
    // Lines of one height are neighbours in a row, not above each other.
    const others = page.filter((one) => Math.abs(one.y - line.y) > 0.3 * line.size);
    const gaps = others
      .map((one) => (line.top < 0.5 ? line.y - one.y : one.y - line.y))
      .filter((gap) => gap > 0);
    return gaps.length === 0 || Math.min(...gaps) > 1.25 * Math.max(leading, line.size);
  });
}

/** A line with its numbers taken out, and where it stands: two heads of one chapter have the same. */
function shapeOf(line: Line): string {
  return `${line.words
    .toLowerCase()
    .replace(/\d+|\b[ivxlc]+\b/g, '#')
    .replace(/\s+/g, ' ')} ${line.top < 0.5 ? 'head' : 'foot'} ${String(Math.round(line.size))}`;
}

/** Distances between lines of running text that stand below each other, each counted once. */
function steps(lines: readonly Line[], body: number): readonly (readonly [number, number])[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const step = above === undefined ? 0 : above.y - line.y;
    const isBody = Math.abs(line.size - body) < 0.1 * body;
    return isBody && step > 0.5 * line.size && step < 3 * line.size
      ? [[Math.round(step * 2) / 2, 1] as const]
      : [];
  });
}

/** The right margin by where lines begin (in steps of ten points): how far the longest of them goes. */
function marginsOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const margins = new Map<number, number>();
  for (const { x, right } of lines) {
    const key = Math.round(x / 10);
    margins.set(key, Math.max(margins.get(key) ?? 0, right));
  }
  return margins;
}

/** The value with the greatest weight; of none, 0. */
function commonest(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights)
    if (weight > most) {
      most = weight;
      best = value;
    }
  return best;
}

/** Sizes of headings, greatest first: what is bigger than running text, and rare. */
function headingSizes(paragraphs: readonly Paragraph[], body: number): readonly number[] {
  const sizes = new Set<number>();
  for (const { size, words, origin } of paragraphs)
    if (origin === 'body' && size > bigger * body && words.length <= 200) sizes.add(Math.round(size));
  return [...sizes].sort((a, b) => b - a);
}
