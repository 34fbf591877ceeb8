import { describe, expect, it } from 'vitest';
import { clocksIn } from './clock';
import { datesIn, timeWordsIn, weekdayOfDate } from './dates';
import { decimalsOf, groupingOf } from './decimal';
import { identifiersIn } from './identifiers';
import { numbersIn } from './numbers';
import { quotationIn } from './quotes';
import { convertsTo, measureOf } from './units';
import { isRemnant, mayBeSameName, nearlySameLetters } from './names';

const numbers = (text: string, tongue: 'nl' | 'en'): string =>
  numbersIn(text, tongue, tongue === 'nl' ? '.' : ',')
    .filter((one) => !one.hint)
    .map((one) => one.normalised.replace(/\u00a0/g, ' '))
    .join(' | ');

describe('numbers by value', () => {
  it.each([
    ['nl', '60 mld.', '60 000 000 000'],
    ['en', '$60bn', '60 000 000 000 USD'],
    ['nl', 'drieëntwintig', '23'],
    ['nl', 'negentienhonderdvierentachtig', '1984'],
    ['nl', 'tweeduizend vijftig mensen', '2050'],
    ['en', 'two hundred and fifty-one', '251'],
    ['en', 'two and a half', '2.5'],
    ['nl', 'anderhalf', '1.5'],
    ['nl', '1.234,50', '1234.5'],
    ['en', '1,234.50', '1234.5'],
    ['nl', '12,5 %', '12.5 %'],
    ['nl', '3 ton euro', '300 000 EUR'],
    ['en', '10 km', '10 km'],
    ['nl', '2e', '2'],
    ['en', 'GPT4, Q3 and A4', ''],
    ['en', 'a 9½-inch pan', '9.5 in'],
    ['en', '2 3/4 cups, 9-1/2', '2.75 | 9.5'],
    ['nl', '2 ¼ kop', '2.25'],
    ['en', 'open 24/7, on 9/11, in 2023/24', '24 | 7 | 9 | 11 | 2023 | 24'],
    ['nl', 'twee derde van de leden', '2/3'],
    ['en', 'three-quarters of the members', '3/4'],
    ['en', 'three quarters of a million', '750 000'],
    ['nl', 'in de negentiende eeuw, op de achttiende', '19 | 18'],
    ['nl', 'de eerste drie vierde prijzen', '1 | 3 | 4'],
    ['nl', 'drie kwartier', '45 min'],
    ['en', 'three quarters of an hour', '45 min'],
    ['nl', 'anderhalf uur', '1.5 h'],
    ['nl', '180 graden Celsius', '180 °C'],
  ] as const)('%s: %s is %s', (tongue, text, value) => {
    expect(numbers(text, tongue)).toBe(value);
  });

  it.each([
    ['nl', 'hoogstens 700', 'less'],
    ['nl', 'niet meer dan 700', 'less'],
    ['nl', 'niet minder dan 700', 'more'],
    ['nl', 'ten minste 700', 'more'],
    ['en', 'no more than 700', 'less'],
    ['en', 'may not exceed 700', 'less'],
    ['en', 'cannot be more than €700', 'less'],
    ['en', 'not fewer than 700', 'more'],
    ['en', 'more than 700', 'more'],
    ['en', 'the casino more than 700', 'more'],
    ['en', 'exactly 700', 'exact'],
  ] as const)('%s: %s is a bound: %s', (tongue, text, bound) => {
    expect(numbersIn(text, tongue, null).map((one) => one.approximation)).toEqual([bound]);
  });

  it.each([
    [175, 'c', 350, 'f', true],
    [175, 'c', 400, 'f', false],
    [20, 'c', 75, 'f', false],
    [-5, 'c', 23, 'f', true],
    [180, 'graden', 350, 'degrees', true],
    [180, 'graden', 250, 'degrees', false],
    [14, 'dagen', 2, 'weeks', true],
    [15, 'dagen', 2, 'weeks', false],
    [12, 'maanden', 1, 'year', true],
    [520, 'km', 323, 'miles', true],
    [320, 'km', 190, 'miles', false],
  ] as const)('%d %s and %d %s are the same: %s', (a, from, b, to, same) => {
    const [x, y] = [measureOf(from), measureOf(to)];
    expect(x !== null && y !== null && convertsTo(a, x, b, y)).toBe(same);
  });

  it('keeps both readings of a sign before three digits, the likelier first', () => {
    expect(decimalsOf('1.234', '.')).toEqual(['1234', '1.234']);
    expect(decimalsOf('1.234', ',')).toEqual(['1.234', '1234']);
  });

  it('reads the habit of a text off the numbers that leave no doubt', () => {
    expect(groupingOf('Het kost 12,50 en 1.234,00.', null)).toBe('.');
    expect(groupingOf('It costs 12.50 and 1,234.00.', null)).toBe(',');
    expect(groupingOf('1.234', null)).toBe(null);
  });
});

