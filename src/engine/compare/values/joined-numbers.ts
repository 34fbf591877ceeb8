/** Numbers that belong together or stand for another amount: 5 euro 50, een meter tachtig, 5ft 9in, 60-80 miljard, 99 cent, drie ton. */
import type { Tongue } from '../tongue';
import { canonical, shift } from './decimal';
import { powerOf, shown } from './number-tail';
import type { NumberValue } from './number-value';

const isWhole = (value: string | undefined): value is string => value !== undefined && /^\d+$/.test(value);

/** A hundredth of a whole amount, as a canonical decimal. */
const hundredth = (whole: string): string => canonical(whole.slice(0, -2), whole.slice(-2).padStart(2, '0'));

// A foot is twelve inches; four places are finer than any text says a height.
const inchesOfFoot = 12;

/** What a number and the smaller one right behind it come to: "5 euro 50" is 5.50, "een meter tachtig" 1.80, "5ft 9in" 5.75 feet; null when they do not belong together. */
function together(text: string, number: NumberValue, next: NumberValue | undefined): NumberValue | null {
  const whole = number.values[0];
  const rest = next?.values[0];
  if (!next || !isWhole(whole) || !isWhole(rest) || number.scale !== null || next.vague !== null) return null;
  if (!/^[ \u00a0]$/.test(text.slice(Math.max(number.end, number.measureEnd), next.start))) return null;
  const unit = number.measure?.symbol;
  const feet = unit === 'ft' && next.measure?.symbol === 'in' && Number(rest) < inchesOfFoot;
  const small =
    (number.currency !== null || unit === 'm') &&
    Number(rest) < 100 &&
    (next.digits ? rest.length === 2 : !next.hint) &&
    next.currency === null &&
    next.share === null &&
    next.scale === null &&
    !next.rank &&
    (next.measure === null || next.measure.symbol === 'cm');
  if (!feet && !small) return null;
  const value = feet
    ? String(Number((Number(whole) + Number(rest) / inchesOfFoot).toFixed(4)))
    : canonical(whole, rest.padStart(2, '0'));
  return {
    ...number,
    end: next.end,
    measureEnd: Math.max(next.end, next.measureEnd),
    values: [value],
    hint: false,
    normalised: shown(value, number),
  };
}

/** Puts together what belongs together; each number is part of one amount at most. */
export function joinSmall(text: string, numbers: readonly NumberValue[]): readonly NumberValue[] {
  const joined: NumberValue[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index];
    if (!number) continue;
    const whole = together(text, number, numbers[index + 1]);
    joined.push(whole ?? number);
    if (whole) index += 1;
  }
  return joined;
}

// A basis point is a hundredth of a percentage point.
const behindCents =
  /^[\s\u00a0-]?(?:(?:euro)?cents?|pence|p|basispunten|basispunt|basis points?|bps?)(?!\p{L})/u;

/** Second readings: cents and basis points as a share of the whole, and a Dutch "ton" as a hundred thousand euros. */
export function otherReadings(
  text: string,
  numbers: readonly NumberValue[],
  tongue: Tongue,
): readonly NumberValue[] {
  return numbers.map((number) => {
    const value = number.values[0];
    if (value === undefined || number.vague !== null || number.share !== null) return number;
    if (
      isWhole(value) &&
      number.currency === null &&
      behindCents.test(text.slice(number.end, number.end + 14))
    )
      return { ...number, values: [...number.values, hundredth(value)] };
    if (
      tongue === 'nl' &&
      number.measure?.symbol === 't' &&
      /ton$/iu.test(text.slice(number.start, number.measureEnd))
    )
      return { ...number, values: [...number.values, shift(value, 5)] };
    return number;
  });
}

/** "60-80 miljard", "5 to 10 cm": the first number of a range may share the scale, unit and currency of the second. */
export function spreadScales(text: string, numbers: readonly NumberValue[]): readonly NumberValue[] {
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
