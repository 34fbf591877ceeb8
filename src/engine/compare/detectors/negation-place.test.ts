import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../tools/load-lexicon';
import { bitextOf } from '../bitext-fixture';
import { compare } from '../compare';

const lexicon = loadLexicon();

/** The English side with ‹ › around the place where the denial of the Dutch side would stand. */
function placed(nl: string, en: string): string {
  const bitext = bitextOf([[nl, en]]);
  const one = compare(bitext, { lexicon }).differences.find(({ type }) => type === 'negation');
  const mark = one?.places[0]?.en;
  if (!mark) return 'nothing';
  const [start, end] = mark.at === 'span' ? [mark.start, mark.end] : [mark.offset, mark.offset];
  return `${en.slice(0, start)}‹${en.slice(start, end)}›${en.slice(end)}`;
}

describe('a denial that English lacks would stand', () => {
  test('behind the auxiliary of what is denied, not behind a later one', () => {
    expect(
      placed('Ik ben niet zeker waar ik het geld heb verborgen.', 'I am sure where I have hidden the money.'),
    ).toBe('I am‹› sure where I have hidden the money.');
  });

  test('behind one that hangs on its pronoun', () => {
    expect(placed('Ik ben niet ziek vandaag.', "I'm sick today.")).toBe("I'm‹› sick today.");
  });

  test('before what alone is denied', () => {
    expect(
      placed('Gisteren kwamen niet alle boeren naar de markt.', 'Yesterday all farmers came to the market.'),
    ).toBe('Yesterday‹› all farmers came to the market.');
  });

  test('at the article, for geen', () => {
    expect(
      placed('Er stond geen letter voor het woord.', 'There was a letter of any kind before the word.'),
    ).toBe('There ‹was a› letter of any kind before the word.');
  });

  test('at the always that answers no always of the other side', () => {
    expect(
      placed(
        'De koning zal altijd aan hem denken en nooit naar het dorp gaan.',
        'The king will always think of him and always go to the village.',
      ),
    ).toBe('The king will always think of him and ‹always› go to the village.');
  });
});
