/** The nouns of the house: a text of record, its sides, spans and blocks. */
import type { BlockHint } from './given-block';

/** The two sides of the diptych. A side is a place on screen and in data; the language of its text is `Text.language`. */
export type Side = 'nl' | 'en';

/** Both sides, in reading order. */
export const sides: readonly Side[] = ['nl', 'en'];

/** The other panel of the diptych. */
export function otherSide(side: Side): Side {
  return side === 'nl' ? 'en' : 'nl';
}

/** A half-open range of UTF-16 offsets into `Text.content`: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block is, after HTML and nlcst. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'caption';

/**
 * A paragraph-like stretch of a text: blocks are in order, do not overlap, and every character
 * that is not white space lies in exactly one of them.
 */
export interface Block extends Span {
  /** Derived from the block's words and their occurrence, so that it survives a re-paste. Unique in its text. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Heading level 1–6 or list depth from 1; 0 where that means nothing. */
  readonly level: number;
  /** What the file said about the block; missing in plain text, and where the file said nothing but that this is text. */
  readonly hint?: BlockHint;
}

/** One side as it is kept: the one text of record that every offset in the house points into. */
export interface Text {
  readonly side: Side;
  /** BCP 47 tag of the language that most of it is in: `nl`, `en`, `de` … */
  readonly language: string;
  /** The headline, or the first words; never empty for a text with a block. */
  readonly title: string;
  /** Normalised characters: no BOM, `\n` line ends, NFC, no soft hyphens, no control characters. */
  readonly content: string;
  readonly blocks: readonly Block[];
}

/** The characters of a span. */
export function slice(content: string, span: Span): string {
  return content.slice(span.start, span.end);
}
