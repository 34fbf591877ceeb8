/** What panel, ruler, bar and plate show of what was found: one calculation, made again only when something it rests on changes. */
import { useMemo } from 'react';

import { layOut, type SheetItem } from './sheet';
import { useApp } from './use-app';
import { stopsOf, visibleDifferences, type Stop, type Visible } from './visible-differences';

export interface Seen {
  readonly visible: Visible;
  readonly stops: readonly Stop[];
}

type Rests = Parameters<typeof visibleDifferences>[0];

/** The last answer and what it rests on: panel, ruler and the app's counts ask for the same one at the same moment. */
let last: { readonly on: Rests; readonly seen: Seen } | null = null;

function seenOf(on: Rests): Seen {
  const same = (key: keyof Rests): boolean => last?.on[key] === on[key];
  if (last !== null && rests.every(same)) return last.seen;
  const visible = visibleDifferences(on);
  last = { on, seen: { visible, stops: stopsOf(visible.shown) } };
  return last.seen;
}

const rests: readonly (keyof Rests)[] = [
  'comparison',
  'hiddenKinds',
  'leastSeverity',
  'filter',
  'everywhere',
  'showDoubtful',
  'pair',
  'readings',
  'rows',
  'acceptedRows',
];

/** The differences that are shown, hidden, doubtful and dismissed, and the stops of next/previous. */
export function useVisible(): Seen {
  return useApp(seenOf);
}

/** Whether the engine has come to rest, so that a count of differences is more than a count so far. */
export function useSettled(): boolean {
  return useApp(({ work: { state } }) => state === 'done' || state === 'stopped' || state === 'died');
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
