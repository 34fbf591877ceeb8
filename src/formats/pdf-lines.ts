/** Pieces of text on a printed page, put together to lines, in the order in which they are read. */

/** A piece as pdf.js gives it: its words, where it begins (points, from the left and the foot of the page), and how big it is. */
export interface Piece {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Whether the file goes to another line after it. */
  readonly ends: boolean;
}

/** A line of one column. `top` is how far from the page's head it stands, 0–1. */
export interface Line {
  readonly words: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly top: number;
}

export interface PageLines {
  readonly lines: readonly Line[];
  /** Raised numbers that were left out: marks of notes. */
  readonly noteMarks: number;
}

/** Pieces stand on one line if their feet differ by less than this share of their size (sub- and superscripts: up to a half). */
const sameLine = 0.55;
/** A gap wider than this many sizes parts columns or cells; justified lines stretch their spaces to one size at most. */
const columnGap = 2.2;
/** A gap wider than this share of the size is a space, where the file writes none. */
const spaceGap = 0.18;
/** A column has at least this many lines on either side of its gutter. */
const leastColumn = 4;

/**
 * Lines of a page. Pieces come in the order in which the file draws them, which nearly all programs keep to the order of reading; only where
 * lines jump between two columns are they sorted, column by column, between whatever runs across both.
 */
export function linesOfPage(pieces: readonly Piece[], height: number): PageLines {
  const lines: Line[] = [];
  let noteMarks = 0;
  let open: { words: string; x: number; right: number; y: number; size: number } | null = null;
  const flush = (): void => {
    if (open !== null && /\S/.test(open.words)) {
      const { words, ...place } = open;
      lines.push({
        ...place,
        words: words.replace(/\s+/g, ' ').trim(),
        top: height > 0 ? 1 - open.y / height : 0,
      });
    }
    open = null;
  };
  for (const piece of pieces) {
    const { words, x, y, width, size } = piece;
    if (words === '') continue;
    const isBlank = words.trim() === '';
    if (open !== null) {
      const gap = x - open.right;
      const scale = Math.max(open.size, size);
      const fits = Math.abs(y - open.y) < sameLine * scale && gap > -scale && gap < columnGap * scale;
      // Spaces that fill a row of a table of contents part nothing: they are as wide as the gap.
      if (!fits) flush();
    }
    if (open === null) {
      if (!isBlank) open = { words, x, right: x + width, y, size };
      continue;
    }
    const isRaised = y - open.y > 0.2 * open.size && size < 0.8 * open.size;
    if (isRaised && /^[\s[(]*(?:\d{1,3}|[*†‡])[\s\])]*$/.test(words)) {
      noteMarks += 1;
      open.right = Math.max(open.right, x + width);
      continue;
    }
    const gap = x - open.right;
    const spaced = gap > spaceGap * size && !/\s$/.test(open.words) && !isBlank;
    open.words += (spaced ? ' ' : '') + words;
    open.right = Math.max(open.right, x + width);
    if (size > open.size && !isBlank) {
      open.size = size;
      open.y = y;
    }
  }
  flush();
  return { lines: inColumns(lines), noteMarks };
}

/** The same lines, sorted by columns where the file draws across them. */
function inColumns(lines: readonly Line[]): readonly Line[] {
  if (!jumps(lines)) return lines;
  const gutter = gutterOf(lines);
  if (gutter === null) return lines;
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const byHeight = lines.toSorted((a, b) => b.y - a.y || a.x - b.x);
  for (const line of byHeight) {
    if (line.right <= gutter) left.push(line);
    else if (line.x >= gutter) right.push(line);
    else {
      ordered.push(...left, ...right, line);
      left = [];
      right = [];
    }
  }
  return [...ordered, ...left, ...right];
}

/** Whether lines go back up beside each other time and again: drawn across columns. */
function jumps(lines: readonly Line[]): boolean {
  let beside = 0;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above !== undefined && Math.abs(above.y - line.y) < 0.3 * line.size && line.x > above.right)
      beside += 1;
  });
  return beside >= leastColumn && beside >= lines.length / 4;
}

/** Where the gutter is: the left edge of lines that stand right of others, crossed by few. */
function gutterOf(lines: readonly Line[]): number | null {
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  let best: number | null = null;
  let fewest = lines.length / 4;
  for (const [start, count] of starts) {
    if (count < leastColumn) continue;
    const gutter = start - 1;
    const left = lines.filter((line) => line.right <= gutter).length;
    const right = lines.filter((line) => line.x >= gutter).length;
    const crossing = lines.length - left - right;
    if (left >= leastColumn && right >= leastColumn && crossing < fewest) {
      fewest = crossing;
      best = gutter;
    }
  }
  return best;
}
