/** Whether the other side says a leftover date, year or hour in a form that is no date by itself: 1914-18, 9/11, Oktoberrevolutie, Boxing Day, midnight. */
import type { Atom } from '../atoms';
import type { SideView } from '../row-view';
import { spansOf, valueOf } from './value-parts';
import type { Span } from '../../text/text';
import { isFeastThere } from '../values/holidays';

/** "1914-18" for 1914 and 1918, "'45" for 1945. */
function isShortYear(atom: Atom, view: SideView, lacking: SideView): boolean {
  if (atom.kind !== 'number' || !atom.digits) return false;
  const value = valueOf(atom);
  const has = (side: SideView, year: number): boolean => side.atoms().some((one) => valueOf(one) === year);
  const century = (side: SideView, at: number): string | null =>
    /(?<!\d)(1\d|20)\d\d[-–—/]$/.exec(side.text.slice(Math.max(0, at - 6), at))?.[1] ??
    (/(?<![\p{L}\d])['’‘]$/u.test(side.text.slice(Math.max(0, at - 2), at)) ? '19' : null);
  if (value < 100) {
    const own = century(view, atom.start);
    return own !== null && has(lacking, Number(own) * 100 + value);
  }
  return lacking
    .atoms()
    .some(
      (one) =>
        one.digits &&
        /^\d\d$/.test(lacking.text.slice(one.start, one.end)) &&
        Number(century(lacking, one.start)) * 100 + valueOf(one) === value,
    );
}

const hundreds = /(?<!\d)(\d{1,2})00['’]?s(?!\p{L})/gu;
const behindCentury = /^[\s\u00a0-](?:eeuw|century|centuries)/u;

/** "The 1800s" for the nineteenth century. */
function isCentury(atom: Atom, view: SideView, lacking: SideView): boolean {
  if (atom.kind === 'decade') {
    const own = /^['’]?(\d{1,2})00['’]?s$/.exec(view.text.slice(atom.start, atom.end))?.[1];
    return (
      own !== undefined &&
      lacking
        .atoms()
        .some(
          (one) =>
            valueOf(one) === Number(own) + 1 && behindCentury.test(lacking.text.slice(one.end, one.end + 10)),
        )
    );
  }
  return (
    behindCentury.test(view.text.slice(atom.end, atom.end + 10)) &&
    [...lacking.text.matchAll(hundreds)].some((match) => Number(match[1]) + 1 === valueOf(atom))
  );
}

const monthNames = {
  nl: 'jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
  en: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
} as const;
const dayNames = {
  nl: 'ma|di|wo|do|vr|za|zo',
  en: 'Mon|Tue|Wed|Thu|Fri|Sat|Sun',
} as const;
const monthStems = {
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
} as const;

const dayStems = {
  nl: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  en: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
} as const;

/** The nth word of a list of alternatives, counted from 1. */
const nth = (list: string, place: number): string => list.split('|')[place - 1] ?? '(?!)';

/** A month or weekday in a form that is not read as one: abbreviated in a list, part of a longer word, a word that may be another. */
function isNamedThere(atom: Atom, lacking: SideView, read: (span: Span) => boolean): boolean {
  if (atom.kind !== 'month' && atom.kind !== 'weekday') return false;
  const tongue = lacking.tongue;
  const value = Number(atom.keys[0]?.split(':')[1]);
  if (tongue === 'other' || !(value >= 1)) return false;
  const short = nth(atom.kind === 'month' ? monthNames[tongue] : dayNames[tongue], value);
  const flags = tongue === 'nl' ? 'giu' : 'gu';
  const forms = [
    new RegExp(String.raw`(?<!\p{L})(?:${short})(?=[.,;:)\]/"'’”–-]|[\s\u00a0]\d)`, flags),
    new RegExp(
      String.raw`(?<!\p{L})(?:${nth((atom.kind === 'month' ? monthStems : dayStems)[tongue], value)})`,
      flags,
    ),
  ];
  return forms.some((form) => spansOf(lacking, form).some((span) => !read(span)));
}

/** A date that the other side writes in figures which may mean something else too ("9/11"). */
function isDateThere(atom: Atom, view: SideView, lacking: SideView): boolean {
  const figures = /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})(?:[-/.]\d{2,4})?(?![\d/-])/gu;
  const { date } = atom;
  if (date !== null && date.day !== null && date.month !== null) {
    const parts = [date.day, date.month].sort((a, b) => a - b).join();
    const same = (match: RegExpMatchArray): boolean =>
      [Number(match[1]), Number(match[2])].sort((a, b) => a - b).join() === parts;
    // Figures that were read as a date have been compared as one; how they are read may be the reader's own decision.
    const dates = lacking.atoms().filter((one) => one.date !== null && one.date.day !== null);
    const isRead = ({ index }: RegExpMatchArray): boolean =>
      dates.some((one) => one.start <= (index ?? 0) && (index ?? 0) < one.end);
    return [...lacking.text.matchAll(figures)].some((match) => same(match) && !isRead(match));
  }
  if (!atom.digits) return false;
  const own = [...view.text.matchAll(figures)].find(
    (match) => match.index <= atom.start && atom.end <= match.index + match[0].length,
  );
  if (!own) return false;
  const parts = [Number(own[1]), Number(own[2])].sort((a, b) => a - b).join();
  return lacking
    .atoms()
    .some(
      ({ date: there }) =>
        there?.day != null &&
        there.month !== null &&
        [there.day, there.month].sort((a, b) => a - b).join() === parts,
    );
}

/** A feast named on the other side: Boxing Day for tweede kerstdag or 26 december, tweede paasdag for Easter Monday. */
function isFeast(atom: Atom, view: SideView, lacking: SideView): boolean {
  const told = atom.date !== null || atom.kind === 'month' || atom.kind === 'weekday';
  if (!told && atom.number?.rank !== true) return false;
  return isFeastThere(
    {
      start: atom.start,
      end: atom.end,
      weekday: atom.kind === 'weekday' ? Number(atom.keys[0]?.split(':')[1]) : null,
      month: atom.date?.month ?? null,
      day: atom.date?.day ?? null,
    },
    view,
    lacking,
  );
}

// The first three months of a year are its first quarter, the first six its first half.
const quarterMonths = {
  nl: /(?<!\p{L})(eerste|laatste) (?:drie|3) maanden(?!\p{L})/iu,
  en: /(?<!\p{L})(first|last) (?:three|3) months(?!\p{L})/iu,
} as const;
const halfYear = {
  nl: /(?<!\p{L})(?:eerste|tweede|laatste) (?:zes|6) maanden|(?<!\p{L})(?:eerste|tweede) helft van (?:het|dit|vorig) jaar|(?<!\p{L})(?:eerste|tweede) half(?:jaar| jaar)/iu,
  en: /(?<!\p{L})(?:first|second|last|latter) (?:six|6) months|(?<!\p{L})(?:first|second|latter) half of (?:the|this|last) year|(?<!\p{L})(?:first|second)[- ]half/iu,
} as const;

/** The first quarter for the first three months, the first half of the year for its first six. */
function isPartOfYear(atom: Atom, view: SideView, lacking: SideView): boolean {
  if (view.tongue === 'other' || lacking.tongue === 'other') return false;
  const value = valueOf(atom);
  if (value === 6)
    return halfYear[view.tongue].test(view.text) && halfYear[lacking.tongue].test(lacking.text);
  if (atom.kind === 'quarter') return quarterMonths[lacking.tongue].test(lacking.text);
  return (
    value === 3 &&
    quarterMonths[view.tongue].test(view.text) &&
    lacking.atoms().some((one) => one.kind === 'quarter')
  );
}

/** Midnight for 12 a.m. and 0:00, noon for 12 p.m. */
function isNamedHour(atom: Atom, lacking: SideView): boolean {
  return (atom.clock?.minutes ?? []).some((minute) =>
    minute % 1440 === 0
      ? /(?<!\p{L})(?:middernacht|midnight)(?!\p{L})/iu.test(lacking.text)
      : minute === 720 &&
        /(?<!\p{L})(?:noon|midday|(?:het |12 )?middag(?:uur)?)(?!\p{L})/iu.test(lacking.text),
  );
}

/** Whether the other side says a leftover value of a date in another form; `read` tells which of its spans were read as values. It explains, and never accuses. */
export function isDateEchoed(
  atom: Atom,
  view: SideView,
  lacking: SideView,
  read: (span: Span) => boolean,
): boolean {
  return (
    isShortYear(atom, view, lacking) ||
    isCentury(atom, view, lacking) ||
    isNamedThere(atom, lacking, read) ||
    isDateThere(atom, view, lacking) ||
    isFeast(atom, view, lacking) ||
    isPartOfYear(atom, view, lacking) ||
    isNamedHour(atom, lacking)
  );
}
