/** Says of each block whether it is a heading, a list item, a quotation, a caption or a plain paragraph. */
import type { BlockKind, Span } from './text';

/** Kind and level of a block, as in `Block`. */
export interface Kind {
  readonly kind: BlockKind;
  readonly level: number;
}

/** Kinds of all spans of a text, in order. */
export function kindsOf(content: string, spans: readonly Span[]): readonly Kind[] {
  return spans.map((span, index) => {
    const words = content.slice(span.start, Math.min(span.end, span.start + 400));
    const marks = /^(#{1,6})\s/.exec(words);
    if (marks?.[1] !== undefined) return { kind: 'heading', level: marks[1].length };
    if (/^(?:[•◦▪‣*-]\s|\(?\d{1,3}[.)]\s)/.test(words)) return { kind: 'item', level: 1 };
    if (/^>\s/.test(words)) return { kind: 'quotation', level: 0 };
    const next = spans[index + 1];
    const length = span.end - span.start;
    if (
      length <= 120 &&
      /\p{L}{2}/u.test(words) &&
      !/[.!?:;,…]["'”’)]*$/u.test(words) &&
      next !== undefined &&
      next.end - next.start > Math.max(2 * length, 80)
    )
      return { kind: 'heading', level: 2 };
    return { kind: 'paragraph', level: 0 };
  });
}
