/** What is said of two texts that are no versions of one text. */
import type { Alignment, Bead, Row } from './alignment';
import { coverageOf } from './rows';

/** Everything stands alone, given the sentence at which each paragraph of a side begins; `unrelated` is passed on. */
export function apart(nlBounds: Int32Array, enBounds: Int32Array, unrelated: boolean): Alignment {
  const alone = (side: 'nl' | 'en', bounds: Int32Array): Row[] =>
    Array.from({ length: bounds.length - 1 }, (_, unit) => {
      const bead = (item: number): Bead => ({
        nl: side === 'nl' ? [item] : [],
        en: side === 'en' ? [item] : [],
        confidence: 0.9,
        reasons: [{ code: 'nothing-shared', for: false }],
      });
      const inside = Array.from({ length: (bounds[unit + 1] ?? 0) - (bounds[unit] ?? 0) }, (_, at) =>
        bead((bounds[unit] ?? 0) + at),
      );
      return { ...bead(unit), sentences: inside };
    });
  const rows = [...alone('nl', nlBounds), ...alone('en', enBounds)];
  return { rows, coverage: coverageOf(rows), precise: true, unrelated };
}
