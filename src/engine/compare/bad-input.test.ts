import { expect, test } from 'vitest';
import { loadLexicon } from '../../tools/load-lexicon';
import { bitextOf } from './bitext-fixture';
import { compare } from './compare';

const lexicon = loadLexicon();
const typesOf = (nl: string, en: string): readonly string[] =>
  compare(bitextOf([[nl, en]]), { lexicon })
    .differences.filter((one) => one.confidence >= 0.5)
    .map((one) => one.type);

test('numbers of 400 digits are compared to the last digit', () => {
  const long = '7'.repeat(399);
  expect(typesOf(`Het getal is ${long}1.`, `The number is ${long}1.`)).toEqual([]);
  expect(typesOf(`Het getal is ${long}1.`, `The number is ${long}2.`)).toEqual(['number']);
});

test('a version of four parts is itself and no number', () => {
  expect(typesOf('Gebruik versie 1.2.3.4.', 'Use version 1.2.3.4.')).toEqual([]);
  expect(typesOf('Gebruik versie 1.2.3.4.', 'Use version 1.2.3.5.')).toEqual(['number']);
});

test('dates that do not exist are compared all the same', () => {
  expect(typesOf('Op 31 februari 2023.', 'On February 31, 2023.')).toEqual([]);
  expect(typesOf('Op 99-99-2023.', 'On 99-99-2023.')).toEqual([]);
  expect(typesOf('Op 45 mei.', 'On May 46.')).toHaveLength(1);
});

test('unmatched quotation marks over a whole text are told once a row at most', () => {
  const nl = `${'“ '.repeat(3000)}einde`;
  expect(typesOf(nl, 'end').filter((type) => type === 'quote-unbalanced')).toHaveLength(1);
});

test('ten thousand names in one row are paired where they are equal, and not guessed at where they are not', () => {
  const names = (stem: string) =>
    Array.from({ length: 10_000 }, (_, index) => `${stem}${String(index)}a`).join(' ');
  const letters = (stem: string) =>
    Array.from(
      { length: 10_000 },
      (_, index) => stem + index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? ''),
    ).join(' ');
  expect(typesOf(letters('Ba'), letters('Ba'))).toEqual([]);
  expect(typesOf(letters('Ba'), letters('Xo')).length).toBeLessThan(50);
  expect(typesOf(names('Ba'), names('Ba'))).toEqual([]);
});

test('a row with a hundred thousand characters on one side is answered', () => {
  const nl = 'Het huis van de koning is niet groot, zei Jan op 3 mei. '.repeat(1800);
  expect(typesOf(nl, 'The house is big.').length).toBeLessThan(300);
  expect(typesOf('x'.repeat(100_000), 'y').length).toBeLessThan(5);
  expect(typesOf('1 '.repeat(50_000), '2 '.repeat(50_000)).length).toBeLessThan(300);
  expect(typesOf('a.b/c@d '.repeat(12_000), 'end').length).toBeLessThan(300);
});

test('a row full of quotation marks, scale words or digits is answered', () => {
  // each took minutes when its work grew with the square of the row
  expect(typesOf('“a '.repeat(33_000), '“b ” '.repeat(20_000)).length).toBeLessThan(300);
  expect(typesOf('Een zin.', '"'.repeat(100_000)).length).toBeLessThan(300);
  expect(typesOf('miljard '.repeat(12_000), 'billion '.repeat(12_000)).length).toBeLessThan(300);
  expect(typesOf(`${'1'.repeat(99_999)}1`, `${'1'.repeat(99_999)}2`)).toEqual(['number']);
});
