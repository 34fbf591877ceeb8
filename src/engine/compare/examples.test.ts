import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../tools/load-lexicon';
import { bitextOf } from './bitext-fixture';
import { compare } from './compare';
import { doubtfulBelow, type Difference } from './difference';
import { examples } from './examples';

const lexicon = loadLexicon();

const found = (row: readonly [string | null, string | null]): readonly Difference[] =>
  compare(bitextOf([row]), { lexicon }).differences.filter((one) => one.confidence >= doubtfulBelow);

const isCounted = (one: Difference): boolean =>
  ['content', 'locale', 'cue'].includes(one.class) && one.severity !== 'info';

describe.each(examples)('$rule $type', ({ type, equal, different }) => {
  it.each(equal)('is silent about %s = %s', (nl, en) => {
    const seen = found([nl, en]);
    expect(seen.filter((one) => one.type === type || isCounted(one)).map((one) => one.type)).toEqual([]);
  });
  it.each(different)('sees %s ≠ %s', (nl, en) => {
    expect(found([nl, en]).map((one) => one.type)).toContain(type);
  });
});
