/** Temperatures below zero: "min tien graden", "ten degrees below zero", "-10 °C". A minus that is lost turns frost into spring. */
import type { Span } from '../../text/text';
import type { Tongue } from '../tongue';

const degrees = /^[\s\u00a0]*(?:°|graden|graad|degrees?)/i;

// "min 10 personen" is at least ten, and a hyphen may stand before any figure: only before degrees do they mean a sign.
const signs: Readonly<Record<Tongue, RegExp>> = {
  nl: /(?<![\p{L}\d])(?<!plus |plus\/|plus of )(?:min|minus)\s$|(?<=^|[\s(])[-−–]$/iu,
  en: /(?<![\p{L}\d])(?<!plus or |plus\/)(?:minus|negative)\s$|(?<=^|[\s(])[-−–]$/iu,
  other: /(?<=^|[\s(])[-−–]$/u,
};

const under =
  /^[\s\u00a0]*(?:°|graden|graad|degrees?)\s*(?:celsius|fahrenheit|[CF](?!\p{L}))?\s*(?:onder|below)\s+(?:nul|zero|0|het vriespunt|freezing)(?!\p{L})/iu;

// Other words for frost: with one of them a side says the sign in its own way.
const frost =
  /onder|below|beneath|nul(?!\p{L})|zero|negati|vries|vroor|vroren|vorst|freez|froze|frost|(?<!\p{L})min(?:us)?(?!\p{L})|[-−–]\s?\d/iu;

/**
 * Where a temperature below zero stands whole, sign and all ("min tien", "ten degrees below zero"), given the span of its
 * number; null for a number of anything else, or one that is above zero. Offsets are into `text`.
 */
export function belowZeroAt(text: string, number: Span, tongue: Tongue): Span | null {
  const tail = text.slice(number.end, number.end + 48);
  if (!degrees.test(tail)) return null;
  const behind = under.exec(tail);
  if (behind) return { start: number.start, end: number.end + behind[0].length };
  const from = Math.max(0, number.start - 16);
  const before = signs[tongue].exec(text.slice(from, number.start));
  return before ? { start: from + before.index, end: number.end } : null;
}

/** Whether a passage speaks of frost anywhere, in whatever words. */
export function speaksOfFrost(text: string): boolean {
  return frost.test(text);
}
