/** Reads dates of both languages: months, weekdays, days with a month, numeric dates in either order, quarters, decades. */
import type { Span } from '../../text/text';
import type { Tongue } from '../tongue';

/** A calendar date as far as it is written out; months and weekdays count from 1 (January, Monday). */
export interface DateValue extends Span {
  readonly form: 'named' | 'numeric';
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly weekday: number | null;
  /** All readings as `YYYY-MM-DD`, with `----` for an unknown year; two for 5/9/2024, likeliest first by the tongue. */
  readonly keys: readonly string[];
  /** Which order the likeliest reading of a numeric date takes. */
  readonly order: 'day-first' | 'month-first' | 'year-first' | null;
  readonly normalised: string;
}

/** A single mark of time that both languages name: a month, a weekday, a quarter, a decade. */
export interface TimeWord extends Span {
  readonly form: 'month' | 'weekday' | 'quarter' | 'decade';
  readonly value: number;
}

const months: Readonly<Record<Tongue, Readonly<Record<string, number>>>> = {
  nl: {
    januari: 1,
    jan: 1,
    februari: 2,
    feb: 2,
    maart: 3,
    mrt: 3,
    april: 4,
    apr: 4,
    mei: 5,
    juni: 6,
    jun: 6,
    juli: 7,
    jul: 7,
    augustus: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    oktober: 10,
    okt: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  en: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  other: {},
};
const weekdays: Readonly<Record<Tongue, Readonly<Record<string, number>>>> = {
  nl: { maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6, zondag: 7 },
  en: {
    monday: 1,
    mon: 1,
    tuesday: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wed: 3,
    thursday: 4,
    thu: 4,
    thur: 4,
    thurs: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sunday: 7,
    sun: 7,
  },
  other: {},
};
/** Name of a month by number, for `normalised`. ISO 8601 numbers are shown, so that no language is taken. */
const two = (value: number): string => String(value).padStart(2, '0');

function lookup(table: Readonly<Record<string, number>>, word: string): number | null {
  return Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}

function monthOf(word: string, tongue: Tongue): number | null {
  return lookup(months[tongue], word.toLowerCase().replace(/\.$/, ''));
}

function weekdayOf(word: string, tongue: Tongue): number | null {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (tongue === 'nl')
    return lookup(
      weekdays.nl,
      lower.replace(/(dag)(?:s|se|en|(?:voor|na)?middag|morgen|(?:voor)?avond|ochtend|nacht)(?:en)?$/, '$1'),
    );
  return lookup(weekdays[tongue], lower) ?? lookup(weekdays[tongue], lower.replace(/(day)s$/, '$1'));
}

function alternatives(table: Readonly<Record<string, number>>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const named: Readonly<Record<Tongue, readonly RegExp[]>> = {
  nl: [
    new RegExp(
      String.raw`(?<!\p{L})(?:(?<weekday>${alternatives(weekdays.nl)})(?:ochtend|morgen|(?:voor|na)?middag|(?:voor)?avond|nacht)?,?\s+)?(?<![\d.,:])(?<day>[1-9]|[12]\d|3[01])(?:e|ste|de)?[\s\u00a0]+(?<month>${alternatives(months.nl)})\b\.?(?:,?[\s\u00a0]+(?<year>\d{4})(?!\d))?`,
      'giu',
    ),
  ],
  en: [
    new RegExp(
      String.raw`(?<!\p{L})(?:(?<weekday>${alternatives(weekdays.en)})\.?,?\s+)?(?<month>${alternatives(months.en)})\b\.?[\s\u00a0]+(?:the )?(?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d:]|\.\d)(?:,?[\s\u00a0]+(?<year>\d{4})(?!\d))?`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<!\p{L})(?:(?<weekday>${alternatives(weekdays.en)})\.?,?\s+(?:the )?)?(?<![\d.,:])(?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?: of)?[\s\u00a0]+(?<month>${alternatives(months.en)})\b\.?(?:,?[\s\u00a0]+(?<year>\d{4})(?!\d))?`,
      'giu',
    ),
  ],
  other: [],
};
const numeric =
  /(?<![\d.,:/\p{L}-])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d{2})|(\d{1,2})(\/)(\d{1,2}))(?![\d/\p{L}]|-\d|[.,]\d)/gu;

/** Days of a month in a leap year. */
function exists(day: number, month: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function keyOf(year: number | null, month: number, day: number): string {
  return `${year === null ? '----' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The dates of a string that name at least a day and a month, in order. A numeric date without a year ("3/21") must be
 * a possible one, and 1/2 is left alone unless the text reads it as a date elsewhere: it may be a fraction.
 */
export function datesIn(text: string, tongue: Tongue): readonly DateValue[] {
  const found: DateValue[] = [];
  const taken = new Uint8Array(text.length + 1);
  const free = (start: number, end: number): boolean => taken[start] !== 1 && taken[end - 1] !== 1;
  const keep = (date: DateValue): void => {
    taken.fill(1, date.start, date.end);
    found.push(date);
  };
  for (const pattern of named[tongue]) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const end = match.index + match[0].length;
      const month = monthOf(groups.month ?? '', tongue);
      const day = Number(groups.day);
      if (month === null || !free(match.index, end) || !exists(day, month)) continue;
      if (tongue === 'en' && /^(?:may|march|mar)$/.test(groups.month ?? '')) continue;
      const year = groups.year === undefined ? null : Number(groups.year);
      const weekday = groups.weekday === undefined ? null : weekdayOf(groups.weekday, tongue);
      const key = keyOf(year, month, day);
      keep({
        start: match.index,
        end,
        form: 'named',
        day,
        month,
        year,
        weekday,
        keys: [key],
        order: null,
        normalised: key.replace(/^----/, ''),
      });
    }
  }
  for (const match of text.matchAll(numeric)) {
    const end = match.index + match[0].length;
    if (!free(match.index, end)) continue;
    if (match[1] !== undefined) {
      const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
      if (!exists(day, month)) continue;
      const key = keyOf(year, month, day);
      keep({
        start: match.index,
        end,
        form: 'numeric',
        day,
        month,
        year,
        weekday: null,
        keys: [key],
        order: 'year-first',
        normalised: key,
      });
      continue;
    }
    const a = Number(match[5] ?? match[9]);
    const b = Number(match[7] ?? match[11]);
    const short = match[8];
    if (match[10] !== undefined && Math.max(a, b) <= 12) continue;
    if (match[6] === '.' && short?.length === 2) continue;
    // open day and night, and no 24 July
    if (match[0] === '24/7') continue;
    const year =
      short === undefined
        ? null
        : short.length === 4
          ? Number(short)
          : 2000 + Number(short) - (Number(short) > 50 ? 100 : 0);
    const dayFirst = exists(a, b) ? keyOf(year, b, a) : null;
    const monthFirst = exists(b, a) ? keyOf(year, a, b) : null;
    const keys = (tongue === 'en' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).filter(
      (key) => key !== null,
    );
    const first = keys[0];
    if (first === undefined) continue;
    const order = first === monthFirst && first !== dayFirst ? 'month-first' : 'day-first';
    keep({
      start: match.index,
      end,
      form: 'numeric',
      day: order === 'day-first' ? a : b,
      month: order === 'day-first' ? b : a,
      year,
      weekday: null,
      keys,
      order,
      normalised: first.replace(/^----/, ''),
    });
  }
  return found.sort((x, y) => x.start - y.start);
}

const ambiguousEnglish = /^(?:may|march|mar|mon|sun|sat|wed|dec|jan|june|april|august)$/i;
const ambiguousDutch = /^(?:mei|maart|jan|sep|dec|mrt|apr|jun|jul|aug|okt|nov|feb)$/i;
const quarterWords: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1e': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const decadeWords: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

const moreDecades = /^(?:,| en| of| tot| tot en met|\s?[-–])\s?(['’]?\d{2}(?!\d)|\p{L}+tig(?!\p{L}))/u;

/** Months, weekdays, quarters and decades named in a string, in order; months that are also words (May, march) only where they cannot be one. */
export function timeWordsIn(text: string, tongue: Tongue): readonly TimeWord[] {
  const found: TimeWord[] = [];
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    if (tongue === 'en' && !/^\p{Lu}/u.test(word)) continue;
    const month = monthOf(word, tongue);
    const weekday = month === null ? weekdayOf(word, tongue) : null;
    if (month === null && weekday === null) continue;
    const near = `${text.slice(Math.max(0, start - 8), start)}|${text.slice(end, end + 6)}`;
    const byNumber =
      /\d(?:e|ste|st|nd|rd|th)?(?: of)?[\s\u00a0]\|/.test(near) || /\|[.,]?[\s\u00a0](?:the )?\d/.test(near);
    const abbreviated = /\|\./.test(near);
    if (tongue === 'en' && ambiguousEnglish.test(word) && !byNumber) {
      const led =
        /(?:^|\s)(?:in|of|on|by|since|last|next|until|late|early|mid|this|from|and|to|during|every)[\s-]\|/i.test(
          near,
        );
      if (/^(?:may|march|sun|sat|wed|mar|mon|dec|jan)$/i.test(word) && !(led && start > 0)) continue;
    }
    if (
      tongue === 'nl' &&
      ambiguousDutch.test(word) &&
      word.length <= 4 &&
      word.toLowerCase() !== 'mei' &&
      !byNumber &&
      !abbreviated
    )
      continue;
    found.push({ start, end, form: month === null ? 'weekday' : 'month', value: month ?? weekday ?? 0 });
  }
  for (const match of text.matchAll(
    /(?<![\p{L}\d])[QK]([1-4])(?![\d\p{L}])|(?<![\p{L}\d])([1-4])Q(?=\d{2})|(?<![\p{L}\d])(\p{L}+|\d\p{L}{1,2})[\s-](?:fiscal |fiscale )?(?:kwartaal|quarter)(?!\p{L})/gu,
  )) {
    const value = Number(match[1] ?? match[2] ?? lookup(quarterWords, (match[3] ?? '').toLowerCase()) ?? 0);
    if (value > 0)
      found.push({ start: match.index, end: match.index + match[0].length, form: 'quarter', value });
  }
  const decades =
    tongue === 'nl'
      ? /jaren[\s-]['’]?(\d{2}|\d{4}|\p{L}+)(?![\p{L}\d])/gu
      : /(?<![\d\p{L}])(\d{3}0|['’]\d0|\d0)['’]?s(?!\p{L})|(?<!\p{L})(\p{L}+ies)(?!\p{L})/gu;
  const keepDecade = (written: string, start: number, end: number): boolean => {
    const raw = written.replace(/['’]/g, '').toLowerCase();
    const value = /^\d+$/.test(raw) ? Number(raw) % 100 : lookup(decadeWords, raw);
    if (value === null || value % 10 !== 0 || (value === 0 && !/^\d{4}$/.test(raw))) return false;
    found.push({ start, end, form: 'decade', value });
    return true;
  };
  if (tongue !== 'other') {
    for (const match of text.matchAll(decades)) {
      let end = match.index + match[0].length;
      if (!keepDecade(match[1] ?? match[2] ?? '', match.index, end) || tongue !== 'nl') continue;
      // "de jaren zeventig, tachtig en negentig" names three
      for (
        let next = moreDecades.exec(text.slice(end, end + 24));
        next;
        next = moreDecades.exec(text.slice(end, end + 24))
      ) {
        const stop = end + next[0].length;
        if (!keepDecade(next[1] ?? '', stop - (next[1] ?? '').length, stop)) break;
        end = stop;
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Weekday (1 = Monday … 7) of a Gregorian date, by Zeller's congruence; no clock is asked. */
export function weekdayOfDate(year: number, month: number, day: number): number {
  const shifted = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const zeller =
    (day +
      Math.floor((13 * (shifted + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return ((zeller + 5) % 7) + 1;
}
