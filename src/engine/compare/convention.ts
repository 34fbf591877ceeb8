/** How one text writes its figures: what groups thousands, and whether day or month comes first. Decided once a side, shown, and changed by the reader. */
import { groupingOf, type Grouping } from './values/decimal';
import { datesIn, type DateValue } from './values/dates';
import type { Tongue } from './tongue';

/** Which part of a numeric date comes first, where the year does not. */
export type DateOrder = 'day-first' | 'month-first';

/** What the reader decided about a side; what is missing the engine finds out. */
export interface ConventionChoice {
  readonly grouping?: '.' | ',' | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/** Who decided: figures of the text that leave no doubt, the habit of its language, or the reader. */
export type DecidedBy = 'text' | 'habit' | 'reader';

/** The conventions of a side. `matters`: something in the text reads otherwise under the other convention. */
export interface Convention {
  readonly grouping: {
    readonly value: Grouping;
    readonly by: DecidedBy;
    readonly matters: boolean;
    /** The first figure that could be read otherwise, as it stands; null where there is none. */
    readonly example: string | null;
  };
  readonly dateOrder: {
    readonly value: DateOrder;
    readonly by: DecidedBy;
    readonly matters: boolean;
    readonly example: string | null;
  };
}

const groupingHabits: Readonly<Record<Tongue, Grouping>> = { nl: '.', en: ',', other: null };

/** One sign before three digits: thousands, or a fraction of three digits ("1.234"). */
const readsTwoWays = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,]*\d)/u;

/** The conventions of a whole text. Linear; a text without figures has its language's habits. */
export function conventionOf(content: string, tongue: Tongue, choice: ConventionChoice = {}): Convention {
  const habit = groupingHabits[tongue];
  const seen = groupingOf(content, null);
  const figure = readsTwoWays.exec(content)?.[0] ?? null;
  const dates = datesIn(content, tongue).filter((date) => date.form === 'numeric');
  const votes = { day: 0, month: 0 };
  for (const { start, end, order, keys } of dates) {
    if (keys.length !== 1 || order === 'year-first' || /^\d{4}/.test(content.slice(start, end))) continue;
    if (order === 'day-first') votes.day += 1;
    else votes.month += 1;
  }
  const voted: DateOrder | null =
    votes.day > votes.month ? 'day-first' : votes.month > votes.day ? 'month-first' : null;
  const unsure = dates.find((date) => date.keys.length > 1);
  return {
    grouping: {
      value: choice.grouping ?? seen ?? habit,
      by: choice.grouping !== undefined ? 'reader' : seen !== null ? 'text' : 'habit',
      matters: figure !== null,
      example: figure,
    },
    dateOrder: {
      value: choice.dateOrder ?? voted ?? (tongue === 'en' ? 'month-first' : 'day-first'),
      by: choice.dateOrder !== undefined ? 'reader' : voted !== null ? 'text' : 'habit',
      matters: unsure !== undefined,
      example: unsure === undefined ? null : content.slice(unsure.start, unsure.end),
    },
  };
}

/**
 * A date read the way its text writes them: the likelier reading first; the only one where the reader decided. A date
 * that can be read one way only ("25/12/2024") stays what it is.
 */
export function settledDate(
  date: DateValue,
  tongue: Tongue,
  { value, by }: Pick<Convention['dateOrder'], 'value' | 'by'>,
): DateValue {
  const [first, second] = date.keys;
  if (date.form !== 'numeric' || first === undefined || second === undefined) return date;
  const usual: DateOrder = tongue === 'en' ? 'month-first' : 'day-first';
  const [likely, other] = usual === value ? [first, second] : [second, first];
  const [, month = '', day = ''] = /(\d\d)-(\d\d)$/.exec(likely) ?? [];
  return {
    ...date,
    keys: by === 'reader' ? [likely] : [likely, other],
    order: value,
    day: Number(day),
    month: Number(month),
    normalised: likely.replace(/^----/, ''),
  };
}
