/** Days counted from the day of writing: another such day, or a named day in its place (D5). */
import type { Detector } from '../detector';
import { finding, saying, type Finding } from '../finding';
import { pairAtoms } from '../pair-atoms';
import type { SideView } from '../row-view';
import type { Span } from '../../text/text';
import type { Tongue } from '../tongue';

/** Days from the day of writing; a null may explain a word on the other side and accuses nobody ("morgen" is also morning). */
const days: Readonly<
  Record<Tongue, Readonly<Record<string, { readonly day: number; readonly hint?: true }>>>
> = {
  nl: {
    eergisteren: { day: -2 },
    gisteren: { day: -1 },
    gisteravond: { day: -1 },
    gisterenavond: { day: -1 },
    gistermiddag: { day: -1 },
    gisterochtend: { day: -1 },
    vandaag: { day: 0 },
    vanavond: { day: 0 },
    vanmiddag: { day: 0 },
    vanochtend: { day: 0 },
    vanmorgen: { day: 0 },
    vannacht: { day: 0, hint: true },
    heden: { day: 0, hint: true },
    morgen: { day: 1, hint: true },
    morgenavond: { day: 1 },
    overmorgen: { day: 2 },
  },
  en: {
    yesterday: { day: -1 },
    today: { day: 0 },
    tonight: { day: 0 },
    tomorrow: { day: 1 },
  },
  other: {},
};

interface Day extends Span {
  readonly day: number;
  readonly hint: boolean;
}

function daysIn(view: SideView): readonly Day[] {
  const table = days[view.tongue];
  return view.tokens().flatMap((token) => {
    const found = Object.hasOwn(table, token.lower) ? table[token.lower] : undefined;
    return found ? [{ start: token.start, end: token.end, day: found.day, hint: found.hint ?? false }] : [];
  });
}

/** The days of one side that no equal day on the other answers. */
function left(own: readonly Day[], other: readonly Day[]): readonly Day[] {
  const free = other.map((one) => one.day);
  return own.filter((one) => {
    const at = free.indexOf(one.day);
    if (at >= 0) free.splice(at, 1);
    return at < 0 && !one.hint;
  });
}

const shown = (day: number): string => (day === 0 ? '±0 d' : `${day > 0 ? '+' : '−'}${Math.abs(day)} d`);

/** One unanswered day on each side differs; one beside a date or weekday that stands alone there is a matter of custom. */
export const relativeDays: Detector = {
  name: 'relative-days',
  find: (row, _near, found) => {
    const unit = row.whole;
    if (!unit || unit.nl.tongue === unit.en.tongue) return [];
    const all = { nl: daysIn(unit.nl), en: daysIn(unit.en) };
    const nl = left(all.nl, all.en);
    const en = left(all.en, all.nl);
    const a = nl[0];
    const b = en[0];
    const out: Finding[] = [];
    if (a && b && nl.length === 1 && en.length === 1)
      out.push(
        finding(
          {
            rule: 'D5',
            type: 'relative-day',
            kind: 'date',
            class: 'content',
            severity: 'minor',
            // "today" for nowadays is as common as for this day
            confidence: a.day === 0 || b.day === 0 ? 0.4 : 0.6,
            side: null,
            detail: { what: 'other' },
          },
          { nl: saying(unit.nl, a, shown(a.day)), en: saying(unit.en, b, shown(b.day)) },
        ),
      );
    if (out.length > 0 || (a && b) || (!a && !b)) return out;
    const atoms = pairAtoms(unit.nl.atoms(), unit.en.atoms(), {
      nl: unit.nl.text.length,
      en: unit.en.text.length,
    });
    const told = (start: number, side: 'nl' | 'en'): boolean =>
      found.some((one) => {
        const mark = side === 'nl' ? one.nlMark : one.enMark;
        return mark?.at === 'span' && mark.start <= start && start < mark.end;
      });
    const [side, day] = a ? (['en', a] as const) : (['nl', b] as const);
    const dated = atoms[side].find(
      (atom) =>
        ['weekday', 'month', 'date'].includes(atom.kind) && !told(unit[side].start + atom.start, side),
    );
    if (!day || !dated) return out;
    const date = saying(unit[side], dated.date ?? dated, dated.date?.normalised ?? dated.normalised);
    const relative = saying(side === 'nl' ? unit.en : unit.nl, day, shown(day.day));
    out.push(
      finding(
        {
          rule: 'D5',
          type: 'relative-day',
          kind: 'date',
          class: 'locale',
          severity: 'info',
          confidence: 0.6,
          side: null,
          detail: { what: 'named' },
        },
        side === 'nl' ? { nl: date, en: relative } : { nl: relative, en: date },
      ),
    );
    return out;
  },
};
