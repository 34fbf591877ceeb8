/** The comparable values of a string – numbers, dates, clock times, addresses – each with the keys by which two of them are equal. */
import type { Span } from '../text/text';
import { settledDate, type Convention } from './convention';
import { spanMap } from './span-map';
import type { Tongue } from './tongue';
import { clocksIn, type ClockValue } from './values/clock';
import { datesIn, timeWordsIn, type DateValue, type TimeWord } from './values/dates';
import type { Grouping } from './values/decimal';
import { identifiersIn } from './values/identifiers';
import { utcMinutes } from './values/zones';
import { percentagesOf } from './values/fractions';
import type { NumberValue } from './values/number-value';
import { numbersIn } from './values/numbers';

/** What an atom is; atoms of one kind are paired first. */
export type AtomKind =
  'number' | 'vague' | 'clock' | 'date' | 'month' | 'weekday' | 'quarter' | 'decade' | 'identifier';

/** A value at a place. Two atoms are equal when they share a key. */
export interface Atom extends Span {
  readonly kind: AtomKind;
  readonly keys: readonly string[];
  /** May explain a value on the other side, never accuse. */
  readonly hint: boolean;
  readonly digits: boolean;
  readonly normalised: string;
  readonly number: NumberValue | null;
  readonly clock: ClockValue | null;
  /** The whole date that this atom is, or is part of. */
  readonly date: DateValue | null;
}

const bare = { hint: false, digits: false, number: null, clock: null, date: null } as const;

function clockKeys(clock: ClockValue): readonly string[] {
  const keys = clock.minutes.map((minute) => `t:${minute % 1440}`);
  const { zone } = clock;
  // One moment on two clocks: pairs with a time of another zone.
  if (zone !== null)
    keys.push(...clock.minutes.flatMap((minute) => utcMinutes(minute, zone)).map((minute) => `u:${minute}`));
  for (const minute of clock.minutes) {
    const hour = Math.floor(minute / 60);
    const rest = minute % 60;
    // "8 pm" is also said as eight, "acht uur" without its half of the day
    if (rest === 0) keys.push(`n:${hour}`, ...(hour > 12 ? [`n:${hour - 12}`] : []));
    else
      keys.push(
        `n:${hour}.${rest < 10 ? `0${rest}` : String(rest).replace(/0$/, '')}`,
        `n:${hour}:${String(rest).padStart(2, '0')}`,
      );
  }
  return keys;
}

/** A number by its values; a percentage and a share also by the percentage, so that 75 % is three quarters. */
function numberKeys(number: NumberValue, oneReading: boolean): readonly string[] {
  const values = number.values.slice(0, oneReading && number.digits && !number.fraction ? 1 : undefined);
  const share = number.values[0] ?? '';
  return [
    ...values.map((value) => `n:${value}`),
    ...(number.share === 'percent' ? values.map((value) => `p:${value}`) : []),
    ...(number.fraction && number.share === null ? percentagesOf(share).map((value) => `p:${value}`) : []),
  ];
}

/** A word of time as shown, in the notation of ISO 8601 where it has one: `--09` for September, `W-3` for Wednesday. */
function shownWord(word: TimeWord): string {
  if (word.form === 'month') return `--${String(word.value).padStart(2, '0')}`;
  if (word.form === 'weekday') return `W-${word.value}`;
  return word.form === 'quarter' ? `Q${word.value}` : `xx${String(word.value).padStart(2, '0')}s`;
}

/** The values of a string in order; offsets are into `text`. What the reader decided about its conventions leaves one reading. Parts of a named date are atoms of their own with the date at hand. */
export function atomsOf(
  text: string,
  tongue: Tongue,
  grouping: Grouping,
  convention: Convention | null = null,
): readonly Atom[] {
  const identifiers = identifiersIn(text);
  const apart = (from: readonly Span[]) => {
    const map = spanMap(text.length, from);
    return (span: Span): boolean => map.at(span.start, span.end) < 0;
  };
  const dates = datesIn(text, tongue)
    .filter(apart(identifiers))
    .map((date) => (convention === null ? date : settledDate(date, tongue, convention.dateOrder)));
  const oneOrder = convention?.dateOrder.by === 'reader';
  const oneGrouping = convention?.grouping.by === 'reader';
  const clocks = clocksIn(text, tongue).filter(apart([...identifiers, ...dates]));
  const words = timeWordsIn(text, tongue).filter(apart(identifiers));
  const numeric = dates.filter((date) => date.form === 'numeric');
  const taken = [...identifiers, ...clocks, ...numeric, ...words];
  const dateMap = spanMap(text.length, dates);
  const dateAt = (span: Span): DateValue | null => dates[dateMap.at(span.start, span.end)] ?? null;
  const atoms: Atom[] = [
    ...identifiers.map((one): Atom => ({
      ...bare,
      ...one,
      kind: 'identifier',
      keys: [`i:${one.key}`],
      normalised: one.key,
    })),
    ...clocks.map((clock): Atom => ({
      ...bare,
      start: clock.start,
      end: clock.end,
      kind: 'clock',
      keys: clockKeys(clock),
      digits: true,
      clock,
      normalised: clock.normalised,
    })),
    ...numeric.map((date): Atom => ({
      ...bare,
      start: date.start,
      end: date.end,
      kind: 'date',
      keys: [
        ...date.keys.map((key) => `d:${key}`),
        ...(oneOrder ? [] : [`raw:${text.slice(date.start, date.end)}`]),
      ],
      digits: true,
      date,
      normalised: date.normalised,
    })),
    ...words.map((word): Atom => ({
      ...bare,
      start: word.start,
      end: word.end,
      kind: word.form,
      keys: [`${word.form}:${word.value}`],
      date: dateAt(word),
      normalised: shownWord(word),
    })),
    ...numbersIn(text, tongue, grouping, taken).map((number): Atom => ({
      ...bare,
      start: number.start,
      end: number.end,
      kind: number.vague === null ? 'number' : 'vague',
      keys: number.vague === null ? numberKeys(number, oneGrouping) : [`v:${number.vague}`],
      hint: number.hint,
      digits: number.digits,
      number,
      date: dateAt(number),
      normalised: number.normalised,
    })),
  ];
  return atoms.sort((a, b) => a.start - b.start || a.end - b.end);
}
