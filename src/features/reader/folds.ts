/** "Only the differences": runs of rows in which nothing differs become one line, with a row of context on either side. */
import type { SheetItem } from '../../store/sheet';

/** A run of rows that is folded away. */
export interface Fold {
  readonly kind: 'fold';
  readonly key: string;
  /** What lies in it: rows, and the furniture between them. */
  readonly items: readonly SheetItem[];
  /** How many of them are rows. */
  readonly rows: number;
}

export type ShownItem = SheetItem | Fold;

/** Rows shown before and behind one that differs. */
const context = 1;
/** A fold is as tall as a short row: fewer rows than this gain nothing. */
const fewest = 2;

/** The items with every run of rows folded that `differs` says nothing of and that lies beyond the context. Order and items stay. */
export function foldSame(
  items: readonly SheetItem[],
  differs: (item: SheetItem) => boolean,
): readonly ShownItem[] {
  const rows = items.flatMap((item, at) => (item.kind === 'row' ? [at] : []));
  const kept = new Set<number>();
  rows.forEach((at, number) => {
    const item = items[at];
    if (item === undefined || !differs(item)) return;
    for (let near = number - context; near <= number + context; near += 1) {
      const place = rows[near];
      if (place !== undefined) kept.add(place);
    }
  });
  const shown: ShownItem[] = [];
  let run: SheetItem[] = [];
  const close = (): void => {
    const count = run.filter((item) => item.kind === 'row').length;
    const first = run[0];
    if (count < fewest || first === undefined) shown.push(...run);
    else shown.push({ kind: 'fold', key: `fold ${first.key}`, items: run, rows: count });
    run = [];
  };
  items.forEach((item, at) => {
    if (kept.has(at)) {
      close();
      shown.push(item);
    } else run.push(item);
  });
  close();
  return shown;
}
