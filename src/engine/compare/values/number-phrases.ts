/** Reads numbers that are spelled out over several words: two hundred and six, twee en dertig, one and a half, nineteen ninety-nine. */
import type { Token } from '../tokens';
import type { Tongue } from '../tongue';
import { glue, powerOf } from './number-tail';
import { dutchNumber, englishNumber, type NumberWord } from './number-words';

/** A number in words: its likeliest value, others it may have, and the index of its last token. */
export interface SpelledNumber {
  readonly value: number;
  readonly also: readonly number[];
  readonly use: NumberWord['use'];
  readonly last: number;
}

// Below these a count joins what stands before it: "twee en twintig", "zeshonderd vijf", "tweeduizend twaalf".
const tensFrom = 20;
const tensTo = 100;

/** Whether nothing but spaces or hyphens stands between two tokens. */
const joined = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && next !== undefined && glue.test(text.slice(one.end, next.start));

/** "Between two and twenty", "tussen de twee en twintig": two numbers, and not the old way to say one. */
function isBetween(tokens: readonly Token[], index: number): boolean {
  const lead = /^(?:tussen|between)$/;
  return [1, 2].some((back) => lead.test(tokens[index - back]?.lower ?? ''));
}

/** "Twee en dertig", "vijf en zeventigste": older Dutch writes units and tens apart. */
function dutchTens(tokens: readonly Token[], index: number): SpelledNumber | null {
  const [first, join, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!first || join?.lower !== 'en' || !third || isBetween(tokens, index)) return null;
  const units = dutchNumber(first.lower);
  const tens = dutchNumber(third.lower);
  if (units === null || tens === null || tens.use === 'hint') return null;
  // een and acht are other words too; before "en twintig" they count
  const counts = units.use === 'count' || /^(?:een|acht)$/.test(first.lower);
  if (!counts || units.value < 1 || units.value > 9 || !Number.isInteger(units.value)) return null;
  if (tens.value < tensFrom || tens.value >= tensTo || tens.value % 10 !== 0) return null;
  return { value: units.value + tens.value, also: [], use: tens.use, last: index + 2 };
}

/** Where "en een half" stands behind a number, right there or behind the word that it counts ("twee meter en een half"): the last token of it. */
function dutchHalf(tokens: readonly Token[], index: number): number | null {
  for (const at of [index + 1, index + 2]) {
    const half = (token: Token | undefined): boolean => /^hal(?:f|ve)$/.test(token?.lower ?? '');
    if (tokens[at]?.lower !== 'en') continue;
    if (tokens[at + 1]?.lower === 'een' && half(tokens[at + 2])) return at === index + 1 ? at + 2 : index;
    if (at === index + 1 && half(tokens[at + 1])) return at + 1;
  }
  return null;
}

// "Vierde" is also celebrated: it ranks behind an article or the like, a verb of ending up, or another rank.
const beforeRank =
  /^(?:de|het|'t|een|die|deze|dat|dit|elke|elk|ieder|iedere|mijn|jouw|je|uw|zijn|haar|ons|onze|jullie|hun|den|der|des|ten|te|en|of|op|in|van|als|tot|voor|met|bij|na|over|tijdens|om|vanaf|sinds|slechts|al|alweer|geen|keurig|twee|drie|vier|vijf|zes|wordt|werd|worden|werden|geworden|eindigt|eindigde|eindigen|is|was|waren|stond|staat|nummer|\p{L}+(?:ste|de))$/u;

/** Whether "vierde" is the verb (to celebrate) and no rank. */
function isCelebrated(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    token?.lower === 'vierde' &&
    before !== undefined &&
    !token.opens &&
    !token.capital &&
    !before.digits &&
    !beforeRank.test(before.lower)
  );
}

function dutchWords(text: string, tokens: readonly Token[], index: number): SpelledNumber | null {
  const first = tokens[index];
  if (!first) return null;
  const apart = dutchTens(tokens, index);
  if (apart) return apart;
  const number = dutchNumber(first.lower);
  if (number === null) return null;
  const also = number.also === undefined ? [] : [number.also];
  if (isCelebrated(tokens, index)) return { value: number.value, also, use: 'hint', last: index };
  if (number.use !== 'count') return { value: number.value, also, use: number.use, last: index };
  const half = dutchHalf(tokens, index);
  if (half !== null) return { value: number.value + 0.5, also, use: 'count', last: half };
  // "honderd vijftig", "zeshonderd vijf en zeventig", "driehonderd en negentig", "tweeduizend twaalf"
  const behind = tokens[index + 1]?.lower === 'en' ? index + 2 : index + 1;
  const room = number.value % 1000 === 0 ? 1000 : number.value % 100 === 0 ? 100 : 0;
  const next = tokens[behind];
  if (room > 0 && number.value >= 100 && next && joined(text, tokens[behind - 1], next)) {
    const tens = dutchTens(tokens, behind);
    const word = tens ?? dutchNumber(next.lower);
    if (
      word !== null &&
      word.use !== 'hint' &&
      word.value > 0 &&
      word.value < room &&
      Number.isInteger(word.value)
    )
      return { value: number.value + word.value, also, use: word.use, last: tens?.last ?? behind };
  }
  return { value: number.value, also, use: 'count', last: index };
}

