/** Clock times with their zones: one moment on two clocks, or the same figures in two zones (D6). */
import type { Atom } from '../atoms';
import type { Detector } from '../detector';
import { finding, saying, type Finding } from '../finding';
import type { SideView } from '../row-view';

/** The clock times of a side that name their zone. */
function zoned(view: SideView): readonly Atom[] {
  return view.atoms().filter((atom) => atom.clock !== null && atom.clock.zone !== null);
}

const share = (a: Atom, b: Atom, kind: 'u:' | 't:'): boolean =>
  a.keys.some((key) => key.startsWith(kind) && b.keys.includes(key));

/** Pairs zoned times in order: by the moment first, then by the figures. Times of one zone are left to the other rules. */
export const zones: Detector = {
  name: 'zones',
  find: (row) => {
    const unit = row.whole;
    if (!unit) return [];
    const out: Finding[] = [];
    const used = new Set<Atom>();
    const en = zoned(unit.en);
    for (const kind of ['u:', 't:'] as const) {
      for (const a of zoned(unit.nl)) {
        const b = used.has(a) ? undefined : en.find((one) => !used.has(one) && share(a, one, kind));
        if (!b) continue;
        used.add(a).add(b);
        const same = kind === 'u:';
        if (a.clock?.zone === b.clock?.zone) continue;
        out.push(
          finding(
            {
              rule: 'D6',
              type: 'time-zone',
              kind: 'date',
              class: same ? 'locale' : 'content',
              severity: same ? 'info' : 'major',
              confidence: same ? 0.85 : 0.8,
              side: null,
              detail: { same: same ? 'yes' : 'no' },
            },
            {
              nl: saying(unit.nl, a, `${a.normalised} ${a.clock?.zone ?? ''}`),
              en: saying(unit.en, b, `${b.normalised} ${b.clock?.zone ?? ''}`),
            },
          ),
        );
      }
    }
    return out;
  },
};
