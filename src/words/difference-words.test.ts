import { expect, it } from 'vitest';

import type { Difference } from '../engine/compare/difference';
import { differenceWords, wordDifference } from './difference-words';

const sides = (side: 'nl' | 'en'): string => (side === 'nl' ? 'Dutch' : 'English');

/** The sentence about a quotation that never closes, which quotes what Dutch reads. */
function reasonFor(read: string): string {
  const difference: Difference = {
    id: 'a',
    key: 'a',
    rule: 'Q1',
    type: 'quote-unbalanced',
    kind: 'quote',
    class: 'content',
    severity: 'minor',
    confidence: 1,
    side: 'nl',
    nl: { read, normalised: null },
    en: { read: null, normalised: null },
    detail: {},
    places: [{ row: 0, nl: null, en: null }],
  };
  return wordDifference(difference, sides).reason;
}

it.each(
  Object.entries(differenceWords).flatMap(([type, { fine }]) => (fine === undefined ? [] : [[type, fine]])),
)('says of %s in a sentence what would have been fine', (_, fine) => {
  expect(fine).toMatch(/^\p{Lu}.*\.$/u);
});

it('quotes a quotation once', () => {
  expect(reasonFor('“die bedrijven')).toContain('at “die bedrijven” and');
});

it('breaks a long quotation off between words', () => {
  expect(reasonFor('de bedrijven organiseren dit jaar zeven wedstrijden voor beginners')).toContain(
    '“de bedrijven organiseren dit jaar zeven …”',
  );
});

it('says of exchanged names that they stand elsewhere, not that they have no partner', () => {
  const swapped: Difference = {
    id: 'a',
    key: 'a',
    rule: 'E7',
    type: 'name-swapped',
    kind: 'name',
    class: 'content',
    severity: 'major',
    confidence: 1,
    side: null,
    nl: { read: 'Hoekstra', normalised: null },
    en: { read: 'Bakker', normalised: null },
    detail: { elsewhere: 'both' },
    places: [{ row: 0, nl: null, en: null }],
  };
  const reason = (elsewhere: string): string =>
    wordDifference({ ...swapped, detail: { elsewhere } }, sides).reason;
  expect(reason('both')).toContain('Both names stand elsewhere on the other side');
  expect(reason('nl')).toContain('English has “Hoekstra” elsewhere');
  expect(reason('en')).toContain('Dutch has “Bakker” elsewhere');
});
