/** What every detector is: a named pure function of a row, its neighbourhood and what the detectors before it found. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Side } from '../text/text';
import { doubtfulBelow } from './difference';
import type { Finding } from './finding';
import type { RowView } from './row-view';

/** What a detector may ask besides its row. */
export interface Neighbourhood {
  readonly lexicon: Lexicon;
  readonly rows: readonly RowView[];
  /** The text of record of a side. */
  readonly textOf: (side: Side) => string;
  /** Keys of all atoms of a side over the whole text, with how often each stands there. */
  readonly keyCount: (side: Side) => ReadonlyMap<string, number>;
  /** How often each word form (case kept) stands on a side. */
  readonly formCount: (side: Side) => ReadonlyMap<string, number>;
  /** In how many rows a Dutch and an English word form stand together (counted up to 3). */
  readonly together: (nl: string, en: string) => number;
  /** Characters Dutch ÷ English that is usual in this pair of texts. */
  readonly usualRatio: () => number;
}

/** A rule or family of rules. `found` holds what earlier detectors found in this row. */
export interface Detector {
  readonly name: string;
  readonly find: (row: RowView, near: Neighbourhood, found: readonly Finding[]) => readonly Finding[];
}

/** Whether a finding is sure enough to be shown by default: a doubtful one hides nothing that others find. */
export const isShown = (one: Finding): boolean => one.confidence >= doubtfulBelow;

/** Whether a finding's mark on a side covers an offset of the text of record. */
export function covers(one: Finding, side: Side, offset: number): boolean {
  const mark = side === 'nl' ? one.nlMark : one.enMark;
  return mark !== null && mark.at === 'span' && mark.start <= offset && offset < mark.end;
}
