/** A note: a W3C Web Annotation with a motivation, a body, a category and one target, or two for a pair. */
import type { Side } from '../text/text';

/** W3C Web Annotation: the words themselves with up to 32 characters of context either side. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation: half-open UTF-16 offsets into the text of record. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * The look-alikes of a passage, measured when it was described: no place may take the note over that is not clearly
 * better than they were. Not W3C; without it matching only has its general floors.
 */
export interface Rivals {
  /** How often the very words stood before it, and after it. */
  readonly before: number;
  readonly after: number;
  /** Likeness, 0–1, of the most similar other place; 1 where the very words stand there. */
  readonly likeness: number;
  /** How well, 0–1, its context fitted the best of those places. */
  readonly context: number;
}

/** Both selectors, always: position to be quick, quote to be right. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** What else in the text looked like it; absent in notes made elsewhere. */
  readonly rivals?: Rivals;
}

/** A target on one side: a passage, or the place where something is missing (`exact` is then empty). */
export interface Target {
  readonly side: Side;
  readonly selectors: Selectors;
}

/** The W3C motivations this product writes. */
export type Motivation = 'highlighting' | 'commenting' | 'questioning' | 'assessing' | 'linking';

/** Id of a category; what it is called and how it looks is the reader's own (store/categories.ts). */
export type Category = string;

/** One record in local storage. Dates are ISO 8601, UTC. */
export interface Note {
  readonly version: 2;
  readonly id: string;
  /** The pair of texts it is about. */
  readonly pair: string;
  readonly motivation: Motivation;
  readonly category: Category;
  /** The reader's own tags, each once, in the order given. */
  readonly tags: readonly string[];
  /** Plain text with simple Markdown; may be empty for a highlight. */
  readonly body: string;
  /** BCP 47 tag of the body, chosen by the reader; null: to be guessed. */
  readonly language: string | null;
  /** One target, or one on each side for a note on the pair; empty for a note on whole texts. */
  readonly targets: readonly Target[];
  /** The sides whose whole text the note is about; empty unless `targets` is. */
  readonly texts: readonly Side[];
  readonly created: string;
  readonly modified: string;
}

/** What became of a target when its text changed. */
export type Match =
  | { readonly state: 'placed' | 'moved'; readonly start: number; readonly end: number }
  | {
      readonly state: 'changed';
      readonly start: number;
      readonly end: number;
      /** The words that stand there now. */ readonly now: string;
      /** 0–1 */ readonly likeness: number;
    }
  | { readonly state: 'lost' };
