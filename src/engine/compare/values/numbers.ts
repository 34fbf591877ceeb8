/** Finds the numbers of a string and reads them by value: digits, scale words, words, ordinals, percentages, money, measures. */
import type { Span } from '../../text/text';
import { spanMap } from '../span-map';
import { tokenise, type Token } from '../tokens';
import type { Tongue } from '../tongue';
import { approximationAt, type Approximation } from './approximation';
import { currencyOf, signBefore } from './currency';
import { canonical, decimalsOf, grouped, shift, type Grouping } from './decimal';
import { fractionsIn, type Phrase } from './fractions';
import { dutchNumber, englishNumber, scales, vagueAmounts } from './number-words';
import { stretchesIn } from './spans-of-time';
import { measureOf, type Measure } from './units';

/** A number as found: where, its possible values (canonical decimals, likeliest first), and what it counts. */
export interface NumberValue extends Span {
  readonly values: readonly string[];
  /** Written in digits; words are weaker evidence. */
  readonly digits: boolean;
  /** Weak words (een, beide, driejarig, half): they may explain a number on the other side, never accuse. */
  readonly hint: boolean;
  readonly rank: boolean;
  /** `%`, `procentpunt`, or null. */
  readonly share: 'percent' | 'percentage-point' | null;
  /** ISO 4217 code, or null. */
  readonly currency: string | null;
  readonly measure: Measure | null;
  /** End of the word of measure, so that "40 miles" can be marked whole; the end of the number when there is none. */
  readonly measureEnd: number;
  readonly approximation: Approximation;
  /** Where the words of the approximation begin ("hoogstens 700"); the start of the number when there are none. */
  readonly approximationStart: number;
  /** A share or a mixed number: ½, twee derde, half. */
  readonly fraction: boolean;
  /** Counts how often: driemaal, three times, twice. */
  readonly times: boolean;
  /** Size class of a vague amount ("honderden" = 2), null for a real number. */
  readonly vague: number | null;
  /** The scale word it was multiplied by, as it stands; null when there is none. */
  readonly scale: string | null;
  /** By value, as shown: "60 000 000 000 USD", "12.5 %". */
  readonly normalised: string;
}

const glue = /^[\s\u00a0\u202f-]*$/;

/** What follows a number: scale word, per cent, currency, measure. */
interface Tail {
  readonly end: number;
  readonly power: number;
  readonly scale: string | null;
  readonly share: NumberValue['share'];
  readonly currency: string | null;
  readonly measure: Measure | null;
  readonly measureEnd: number;
  readonly used: number;
}

function powerOf(word: string, tongue: Tongue): number | null {
  const table: Readonly<Record<string, number>> = scales[tongue];
  return Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}

