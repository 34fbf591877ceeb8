/** Cuts a block into sentences. */
import type { Span } from '../text/text';

/**
 * Sentences of one block, as trimmed spans in order that hold every character of it that is not white space.
 */
export function segmentSentences(content: string, span: Span, language: string): readonly Span[] {
  void language;
  const spans: Span[] = [];
  const words = content.slice(span.start, span.end);
  const end =
    /(?<=(?<!\b(?:dr|mr|mrs|ms|dhr|mevr|v|st|nr|o\.a|p\.m|a\.m|[A-Z]))[.!?…]["'”’)]*)\s+(?=[^\p{Ll}])/gu;
  let from = 0;
  const push = (to: number): void => {
    const part = words.slice(from, to);
    const lead = part.length - part.trimStart().length;
    const start = span.start + from + lead;
    const stop = span.start + from + part.trimEnd().length;
    if (stop > start) spans.push({ start, end: stop });
    from = to;
  };
  for (const gap of words.matchAll(end)) push(gap.index);
  push(words.length);
  return spans;
}
