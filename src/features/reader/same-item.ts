/** When two items of the sheet need not be drawn twice. */
import type { ShownItem } from './folds';

/** Whether an item of the sheet looks the same. */
export function sameItem(before: ShownItem, after: ShownItem): boolean {
  if (before === after) return true;
  if (before.key !== after.key) return false;
  // A band's key names its lines; a row may have been paired, or numbered anew.
  if (before.kind === 'furniture' || after.kind === 'furniture') return before.kind === after.kind;
  // A fold of the same first row may have become longer or shorter.
  if (before.kind === 'fold' || after.kind === 'fold') return false;
  return before.index === after.index && before.label === after.label && before.bead === after.bead;
}
