/** Two texts as the engine read them, and what it made of them together. */
import type { Alignment } from '../align/alignment';
import type { Block, Side, Span, Text } from './text';

/** Why a block was taken for the site's furniture. `evidence` quotes what was seen (a word, a count), for the reason on screen. */
export interface FurnitureReason {
  readonly code:
    | 'menu-path'
    | 'navigation'
    | 'account'
    | 'cookies'
    | 'page-tool'
    | 'counter'
    | 'form'
    | 'comment-invitation'
    | 'comment-section'
    | 'share'
    | 'shop'
    | 'related'
    | 'legal'
    | 'subscribe'
    | 'advertisement'
    | 'date-stamp'
    | 'credit'
    | 'repeats-title'
    | 'site-name'
    | 'no-sentence'
    | 'repeated'
    | 'between-furniture'
    | 'both-sides'
    // What the file says of the block.
    | 'part-navigation'
    | 'part-header'
    | 'part-footer'
    | 'part-aside'
    | 'part-form'
    | 'part-outside'
    | 'link-density'
    | 'running-head'
    | 'page-number'
    // The reader said of these words: always, here or on this site.
    | 'site-rule'
    | 'reader';
  readonly evidence: string;
}

/** A block that belongs to the site and not to the text: set aside, never deleted. */
export interface Furniture {
  /** Index into `Text.blocks`. */
  readonly block: number;
  readonly reasons: readonly FurnitureReason[];
}

/** What the reader decided about single blocks, by block id; it outranks every rule. */
export type Verdicts = Readonly<Record<string, 'text' | 'furniture'>>;

/** A sentence: its span in the text of record, and the index of the block it lies in. */
export interface Sentence extends Span {
  readonly block: number;
}

/** One side, read: its text, what was set aside, and the sentences of what was not (in order, indexed by sentence beads). */
export interface Reading {
  readonly text: Text;
  readonly furniture: readonly Furniture[];
  readonly sentences: readonly Sentence[];
}

/** Both sides, aligned. `alignment.rows` index `text.blocks` (body blocks only) and `sentences`. */
export interface Bitext {
  readonly nl: Reading;
  readonly en: Reading;
  readonly alignment: Alignment;
}

/** The blocks that take part in the alignment, as ascending indices into `text.blocks`. */
export function bodyBlocks(reading: Pick<Reading, 'text' | 'furniture'>): readonly number[] {
  const aside = new Set(reading.furniture.map((one) => one.block));
  return reading.text.blocks.map((_, index) => index).filter((index) => !aside.has(index));
}

/** The characters of a block. */
export function blockText(text: Text, block: Block): string {
  return text.content.slice(block.start, block.end);
}

/** A reading of one side out of a bitext; `bitext[side]` with the type kept. */
export function readingOf(bitext: Bitext, side: Side): Reading {
  return bitext[side];
}
