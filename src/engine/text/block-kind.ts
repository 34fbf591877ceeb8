/** Says of each block whether it is a heading, a list item, a quotation, a caption or a plain paragraph. */
import type { BlockKind, Span } from './text';

/** Kind and level of a block, as in `Block`. */
export interface Kind {
  readonly kind: BlockKind;
  readonly level: number;
}

/** A heading in plain text is at most this long, in UTF-16 units (two lines of a newspaper's width). */
const longestHeading = 120;
/** What stands under a heading is at least this long and this many times longer than it: text, not another line of a list. */
const shortestBelow = 80;
const timesLonger = 1.5;
/** Enough of a block to see how it begins. */
const beginning = 400;

const paragraph: Kind = { kind: 'paragraph', level: 0 };
const bullet = /^[•◦▪‣*+]\s|^-\s/u;
const numbered = /^\(?(?:\d{1,3}|[a-z])[.)]\s/u;
const caption =
  /^(?:(?:foto|photo|beeld|image|bron|source|illustratie|illustration|credit)\s?[:：]|(?:afbeelding|figuur|figure|fig\.|tabel|table|kaart|map|grafiek|chart)\s+\d+[.:]?\s)/iu;
const endsSentence = /[.!?:;,…]["'”’)\]]*$/u;

/**
 * Kinds of the blocks of a plain text, in order, one for each span. Markdown headings have their level; other headings
 * are found by being short, without a stop, and above longer text, and have level 2 (the headline is found elsewhere).
 * A single numbered block with numbered neighbours is a list item; its level is its depth, 1 in plain text.
 */
export function kindsOf(content: string, spans: readonly Span[]): readonly Kind[] {
  return spans.map((span, index) => kindOf(content, span, spans[index - 1], spans[index + 1]));
}

function kindOf(content: string, span: Span, above: Span | undefined, below: Span | undefined): Kind {
  const words = beginningOf(content, span);
  const marks = /^(#{1,6})\s+\S/u.exec(words)?.[1];
  if (marks !== undefined) return { kind: 'heading', level: marks.length };
  if (/^>\s?\S/u.test(words)) return { kind: 'quotation', level: 0 };
  if (bullet.test(words)) return { kind: 'item', level: 1 };
  if (
    numbered.test(words) &&
    [above, below].some((one) => one !== undefined && numbered.test(beginningOf(content, one)))
  )
    return { kind: 'item', level: 1 };
  if (caption.test(words) && span.end - span.start <= 2 * longestHeading)
    return { kind: 'caption', level: 0 };
  return isHeading(content, span, words, below) ? { kind: 'heading', level: 2 } : paragraph;
}

function isHeading(content: string, span: Span, words: string, below: Span | undefined): boolean {
  const length = span.end - span.start;
  if (length > longestHeading || below === undefined || !/\p{L}{2}/u.test(words) || endsSentence.test(words))
    return false;
  if (startsSmall(words)) return false;
  return (
    below.end - below.start >= Math.max(timesLonger * length, shortestBelow) &&
    /[.!?…:]["'”’)\]]*$/u.test(content.slice(Math.max(below.start, below.end - 4), below.end))
  );
}

function beginningOf(content: string, span: Span): string {
  return content.slice(span.start, Math.min(span.end, span.start + beginning));
}

function startsSmall(words: string): boolean {
  return /^\p{Ll}/u.test(words);
}
