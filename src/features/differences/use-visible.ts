/** What the panel and the ruler show of what was found: one calculation, made again only when something it rests on changes. */
import { useMemo } from 'react';

import { layOut, type SheetItem } from '../../store/sheet';
import { useApp } from '../../store/use-app';
import { visibleDifferences, visibleStops, type Stop, type Visible } from '../../store/visible-differences';

export interface Seen {
  readonly visible: Visible;
  readonly stops: readonly Stop[];
}

/** The differences that are shown, hidden, doubtful and dismissed, and the stops of next/previous. */
export function useVisible(): Seen {
  const comparison = useApp((state) => state.comparison);
  const hiddenKinds = useApp((state) => state.hiddenKinds);
  const leastSeverity = useApp((state) => state.leastSeverity);
  const showDoubtful = useApp((state) => state.showDoubtful);
  const pair = useApp((state) => state.pair);
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const acceptedRows = useApp((state) => state.acceptedRows);
  return useMemo(() => {
    const state = {
      comparison,
      hiddenKinds,
      leastSeverity,
      showDoubtful,
      pair,
      readings,
      rows,
      acceptedRows,
    };
    return { visible: visibleDifferences(state), stops: visibleStops(state) };
  }, [comparison, hiddenKinds, leastSeverity, showDoubtful, pair, readings, rows, acceptedRows]);
}

/** Everything on the sheet, as the reader lays it out; empty while nothing was read. */
export function useSheet(): readonly SheetItem[] {
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  return useMemo(() => (readings === null ? [] : layOut(readings, rows)), [readings, rows]);
}

/** The label of a row on screen (`H`, `8`) by its index in `alignment.rows`. */
export function useRowLabels(sheet: readonly SheetItem[]): ReadonlyMap<number, string> {
  return useMemo(() => {
    const labels = new Map<number, string>();
    for (const item of sheet)
      if (item.kind === 'row' && item.index !== null) labels.set(item.index, item.label);
    return labels;
  }, [sheet]);
}
