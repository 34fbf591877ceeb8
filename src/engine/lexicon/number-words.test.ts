import { describe, expect, it } from 'vitest';
import { numberWordEn, numberWordNl, ordinalEn, ordinalNl, spellEn } from './number-words';

describe('number words', () => {
  it.each([
    ['nul', 0],
    ['één', 1],
    ['zeventien', 17],
    ['eenentwintig', 21],
    ['tweeëntwintig', 22],
    ['drieëndertig', 33],
    ['honderd', 100],
    ['honderdvijf', 105],
    ['honderd en vijf', 105],
    ['tweehonderdvierenzestig', 264],
    ['twaalfhonderd', 1200],
    ['duizend', 1000],
    ['drieduizend vijfhonderd', 3500],
    ['tweehonderdduizend', 200_000],
    ['twee miljoen', 2_000_000],
    ['anderhalf', 1.5],
    ['anderhalf miljoen', 1_500_000],
    ['tweeënhalf', 2.5],
    ['een half miljoen', 500_000],
    ['2,5 miljard', 2_500_000_000],
    ['een biljoen', 1e12],
    ['drie miljoen vierhonderdduizend', 3_400_000],
  ])('reads Dutch %s as %d', (text, value) => {
    expect(numberWordNl(text)).toBe(value);
  });

  it.each([
    ['zero', 0],
    ['seventeen', 17],
    ['twenty-one', 21],
    ['a hundred', 100],
    ['one hundred and five', 105],
    ['two hundred sixty-four', 264],
    ['twelve hundred', 1200],
    ['three thousand five hundred', 3500],
    ['two million', 2_000_000],
    ['one and a half', 1.5],
    ['one and a half million', 1_500_000],
    ['half a million', 500_000],
    ['2.5 billion', 2_500_000_000],
    ['a trillion', 1e12],
  ])('reads English %s as %d', (text, value) => {
    expect(numberWordEn(text)).toBe(value);
  });

  it.each([
    '',
    'tientje',
    'enen',
    'huis',
    'twintigtwintig',
    'honderdhonderd',
    'veertigvier',
    '12',
    'miljoenen',
  ])('does not take "%s" for a Dutch number word', (text) => {
    expect(numberWordNl(text)).toBeNull();
  });

  it.each(['', 'and', 'a', 'one twenty', 'twenty thirty', 'house', 'tend', '12', 'hundred and'])(
    'does not take "%s" for an English number word',
    (text) => {
      expect(numberWordEn(text)).toBeNull();
    },
  );

  it('reads ordinals, in words and in digits', () => {
    expect(
      [
        'eerste',
        'tweede',
        'derde',
        'achtste',
        'twintigste',
        'eenentwintigste',
        'honderdste',
        '21e',
        '3de',
        '8ste',
      ].map(ordinalNl),
    ).toEqual([1, 2, 3, 8, 20, 21, 100, 21, 3, 8]);
    expect(
      [
        'first',
        'second',
        'third',
        'eighth',
        'twentieth',
        'twenty-first',
        'hundredth',
        '21st',
        '3rd',
        '8th',
      ].map(ordinalEn),
    ).toEqual([1, 2, 3, 8, 20, 21, 100, 21, 3, 8]);
    expect(['aarde', 'beste', 'liefde', 'e'].map(ordinalNl)).toEqual([null, null, null, null]);
    expect(['earth', 'north', 'th', 'with'].map(ordinalEn)).toEqual([null, null, null, null]);
  });

  it('spells what it reads, up to ninety-nine', () => {
    for (let value = 0; value < 100; value++) expect(numberWordEn(spellEn(value) ?? '')).toBe(value);
    expect(spellEn(100)).toBeNull();
  });
});
