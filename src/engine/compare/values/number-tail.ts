/** What stands behind a number and belongs to it: a scale word, per cent, a currency, a measure. */
import type { Token } from '../tokens';
import type { Tongue } from '../tongue';
import { currencyOf } from './currency';
import { grouped } from './decimal';
import { scales } from './number-words';
import type { NumberValue } from './number-value';
import { measureOf, type Measure } from './units';

/** White space or hyphens between the words of one number. */
export const glue = /^[\s\u00a0\u202f-]*$/;

/** What follows a number: scale word, per cent, currency, measure. */
export interface Tail {
  readonly end: number;
  readonly power: number;
  readonly scale: string | null;
  readonly share: NumberValue['share'];
  readonly currency: string | null;
  readonly measure: Measure | null;
  readonly measureEnd: number;
  readonly used: number;
}

/** The power of ten of a scale word (lower case), or null. */
export function powerOf(word: string, tongue: Tongue): number | null {
  const table: Readonly<Record<string, number>> = scales[tongue];
  return Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}

/** Reads what stands behind a number that ends at `end`; `next` is the first token behind it. */
export function tailOf(
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

/** A value with what it counts, as a card shows it: "60 000 000 USD". */
export function shown(value: string, tail: Pick<Tail, 'share' | 'currency' | 'measure'>): string {
  const unit =
    tail.share === 'percent'
      ? '%'
      : tail.share === 'percentage-point'
        ? '%-pt'
        : (tail.currency ?? tail.measure?.symbol);
  return unit ? `${grouped(value)} ${unit}` : grouped(value);
}
