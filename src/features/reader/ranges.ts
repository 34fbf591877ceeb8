/** Finds the place of a span in the document: ranges to measure. Text comes from the readings, never from here. */
import type { Reading } from '../../engine/text/bitext';
import type { Side, Span } from '../../engine/text/text';

/** Every stretch of text is the only child of an element with its offset in this attribute. */
export const offsetAttribute = 'data-at';

/** The id of a sentence's element. */
export function sentenceId(side: Side, sentence: number): string {
  return `sentence-${side}-${sentence}`;
}

/** The sentences a span touches, as a half-open range of indices; found by halving. An empty span touches the one it stands in or ends. */
export function sentencesIn(reading: Reading, span: Span): { readonly from: number; readonly to: number } {
  const { sentences } = reading;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = sentences[middle]?.end ?? 0;
    if (end <= span.start && !(span.start === span.end && end === span.start)) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < sentences.length && (sentences[to]?.start ?? 0) < Math.max(span.end, span.start + 1)) to += 1;
  return { from: low, to };
}

/** Document ranges of a span, one a text node; empty where its sentences are not on the page. */
export function rangesOf(reading: Reading, side: Side, span: Span): readonly Range[] {
  const ranges: Range[] = [];
  const { from, to } = sentencesIn(reading, span);
  for (let sentence = from; sentence < to; sentence += 1) {
    const element = document.getElementById(sentenceId(side, sentence));
    for (const leaf of element?.querySelectorAll(`[${offsetAttribute}]`) ?? []) {
      const text = leaf.firstChild;
      if (!(text instanceof Text)) continue;
      const start = Number(leaf.getAttribute(offsetAttribute));
      const first = Math.max(span.start, start);
      const last = Math.min(span.end, start + text.length);
      if (first >= last) continue;
      const range = document.createRange();
      range.setStart(text, first - start);
      range.setEnd(text, last - start);
      ranges.push(range);
    }
  }
  return ranges;
}
