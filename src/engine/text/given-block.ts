/** Blocks that a file's reader has cut already, with what the file says about them. */
import type { BlockKind, Span } from './text';

/** What part of a file a block stood in; everything but `body`, `title` and `caption` is a hint that it is not the text itself. */
export const blockOrigins = [
  'body',
  'title',
  'note', // foot- or endnote
  'caption',
  'navigation', // a menu, a table of contents
  'header', // the site's or page's own head
  'footer',
  'aside', // beside the text: a box, a sidebar
  'form', // buttons, fields, a comment form
  'outside', // the page has an article, and this is not in it
  'running-head', // repeated at the top or foot of printed pages
  'page-number',
  'aligned', // a cell of a file that brought its alignment: text, whatever its words
] as const;

export type BlockOrigin = (typeof blockOrigins)[number];

/** What a file says about one of its blocks. */
export interface BlockHint {
  readonly origin: BlockOrigin;
  /** Share of the block's characters that are link text, 0–1. */
  readonly links: number;
  /** BCP 47 tag that the file gives for this block, or null. */
  readonly language: string | null;
}

/** One block of a raw text: a span into the raw characters (before normalising). Blocks are in order and disjoint. */
export interface GivenBlock extends Span, BlockHint {
  /** Null: found out as for plain text. */
  readonly kind: BlockKind | null;
  /** Heading level 1–6 or list depth from 1; 0 where that means nothing. */
  readonly level: number;
}
