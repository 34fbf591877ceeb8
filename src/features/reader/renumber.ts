/** Lets rows that only got another number wait: what was corrected is drawn first, the thousands below it when there is time. */
import { sameItem } from './same-item';
import type { ShownItem } from './folds';

type Chunks = readonly (readonly ShownItem[])[];

/** So many chunks beside a corrected one are drawn with it: more than a screen holds. */
const beside = 3;

/**
 * The chunks to draw now, given those of a moment ago: where the rows of a chunk are the same with other numbers, those of a moment
 * ago, unless it stands near a chunk that changed otherwise. `now` itself once nothing has to wait.
 */
export function renumberLater(now: Chunks, before: Chunks): Chunks {
  if (now === before) return now;
  const waits = now.map((chunk, at) => chunk !== before[at] && isRenumbered(chunk, before[at]));
  if (!waits.includes(true)) return now;
  const near = new Set<number>();
  now.forEach((chunk, at) => {
    if (chunk === before[at] || waits[at] === true) return;
    for (let one = at - beside; one <= at + beside; one += 1) near.add(one);
  });
  return now.map((chunk, at) => (waits[at] === true && !near.has(at) ? (before[at] ?? chunk) : chunk));
}

/** Whether both hold the same rows, folds and bands, all of which look alike but for their numbers. */
function isRenumbered(now: readonly ShownItem[], before: readonly ShownItem[] | undefined): boolean {
  return (
    before !== undefined &&
    before.length === now.length &&
    now.every((item, at) => {
      const old = before[at];
      if (old === undefined) return false;
      if (item.kind !== 'row' || old.kind !== 'row') return sameItem(old, item);
      return old.key === item.key && old.bead === item.bead && item.index !== null && old.index !== null;
    })
  );
}
