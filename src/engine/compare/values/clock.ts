/** Reads clock times of both languages into minutes after midnight: 13:54 uur, 1.54 PM, half vier, quarter past two. */
import type { Span } from '../../text/text';
import type { Tongue } from '../tongue';
import { dutchNumber, englishNumber } from './number-words';

/** A clock time: its possible readings in minutes after midnight, likeliest first ("half vier" is 3:30 or 15:30). */
export interface ClockValue extends Span {
  readonly minutes: readonly number[];
  /** Named with `half`: the trap between the languages. */
  readonly half: boolean;
  /** The zone as written (`CET`, `ET`), or null. */
  readonly zone: string | null;
  /** `13:54`; the likeliest reading. */
  readonly normalised: string;
}

const zones = String.raw`(?:[\s\u00a0]*\(?\b(CES?T|MES?T|GMT|UTC|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T|BST)\b\)?)?`;
const digital = new RegExp(
  String.raw`(?<![\d:.,/\p{L}])(?<!(?<![\dmhru.])-)([01]?\d|2[0-4])(?:([:.h])([0-5]\d))?(?::[0-5]\d)?(?:[\s\u00a0\u202f]*(?:(a|p)\.?[\s\u00a0]?m\b\.?|(uur|u|h)\b(?:[\s\u00a0]+('s[\s\u00a0]ochtends|'s[\s\u00a0]morgens|'s[\s\u00a0]middags|'s[\s\u00a0]avonds|'s[\s\u00a0]nachts))?|(o['’]clock(?:[\s\u00a0]+(?:in[\s\u00a0]the[\s\u00a0](?:morning|afternoon|evening)|at[\s\u00a0]night))?)))?${zones}(?![\d:/])`,
  'giu',
);

/** `13:54` from minutes after midnight. */
export function clockText(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
}

function both(minutes: number): readonly number[] {
  const base = minutes % 720;
  return minutes >= 720 ? [minutes] : [base, base + 720];
}

const hourWord: Readonly<Record<string, string>> = {
  nl: 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf',
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
};

function valueOf(word: string, tongue: Tongue): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (tongue === 'nl') return dutchNumber(word.toLowerCase())?.value ?? null;
  return englishNumber(word.toLowerCase())?.value ?? null;
}

interface Spoken {
  readonly pattern: RegExp;
  /** Minutes from the hour word and the minutes word. */
  readonly minutes: (hour: number, minute: number) => number;
  readonly half: boolean;
}

