/** Cuts plain text into blocks: by blank lines, and by single line ends where lines are paragraphs of their own. */
import type { Span } from './text';

/** Cuts a text of record into trimmed spans, in order, that hold every character that is not white space. */
export function cutBlocks(content: string): readonly Span[] {
  const spans: Span[] = [];
  for (const line of content.matchAll(/[^\n]*\S[^\n]*/g)) {
    const lead = line[0].length - line[0].trimStart().length;
    spans.push({ start: line.index + lead, end: line.index + line[0].trimEnd().length });
  }
  return spans;
}
