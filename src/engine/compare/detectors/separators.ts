/** The same figures with the same sign that each side would read otherwise: 1.234 is a thousand in Dutch and one and a bit in English (N1). */
import type { Atom } from '../atoms';
import type { Detector } from '../detector';
import { finding, saying, type Finding } from '../finding';
import { perText } from '../per-text';
import type { SideView } from '../row-view';
import { canonical, grouped, groupingOf, type Grouping } from '../values/decimal';

const ambiguous = /^([1-9]\d{0,2})([.,])(\d{3})$/;

/** What the rest of each text decides about its separators; null where nothing does. */
const decided = perText((near) => ({
  nl: groupingOf(near.textOf('nl'), null),
  en: groupingOf(near.textOf('en'), null),
}));

const habit = (view: SideView): Grouping => (view.tongue === 'nl' ? '.' : view.tongue === 'en' ? ',' : null);

/** Numbers of a side that a single sign before three figures leaves open, by those figures. A capital before them makes a version of them. */
function openIn(view: SideView): ReadonlyMap<string, Atom> {
  const found = new Map<string, Atom>();
  for (const atom of view.atoms()) {
    const raw = view.text.slice(atom.start, atom.end);
    const version = /\p{Lu}[\p{L}\d]*[\s-]$/u.test(view.text.slice(Math.max(0, atom.start - 20), atom.start));
    if (atom.kind === 'number' && !version && ambiguous.test(raw)) found.set(raw, atom);
  }
  return found;
}

function reading(raw: string, grouping: Grouping): string {
  const [, whole = '', sign, rest = ''] = ambiguous.exec(raw) ?? [];
  const together = grouped(canonical(whole + rest));
  const apart = canonical(whole, rest);
  return grouping === null ? `${together} / ${apart}` : sign === grouping ? together : apart;
}

/**
 * Tells both readings where the two sides' conventions differ. Sure only when other numbers of both texts show their
 * convention – so that a row elsewhere can settle it – and doubtful while the habit of the language is all there is.
 */
export const separators: Detector = {
  name: 'separators',
  find: (row, near) => {
    const unit = row.whole;
    if (!unit) return [];
    const en = openIn(unit.en);
    const out: Finding[] = [];
    for (const [raw, a] of openIn(unit.nl)) {
      const b = en.get(raw);
      if (!b) continue;
      const known = decided(near);
      const ways = { nl: known.nl ?? habit(unit.nl), en: known.en ?? habit(unit.en) };
      if (ways.nl === ways.en || ways.nl === null || ways.en === null) continue;
      const settled = known.nl !== null && known.en !== null;
      out.push(
        finding(
          {
            rule: 'N1',
            type: 'uncertain-number',
            kind: 'number',
            class: 'locale',
            severity: 'minor',
            confidence: settled ? 0.6 : 0.4,
            side: null,
            detail: { settled: settled ? 'yes' : 'no' },
          },
          {
            nl: saying(unit.nl, a, settled ? reading(raw, ways.nl) : reading(raw, null)),
            en: saying(unit.en, b, settled ? reading(raw, ways.en) : reading(raw, null)),
          },
        ),
      );
    }
    return out;
  },
};
