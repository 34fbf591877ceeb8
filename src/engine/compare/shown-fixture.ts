/** What a reader is shown of one pair of sentences, for tests. */
import type { Lexicon } from '../lexicon/lexicon';
import { bitextOf } from './bitext-fixture';
import { compare } from './compare';
import { doubtfulBelow, type DifferenceType } from './difference';

/** The types of what is shown by default and weighs something, in the order of the list. */
export function shownTypes(nl: string, en: string, lexicon: Lexicon): readonly DifferenceType[] {
  return compare(bitextOf([[nl, en]]), { lexicon })
    .differences.filter((one) => one.confidence >= doubtfulBelow && one.severity !== 'info')
    .map((one) => one.type);
}
