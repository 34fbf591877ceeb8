/** Where on a side a value would stand that only the other has: at a unit without its figure, a word that waits for one, the word it counts, the time it goes with. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Atom } from './atoms';
import { danglingEnds, nearestDangling } from './dangling';
import { across, gapForSpan, partners, tokensOf } from './place';
import { once, type SideView, type Unit } from './row-view';
import { spanMap } from './span-map';
import { timePlace } from './time-place';
import type { Token } from './tokens';
import { currencyOf } from './values/currency';
import { measureOf } from './values/units';

/** The place before a word: the end of the one that it follows. */
const before = (view: SideView, token: Token): number => view.tokens()[token.index - 1]?.end ?? token.start;

const isTime = (atom: Atom): boolean =>
  atom.date !== null || ['clock', 'date', 'month', 'weekday', 'quarter', 'decade'].includes(atom.kind);

/** A day, month or whole date: what habit places. */
const isDay = (atom: Atom): boolean => ['date', 'month', 'weekday'].includes(atom.kind);

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

// In which order the parts of a date are written; in English the day may stand on either side of the month.
const order: Readonly<Record<string, readonly string[]>> = {
  nl: ['weekday', 'day', 'month', 'year'],
  en: ['weekday', 'month', 'day', 'year'],
};

/** What an atom of a date written with words tells of it. */
function partOf(atom: Atom): string | null {
  if (atom.kind === 'weekday' || atom.kind === 'month') return atom.kind;
  if (atom.kind !== 'number') return null;
  if (isYear(atom)) return 'year';
  return atom.date !== null && Number(atom.number?.values[0]) <= 31 ? 'day' : null;
}

