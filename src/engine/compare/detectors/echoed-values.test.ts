import { expect, test } from 'vitest';
import { loadLexicon } from '../../../tools/load-lexicon';
import { shownTypes } from '../shown-fixture';

const lexicon = loadLexicon();

const typesOf = (nl: string, en: string): readonly string[] => shownTypes(nl, en, lexicon);

const saysTheSame: readonly (readonly [title: string, nl: string, en: string])[] = [
  ['a short year in a range', 'Dat gebeurde tussen 1914 en 1918.', 'That happened in 1914-18.'],
  ['a season', 'Het seizoen 2018/2019 begon slecht.', 'The 2018-19 season started badly.'],
  ['years behind an apostrophe', "De oorlog van '40-'45 was lang.", 'The war of 1940-1945 was long.'],
  ['a century in hundreds', 'In de zestiende eeuw begon de handel.', 'Trade began in the 1500s.'],
  ['a decade with its century', 'Halverwege de jaren 1980 veranderde dat.', 'That changed in the mid-1980s.'],
  ['a ratio', 'De gebruikelijke verhouding is 3:2.', 'The usual ratio is 3 to 2.'],
  ['counting from the top', 'Het is de op drie na grootste stad.', 'It is the fourth-largest city.'],
  ['midnight', 'Het begon om middernacht.', 'It began at 12 a.m.'],
  [
    'figures of a date',
    'De aanslag van 11 september schokte de wereld.',
    'The 9/11 attacks shocked the world.',
  ],
  ['a month in a longer word', 'De Oktoberrevolutie was kort.', 'The October Revolution was short.'],
  ['days cut short', 'Op ma. en vr. gesloten.', 'Closed on Mon. and Fri.'],
  ['a holiday', 'Hij werd geboren op kerstavond 1950.', 'He was born on December 24, 1950.'],
  ['a word with a number in it', 'De vierkante toren is oud.', 'The four-sided tower is old.'],
  ['a jubilee', 'Het 200-jarig bestaan werd gevierd.', 'The bicentennial was celebrated.'],
  [
    'figures spaced otherwise',
    'De norm heet ISO/IEC 26300: 2-2015.',
    'The standard is ISO/IEC 26300:2-2015.',
  ],
  [
    'steps that one side counts',
    '1. Open het document. 2. Kies Bestand. 3. Klik op Opslaan.',
    'Open the document. Choose File. Click Save.',
  ],
  [
    'a date glued to a word',
    'Standaard is het 1-1-1900-datumsysteem ingeschakeld.',
    'By default, the 01/01/1900 date system is enabled.',
  ],
];

test.each(saysTheSame)('a value said in another form is the same: %s', (_, nl, en) => {
  expect(typesOf(nl, en)).toEqual([]);
});

const differs: readonly (readonly [title: string, nl: string, en: string, type: string])[] = [
  ['another year in the range', 'Dat gebeurde tussen 1914 en 1919.', 'That happened in 1914-18.', 'number'],
  ['another century', 'In de zeventiende eeuw begon de handel.', 'Trade began in the 1500s.', 'missing-date'],
  ['another ratio', 'De gebruikelijke verhouding is 4:3.', 'The usual ratio is 3 to 2.', 'number'],
  ['another rank', 'Het is de op drie na grootste stad.', 'It is the fifth-largest city.', 'number'],
  [
    'another figure of a date',
    'De aanslag van 12 september was een schok.',
    'The 9/11 attacks were a shock.',
    'number',
  ],
  ['a step left out', 'Druk op 3 om verder te gaan.', 'Press to continue.', 'missing-number'],
];

test.each(differs)('a value that is another one is told: %s', (_, nl, en, type) => {
  expect(typesOf(nl, en)).toContain(type);
});
