/** What a number in a text is: its possible values, what it counts, and how surely it is meant as a number. */
import type { Span } from '../../text/text';
import type { Approximation } from './approximation';
import type { Measure } from './units';

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