/** The place beside another part of the same date, which the lacking side has: before the year, behind the weekday. */
function besideDate(atom: Atom, view: SideView, lacking: SideView): number | null {
  const own = partOf(atom);
  const ranks = order[lacking.tongue];
  if (own === null || ranks === undefined) return null;
  const missing = ranks.indexOf(own);
  const isSameDate = (one: Atom): boolean =>
    (atom.date !== null && one.date === atom.date) ||
    // "september 2011" is no whole date, and its year stands right behind the month
    (own === 'month' && isYear(one) && /^,? (?:of |van )?$/.test(view.text.slice(atom.end, one.start)));
  const found = view
    .atoms()
    .filter((one) => one !== atom && isSameDate(one))
    .flatMap((one) => {
      const kind = partOf(one);
      const there =
        kind === null
          ? undefined
          : lacking
              .atoms()
              .find((theirs) => partOf(theirs) === kind && theirs.keys.some((key) => one.keys.includes(key)));
      return kind !== null && there ? [{ rank: ranks.indexOf(kind), there }] : [];
    })
    .sort((a, b) => Math.abs(a.rank - missing) - Math.abs(b.rank - missing));
  const [nearest] = found;
  if (!nearest) return null;
  if (nearest.rank < missing) return nearest.there.end;
  const tokens = lacking.tokens();
  const at = tokens.find((token) => token.start >= nearest.there.start);
  return at ? before(lacking, at) : nearest.there.start;
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

/** What a day is named together with: its hour, or a weekday or month beside it. */
const isHour = (atom: Atom): boolean => ['clock', 'date', 'month', 'weekday'].includes(atom.kind);

const partOfDay: Readonly<Record<string, RegExp>> = {
  nl: /^(?:ochtend|ochtenduren|morgen|middag|namiddag|avond|avonduren|nacht|vroeg|vroege|laat|late)$/,
  en: /^(?:morning|noon|afternoon|evening|night|early|late)$/,
};
// How far from a date its clock time or part of the day may stand, in UTF-16 units: "in the afternoon or evening on Monday".
const companyReach = 30;
const leading = /^(?:om|rond|in|op|de|het|tegen|omstreeks|vroege|late|'s)$/;

/** The places beside what a date goes with on its own side: an hour or other date, and a part of the day; null where it goes with none. */
function besideTime(
  unit: Unit,
  view: SideView,
  atom: Atom,
): { readonly hour: number | null; readonly part: number | null } {
  const other = across(unit, view.side);
  const distance = (span: { readonly start: number; readonly end: number }): number =>
    Math.max(0, span.start - atom.end, atom.start - span.end);
  const near = (span: { readonly start: number; readonly end: number }): boolean =>
    distance(span) <= companyReach &&
    !/[.!?;:]\s|\n/.test(view.text.slice(Math.min(span.end, atom.end), Math.max(span.start, atom.start)));
  const company = view
    .atoms()
    .filter((one) => one !== atom && one.start !== atom.start && isHour(one) && near(one))
    .sort((a, b) => distance(a) - distance(b));
  const stand = (start: number, end: number): number => {
    if (other.tongue !== 'nl') return end;
    // Dutch names the day before the hour: step over "om", "in de"
    const tokens = other.tokens();
    let at = tokens.findIndex((token) => token.start >= start);
    if (at < 0) return start;
    const ahead = (word: string): boolean =>
      leading.test(word) || (partOfDay[other.tongue]?.test(word) ?? false) || /^(?:of|en)$/.test(word);
    while (at > 0 && ahead(tokens[at - 1]?.lower ?? '')) at -= 1;
    const token = tokens[at];
    return token ? before(other, token) : start;
  };
  const hours = company.flatMap(
    (one) => other.atoms().find((theirs) => theirs.keys.some((key) => one.keys.includes(key))) ?? [],
  );
  const hour = hours[0] ? stand(hours[0].start, hours[0].end) : null;
  if (!unit.linkable) return { hour, part: null };
  const links = partners(unit.links(), view.side);
  const words = view
    .tokens()
    .filter((token) => near(token) && (partOfDay[view.tongue]?.test(token.lower) ?? false));
  const parts = words
    .sort((a, b) => distance(a) - distance(b))
    .flatMap((word) => other.tokens()[links[word.index] ?? -1] ?? []);
  return { hour, part: parts[0] ? stand(parts[0].start, parts[0].end) : null };
}

/** Behind a sign that stands right before a value on its own side, and alone on the other: "issue #53", "probleem #". */
function behindSign(atom: Atom, view: SideView, lacking: SideView, near: number): number | null {
  const sign = view.text[atom.start - 1] ?? '';
  if (!/[#§№~]/u.test(sign)) return null;
  const places = Array.from(
    lacking.text.matchAll(new RegExp(`${sign}(?!\\s?\\d|\\p{L})`, 'gu')),
    (match) => match.index + 1,
  );
  return places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
}

/** The place of a year behind a word that waits for it ("in ▲ in London"); null where none does. */
function yearPlace(unit: Unit, view: SideView, atom: Atom, lexicon: Lexicon): number | null {
  const habitual = timePlace(unit, view, atom, lexicon);
  return habitual?.waiting === true ? habitual.offset : null;
}

/** The place beside what a time goes with. */
function besideAny(unit: Unit, view: SideView, atom: Atom): number | null {
  const { hour, part } = besideTime(unit, view, atom);
  return hour ?? part;
}

/** The place of a day: beside the hour it goes with, behind a word that waits for it, beside its part of the day, or where habit puts it. */
function dayPlace(unit: Unit, view: SideView, atom: Atom, lexicon: Lexicon): number | null {
  const habitual = timePlace(unit, view, atom, lexicon);
  const { hour, part } = besideTime(unit, view, atom);
  return hour ?? (habitual?.waiting === true ? habitual.offset : (part ?? habitual?.offset ?? null));
}

/**
 * Gives, for the values of one side of a unit, the offset in the other side's string where each would stand.
 * Takes atoms of `view`; what does not depend on the atom is worked out once.
 */
export function valuePlacer(unit: Unit, view: SideView, lexicon: Lexicon): (atom: Atom) => number {
  const lacking = across(unit, view.side);
  const loose = once(() => looseWords(lacking));
  const waiting = once(() => danglingEnds(lacking));
  const waitingForTime = once(() => danglingEnds(lacking, true));
  return (atom) => {
    const linked = gapForSpan(unit, view.side, atom);
    return (
      bareUnit(atom, lacking, loose(), linked) ??
      besideDate(atom, view, lacking) ??
      behindSign(atom, view, lacking, linked) ??
      (isYear(atom) ? yearPlace(unit, view, atom, lexicon) : null) ??
      (isDay(atom) ? dayPlace(unit, view, atom, lexicon) : null) ??
      nearestDangling(waiting(), linked) ??
      (isTime(atom) ? besideAny(unit, view, atom) : null) ??
      (isTime(atom) || isYear(atom) ? nearestDangling(waitingForTime(), linked) : null) ??
      beforeCounted(unit, view, atom) ??
      linked
    );
  };
}
