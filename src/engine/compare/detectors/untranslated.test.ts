import { expect, test } from 'vitest';
import { loadLexicon } from '../../../tools/load-lexicon';
import { bitextOf } from '../bitext-fixture';
import { compare } from '../compare';
import { untranslated } from './untranslated';

const lexicon = loadLexicon();

/** What is marked as left in the other language, on whichever side. */
const left = (nl: string, en: string): readonly (string | null)[] =>
  compare(bitextOf([[nl, en]]), { lexicon, detectors: [untranslated] }).differences.map((one) =>
    one.side === 'nl' ? one.nl.read : one.en.read,
  );

test.each([
  [
    'a hyphened loan',
    'Het werkt out-of-the-box met elke printer.',
    'It works out-of-the-box with any printer.',
  ],
  ['a loan phrase', 'Last but not least is er koffie.', 'Last but not least there is coffee.'],
  ['an address', 'Ga naar www.voorbeeld.be/the/list/of/all', 'Go to www.voorbeeld.be/the/list/of/all'],
  ['letters', 'De letters a, c, d, h, m en p zijn vrij.', 'The letters a, c, d, h, m and p are free.'],
  [
    'a title inside a sentence',
    'Lees het artikel Getting the most out of your garden van Bakker.',
    'Read the article Getting the most out of your garden by Bakker.',
  ],
  [
    'a button',
    'Klik op de blauwe knop Send this to all of my friends.',
    'Click the blue button Send this to all of my friends.',
  ],
  [
    'a label before a colon',
    'Allow access for all of them: iedereen mag erbij.',
    'Allow access for all of them: everyone may have it.',
  ],
  [
    'a message in quotation marks',
    'De melding was "you are not allowed to do this".',
    'The message was "you are not allowed to do this".',
  ],
  [
    'names of things in a row',
    'Wij kweken basil, dill, lavender, rosemary, thyme en munt.',
    'We grow basil, dill, lavender, rosemary, thyme and mint.',
  ],
])('%s is no passage left untranslated', (_, nl, en) => {
  expect(left(nl, en)).toEqual([]);
});

test.each([
  [
    'a stretch with one word of grammar',
    'De patiënt klaagde over pijn in his swollen ankle bones.',
    'The patient complained of pain in his swollen ankle bones.',
    'in his swollen ankle bones',
  ],
  [
    'the Dutch end of an English sentence, and not its whole',
    'De koper wilde de sleutel van de schuur, waar het gereedschap van de boer lag.',
    'The buyer wanted the key of the schuur, waar het gereedschap van de boer lag.',
    'schuur, waar het gereedschap van de boer lag',
  ],
  [
    'a sentence',
    'De winkel gaat dicht omdat er niemand meer komt.',
    'De winkel gaat dicht omdat er niemand meer komt.',
    'De winkel gaat dicht omdat er niemand meer komt.',
  ],
])('%s is marked', (_, nl, en, words) => {
  expect(left(nl, en)).toEqual([words]);
});
