import { describe, expect, test } from 'vitest';

import { loadLexicon } from '../../tools/load-lexicon';
import { bitextOf } from './bitext-fixture';
import { compare } from './compare';
import type { Difference } from './difference';

const lexicon = loadLexicon();

function found(nl: string, en: string, rendered: string | null): readonly Difference[] {
  return compare(bitextOf([[nl, en]]), { lexicon, rendered: () => rendered }).differences;
}

const nl = 'De minister zei dat het plan niet doorgaat.';
const en = 'The minister said that the plan will go ahead.';

describe('a rendering', () => {
  test('that denies too confirms a lost negation, and says so', () => {
    const [before] = found(nl, en, null).filter((one) => one.type === 'negation');
    const [after] = found(nl, en, 'The minister said that the plan is not going ahead.').filter(
      (one) => one.type === 'negation',
    );
    expect(after?.confidence ?? 0).toBeGreaterThan(before?.confidence ?? 1);
    expect(after?.detail['translator']).toBe('for');
  });

  test('that says what the English says makes a finding doubtful', () => {
    const [before] = found(nl, en, null).filter((one) => one.type === 'negation');
    const [after] = found(nl, en, en).filter((one) => one.type === 'negation');
    expect(after?.confidence ?? 1).toBeLessThan(before?.confidence ?? 0);
    expect(after?.detail['translator']).toBe('against');
  });

  test('confirms or doubts that a clause is missing', () => {
    const whole =
      'The mayor opened the new bridge yesterday, which cost the city eleven painful years of patience.';
    const short = 'De burgemeester opende gisteren de nieuwe brug.';
    const clause = (rendered: string | null) =>
      found(short, whole, rendered).find((one) => one.type === 'missing-clause');
    expect(clause(null)).toBeDefined();
    expect(clause('The mayor opened the new bridge yesterday.')?.detail['translator']).toBe('for');
    expect(clause(whole)?.detail['translator']).toBe('against');
  });

  test('finds nothing by itself', () => {
    const same = 'The minister said that the plan is not going ahead.';
    expect(found(nl, same, 'Purple elephants sing.').map((one) => one.id)).toEqual(
      found(nl, same, null).map((one) => one.id),
    );
  });
});
