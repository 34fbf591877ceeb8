/** What comparing gives: differences with a type, a class, both values, a reason, and the places they stand. */
import type { Side } from '../text/text';
import type { Convention } from './convention';

/** The seven kinds the screen tells apart by shape; the legend and the filter are made of them. */
export type Kind = 'gap' | 'number' | 'date' | 'name' | 'quote' | 'meaning' | 'artefact';

/** content: says something else · locale: same thing, other convention · form: typography, style · artefact: made by a machine or a site · cue: worth a look, never a verdict. */
export type DifferenceClass = 'content' | 'locale' | 'form' | 'artefact' | 'cue';

/** After ITS locQualityIssueSeverity. */
export type Severity = 'info' | 'minor' | 'major' | 'critical';

/** Where a mark stands in the text of record: half-open UTF-16 spans, or the place where something is missing. */
export type Mark =
  | { readonly at: 'span'; readonly start: number; readonly end: number }
  | { readonly at: 'gap'; readonly offset: number };

/** One place of a difference: the row (index into `alignment.rows`) and its mark on each side; `null` where that side has nothing to show. */
export interface Place {
  readonly row: number;
  readonly nl: Mark | null;
  readonly en: Mark | null;
  /** What stands here, where the entry gathers different words; absent where the entry's own words stand. */
  readonly own?: { readonly key: string; readonly nl: Value; readonly en: Value };
}

/** What one side says: as read ("60 mld."), and by value ("60 000 000 000"); `null` means it says nothing. */
export interface Value {
  readonly read: string | null;
  readonly normalised: string | null;
}

/**
 * What differs. Each type has a title and a reason in the interface dictionary, made from `side` and `detail`,
 * so that the engine never writes a sentence. Grows with the detectors; ids are those of the typology (C1, N2 …).
 */
export type DifferenceType =
  // presence (kind gap)
  | 'missing-passage' // a whole row, or a sentence inside one, without partner; `side` lacks it
  | 'missing-clause' // part of a sentence; `side` lacks it
  | 'cut-off' // the text of `side` breaks off ("...") where the other goes on
  | 'duplicated-passage' // `side` says it twice
  | 'moved-passage' // both have it, in different rows; both spans in both places
  | 'layout-lost' // a list that became running text in `side`
  | 'shortened' // `side` is much shorter than usual for this pair
  | 'untranslated' // `side` holds words of the other language
  // values
  | 'number' // two numbers at the same place differ
  | 'missing-number' // `side` lacks it
  | 'uncertain-number' // 1.234 on both sides: each would read it otherwise
  | 'vague-number' // `side` is vaguer (honderden / a bunch of)
  | 'scale-trap' // biljoen / billion
  | 'unit'
  | 'approximation' // more than / exactly / less than
  | 'money'
  | 'percent'
  | 'identifier' // URL, e-mail, ISBN, phone
  | 'date'
  | 'missing-date'
  | 'time'
  | 'time-zone' // one moment on two clocks (locale), or the same figures in two zones
  | 'relative-day' // gisteren beside a named day (locale), or beside another such day
  | 'half-hour' // half vier / half past four
  | 'weekday' // contradicts its date
  | 'date-order' // d/m against m/d: locale
  // names
  | 'name-swapped'
  | 'name-missing'
  | 'name-damaged'
  | 'name-became-word'
  | 'name-case'
  | 'name-inconsistent'
  | 'term-inconsistent' // one term of the other side has two words in `side`
  | 'false-friend'
  // quotations
  | 'quote-missing'
  | 'quote-differs' // other words are quoted
  | 'quote-unbalanced'
  | 'quote-paraphrased'
  | 'quote-speaker'
  // meaning cues
  | 'negation'
  | 'modality'
  | 'hedging'
  | 'direction'
  | 'quantifier'
  | 'condition'
  | 'attribution'
  | 'person' // I beside he
  | 'word-choice' // one leftover content word on each side
  // form and artefact
  | 'typography'
  | 'spelling'
  | 'doubled-words'
  | 'broken-compound'
  | 'encoding'
  | 'template'
  | 'odd-spacing'
  | 'rare-synonyms';

/** Findings less sure than this are "doubtful": kept, and folded away until the reader asks for them. */
export const doubtfulBelow = 0.5;

/** Something the two sides of a row do not share. */
export interface Difference {
  /** Stable over re-alignment as long as the words stay: the key, and a count where two keys are equal. */
  readonly id: string;
  /** Tied to the words and not to positions; what a dismissal remembers. Of the first place, where places have their own. */
  readonly key: string;
  /** What holds places with different words together as one entry; absent where only the words do. Older dismissals have it as their key. */
  readonly group?: string;
  /** The rule of the typology that found it: `N2`, `E2`, `Q4` … */
  readonly rule: string;
  readonly type: DifferenceType;
  readonly kind: Kind;
  readonly class: DifferenceClass;
  readonly severity: Severity;
  /** Probability, 0–1, that an attentive reader would agree. */
  readonly confidence: number;
  /** The side that is odd: lacks it, damaged it, doubled it; `null` when neither is. */
  readonly side: Side | null;
  readonly nl: Value;
  readonly en: Value;
  /** Words for the sentence of reason, by name; see the dictionary for which each type uses. */
  readonly detail: Readonly<Record<string, string>>;
  /** In text order; at least one. Repeated findings are one difference with many places. */
  readonly places: readonly Place[];
}

/** A finding about one whole text, shown in the head of its leaf: "reads like a machine translation: 6 places". */
export interface Impression {
  readonly side: Side;
  readonly code: 'machine-translation' | 'rewritten';
  /** Ids of the differences it rests on. */
  readonly evidence: readonly string[];
}

/** A value both sides of a row share, for "stands on both sides of this row": as they stand in the two texts. */
export interface Agreement {
  readonly row: number;
  readonly nl: string;
  readonly en: string;
}

/** All that comparing found. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly impressions: readonly Impression[];
  readonly agreements: readonly Agreement[];
  /** How each side writes its figures, and who decided that; absent until something was compared. */
  readonly conventions?: Readonly<Record<Side, Convention>>;
}
