/** Texts of a word or two: nothing is promised of them. */
import { describe, expect, it } from 'vitest';

import { readText } from '../engine/text/read-text';
import { isAddress, isTooLittle } from './comparable';

const little = (nl: string, en: string): boolean =>
  isTooLittle({
    nl: { text: readText({ side: 'nl', raw: nl, language: 'nl' }) },
    en: { text: readText({ side: 'en', raw: en, language: 'en' }) },
  });

describe('two texts', () => {
  it('are too little to agree where a side has fewer than five words, addresses aside', () => {
    expect(little('https://www.example.org/een-artikel-over-de-trein', 'x')).toBe(true);
    expect(little('De trein naar Zwolle was te laat.', 'The train')).toBe(true);
    expect(little('Zie www.example.org/a/b/c/d/e/f nu', 'The train to Zwolle was late.')).toBe(true);
  });

  it('are enough from a short sentence on, however it is written', () => {
    expect(little('De trein was te laat.', 'The train was too late.')).toBe(false);
    expect(little('1 2 3 4 5', '1 2 3 4 5')).toBe(false);
  });
});

it('knows an address from a text that has one', () => {
  expect(
    [' https://www.example.org/artikel\n', 'www.example.org', 'http://example.org'].map(isAddress),
  ).toEqual([true, true, true]);
  expect(['Zie https://example.org', 'https://', 'artikel', ''].map(isAddress)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