const dutchHour = `(${hourWord.nl}|\\d{1,2})`;
const englishHour = `(${hourWord.en}|\\d{1,2})`;
const count = String.raw`(\d{1,2}|[a-zé]+)`;
// What leads to a clock time, and not to a stretch of time: "at five to twelve", "om acht uur".
const dutchAt = String.raw`(?<=(?<!\p{L})(?:om|rond|omstreeks|tegen|vanaf|klokslag) )`;
const englishAt = String.raw`(?<=(?<!\p{L})(?:at|around|about|by|until) )`;
// Group 1 is the minutes where there are any, the last group the hour.
const spoken: Readonly<Record<Tongue, readonly Spoken[]>> = {
  nl: [
    {
      pattern: new RegExp(String.raw`(?<!\p{L})${count} voor half ${dutchHour}(?!\p{L})`, 'giu'),
      minutes: (h, m) => h * 60 - 30 - m,
      half: true,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})${count} over half ${dutchHour}(?!\p{L})`, 'giu'),
      minutes: (h, m) => h * 60 - 30 + m,
      half: true,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})()kwart over ${dutchHour}(?!\p{L})`, 'giu'),
      minutes: (h) => h * 60 + 15,
      half: false,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})()kwart voor ${dutchHour}(?!\p{L})`, 'giu'),
      minutes: (h) => h * 60 - 15,
      half: false,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})()half[ -]?${dutchHour}(?!\p{L})`, 'giu'),
      minutes: (h) => h * 60 - 30,
      half: true,
    },
    // "om vijf voor twaalf", "tien over zes uur"; "drie voor acht" alone may be a price
    ...[dutchAt, ''].flatMap((led): readonly Spoken[] => {
      const behind = led === '' ? String.raw` uur(?!\p{L})` : String.raw`(?: uur)?(?!\p{L})`;
      const at = (way: string) =>
        new RegExp(String.raw`${led}(?<!\p{L})${count}(?: minuten)? ${way} ${dutchHour}${behind}`, 'giu');
      return [
        { pattern: at('voor'), minutes: (h, m) => h * 60 - m, half: false },
        { pattern: at('over'), minutes: (h, m) => h * 60 + m, half: false },
      ];
    }),
    // "om acht uur", "acht uur 's avonds"; "na acht uur" may be a stretch of time
    {
      pattern: new RegExp(String.raw`${dutchAt}(?<!\p{L})()(${hourWord.nl}) uur(?!\p{L})`, 'giu'),
      minutes: (h) => h * 60,
      half: false,
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})()(${hourWord.nl})(?: uur)?(?= ['’]s (?:morgens|ochtends|middags|namiddags|avonds|nachts))`,
        'giu',
      ),
      minutes: (h) => h * 60,
      half: false,
    },
  ],
  en: [
    {
      pattern: new RegExp(String.raw`(?<!\p{L})()half[- ]past ${englishHour}(?!\p{L})`, 'giu'),
      minutes: (h) => h * 60 + 30,
      half: true,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})()(?:a )?quarter past ${englishHour}(?!\p{L})`, 'giu'),
      minutes: (h) => h * 60 + 15,
      half: false,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})()(?:a )?quarter to ${englishHour}(?!\p{L})`, 'giu'),
      minutes: (h) => h * 60 - 15,
      half: false,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})${count} past ${englishHour}(?!\p{L})`, 'giu'),
      minutes: (h, m) => h * 60 + m,
      half: false,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})${count} to ${englishHour} o['’]clock(?!\p{L})`, 'giu'),
      minutes: (h, m) => h * 60 - m,
      half: false,
    },
    {
      pattern: new RegExp(String.raw`${englishAt}(?<!\p{L})${count} to (${hourWord.en})(?!\p{L})`, 'giu'),
      minutes: (h, m) => h * 60 - m,
      half: false,
    },
    {
      pattern: new RegExp(String.raw`(?<!\p{L})()(${hourWord.en}) o['’]clock(?!\p{L})`, 'giu'),
      minutes: (h) => h * 60,
      half: false,
    },
    {
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d.,:])()${englishHour}(?= in the (?:morning|afternoon|evening)(?!\p{L})| at night(?!\p{L}))`,
        'giu',
      ),
      minutes: (h) => h * 60,
      half: false,
    },
  ],
  other: [],
};

const behindDutch = /^ ['’]s (morgens|ochtends|middags|namiddags|avonds|nachts)(?!\p{L})/iu;
const behindEnglish = /^ (?:in the (morning|afternoon|evening)|at (night))(?!\p{L})/iu;

/** The part of the day that is named behind a clock time of twelve hours: its readings, and where it ends; null when none is. */
function inPartOfDay(
  text: string,
  end: number,
  value: number,
): { readonly minutes: readonly number[]; readonly end: number } | null {
  const rest = text.slice(end, end + 18);
  const match = behindDutch.exec(rest) ?? behindEnglish.exec(rest);
  const part = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (!match || part === undefined) return null;
  const base = value % 720;
  // of the night are both its halves: eleven at night, two at night
  const minutes = /nacht|night/.test(part)
    ? [base >= 360 ? base + 720 : base]
    : /morgen|ochtend|morning/.test(part)
      ? [base]
      : [base + 720];
  return { minutes, end: end + match[0].length };
}

/** The clock times of a string, in order. "4.60 am" is none: minutes end at 59. A bare "3" or "3.30" is none either. */
export function clocksIn(text: string, tongue: Tongue): readonly ClockValue[] {
  const found: ClockValue[] = [];
  const taken = new Uint8Array(text.length + 1);
  for (const { pattern, minutes, half } of spoken[tongue]) {
    for (const match of text.matchAll(pattern)) {
      const hour = valueOf(match[2] ?? '', tongue);
      const minute = match[1] === '' || match[1] === undefined ? 0 : valueOf(match[1], tongue);
      if (hour === null || minute === null || hour > 12 || hour < 1 || minute > 29) continue;
      const start = match.index;
      const stop = start + match[0].length;
      if (taken[start] === 1 || taken[stop - 1] === 1) continue;
      const value = (minutes(hour, minute) + 720) % 720;
      const part = inPartOfDay(text, stop, value);
      const end = part?.end ?? stop;
      const readings = part?.minutes ?? both(value);
      taken.fill(1, start, end);
      found.push({
        start,
        end,
        minutes: readings,
        half,
        zone: null,
        normalised: clockText(readings[0] ?? value),
      });
    }
  }
  for (const match of text.matchAll(digital)) {
    const [whole, hourText = '', sign, minuteText, half, uur, part, oclock, zone] = match;
    const hour = Number(hourText);
    const minute = minuteText === undefined ? 0 : Number(minuteText);
    // A point or nothing between the figures needs a word that makes it a clock.
    const marked = half !== undefined || uur !== undefined || oclock !== undefined;
    if (sign !== ':' && !marked) continue;
    if (
      minuteText === undefined &&
      uur !== undefined &&
      !/(?:om|rond|tegen|vanaf|sinds|tot|voor|na|half|at|around|by|until|from) $/i.test(
        text.slice(Math.max(0, match.index - 7), match.index),
      ) &&
      part === undefined
    )
      continue;
    if (half !== undefined && (hour > 12 || hour === 0)) continue;
    const trimmed = whole.trimEnd();
    const start = match.index;
    const end = start + trimmed.length;
    if (taken[start] === 1 || taken[end - 1] === 1) continue;
    let minutes: readonly number[] = both(hour * 60 + minute);
    if (half?.toLowerCase() === 'p') minutes = [(hour % 12) * 60 + minute + 720];
    else if (half !== undefined) minutes = [(hour % 12) * 60 + minute];
    else if (part !== undefined && /middags|avonds/i.test(part)) minutes = [(hour % 12) * 60 + minute + 720];
    else if (part !== undefined) minutes = [(hour % 12) * 60 + minute];
    else if (oclock !== undefined && /afternoon|evening/i.test(oclock))
      minutes = [(hour % 12) * 60 + minute + 720];
    else if (oclock !== undefined && /morning/i.test(oclock)) minutes = [(hour % 12) * 60 + minute];
    else if (uur !== undefined || hour > 12 || hourText.startsWith('0'))
      minutes =
        hour >= 12 || hourText.startsWith('0') ? [(hour * 60 + minute) % 1440] : both(hour * 60 + minute);
    found.push({
      start,
      end,
      minutes,
      half: false,
      zone: zone?.toUpperCase() ?? null,
      normalised: clockText(minutes[0] ?? 0),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
