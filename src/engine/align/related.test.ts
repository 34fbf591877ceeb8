import { expect, it } from 'vitest';
import { noLexicon } from '../lexicon/lexicon';
import { align } from './align';

// Made-up languages that share no word and no number, but a length per word: what is said in one can only be told from the
// lengths and the order of its paragraphs.
const paragraph = (letters: string, seed: number): string =>
  Array.from({ length: 6 + ((seed * 37) % 29) }, (_, at) => {
    const size = 3 + ((seed * 7 + at * 5) % 7);
    return Array.from(
      { length: size },
      (__, place) => letters[(seed * 11 + at * 3 + place * 5) % letters.length],
    ).join('');
  }).join(' ');
const text = (letters: string, from: number, count: number): string[][] =>
  Array.from({ length: count }, (_, at) => [`${paragraph(letters, from + at * at)}.`]);
const related = (a: string[][], b: string[][]): boolean =>
  !align({ language: 'fi', paragraphs: a }, { language: 'pl', paragraphs: b }, { lexicon: noLexicon })
    .unrelated;

it('takes two texts for versions of one when their paragraphs answer each other in length, though no word does', () => {
  expect(related(text('aeioulnr', 3, 40), text('bdgkmpst', 3, 40))).toBe(true);
});

it('says of texts that share no words and whose lengths do not follow each other that they are unrelated', () => {
  const other = text('bdgkmpst', 3, 40).toSorted();
  expect(related(text('aeioulnr', 3, 40), other)).toBe(false);
});
