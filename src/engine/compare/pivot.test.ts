import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';

import { loadLexicon } from '../../tools/load-lexicon';
import { noLexicon } from '../lexicon/lexicon';
import { bitextOf } from './bitext-fixture';
import { pivotOfRow, wholeFrom, type Pivot } from './pivot';

const lexicon = loadLexicon();

function pivotOf(nl: string, en: string, rendered: string | null = null): Pivot {
  const pivot = pivotOfRow(bitextOf([[nl, en]]), 0, lexicon, rendered);
  if (typeof pivot === 'string') throw new Error(`no pivot: ${pivot}`);
  return pivot;
}

/** The drawn line as a string: `[-only in the rendering-]`, `{+only there+}`. */
function drawn({ pieces }: Pick<Pivot, 'pieces'>): string {
  return pieces
    .map(({ how, text }) => (how === 'same' ? text : how === 'only-rendered' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

describe('a Dutch row rendered in English', () => {
  test('is the English row where both say the same in other word order, tense and spelling', () => {
    const en = 'Yesterday the company announced that it had bought three new factories.';
    const nl = 'Het bedrijf kondigde gisteren aan dat het drie nieuwe fabrieken had gekocht.';
    expect(drawn(pivotOf(nl, en))).toBe(en);
  });

  test('shows what only one of them says', () => {
    const line = drawn(pivotOf('De koning is niet ziek.', 'The king is ill, says his doctor.'));
    expect(line).toContain('[-not-]');
    expect(line).toMatch(/\{\+says his doctor\+\}/);
  });

  test('writes values the English way and compares them by value', () => {
    expect(drawn(pivotOf('Het kost 60 miljard dollar.', 'It costs $60 billion.'))).toBe(
      'It costs $60 billion.',
    );
    expect(drawn(pivotOf('Het kost 60 miljard dollar.', 'It costs $60 million.'))).toContain('60 billion');
  });

  test('does not hide that two names changed places', () => {
    const line = drawn(
      pivotOf('Gisteren versloeg Ajax met moeite PSV.', 'Yesterday PSV narrowly beat Ajax.'),
    );
    expect(line).toMatch(/\[-[^\]]*(Ajax|PSV)-\]/);
  });

  test('renders names by what English calls them', () => {
    const en = 'Germany and The Hague';
    expect(drawn(pivotOf('Duitsland en Den Haag', en))).toBe(en);
  });

  test('keeps a word that no list knows, and says so', () => {
    const { unknown, rendering } = pivotOf('De zwoefknurp slaapt.', 'The badger sleeps.');
    expect(unknown).toEqual(['zwoefknurp']);
    expect(rendering).toContain('zwoefknurp');
  });

  test('is mostly changed where the two have nothing in common', () => {
    const { changed } = pivotOf('De vogel vliegt hoog boven zee.', 'Taxes rose sharply last month.');
    expect(changed).toBeGreaterThan(wholeFrom);
  });
});

describe('a row rendered by a translator', () => {
  test('takes inflections and synonyms that the Dutch bears out for equal, and nothing else', () => {
    const nl = 'Het grote bedrijf won snel.';
    const line = drawn(pivotOf(nl, 'The large company won quickly.', 'The big firm wins fast.'));
    expect(line).toBe('The large company won quickly.');
    expect(drawn(pivotOf(nl, 'The large company lost.', 'The large company won.'))).toContain(
      '[-won-]{+lost+}',
    );
  });

  test('compares values, not their digits', () => {
    const nl = 'Het kost 1,5 miljoen.';
    expect(drawn(pivotOf(nl, 'It costs 1.5 million.', 'It costs 1,500,000.'))).toBe('It costs 1.5 million.');
  });

  test('works for other pairs of languages, word against word', () => {
    const bitext = bitextOf([['Der König ist krank.', 'Le roi est malade.']], { nl: 'de', en: 'fr' });
    expect(pivotOfRow(bitext, 0, noLexicon, null)).toBe('other-languages');
    const pivot = pivotOfRow(bitext, 0, noLexicon, 'Le roi est mort.');
    expect(typeof pivot === 'string' ? pivot : drawn(pivot)).toBe('Le roi est [-mort-]{+malade+}.');
  });
});

describe('a row without a pivot', () => {
  test('says why', () => {
    expect(pivotOfRow(bitextOf([['Een.', null]]), 0, lexicon, null)).toBe('one-side');
    expect(pivotOfRow(bitextOf([['Een.', 'One.']]), 7, lexicon, null)).toBe('one-side');
    const long = 'woord '.repeat(20_000);
    expect(pivotOfRow(bitextOf([[long, 'One.']]), 0, lexicon, null)).toBe('too-long');
  });
});

test('the English side can stand left: the Dutch is rendered wherever it is', () => {
  const bitext = bitextOf([['The king is ill.', 'De koning is ziek.']], { nl: 'en', en: 'nl' });
  const pivot = pivotOfRow(bitext, 0, lexicon, null);
  expect(typeof pivot === 'string' ? pivot : [pivot.side, drawn(pivot)]).toEqual(['en', 'The king is ill.']);
});

test('whatever stands there, the line without what only the rendering has is the English row', () => {
  const words =
    'de koning niet 60 miljard Meta, “ja” (zei) hij. the king not 3.5 million “yes” he said 😀 LLA'.split(
      ' ',
    );
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
    .map((some) => some.join(' '));
  fc.assert(
    fc.property(text, text, fc.option(text), (nl, en, rendered) => {
      const pivot = pivotOfRow(bitextOf([[nl, en]]), 0, lexicon, rendered);
      if (typeof pivot === 'string') return;
      const there = pivot.pieces.filter(({ how }) => how !== 'only-rendered').map((one) => one.text);
      expect(there.join('')).toBe(en);
      expect(pivot.changed).toBeGreaterThanOrEqual(0);
      expect(pivot.changed).toBeLessThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
});
