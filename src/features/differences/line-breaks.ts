/** Where the lines of a paragraph begin on the ruler, reckoned from the text alone. */

/** How lines of a stretch of text are broken: offsets from its start. */
export type Breaking = typeof breakLines;

/** Above so many rows each is less than a pixel of the ruler, and its lines need not be told from each other. */
const rowsLaidOutExactly = 1500;

/** What is left empty at the end of a line, in characters: half a word and its space. */
const ragged = 3;

/** Offsets at which lines begin, near enough, without looking at the words. */
function evenBreaks(content: string, perLine: number, start = 0, end = content.length): readonly number[] {
  const full = Math.max(1, Math.floor(perLine) - ragged);
  const breaks = [0];
  for (let from = full; from < end - start; from += full) breaks.push(from);
  return breaks;
}

/** Offsets at which lines begin when words are set greedily, `perLine` characters a line; a longer word is broken. */
export function breakLines(
  content: string,
  perLine: number,
  start = 0,
  end = content.length,
): readonly number[] {
  const words = content.slice(start, end);
  const breaks = [0];
  let from = 0;
  while (words.length - from > perLine) {
    const room = from + Math.max(1, Math.floor(perLine));
    const space = words.lastIndexOf(' ', room);
    from = space > from ? space + 1 : room;
    breaks.push(from);
  }
  return breaks;
}

/** How the lines of a sheet of so many rows are broken. */
export function breakingFor(rows: number): Breaking {
  return rows > rowsLaidOutExactly ? evenBreaks : breakLines;
}