/** Reads what stands behind a number that ends at `end`; `next` is the first token behind it. */
function tailOf(
  text: string,
  tokens: readonly Token[],
  next: number,
  end: number,
  tongue: Tongue,
  money: string | null,
): Tail {
  let at = next;
  let stop = end;
  let power = 0;
  let scale: string | null = null;
  for (let token = tokens[at]; token && glue.test(text.slice(stop, token.start)); token = tokens[at]) {
    const tight = token.start === stop;
    const found =
      powerOf(token.lower, tongue) ??
      (tight && /^(k)$/.test(token.lower) ? 3 : null) ??
      ((tight || money !== null) && token.lower === 'm' && money !== null ? 6 : null) ??
      ((tight || money !== null) && token.lower === 'b' && money !== null ? 9 : null) ??
      (tongue === 'nl' && token.lower === 'ton' && (money !== null || tokens[at + 1]?.lower === 'euro')
        ? 5
        : null);
    if (found === null) break;
    power += found;
    scale = token.lower;
    stop = token.end;
    at += 1;
  }
  let share: NumberValue['share'] = null;
  let currency = money;
  let measure: Measure | null = null;
  let measureEnd: number | null = null;
  const rest = text.slice(stop, stop + 28);
  const percent = /^[\s\u00a0\u202f]*%|^[\s\u00a0-]*(?:procent(?!punt)|percent(?!age)|per cent|pct\b)/i.exec(
    rest,
  );
  const points = /^[\s\u00a0-]*(?:procentpunt(?:en)?|percentage[- ]points?|%-?punt(?:en)?)/i.exec(rest);
  const sign = /^[\s\u00a0]?([$€£¥₹])(?![\s\u00a0]?\d)/.exec(rest);
  const token = tokens[at];
  if (points) {
    share = 'percentage-point';
    stop += points[0].length;
  } else if (percent) {
    share = 'percent';
    stop += percent[0].length;
  } else if (sign?.[1] !== undefined && currency === null) {
    currency = currencyOf(sign[1]);
    stop += sign[0].length;
  } else if (token && /^[\s\u00a0-]*(?:US|Amerikaanse)?[\s\u00a0-]*$/.test(text.slice(stop, token.start))) {
    const word = token.word === 'US' || token.lower === 'amerikaanse' ? tokens[at + 1] : token;
    const code = word ? currencyOf(word.lower) : null;
    if (word && code !== null && (currency === null || currency === code)) {
      currency = code;
      stop = word.end;
    } else if (currency === null) {
      measure = measureOf(token.lower);
      if (measure) measureEnd = token.end;
      // "180 graden Celsius": the scale says more than the degrees
      const scaled = measure?.dimension === 'degrees' ? tokens[at + 1] : undefined;
      const named =
        scaled && /^\s$/.test(text.slice(token.end, scaled.start)) ? measureOf(scaled.lower) : null;
      if (scaled && named?.dimension === 'temperature') {
        measure = named;
        measureEnd = scaled.end;
      }
    }
  } else if (/^\s?°\s?([CF])\b/.test(rest)) {
    measure = measureOf(/([CF])\b/.exec(rest)?.[1]?.toLowerCase() ?? '');
  }
  return {
    end: stop,
    power,
    scale,
    share,
    currency,
    measure,
    measureEnd: measureEnd ?? stop,
    used: at - next,
  };
}

function shown(value: string, tail: Pick<Tail, 'share' | 'currency' | 'measure'>): string {
  const unit =
    tail.share === 'percent'
      ? '%'
      : tail.share === 'percentage-point'
        ? '%-pt'
        : (tail.currency ?? tail.measure?.symbol);
  return unit ? `${grouped(value)} ${unit}` : grouped(value);
}

/** Reads a run of number words that begins at token `index`; null when it is no number. */
function wordsAt(text: string, tokens: readonly Token[], index: number, tongue: Tongue) {
  const first = tokens[index];
  if (!first || first.digits) return null;
  if (tongue === 'nl') {
    const number = dutchNumber(first.lower);
    if (number === null) return null;
    const second = tokens[index + 1];
    const third = tokens[index + 2];
    if (
      number.use === 'count' &&
      second?.lower === 'en' &&
      tokens[index + 2]?.lower === 'een' &&
      tokens[index + 3]?.lower === 'half'
    ) {
      return { ...number, value: number.value + 0.5, last: index + 3 };
    }
    // "twee en dertig": older Dutch writes units and tens apart
    if (number.use === 'count' && number.value < 10 && second?.lower === 'en' && third) {
      const tens = dutchNumber(third.lower);
      if (tens && tens.use !== 'hint' && tens.value >= 20 && tens.value < 100 && tens.value % 10 === 0)
        return { value: number.value + tens.value, use: tens.use, last: index + 2 };
    }
    // "honderd vijftig": Dutch written apart, as machine translation does
    const extra =
      second &&
      number.value >= 100 &&
      number.value % 100 === 0 &&
      glue.test(text.slice(first.end, second.start))
        ? dutchNumber(second.lower)
        : null;
    if (extra?.use === 'count' && extra.value < 100 && third !== undefined)
      return { ...number, value: number.value + extra.value, last: index + 1 };
    return { ...number, last: index };
  }
  if (tongue !== 'en') return null;
  const start = englishNumber(first.lower);
  if (start === null) return null;
  if (start.use !== 'count' && first.lower !== 'one') return { ...start, last: index };
  let total = 0;
  let value = start.value;
  let last = index;
  let tens = start.tens;
  let use = start.use;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const previous = tokens[last];
    const token = tokens[at];
    if (!previous || !token) break;
    if (token.lower === 'and') {
      const next = tokens[at + 1];
      if (next?.lower === 'a' && tokens[at + 2]?.lower === 'half')
        return { value: total + value + 0.5, use: 'count' as const, last: at + 2 };
      if (
        !next ||
        (value % 100 !== 0 && total === 0) ||
        value === 0 ||
        englishNumber(next.lower)?.use !== 'count'
      )
        break;
      continue;
    }
    if (!/^[\s\u00a0-]*(?:and\s+)?$/.test(text.slice(previous.end, token.start))) break;
    if (token.lower === 'hundred') {
      value = (value || 1) * 100;
      use = 'count';
      tens = false;
    } else if (token.lower === 'thousand') {
      total += (value || 1) * 1000;
      value = 0;
      use = 'count';
      tens = false;
    } else {
      const next = englishNumber(token.lower);
      if (!next || (next.use === 'hint' && token.lower !== 'one')) break;
      const fits = tens
        ? next.value > 0 && next.value < 10
        : (value % 100 === 0 && value > 0) || (value === 0 && total > 0);
      if (!fits) break;
      value += next.value;
      tens = next.tens;
      use = next.use === 'rank' ? 'rank' : 'count';
      if (use === 'rank') {
        last = at;
        break;
      }
    }
    last = at;
  }
  return { value: total + value, use, last };
}

