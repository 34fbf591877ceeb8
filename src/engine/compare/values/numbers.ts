/** Finds the numbers of a string and reads them by value: digits, scale words, words, ordinals, percentages, money, measures. */
import type { Span } from '../../text/text';
import { spanMap } from '../span-map';
import { tokenise, type Token } from '../tokens';
import type { Tongue } from '../tongue';
import { approximationAt } from './approximation';
import { currencyOf, signBefore } from './currency';
import { canonical, decimalsOf, grouped, shift, type Grouping } from './decimal';
import { fractionsIn, type Phrase } from './fractions';
import { joinSmall, otherReadings, spreadScales } from './joined-numbers';
import { wordsAt } from './number-phrases';
import { powerOf, shown, tailOf } from './number-tail';
import type { NumberValue } from './number-value';
import { stretchesIn } from './spans-of-time';
import { vagueAt } from './vague-amounts';

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

/** "You two", "the three of us": English counts the persons that Dutch leaves to its plural. "You two books" counts books. */
function countsPeople(tokens: readonly Token[], first: number, last: number): boolean {
  const [next, person] = [tokens[last + 1], tokens[last + 2]];
  if (next?.lower === 'of' && /^(?:us|you|them)$/.test(person?.lower ?? '')) return true;
  if (!/^(?:you|we|us)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  return next === undefined || next.opens || next.small || !next.lower.endsWith('s');
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
    const vague = vagueAt(text, tokens, index, tongue);
    if (vague !== null) {
      const end = tokens[vague.last]?.end ?? token.end;
      found.push({
        ...nothing,
        start: token.start,
        end,
        measureEnd: end,
        values: [],
        digits: false,
        hint: false,
        rank: false,
        approximation: 'about',
        approximationStart: token.start,
        ...plain,
        vague: vague.power,
        scale: null,
        normalised: `× ${grouped(String(10 ** vague.power))}`,
      });
      index = vague.last;
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
      const hint =
        words !== null &&
        tail.power === 0 &&
        (words.use === 'hint' || (tongue === 'en' && countsPeople(tokens, index, last)));
      found.push({
        start: token.start,
        end: hint ? token.end : tail.end,
        values: [value, ...(words?.also ?? []).map(String)],
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
  return otherReadings(text, spreadScales(text, joinSmall(text, found)), tongue);
}

function splitDecimal(value: number): [string, string] {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return [whole, fraction];
}
