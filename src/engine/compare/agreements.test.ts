import { expect, test } from 'vitest';
import { loadLexicon } from '../../tools/load-lexicon';
import { bitextOf } from './bitext-fixture';
import { compare } from './compare';

const lexicon = loadLexicon();
const shared = (nl: string, en: string): string =>
  compare(bitextOf([[nl, en]]), { lexicon })
    .agreements.map((one) => (one.nl === one.en ? one.nl : `${one.nl} = ${one.en}`))
    .join(', ');

test('values and names that stand on both sides are listed in the order of the Dutch', () => {
  expect(
    shared(
      'Anna kreeg in Utrecht 1.500 euro op 3 maart.',
      'Anna was given 1,500 euros in Utrecht on March 3.',
    ),
  ).toBe('Anna, Utrecht, 1.500 euro = 1,500 euros, 3, maart = March');
});

test('a figure whose unit differs is not listed as if the two agreed in it', () => {
  const found = shared(
    'De dijk van Lelystad wordt over 26 kilometer versterkt.',
    'The dike of Lelystad will be strengthened over 26 miles.',
  );
  expect(found).toBe('Lelystad');
});