const roman: Readonly<Record<string, number>> = {
  II: 2,
  III: 3,
  IV: 4,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  XI: 11,
  XII: 12,
  XIII: 13,
  XIV: 14,
  XV: 15,
  XVI: 16,
};

/** The mark of a foot- or endnote, close behind a word or its stop: `dicht.[3]`, `dicht[3, 4]`. It counts notes and not things. */
function isNoteMark(text: string, { start, end }: Span, lead: string): boolean {
  return (
    end - start <= 3 &&
    /[^\s[]\[(?:\d{1,3}[,–-]\s?)*$/u.test(lead) &&
    /^(?:[,–-]\s?\d{1,3})*\]/u.test(text.slice(end, end + 12))
  );
}

/** Fractions and named stretches of time that touch nothing taken and not each other, in order. */
function phrasesIn(
  text: string,
  tongue: Tongue,
  isTaken: (start: number, end: number) => boolean,
): readonly Phrase[] {
  const found: Phrase[] = [];
  const sorted = [...stretchesIn(text, tongue), ...fractionsIn(text, tongue)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  for (const phrase of sorted)
    if (!isTaken(phrase.start, phrase.end) && phrase.start >= (found.at(-1)?.end ?? 0)) found.push(phrase);
  return found;
}

/** A phrase with what follows it: "9½-inch", "¾ procent"; `used` is how many tokens behind it that takes. */
function readPhrase(
  text: string,
  tokens: readonly Token[],
  next: number,
  phrase: Phrase,
  tongue: Tongue,
): { readonly number: NumberValue; readonly used: number } {
  const tail = tailOf(text, tokens, next, phrase.end, tongue, null);
  const own = phrase.measure;
  const [first = '0', ...others] = phrase.values;
  const value = shift(first, own ? 0 : tail.power);
  const plain = own || (tail.power === 0 && tail.share === null && tail.currency === null && !tail.measure);
  const number: NumberValue = {
    start: phrase.start,
    end: own ? phrase.end : tail.end,
    values: [value, ...others],
    digits: phrase.digits,
    hint: phrase.hint && (own !== null || tail.power === 0),
    rank: false,
    share: own ? null : tail.share,
    currency: own ? null : tail.currency,
    measure: own ?? tail.measure,
    measureEnd: own ? phrase.end : Math.max(tail.measureEnd, tail.end),
    ...approximationAt(text, phrase.start, tongue),
    fraction: phrase.fraction,
    times: false,
    vague: null,
    scale: own ? null : tail.scale,
    normalised:
      plain && phrase.shown !== null
        ? phrase.shown
        : shown(value, own ? { share: null, currency: null, measure: own } : tail),
  };
  return { number, used: own ? 0 : tail.used };
}

/** Whether a number counts how often: driemaal, drie keer, twice, three times. */
function countsTimes(token: Token, next: Token | undefined, tongue: Tongue): boolean {
  if (tongue === 'nl')
    return /^\p{L}{3,}(?:maal|keer)$/u.test(token.lower) || /^(?:maal|keer)$/.test(next?.lower ?? '');
  return /^(?:once|twice|thrice)$/.test(token.lower) || next?.lower === 'times';
}

/**
 * The numbers of a string, in order, that do not touch a `taken` span (dates, clock times, addresses).
 * Offsets are into `text`. Never throws; numbers of any length are compared exactly, as strings.
 */
export function numbersIn(
  text: string,
  tongue: Tongue,
  grouping: Grouping,
  taken: readonly Span[] = [],
): readonly NumberValue[] {
  const tokens = tokenise(text, tongue);
  const found: NumberValue[] = [];
  const settled = spanMap(text.length, taken);
  const isTaken = (start: number, end: number): boolean => settled.at(start, end) >= 0;
  const nothing = { share: null, currency: null, measure: null } as const;
  const phrases = phrasesIn(text, tongue, isTaken);
  let waiting = 0;
  /** Puts the phrases that begin before `until` among the numbers; gives the token to go on with. */
  const takePhrases = (until: number, from: number): number => {
    let index = from;
    for (let phrase = phrases[waiting]; phrase && phrase.start <= until; phrase = phrases[waiting]) {
      waiting += 1;
      while ((tokens[index]?.start ?? Infinity) < phrase.end) index += 1;
      const { number, used } = readPhrase(text, tokens, index, phrase, tongue);
      found.push(number);
      index += used;
    }
    return index;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    index = takePhrases(tokens[index]?.start ?? 0, index);
    const token = tokens[index];
    if (!token || isTaken(token.start, token.end)) continue;
    const lead = text.slice(Math.max(0, token.start - 8), token.start);
    const plain = { fraction: false, times: false } as const;
    if (token.digits) {
      if (/[\p{L}_]$/u.test(lead)) continue;
      if (isNoteMark(text, token, lead)) continue;
      let raw = token.word;
      let last = index;
      // "2 000": groups of three behind a space belong together
      while (/^\d{1,3}(?:\s\d{3})*$/.test(raw)) {
        const next = tokens[last + 1];
        if (
          !next ||
          !/^\d{3}$/.test(next.word) ||
          !/^[ \u00a0\u202f]$/.test(text.slice(tokens[last]?.end ?? 0, next.start)) ||
          isTaken(next.start, next.end)
        )
          break;
        raw = `${raw} ${next.word}`;
        last += 1;
      }
      const end = tokens[last]?.end ?? token.end;
      const sign = signBefore.exec(text.slice(Math.max(0, token.start - 5), token.start));
      const money = sign ? currencyOf(sign[1] ?? sign[2] ?? '') : null;
      const suffix = tokens[last + 1];
      const tight = suffix !== undefined && suffix.start === end;
      const rank = tight && /^(?:e|de|ste|th|st|nd|rd)$/.test(suffix.lower);
      const tail = tailOf(text, tokens, last + 1, end, tongue, money);
      const glued =
        tight &&
        !rank &&
        tail.power === 0 &&
        tail.measure === null &&
        tail.currency === money &&
        !/^(?:s|x|m|b)$/.test(suffix.lower);
      if (glued) {
        index = last + 1;
        continue;
      }
      const values = decimalsOf(raw, grouping).map((value) =>
        tail.power > 0 && /^[\d.]+$/.test(value) ? shift(value, tail.power) : value,
      );
      const start = sign && money !== null ? token.start - sign[0].length : token.start;
      // "3m" may be metres or millions; both readings are kept
      const million =
        tight && suffix.lower === 'm' && tail.power === 0 ? values.map((value) => shift(value, 6)) : [];
      const negative = /(?:^|[\s(])[-−–]$/.test(lead) && values.length > 0;
      found.push({
        start,
        end: rank ? suffix.end : tail.end,
        values: [...values, ...million],
        digits: true,
        hint: false,
        rank,
        share: tail.share,
        currency: tail.currency,
        measure: tail.measure,
        measureEnd: Math.max(tail.measureEnd, tail.end),
        ...approximationAt(text, token.start, tongue),
        fraction: false,
        times: countsTimes(token, tokens[last + 1], tongue),
        vague: null,
        scale: tail.scale,
        normalised: (negative ? '−' : '') + shown(values[0] ?? raw, tail),
      });
      index = last + tail.used + (rank ? 1 : 0);
      continue;
    }
    const vague = vagueAmounts[tongue]?.[token.lower];
    if (vague !== undefined) {
      found.push({
        ...token,
        ...nothing,
        measureEnd: token.end,
        values: [],
        digits: false,
        hint: false,
        rank: false,
        approximation: 'about',
        approximationStart: token.start,
        ...plain,
        vague,
        scale: null,
        normalised: `× ${grouped(String(10 ** vague))}`,
      });
      continue;
    }
    const words = wordsAt(text, tokens, index, tongue);
    const scale = words === null ? powerOf(token.lower, tongue) : null;
    if (words !== null || (scale !== null && token.lower.length > 3)) {
      const last = words?.last ?? index;
      const end = tokens[last]?.end ?? token.end;
      const tail = tailOf(text, tokens, last + 1, end, tongue, null);
      const base = words ? canonical(...splitDecimal(words.value)) : shift('1', scale ?? 0);
      const value = tail.power > 0 ? shift(base, tail.power) : base;
      const hint = words !== null && words.use === 'hint' && tail.power === 0;
      found.push({
        start: token.start,
        end: hint ? token.end : tail.end,
        values: [value],
        digits: false,
        hint,
        rank: words?.use === 'rank',
        share: tail.share,
        currency: tail.currency,
        measure: tail.measure,
        measureEnd: Math.max(tail.measureEnd, tail.end),
        ...approximationAt(text, token.start, tongue),
        fraction: hint && value === '0.5',
        times: countsTimes(token, tokens[last + 1], tongue),
        vague: null,
        scale: tail.scale ?? (scale === null ? null : token.lower),
        normalised: shown(value, tail),
      });
      index = last + tail.used;
      continue;
    }
    const numeral = roman[token.word];
    if (numeral !== undefined && tokens[index - 1]?.capital) {
      found.push({
        ...token,
        ...nothing,
        measureEnd: token.end,
        values: [String(numeral)],
        digits: false,
        hint: true,
        rank: true,
        approximation: 'exact',
        approximationStart: token.start,
        ...plain,
        vague: null,
        scale: null,
        normalised: String(numeral),
      });
    }
  }
  takePhrases(text.length, tokens.length);
  return spreadScales(text, found);
}

function splitDecimal(value: number): [string, string] {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return [whole, fraction];
}

/** "60-80 miljard", "5 to 10 cm": the first number of a range may share the scale, unit and currency of the second. */
function spreadScales(text: string, numbers: readonly NumberValue[]): readonly NumberValue[] {
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    if (!next || number.hint || number.vague !== null || number.scale !== null) return number;
    const between = text.slice(number.end, next.start);
    if (!/^\s*(?:-|–|—|tot|à|to|and|en|or|of)\s*$/.test(between)) return number;
    const power = next.scale === null ? 0 : (powerOf(next.scale, 'nl') ?? powerOf(next.scale, 'en') ?? 0);
    const scaled =
      power === 0
        ? []
        : number.values.filter((value) => /^[\d.]+$/.test(value)).map((value) => shift(value, power));
    return {
      ...number,
      values: [...number.values, ...scaled],
      currency: number.currency ?? next.currency,
      share: number.share ?? next.share,
      measure: number.measure ?? next.measure,
    };
  });
}
