import { expect, it } from 'vitest';
import { readLexicon } from '../../engine/lexicon/read-lexicon';
import { coverageOf } from './lexicon';

const lexicon = readLexicon({
  'own.txt.gz': 'hond\tdog*\nblaffen\tbark*\nophalen\tfetch*\nmet behulp van\tusing*\nboom\ttree*\n',
});
const covered = (nl: string, en: string): string => {
  const { content, covered: found, missed } = coverageOf([[nl, en]], lexicon);
  return `${found}/${content} ${missed.join(' ')}`.trim();
};

it('counts content words with a translation in the sentence', () => {
  expect(covered('De hond blaft.', 'The dog barks.')).toBe('2/2');
  expect(covered('De hond blaft.', 'The cat barks.')).toBe('1/2 hond');
});

it('counts identical words, cognates, separable verbs and expressions', () => {
  expect(covered('Rotterdam', 'Rotterdam')).toBe('1/1');
  expect(covered('organisatie', 'organization')).toBe('1/1');
  expect(covered('Hij haalt de hond op', 'He fetches the dog')).toBe('2/2');
  expect(covered('met behulp van honden', 'using dogs')).toBe('2/2');
});

it('measures chance against the bead half the document on', () => {
  const { covered: right, chance } = coverageOf(
    [
      ['hond', 'dog'],
      ['boom', 'tree'],
    ],
    lexicon,
  );
  expect([right, chance]).toEqual([2, 0]);
});
