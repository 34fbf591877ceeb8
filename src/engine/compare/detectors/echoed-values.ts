/** Whether the other side says a leftover value in a form that is no value by itself: 1914-18, 9/11, Oktoberrevolutie, midnight, bicentennial. */
import type { Atom } from '../atoms';
import { once, type SideView } from '../row-view';
import { spanMap } from '../span-map';
import { isFeastThere } from '../values/holidays';
import { echoedAmounts } from './echoed-amounts';
import type { Span } from '../../text/text';

/** The spans of a pattern in a side. */
const spansOf = (view: SideView, pattern: RegExp): readonly Span[] =>
  Array.from(view.text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

const valueOf = (atom: Atom): number => Number(atom.number?.values[0] ?? 'NaN');

/** How often each whole figure stands on a side by itself or in a code; decimals and amounts with a scale are read as values and left out. */
function figuresOf(view: SideView): ReadonlyMap<string, number> {
  const scaled = spanMap(
    view.text.length,
    view.atoms().filter((one) => (one.number?.scale ?? null) !== null),
  );
  const counts = new Map<string, number>();
  for (const { start, end } of spansOf(
    view,
    /(?<![\d.,])\d{1,9}(?!\d|[.,]\d)|(?<=\D[.,])\d{1,9}(?!\d|[.,]\d)/gu,
  )) {
    if (scaled.at(start, end) >= 0) continue;
    const run = view.text.slice(start, end);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

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

// Words that have a number in them: squares and triangles, twins and trilogies, jubilees.
const numbered: Readonly<Record<number, RegExp>> = {
  2: /^(?:bi(?:lingual|ennial|cycle|partisan|weekly|monthly|lateral|polar|nary)|twins?|dual|pairs?|couples?|duo|both|beiden?|tweeling|tweetal|dubbel|double|twice|either|neither)/u,
  3: /^(?:tri(?:angle|angular|lingual|lateral|logy|o|ple|plet|pod)|trilogie|driehoek|trio)/u,
  4: /^(?:quad|quart|tetra|square|vierkant|kwart)/u,
  5: /^(?:penta|quint|pentagon)/u,
  6: /^(?:hexa|sext)/u,
  7: /^(?:hepta|sept(?:et|uple))/u,
  8: /^(?:octa|octet|octo(?:pus|gon))/u,
  10: /^(?:deca(?:de|thlon)|decenni)/u,
  100: /^(?:centen|centur)/u,
  150: /^sesquicent/u,
  200: /^bicent/u,
  300: /^tercent/u,
  1000: /^(?:millenni)/u,
};
const dutchStems: Readonly<Record<number, string>> = {
  2: 'twee',
  3: 'drie',
  4: 'vier',
  5: 'vijf',
  6: 'zes',
  7: 'zeven',
  8: 'acht',
  9: 'negen',
  10: 'tien',
  11: 'elf',
  12: 'twaalf',
  20: 'twintig',
  30: 'dertig',
  40: 'veertig',
  50: 'vijftig',
  60: 'zestig',
  70: 'zeventig',
  80: 'tachtig',
  90: 'negentig',
  100: 'honderd',
};
// What is built on a number: a noun or an adjective (vijfsterren, drieletterige), no rank (vierde), no larger number (zestien,
// achthonderd), no verb (vierend), and none of the words of achter and achten.
const dutchTail =
  '(?!(?:de|ste)n?(?!\\p{L})|tig|tien|honderd|duizend|miljoen|miljard|en(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|er|end|ing|nemend)\\p{L}{4,}|(?:kant|hoek|voud|ling|luik|wek|tal|poot|weg|D)';

/** A number that is part of a word there: four-sided and vierkant, the 200th birthday and the bicentennial. */
function isPartOfWord(atom: Atom, view: SideView, lacking: SideView): boolean {
  const value = valueOf(atom);
  const stem = dutchStems[value];
  const compound = stem === undefined ? null : new RegExp(`^${stem}-?(?:${dutchTail})`, 'u');
  const pattern = numbered[value];
  const count = (side: SideView, learned: boolean): number =>
    side
      .tokens()
      .filter(
        ({ lower }) =>
          (learned && (pattern?.test(lower) ?? false)) ||
          (side.tongue === 'nl' && (compound?.test(lower) ?? false)),
      ).length;
  // figures are seldom said by a word of Greek or Latin ("3" as trilogy), and often by a Dutch compound ("3-letter");
  // a driehoek beside a triangle answers that, and no 3
  return count(lacking, !atom.digits || value >= 100) > count(view, true);
}

/** "Op drie na grootste" for the fourth largest. */
function isCountedFromTop(atom: Atom, view: SideView, lacking: SideView): boolean {
  const value = valueOf(atom);
  const within = (side: SideView, one: Atom): boolean =>
    side.tongue === 'nl' &&
    /(?<!\p{L})op $/iu.test(side.text.slice(Math.max(0, one.start - 4), one.start)) &&
    /^ na(?!\p{L})/u.test(side.text.slice(one.end, one.end + 4));
  if (within(view, atom))
    return lacking.atoms().some((one) => one.number?.rank === true && valueOf(one) === value + 1);
  return (
    atom.number?.rank === true &&
    lacking.atoms().some((one) => within(lacking, one) && valueOf(one) === value - 1)
  );
}

// "3 to 2" is at most this long between its figures, in UTF-16 units.
const ratioReach = 6;

/** "3 to 2" for 3:2. */
function isRatio(atom: Atom, view: SideView, lacking: SideView): boolean {
  const [, first, second] = /^(\d+) ?: ?(\d+)$/.exec(view.text.slice(atom.start, atom.end)) ?? [];
  if (first === undefined || second === undefined) return false;
  const atoms = lacking.atoms();
  return atoms.some((one, index) => {
    const next = atoms[index + 1];
    return (
      next !== undefined &&
      valueOf(one) === Number(first) &&
      valueOf(next) === Number(second) &&
      next.start - one.end <= ratioReach
    );
  });
}

/** Gives, for the leftover values of one side, whether the other says them in a form that is no value by itself. It explains a value, and never accuses. */
export function echoes(view: SideView, lacking: SideView): (atom: Atom) => boolean {
  const taken = once(() => spanMap(lacking.text.length, lacking.atoms()));
  const read = (span: Span): boolean => taken().at(span.start, span.end) >= 0;
  const figures = { own: once(() => figuresOf(view)), there: once(() => figuresOf(lacking)) };
  // the same figure stands as often there, with other marks around it ("26300: 2-2015", "26300:2-2015"): nothing was lost
  const isWrittenThere = (atom: Atom): boolean => {
    const run = view.text.slice(atom.start, atom.end);
    const count = figures.own().get(run) ?? 0;
    if (count > 0) return count <= (figures.there().get(run) ?? 0);
    // a code has it in figures (G7, 3D): as often as it stands there, and not here
    return (
      !atom.digits &&
      (figures.there().get(String(valueOf(atom))) ?? 0) > (figures.own().get(String(valueOf(atom))) ?? 0)
    );
  };
  // "Tue Feb 9": a name of a day or month that stands letter by letter on both sides, read on one of them only
  const isCopied = (atom: Atom): boolean =>
    (atom.kind === 'month' || atom.kind === 'weekday') &&
    spansOf(
      lacking,
      new RegExp(String.raw`(?<!\p{L})${view.text.slice(atom.start, atom.end)}(?!\p{L})`, 'gu'),
    ).some((span) => !read(span));
  const amounts = echoedAmounts(view, lacking);
  return (atom) =>
    isWrittenThere(atom) ||
    isCopied(atom) ||
    amounts(atom) ||
    isShortYear(atom, view, lacking) ||
    isCentury(atom, view, lacking) ||
    isNamedThere(atom, lacking, read) ||
    isDateThere(atom, view, lacking) ||
    isFeast(atom, view, lacking) ||
    isPartOfYear(atom, view, lacking) ||
    isNamedHour(atom, lacking) ||
    isPartOfWord(atom, view, lacking) ||
    isCountedFromTop(atom, view, lacking) ||
    isRatio(atom, view, lacking);
}
