/**
 * Cuts plain text into blocks. Blank lines always part; a single line end parts where lines are paragraphs, headings or
 * list entries of their own (a page copied from the web), and joins where prose was wrapped by hand at a fixed width.
 */
import type { Span } from './text';

/** A line that is not blank, trimmed, with how far it was indented. */
interface Line extends Span {
  readonly indent: number;
  readonly words: string;
}

/** Wrapped prose is at most this wide (mail and books in plain text: 60–80; some editors 100–120). */
const widest = 130;
/** … and at least this: narrower lines are verse, menus, columns. */
const narrowest = 38;
/** This share of a chunk's line ends must be forced by the width for the chunk to count as wrapped. */
const forcedShare = 0.7;
/** Wrapping by hand is ragged: a line end counts as forced if the next word would pass this share of the width. */
const ragged = 0.9;

/** List entries, Markdown headings and quotation lines begin a block wherever they stand. */
const opensBlock = /^(?:[•◦▪‣*+]\s|[-–]\s(?=\S)|#{1,6}\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s|>\s?)/u;

/**
 * Cuts a text of record into blocks: trimmed spans, in order, disjoint, that hold every character that is not white
 * space. Blank text gives none. Linear in the length of the text.
 */
export function cutBlocks(content: string): readonly Span[] {
  const spans: Span[] = [];
  for (const chunk of chunksOf(content)) {
    const width = widthOf(chunk);
    const wrapped = isWrapped(chunk, width);
    const indent = wrapped ? commonIndent(chunk) : 0;
    let open: { start: number; end: number } | null = null;
    chunk.forEach((line, index) => {
      const above = chunk[index - 1];
      if (open !== null && above !== undefined && wrapped && !startsBlock(line, above, width, indent)) {
        open.end = line.end;
        return;
      }
      if (open !== null) spans.push(open);
      open = { start: line.start, end: line.end };
    });
    if (open !== null) spans.push(open);
  }
  return spans;
}

/** Lines between blank lines. */
function chunksOf(content: string): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  let at = 0;
  while (at <= content.length) {
    const found = content.indexOf('\n', at);
    const end = found < 0 ? content.length : found;
    const raw = content.slice(at, end);
    const words = raw.trim();
    if (words === '') {
      if (chunk.length > 0) chunks.push(chunk);
      chunk = [];
    } else {
      const indent = raw.length - raw.trimStart().length;
      chunk.push({ start: at + indent, end: at + indent + words.length, indent, words });
    }
    at = end + 1;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/**
 * Whether a chunk is prose wrapped at a width: most of its lines end where the next line's first word would not have
 * fitted, or end in the middle of a sentence and go on small. Lists are looked at entry by entry by the caller.
 */
function isWrapped(chunk: readonly Line[], width: number): boolean {
  if (chunk.length < 2) return false;
  if (width > widest || width < narrowest) return false;
  let ends = 0;
  let forced = 0;
  let running = 0;
  chunk.forEach((line, index) => {
    const next = chunk[index + 1];
    if (next === undefined || opensBlock.test(next.words)) return;
    ends += 1;
    const word = /^\S+/u.exec(next.words)?.[0].length ?? 0;
    if (line.indent + line.words.length + 1 + word > ragged * width) forced += 1;
    if (/[\p{L}\p{N},;–—-]$/u.test(line.words) && /^\p{Ll}/u.test(next.words)) running += 1;
  });
  if (ends === 0) return false;
  // Two lines fit a width by chance: they must also read on.
  if (ends === 1) return running === 1 && forced === 1;
  return forced >= forcedShare * ends && running > 0;
}

/** The widest line of a chunk, with its indent. */
function widthOf(chunk: readonly Line[]): number {
  return chunk.reduce((most, line) => Math.max(most, line.indent + line.words.length), 0);
}

/** The indent of most lines of a wrapped chunk: a line that is indented deeper begins a paragraph. */
function commonIndent(chunk: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of chunk) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1);
  let common = 0;
  let most = 0;
  for (const [indent, count] of counts)
    if (count > most) {
      most = count;
      common = indent;
    }
  return common;
}

/** Whether a line of a wrapped chunk begins a block of its own. */
function startsBlock(line: Line, above: Line, width: number, indent: number): boolean {
  if (opensBlock.test(line.words)) {
    // A wrapped quotation goes on in lines that begin with the same mark, and a dash may stand in running prose.
    if (line.words.startsWith('>') && above.words.startsWith('>')) return false;
    return !/^[-–]\s/u.test(line.words) || !/[\p{Ll},;]$/u.test(above.words);
  }
  if (/^#{1,6}\s/u.test(above.words)) return true;
  if (line.indent >= indent + 2 && above.indent <= indent && !opensBlock.test(above.words)) return true;
  // A short line that ends a sentence ends its paragraph, when a capital follows.
  return (
    above.indent + above.words.length < 0.75 * width &&
    /[.!?…:]["'”’)]*$/u.test(above.words) &&
    /^["'“‘„(]?\p{Lu}/u.test(line.words)
  );
}
