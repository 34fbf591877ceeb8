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

test('a day that is missing stands where its language puts the time', () => {
  expect(
    gaps(
      'De actie begon met een mars naar het parlementsgebouw.',
      'The protest began with a march to the parliament building on Wednesday.',
    ),
  ).toEqual(['De actie begon▲ met een mars naar het parlementsgebouw.']);
  expect(
    gaps(
      'De ploeg verloor zaterdag met 3-1 van de nummer laatst van de competitie.',
      'The team lost 3-1 to the side at the bottom of the league.',
    ),
  ).toEqual(['The team lost 3-1 to the side at the bottom of the league▲.']);
});

test('a month stands behind the word that waits for it, and before its year', () => {
  expect(
    gaps(
      'Het museum gaat in weer open voor het publiek, na een verbouwing van twee jaar.',
      'After a two-year renovation, the museum will reopen to the public in April.',
    ),
  ).toEqual(['Het museum gaat in▲ weer open voor het publiek, na een verbouwing van twee jaar.']);
  expect(
    gaps(
      'De eerste trein reed in augustus 1839 van Amsterdam naar Haarlem.',
      'The first train ran from Amsterdam to Haarlem in 1839.',
    ),
  ).toEqual(['The first train ran from Amsterdam to Haarlem in▲ 1839.']);
});

test('a number stands behind the sign that is left of it', () => {
  expect(
    gaps(
      'Je hebt besloten dat je gaat werken aan probleem # in het systeem.',
      "You've decided to work on issue #53 in the system.",
    ),
  ).toEqual(['Je hebt besloten dat je gaat werken aan probleem #▲ in het systeem.']);
});
