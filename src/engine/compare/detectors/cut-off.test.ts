import { expect, it } from 'vitest';

import { bitextOf } from '../bitext-fixture';
import { compare } from '../compare';
import { noLexicon } from '../../lexicon/lexicon';

/** What the cut-off side of a headline is shown to say; the other side goes on. */
function shownEnd(english: string): string | null {
  const dutch = `${english.replace(/\s*…$/, '')} en grote banken in Rotterdam`;
  const { differences } = compare(bitextOf([[dutch, english]]), { lexicon: noLexicon });
  return differences.find((one) => one.type === 'cut-off')?.en.read ?? null;
}

it('shows the end of a cut-off headline in whole words', () => {
  const end = 'agreements with Acme and the Zephyr …';
  expect(shownEnd(`Bravo signed revenue ${end}`)).toBe(end);
});

it('keeps the first word where the cut falls between two words', () => {
  const end = 'Delta and Acme agreed with Zephyr Omni …';
  expect(end).toHaveLength(40);
  expect(shownEnd(`Bravo and ${end}`)).toBe(end);
});

it('shows a short headline as a whole', () => {
  expect(shownEnd('Acme and Zephyr agreed …')).toBe('Acme and Zephyr agreed …');
});
