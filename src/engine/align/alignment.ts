/** What aligning gives: beads with confidence and reasons, rows made of paragraph beads, and a statement of coverage. */
import type { HandState } from './hand';

/**
 * Evidence for or against a bead, in a form the screen can say in words.
 * `words` are pairs `[nl, en]` as they stand in the texts, rarest first, at most 12.
 */
export type Reason =
  | {
      readonly code: 'names' | 'numbers' | 'words';
      readonly for: true;
      readonly words: readonly (readonly [string, string])[];
    }
  | {
      readonly code: 'length';
      readonly for: boolean;
      /** Characters nl ÷ en, against what is usual in this pair of texts. */ readonly ratio: number;
      readonly usual: number;
    }
  | { readonly code: 'nothing-shared'; readonly for: false }
  | { readonly code: 'neighbours'; readonly for: boolean }
  | { readonly code: 'only-place'; readonly for: false }
  | { readonly code: 'sentence-count'; readonly for: boolean; readonly nl: number; readonly en: number }
  | {
      readonly code: 'rival';
      readonly for: false;
      /** Another bead would have been nearly as good. */ readonly margin: number;
    }
  | { readonly code: 'reader'; readonly for: true }
  /** The file that the texts came from pairs them. */
  | { readonly code: 'brought'; readonly for: true };

/**
 * One step of an alignment (Brown et al. 1991): the items of each side that belong together, as ascending
 * indices, nearly always a run. An empty side means "without a partner" (1-0, 0-1); never both empty.
 */
export interface Bead {
  readonly nl: readonly number[];
  readonly en: readonly number[];
  /** Calibrated probability, 0–1, that exactly this bead is right. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** A paragraph bead with the sentence beads inside it; `nl`/`en` index blocks, `sentences` index sentences. */
export interface Row extends Bead {
  readonly sentences: readonly Bead[];
  /** Set when the row stands because of the reader, or of the file that brought it. */
  readonly hand?: HandState;
}

/**
 * How much stands beside a partner: body paragraphs and sentences of each side, in items. A moved passage is counted as `alone`,
 * as its rows show it; `Alignment.moves` says which of those have their counterpart elsewhere.
 */
export interface Coverage {
  readonly paragraphs: Readonly<Record<'nl' | 'en', { readonly paired: number; readonly alone: number }>>;
  readonly sentences: Readonly<Record<'nl' | 'en', { readonly paired: number; readonly alone: number }>>;
}

/** A passage that both texts have, but in different places: rows of one side alone, and rows of the other side alone. */
export interface Move {
  /** Ascending indices into `Alignment.rows` of rows without English; never empty. */
  readonly nl: readonly number[];
  /** Ascending indices into `Alignment.rows` of rows without Dutch; never empty. */
  readonly en: readonly number[];
  /** 0–1, that these passages are counterparts; moves that are not clear are not reported at all. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Rows in reading order; every item of each side is in exactly one row, and in exactly one sentence bead of it. */
export interface Alignment {
  readonly rows: readonly Row[];
  readonly coverage: Coverage;
  /** False when a limit (band, size) cut the search short, so that a better alignment may exist. */
  readonly precise: boolean;
  /** True when the two texts share too little to be versions of one text. */
  readonly unrelated: boolean;
  /** Passages that crossed, by their first row; each row is in at most one. Absent means none were looked for. */
  readonly moves?: readonly Move[];
  /** How many of the reader's corrections do not fit these texts (any more): kept with the pair, not applied. Absent means none. */
  readonly unfit?: number;
}

/** Two words that say the same, as spans into the two strings given. `weight` 0–1. One word may link to several (compounds). */
export interface WordLink {
  readonly nl: { readonly start: number; readonly end: number };
  readonly en: { readonly start: number; readonly end: number };
  readonly weight: number;
  readonly by: 'identical' | 'number' | 'name' | 'cognate' | 'lexicon' | 'compound' | 'learned';
}

/** The smallest notation of an alignment, for tests: `1-1 2-1 1-0`. */
export function shape(beads: readonly Pick<Bead, 'nl' | 'en'>[]): string {
  return beads.map((bead) => `${bead.nl.length}-${bead.en.length}`).join(' ');
}
