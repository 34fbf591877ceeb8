/** Stretches of time that are said without a figure – an hour, half a year, een kwartier, a fortnight – in seconds. */
import type { Tongue } from '../tongue';
import type { Phrase } from './fractions';
import { dutchNumber } from './number-words';
import { measureOf } from './units';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
const year = 365.25 * day;

type Named = readonly (readonly [word: string, seconds: number])[];
const words: Readonly<Record<Tongue, Named>> = {
  nl: [
    ['minuut', minute],
    ['kwartier', 15 * minute],
    ['uur', hour],
    ['dag', day],
    ['etmaal', day],
    ['week', week],
    ['maand', year / 12],
    ['kwartaal', year / 4],
    ['halfjaar', year / 2],
    ['jaar', year],
    ['decennium', 10 * year],
    ['eeuw', 100 * year],
  ],
  en: [
    ['minute', minute],
    ['hour', hour],
    ['day', day],
    ['week', week],
    ['fortnight', 2 * week],
    ['month', year / 12],
    ['year', year],
    ['decade', 10 * year],
    ['century', 100 * year],
  ],
  other: [],
};

// "a quarter of an hour", "half an hour", "driekwart jaar"; a bare unit counts once ("per uur", "the next day", "a week")
const shares: Readonly<Record<Tongue, readonly (readonly [pattern: string, share: number])[]>> = {
  nl: [
    ['(?:half|halve) ', 0.5],
    ['drie ?kwart ', 0.75],
    ['anderhal(?:f|ve) ', 1.5],
    ['', 1],
  ],
  en: [
    ['half an? ', 0.5],
    ['a half[- ]', 0.5],
    ['three[- ]quarters of an? ', 0.75],
    ['quarter of an? ', 0.25],
    ['', 1],
  ],
  other: [],
};

/** Every unit with every share, as what it looks like and what it lasts in seconds. */
const stretchesOf = (tongue: Tongue): readonly (readonly [RegExp, number])[] =>
  words[tongue].flatMap(([word, seconds]) =>
    shares[tongue].map(
      ([pattern, share]) =>
        [
          // a half-year also names what is made of it: halfjaarverslag, halfjaarlijks
          new RegExp(`(?<!\\p{L})${pattern}${word}${word === 'halfjaar' ? '' : '(?!\\p{L})'}`, 'iu'),
          seconds * share,
        ] as const,
    ),
  );
const stretches = { nl: stretchesOf('nl'), en: stretchesOf('en'), other: stretchesOf('other') };

/** All stretches of time that a text names by a word, in seconds: each unit with the share it is said with. */
export function namedStretches(text: string, tongue: Tongue): readonly number[] {
  return stretches[tongue].flatMap(([pattern, seconds]) => (pattern.test(text) ? [seconds] : []));
}

// A unit said with a share, and the finer unit that it is counted in: half an hour, 30 minutes.
const finer: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  minuut: ['seconde', 60],
  uur: ['minuten', 60],
  dag: ['uren', 24],
  etmaal: ['uren', 24],
  jaar: ['maanden', 12],
  eeuw: ['jaar', 100],
  minute: ['seconds', 60],
  hour: ['minutes', 60],
  day: ['hours', 24],
  year: ['months', 12],
  century: ['years', 100],
};
const englishUnit = '(minute|hour|day|year|century)';
const dutchUnit = '(minuut|uur|dag|etmaal|jaar|eeuw)';

/** A way to say a stretch of time by shares of a unit; the first group that is set is the unit. */
interface Way {
  readonly pattern: RegExp;
  readonly share: number;
  /** Too common a word to accuse by itself ("half an hour"). */
  readonly hint: boolean;
}

const way = (pattern: string, share: number, hint: boolean): Way => ({
  pattern: new RegExp(`(?<![\\p{L}-])${pattern}(?!\\p{L})`, 'giu'),
  share,
  hint,
});
const ways: Readonly<Record<Tongue, readonly Way[]>> = {
  nl: [
    way(`hal(?:f|ve) ?${dutchUnit}(?:tje)?`, 0.5, true),
    way(`drie ?kwart ${dutchUnit}`, 0.75, false),
    way(`(?:een )?kwart ${dutchUnit}`, 0.25, true),
  ],
  en: [
    way(`(?:a )?half[- ](?:an? )?${englishUnit}`, 0.5, true),
    way(`three[- ]quarters of an? ${englishUnit}`, 0.75, false),
    way(`(?:a )?quarter(?:[- ]|(?: of an? ))${englishUnit}`, 0.25, true),
    way(`an? ${englishUnit} and a half`, 1.5, false),
    way(`an? ${englishUnit} and a quarter`, 1.25, false),
  ],
  other: [],
};
const quarters = /(?<![\p{L}-])(?:(een|één|twee|drie|vier|vijf|[1-9]) )?kwartier(?:en|tje|tjes)?(?!\p{L})/giu;
const fortnights = /(?<![\p{L}-])fortnight(?!\p{L})/giu;

/**
 * The stretches of time that are said by shares or by a name of their own, as amounts of a finer unit: drie kwartier
 * and three quarters of an hour are 45 minutes, a fortnight is 14 days. Offsets are into `text`.
 */
export function stretchesIn(text: string, tongue: Tongue): readonly Phrase[] {
  const found: Phrase[] = [];
  const add = (match: RegExpExecArray, count: number, unit: string, hint: boolean, also: readonly number[]) =>
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      values: [count, ...also].map(String),
      digits: false,
      hint,
      fraction: false,
      measure: measureOf(unit),
      shown: null,
    });
  for (const { pattern, share, hint } of ways[tongue]) {
    for (const match of text.matchAll(pattern)) {
      const [unit, count] = finer[match[1]?.toLowerCase() ?? ''] ?? [];
      if (unit !== undefined && count !== undefined) add(match, count * share, unit, hint, [share]);
    }
  }
  if (tongue === 'nl') {
    for (const match of text.matchAll(quarters)) {
      const said = match[1]?.toLowerCase() ?? 'een';
      const count = dutchNumber(said)?.value ?? Number(said);
      add(match, 15 * count, 'minuten', count === 1, []);
    }
  }
  if (tongue === 'en') for (const match of text.matchAll(fortnights)) add(match, 14, 'days', true, []);
  return found;
}
