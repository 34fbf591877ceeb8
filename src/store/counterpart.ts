/** The passage on the other side that says the same as a span: by word links where they suffice, else whole sentences. */
import { otherSide } from '../engine/text/text';
import type { Side, Span } from '../engine/text/text';
import type { AppState } from './state';

/** How many sentences' length a linked stretch may at most be longer than the span: past it the links are scattered. */
const scatter = 2.5;

/**
 * The counterpart of a span, or null when that part of the text has none. A span inside one sentence is followed by
 * its word links; when they are missing or scattered, the sentences in the same beads are taken whole.
 */
export function counterpartOf(
  state: Pick<AppState, 'readings' | 'rows' | 'links'>,
  side: Side,
  span: Span,
): Span | null {
  const { readings, rows } = state;
  if (readings === null) return null;
  const other = otherSide(side);
  const sentences = readings[side].sentences;
  let linked: Span | null = null;
  let whole: Span | null = null;
  let covered = 0;
  for (const [index, row] of rows.entries()) {
    for (const bead of row.sentences) {
      const touched = bead[side].some((one) => {
        const sentence = sentences[one];
        return sentence !== undefined && sentence.start < span.end && sentence.end > span.start;
      });
      if (!touched) continue;
      for (const one of bead[side]) covered += (sentences[one]?.end ?? 0) - (sentences[one]?.start ?? 0);
      for (const one of bead[other]) whole = hull(whole, readings[other].sentences[one] ?? null);
      for (const link of state.links[index] ?? []) {
        if (link[side].start < span.end && link[side].end > span.start) linked = hull(linked, link[other]);
      }
    }
  }
  const length = span.end - span.start;
  if (linked !== null && length < covered * 0.7 && linked.end - linked.start <= Math.max(length, 8) * scatter)
    return linked;
  return whole;
}

function hull(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
