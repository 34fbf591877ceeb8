/** What stands behind a number and belongs to it: a scale word, per cent, a currency, a measure. */
import type { Token } from '../tokens';
import type { Tongue } from '../tongue';
import { currencyOf } from './currency';
import { grouped } from './decimal';
import { scales } from './number-words';
import type { NumberValue } from './number-value';
import { cubed, measureOf, speedOf, squared, type Measure } from './units';

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

/** A measure as it stands behind a number: its words may be several ("vierkante meter", "miles per hour", "graden Celsius"). */
function measureAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly measure: Measure; readonly end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const close = (index: number): Token | null => {
    const [before, next] = [tokens[index - 1], tokens[index]];
    return before && next && /^[\s\u00a0/-]$/.test(text.slice(before.end, next.start)) ? next : null;
  };
  const power = /^(?:vierkante|square|sq)$/.test(token.lower)
    ? squared
    : /^(?:kubieke|cubic)$/.test(token.lower)
      ? cubed
      : null;
  if (power) {
    const unit = close(at + 1);
    const measure = unit && power(measureOf(unit.lower));
    return unit && measure ? { measure, end: unit.end } : null;
  }
  const measure = measureOf(token.lower);
  if (!measure) return null;
  const next = close(at + 1);
  // "180 graden Celsius": the scale says more than the degrees
  if (next && measure.dimension === 'degrees') {
    const named = measureOf(next.lower);
    return named?.dimension === 'temperature'
      ? { measure: named, end: next.end }
      : { measure, end: token.end };
  }
  const per = next && /^(?:per|an?)$/.test(next.lower) ? close(at + 2) : next;
  const speed = per && speedOf(measure, measureOf(/^[hu]$/.test(per.lower) ? 'uur' : per.lower));
  return speed ? { measure: speed, end: per.end } : { measure, end: token.end };
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
      const found = measureAt(text, tokens, at);
      measure = found?.measure ?? null;
      measureEnd = found?.end ?? null;
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