/** "Two and twenty", "three and twentieth": older English says units before tens. */
function englishTens(tokens: readonly Token[], index: number): SpelledNumber | null {
  const [first, join, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!first || join?.lower !== 'and' || !third || isBetween(tokens, index)) return null;
  const units = englishNumber(first.lower);
  const tens = englishNumber(third.lower);
  if (units === null || tens === null || tens.use === 'hint') return null;
  if (units.use !== 'count' && first.lower !== 'one') return null;
  if (units.value < 1 || units.value > 9 || units.tens) return null;
  if (tens.value < tensFrom || tens.value >= tensTo || tens.value % 10 !== 0) return null;
  return { value: units.value + tens.value, also: [], use: tens.use, last: index + 2 };
}

/** "Nineteen ninety-nine", "twenty twelve", "nineteen oh five": a year said in two halves; from thirteen on, as "twelve thirty" is a clock time. */
function englishYear(text: string, tokens: readonly Token[], index: number): SpelledNumber | null {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!first || !second || text.slice(first.end, second.start) !== ' ') return null;
  const century = englishNumber(first.lower);
  if (century?.use !== 'count' || century.value < 13 || century.value > 20) return null;
  const digit = (token: Token | undefined, before: Token): number | null => {
    const word = token && joined(text, before, token) ? englishNumber(token.lower) : null;
    return word !== null &&
      word.value > 0 &&
      word.value < 10 &&
      (word.use === 'count' || token?.lower === 'one')
      ? word.value
      : null;
  };
  if (/^(?:oh|o)$/.test(second.lower)) {
    const unit = digit(third, second);
    return unit === null
      ? null
      : { value: century.value * 100 + unit, also: [], use: 'count', last: index + 2 };
  }
  const rest = englishNumber(second.lower);
  if (rest?.use !== 'count' || rest.value < 10 || rest.value >= 100) return null;
  // "twenty five" is 25: a unit is no second half, and neither is ten behind twenty ("twenty, ten")
  const unit = rest.tens ? digit(third, second) : null;
  const value = century.value * 100 + rest.value + (unit ?? 0);
  return { value, also: [], use: 'count', last: unit === null ? index + 1 : index + 2 };
}

/** "Half a million", "half a dozen": the share of what follows; the scale itself is read as the tail. */
function englishHalf(tokens: readonly Token[], index: number): SpelledNumber | null {
  if (tokens[index]?.lower !== 'half') return null;
  const article = /^an?$/.test(tokens[index + 1]?.lower ?? '');
  const next = tokens[index + (article ? 2 : 1)];
  if (!next) return null;
  if (next.lower === 'dozen') return { value: 6, also: [], use: 'hint', last: next.index };
  return (powerOf(next.lower, 'en') ?? 0) >= 3
    ? { value: 0.5, also: [], use: 'count', last: article ? index + 1 : index }
    : null;
}

function englishWords(text: string, tokens: readonly Token[], index: number): SpelledNumber | null {
  const first = tokens[index];
  if (!first) return null;
  const whole = englishHalf(tokens, index) ?? englishTens(tokens, index) ?? englishYear(text, tokens, index);
  if (whole) return whole;
  const start = englishNumber(first.lower);
  if (start === null) return null;
  if (start.use !== 'count' && first.lower !== 'one')
    return { value: start.value, also: [], use: start.use, last: index };
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
        return { value: total + value + 0.5, also: [], use: 'count', last: at + 2 };
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
  return { value: total + value, also: [], use, last };
}

/** Reads a run of number words that begins at token `index`; null when it is no number. */
export function wordsAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  tongue: Tongue,
): SpelledNumber | null {
  const first = tokens[index];
  if (!first || first.digits || tongue === 'other') return null;
  return tongue === 'nl' ? dutchWords(text, tokens, index) : englishWords(text, tokens, index);
}
