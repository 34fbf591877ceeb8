/** The stretch of text that a row has on one side. */
import type { Reading } from '../../engine/text/bitext';
import type { Span } from '../../engine/text/text';

/** From the start of the first block to the end of the last, or null for no blocks. */
export function rowSpan(reading: Reading, blocks: readonly number[]): Span | null {
  const first = reading.text.blocks[blocks[0] ?? -1];
  const last = reading.text.blocks[blocks.at(-1) ?? -1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
