/** A list that became running text on the other side (F7). */
import type { Detector } from '../detector';
import { finding, parts, spanMark } from '../finding';
import type { SideView } from '../row-view';
import type { Side } from '../../text/text';

// A list of two is often meant as a sentence; from three lines on its layout says something.
const fewestItems = 3;

const itemLine = /^[ \t]*(?:[-*•–·▪◦]|\d{1,2}[.)]|[a-z]\))[ \t]+\S/gmu;

/** How many list items a side of a row has: blocks that are items, or lines that begin as one. */
function itemsIn(view: SideView): number {
  return Math.max(view.items, [...view.text.matchAll(itemLine)].length);
}

/** One row that is a list on one side and has neither items nor lines on the other. */
export const layout: Detector = {
  name: 'layout',
  find: (row) => {
    const unit = row.whole;
    if (!unit) return [];
    const count = { nl: itemsIn(unit.nl), en: itemsIn(unit.en) };
    const side: Side | null =
      count.nl >= fewestItems && count.en === 0
        ? 'en'
        : count.en >= fewestItems && count.nl === 0
          ? 'nl'
          : null;
    if (side === null) return [];
    const list = side === 'nl' ? unit.en : unit.nl;
    const flat = unit[side];
    // Every item on a line of its own keeps the list, only without its signs.
    if (flat.text.trim().split(/\n+/).length >= count[list.side]) return [];
    const whole = (view: SideView) => ({
      read: view.text,
      mark: spanMark(view, { start: 0, end: view.text.length }),
    });
    return [
      finding(
        {
          rule: 'F7',
          type: 'layout-lost',
          kind: 'artefact',
          class: 'form',
          severity: 'info',
          confidence: 0.7,
          side,
          detail: { count: String(count[list.side]) },
        },
        parts(list.side, whole(list), whole(flat)),
      ),
    ];
  },
};
