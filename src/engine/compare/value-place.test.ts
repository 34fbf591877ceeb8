import { expect, test } from 'vitest';
import { loadLexicon } from '../../tools/load-lexicon';
import { bitextOf } from './bitext-fixture';
import { compare } from './compare';

const lexicon = loadLexicon();

/** The text of the side that lacks a value, with ▲ where the value would stand. */
function gaps(nl: string, en: string): readonly string[] {
  return compare(bitextOf([[nl, en]]), { lexicon }).differences.flatMap((one) =>
    one.places.flatMap(({ nl: dutch, en: english }) => [
      ...(dutch?.at === 'gap' ? [`${nl.slice(0, dutch.offset)}▲${nl.slice(dutch.offset)}`] : []),
      ...(english?.at === 'gap' ? [`${en.slice(0, english.offset)}▲${en.slice(english.offset)}`] : []),
    ]),
  );
}

test('a number that is missing stands before the word that it counts', () => {
  expect(
    gaps('Hij kende haar vijf weken toen zij stierf.', 'He had known her for weeks when she died.'),
  ).toEqual(['He had known her for▲ weeks when she died.']);
});

test('a unit without its figure is where the figure was', () => {
  expect(gaps('Het kost volgens de krant 250 dollar.', 'The paper says that it costs $ for one.')).toEqual([
    'The paper says that it costs $▲ for one.',
  ]);
});

test('a day that is missing goes with its month, and a weekday with its hour', () => {
  expect(gaps('Hij werd op 30 juni 1920 geboren.', 'He was born in June 1920.')).toEqual([
    'He was born in June▲ 1920.',
  ]);
  expect(
    gaps('De man kwam om 4.40 uur op de markt aan.', 'The man arrived at the market at 4.40 am Thursday.'),
  ).toEqual(['De man kwam▲ om 4.40 uur op de markt aan.']);
});

test('a year waits behind the word that leads nowhere', () => {
  expect(
    gaps('Sinds het ontstaan in is het dorp gegroeid.', 'Since its birth in 2005 the village has grown.'),
  ).toEqual(['Sinds het ontstaan in▲ is het dorp gegroeid.']);
});
