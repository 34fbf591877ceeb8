/** What panel, ruler, bar and plate show of what was found: one calculation, made again only when something it rests on changes. */
import { useMemo } from 'react';

import { layOut, type SheetItem } from './sheet';
import { useApp } from './use-app';
import { useCalm, useTexts } from './use-calm';
import { stopsOf, visibleDifferences, type Stop, type Visible } from './visible-differences';

export interface Seen {
  readonly visible: Visible;
  readonly stops: readonly Stop[];
}

type Rests = Parameters<typeof visibleDifferences>[0];

/** What was reckoned for what; panel, ruler and the app's counts ask for the same one at the same moment. */
const reckoned = new WeakMap<Rests, Seen>();

function seenOf(on: Rests): Seen {
  const known = reckoned.get(on);
  if (known !== undefined) return known;
  const visible = visibleDifferences(on);
  const seen = { visible, stops: stopsOf(visible.shown) };
  reckoned.set(on, seen);
  return seen;
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

/** The last state that differed in something that counts: all who ask for the same get the same object. */
let last: Rests | null = null;

function restsOf(state: Rests): Rests {
  if (last === null || rests.some((key) => last?.[key] !== state[key])) last = state;
  return last;
}

/** The differences that are shown, hidden, doubtful and dismissed, and the stops of next/previous. */
export function useVisible(): Seen {
  return seenOf(useCalm(useApp(restsOf)));
}

/** Whether the engine has come to rest, so that a count of differences is more than a count so far. */
export function useSettled(): boolean {
  return useCalm(
    useApp(({ work: { state } }) => state === 'done' || state === 'stopped' || state === 'died'),
  );
}

/** Everything on the sheet, as the reader lays it out; empty while nothing was read. */
export function useSheet(): readonly SheetItem[] {
  const { readings, rows } = useTexts();
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
