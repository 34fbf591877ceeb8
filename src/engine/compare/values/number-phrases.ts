/** Reads numbers that are spelled out over several words: two hundred and six, twee en dertig, one and a half. */
import type { Token } from '../tokens';
import type { Tongue } from '../tongue';
import { glue } from './number-tail';
import { dutchNumber, englishNumber } from './number-words';

/** Reads a run of number words that begins at token `index`; null when it is no number. */
export function wordsAt(text: string, tokens: readonly Token[], index: number, tongue: Tongue) {
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
