/** Where on a side a value would stand that only the other has: at a unit without its figure, a word that waits for one, the word it counts, the time it goes with. */
import type { Atom } from './atoms';
import { danglingEnds, nearestDangling } from './dangling';
import { across, gapForSpan, partners, tokensOf } from './place';
import { once, type SideView, type Unit } from './row-view';
import { spanMap } from './span-map';
import type { Token } from './tokens';
import { currencyOf } from './values/currency';
import { measureOf } from './values/units';

/** The place before a word: the end of the one that it follows. */
const before = (view: SideView, token: Token): number => view.tokens()[token.index - 1]?.end ?? token.start;

const isTime = (atom: Atom): boolean =>
  atom.date !== null || ['clock', 'date', 'month', 'weekday', 'quarter', 'decade'].includes(atom.kind);

/** A bare figure between 1000 and 2100 is mostly a year, and waits behind "in" and "since" as one. */
const isYear = (atom: Atom): boolean =>
  atom.kind === 'number' && /^(?:1\d|20)\d\d$/.test(atom.number?.values[0] ?? '') && !atom.number?.measure;

/** Words of a side that belong to no value of it: a unit among them has lost its figure. */
function looseWords(view: SideView): readonly Token[] {
  const taken = spanMap(
    view.text.length,
    view.atoms().map((one) => ({ start: one.start, end: Math.max(one.end, one.number?.measureEnd ?? 0) })),
  );
  return view.tokens().filter((token) => !token.digits && taken.at(token.start, token.end) < 0);
}

/** Whether a word is the unit that a value would have beside it on the other side. */
function isUnitOf(atom: Atom, word: Token): boolean {
  const number = atom.number;
  if (atom.kind === 'clock') return /^(?:uur|am|pm|a|p|o'clock)$/.test(word.lower);
  if (!number) return false;
  if (number.currency !== null) return currencyOf(word.lower) === number.currency;
  if (number.share !== null) return /^(?:procent(?:punt(?:en)?)?|percent(?:age)?)$/.test(word.lower);
  return number.measure !== null && measureOf(word.lower)?.dimension === number.measure.dimension;
}

/** A unit or sign of currency on the lacking side that stands without its figure, nearest to `near`. */
function bareUnit(atom: Atom, lacking: SideView, loose: readonly Token[], near: number): number | null {
  const places = loose.filter((word) => isUnitOf(atom, word)).map((word) => before(lacking, word));
  if (atom.number?.currency)
    for (const match of lacking.text.matchAll(/[$€£¥₹](?!\s?\d)/gu)) places.push(match.index + 1);
  if (atom.number?.share)
    for (const match of lacking.text.matchAll(/(?<![\d\s])\s?%/gu)) places.push(match.index);
  return places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
}

/** A date on the lacking side that has this month and lacks this day or year. */
function poorDate(atom: Atom, lacking: SideView): number | null {
  const own = atom.date;
  if (atom.kind !== 'number' || !own) return null;
  const month = lacking.atoms().find((one) => one.kind === 'month' && one.date?.month === own.month);
  const fallback = lacking
    .atoms()
    .find((one) => one.kind === 'month' && own.month !== null && one.keys.includes(`month:${own.month}`));
  const found = month ?? fallback;
  if (!found) return null;
  const isDay = Number(atom.number?.values[0]) <= 31;
  return isDay && lacking.tongue === 'nl' ? found.start : (found.date?.end ?? found.end);
}

// The word that a number counts stands at most this many words behind it ("three very small houses").
const countedWithin = 3;

/** The place before the word that a number counts, as the other side has it. */
function beforeCounted(unit: Unit, view: SideView, atom: Atom): number | null {
  const touched = tokensOf(view, atom);
  if (!touched || !unit.linkable || isTime(atom)) return null;
  const tokens = view.tokens();
  const links = partners(unit.links(), view.side);
  const other = across(unit, view.side);
  // a unit inside the value ("40 procent") comes first
  for (let at = touched.first + 1; at <= touched.last + countedWithin && at < tokens.length; at += 1) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (
      !token ||
      !previous ||
      (at > touched.last && /[,;:.!?()]/.test(view.text.slice(previous.end, token.start)))
    )
      break;
    const partner = other.tokens()[links[at] ?? -1];
    if (token.small || token.digits || !partner) continue;
    return before(other, partner);
  }
  return null;
}

const partOfDay: Readonly<Record<string, RegExp>> = {
  nl: /^(?:ochtend|ochtenduren|morgen|middag|namiddag|avond|avonduren|nacht|vroeg|vroege|laat|late)$/,
  en: /^(?:morning|noon|afternoon|evening|night|early|late)$/,
};
// How far from a date its clock time or part of the day may stand, in UTF-16 units: "in the afternoon or evening on Monday".
const companyReach = 30;
const leading = /^(?:om|rond|in|op|de|het|tegen|omstreeks|vroege|late|'s)$/;

/** The place beside the time of day, or the other date, that a date goes with on its own side. */
function besideTime(unit: Unit, view: SideView, atom: Atom): number | null {
  const other = across(unit, view.side);
  const distance = (span: { readonly start: number; readonly end: number }): number =>
    Math.max(0, span.start - atom.end, atom.start - span.end);
  const near = (span: { readonly start: number; readonly end: number }): boolean =>
    distance(span) <= companyReach &&
    !/[.!?;:]\s|\n/.test(view.text.slice(Math.min(span.end, atom.end), Math.max(span.start, atom.start)));
  const company = view
    .atoms()
    .filter((one) => one !== atom && one.start !== atom.start && isTime(one) && near(one))
    .sort((a, b) => distance(a) - distance(b));
  const stand = (start: number, end: number): number => {
    if (other.tongue !== 'nl') return end;
    // Dutch names the day before the hour: step over "om", "in de"
    const tokens = other.tokens();
    let at = tokens.findIndex((token) => token.start >= start);
    if (at < 0) return start;
    while (at > 0 && leading.test(tokens[at - 1]?.lower ?? '')) at -= 1;
    const token = tokens[at];
    return token ? before(other, token) : start;
  };
  for (const one of company) {
    const partner = other.atoms().find((theirs) => theirs.keys.some((key) => one.keys.includes(key)));
    if (partner) return stand(partner.start, partner.end);
  }
  if (!unit.linkable) return null;
  const links = partners(unit.links(), view.side);
  const words = view
    .tokens()
    .filter((token) => near(token) && (partOfDay[view.tongue]?.test(token.lower) ?? false));
  for (const word of words.sort((a, b) => distance(a) - distance(b))) {
    const partner = other.tokens()[links[word.index] ?? -1];
    if (partner) return stand(partner.start, partner.end);
  }
  return null;
}

/**
 * Gives, for the values of one side of a unit, the offset in the other side's string where each would stand.
 * Takes atoms of `view`; what does not depend on the atom is worked out once.
 */
export function valuePlacer(unit: Unit, view: SideView): (atom: Atom) => number {
  const lacking = across(unit, view.side);
  const loose = once(() => looseWords(lacking));
  const waiting = once(() => danglingEnds(lacking));
  const waitingForTime = once(() => danglingEnds(lacking, true));
  return (atom) => {
    const linked = gapForSpan(unit, view.side, atom);
    return (
      bareUnit(atom, lacking, loose(), linked) ??
      poorDate(atom, lacking) ??
      nearestDangling(waiting(), linked) ??
      (isTime(atom) ? besideTime(unit, view, atom) : null) ??
      (isTime(atom) || isYear(atom) ? nearestDangling(waitingForTime(), linked) : null) ??
      beforeCounted(unit, view, atom) ??
      linked
    );
  };
}
