import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../tools/load-lexicon';
import { isFormed } from './word-formation';

const lexicon = loadLexicon();

describe('words that no dictionary lists', () => {
  it.each(['herverdelen', 'onopvallende', 'afsluitbare', 'menukeuzes', 'ontgrendel', 'puzzelaarsclub'])(
    'takes the Dutch %s for a word',
    (word) => expect(isFormed(word, 'nl', lexicon)).toBe(true),
  );

  it.each(['unfasten', 'prefilled', 'toolbox', 'subfolder'])('takes the English %s for a word', (word) =>
    expect(isFormed(word, 'en', lexicon)).toBe(true),
  );

  it.each(['groningen', 'hoekstra', 'apeldoorn', 'nijmegen'])('takes the Dutch %s for no word', (word) =>
    expect(isFormed(word, 'nl', lexicon)).toBe(false),
  );

  it.each(['kensington', 'kavanaugh', 'cromwell', 'conway'])('takes the English %s for no word', (word) =>
    expect(isFormed(word, 'en', lexicon)).toBe(false),
  );

  it('takes nothing for a word of a language whose dictionary it has not', () => {
    expect(isFormed('unfasten', 'other', lexicon)).toBe(false);
  });
});
