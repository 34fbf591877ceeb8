/** Stretches of time that are said without a figure – an hour, half a year, een kwartier, a fortnight – in seconds. */
import type { Tongue } from '../tongue';

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

/** All stretches of time that a text names by a word, in seconds: each unit with the share it is said with. */
export function namedStretches(text: string, tongue: Tongue): readonly number[] {
  return words[tongue].flatMap(([word, seconds]) =>
    shares[tongue].flatMap(([pattern, share]) =>
      new RegExp(`(?<!\\p{L})${pattern}${word}(?!\\p{L})`, 'iu').test(text) ? [seconds * share] : [],
    ),
  );
}