describe('clock times', () => {
  const clocks = (text: string, tongue: 'nl' | 'en'): string =>
    clocksIn(text, tongue)
      .map((one) => one.normalised)
      .join(' | ');
  it.each([
    ['nl', 'om 13:54 uur', '13:54'],
    ['en', 'at 1:54 p.m.', '13:54'],
    ['en', 'at 12.05 AM', '0:05'],
    ['nl', 'om half vier', '3:30'],
    ['en', 'at half past four', '4:30'],
    ['nl', 'tien voor half vijf', '4:20'],
    ['nl', 'kwart over twee', '2:15'],
    ['en', 'a quarter to three', '2:45'],
    ['en', 'at 4.60 am', ''],
    ['nl', 'drie uur lang, 3 uur', ''],
  ] as const)('%s: %s is %s', (tongue, text, value) => {
    expect(clocks(text, tongue)).toBe(value);
  });
});

describe('dates', () => {
  const dates = (text: string, tongue: 'nl' | 'en'): string =>
    datesIn(text, tongue)
      .map((one) => one.keys.join(' or '))
      .join(' | ');
  it.each([
    ['nl', '5 september 2024', '2024-09-05'],
    ['en', 'Thursday, September 5th, 2024', '2024-09-05'],
    ['nl', '5-9-2024', '2024-09-05 or 2024-05-09'],
    ['en', '9/5/2024', '2024-09-05 or 2024-05-09'],
    ['en', '3/21', '-----03-21'],
    ['nl', '31 februari', ''],
    ['en', '1/2 cup', ''],
    ['en', '2024-02-30', ''],
  ] as const)('%s: %s is %s', (tongue, text, value) => {
    expect(dates(text, tongue)).toBe(value);
  });

  it('takes May and march for months only where they cannot be words', () => {
    expect(timeWordsIn('You may march in May 2020.', 'en').map((one) => one.value)).toEqual([5]);
    expect(timeWordsIn('Het derde kwartaal, Q3, de jaren negentig', 'nl').map((one) => one.value)).toEqual([
      3, 3, 90,
    ]);
  });

  it('knows the weekday of a date', () => {
    expect(weekdayOfDate(2024, 9, 5)).toBe(4);
    expect(weekdayOfDate(2000, 2, 29)).toBe(2);
  });
});

describe('names', () => {
  it('tells transliteration, damage and a word apart', () => {
    expect(mayBeSameName('Poetin', 'Putin')).toBe(true);
    expect(mayBeSameName('Samsung', 'Huawei')).toBe(false);
    expect(isRemnant('LLA', 'Llama')).toBe(true);
    expect(isRemnant('URL', 'URLs')).toBe(false);
    expect(nearlySameLetters('lama', 'Llama')).toBe(true);
  });
});

describe('quotation marks', () => {
  const shape = (text: string): string => {
    const { quoted, odd } = quotationIn(text);
    return `${quoted.length} quoted, ${odd.map((one) => (one.opens ? 'open' : 'close')).join(' ') || 'none odd'}`;
  };
  it.each([
    ['Hij zei: „Ik kom.”', '1 quoted, none odd'],
    ['“He said ‘yes’ twice.”', '2 quoted, none odd'],
    ['Foto’s van ’s avonds, the students’ rooms', '0 quoted, none odd'],
    ['“die bedrijven', '0 quoted, open'],
    ['niet is” gezegd', '0 quoted, close'],
    ['een bord van 5" breed', '0 quoted, none odd'],
  ])('%s: %s', (text, expected) => {
    expect(shape(text)).toBe(expected);
  });
});

describe('identifiers', () => {
  it('folds what copying changes and leaves words alone', () => {
    expect(identifiersIn('See https://Example.com/a/ or mail me@example.org.').map((one) => one.key)).toEqual(
      ['example.com/a', 'me@example.org'],
    );
    expect(identifiersIn('Een zin. Nog een zin.')).toEqual([]);
  });
});
