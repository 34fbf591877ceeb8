/** A paragraph for paper, cut where notes begin and end, with the numbers of the notes that end there. */
import type { Span } from '../../engine/text/text';

/** A note's number and where it stands; half-open UTF-16 offsets, `start === end` for a gap. */
export interface PaperMark extends Span {
  readonly number: number;
}

export interface PaperPiece {
  readonly text: string;
  /** Whether a note covers it. */
  readonly marked: boolean;
  /** The notes that end behind it. */
  readonly numbers: readonly number[];
}

/** Pieces in order; joined they give the paragraph back. `marks` ascend by start. A note over several paragraphs has its number at its end. */
export function paperPieces(
  content: string,
  block: Span,
  marks: readonly PaperMark[],
): readonly PaperPiece[] {
  const here = marks.filter(
    ({ start, end }) =>
      (start < block.end && end > block.start) ||
      (start === end && start >= block.start && start <= block.end),
  );
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of here)
    for (const at of [start, end]) if (at > block.start && at < block.end) cuts.add(at);
  const edges = [...cuts].sort((a, b) => a - b);
  const pieces = edges.slice(0, -1).map((start, at): PaperPiece => {
    const end = edges[at + 1] ?? block.end;
    return {
      text: content.slice(start, end),
      marked: here.some((mark) => mark.start <= start && mark.end >= end),
      numbers: here.filter((mark) => mark.end === end).map(({ number }) => number),
    };
  });
  const atStart = here.filter(({ end }) => end === block.start).map(({ number }) => number);
  return atStart.length === 0 ? pieces : [{ text: '', marked: false, numbers: atStart }, ...pieces];
}
