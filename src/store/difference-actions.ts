/** Selecting, stepping through, filtering and dismissing differences. */
import type { Kind, Severity } from '../engine/compare/difference';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import { sideNames } from './side-name';
import type { AppState } from './state';
import { startOf, visibleDifferences, visibleStops, type Stop } from './visible-differences';

export function differenceActions(get: Get, set: Set, ports: Ports, pairs: PairActions) {
  function selectDifference(difference: string, place = 0): void {
    const { shown } = visibleDifferences(get());
    const here = shown.find((one) => one.id === difference)?.places[place];
    set(({ stood }) => ({
      selected: { difference, place },
      stood: here === undefined ? stood : { row: here.row, at: startOf(here) },
      activeNote: null,
      panel: { tab: 'differences', sheet: true },
    }));
  }

  function clearSelected(): void {
    set({ selected: null });
  }

  /** Goes to the next place (or with -1 the one before) in text order; wraps at the end, and says so. */
  function stepDifference(by: 1 | -1): void {
    const stops = visibleStops(get());
    if (stops.length === 0) return;
    const { selected, stood } = get();
    const at = stops.findIndex(
      (stop) => stop.difference === selected?.difference && stop.place === selected.place,
    );
    const next = at === -1 ? from(stops, stood, by) : (at + by + stops.length) % stops.length;
    const stop = stops[next];
    if (stop === undefined) return;
    selectDifference(stop.difference, stop.place);
    const wrapped = at !== -1 && (by === 1 ? next < at : next > at);
    const text = wrapped
      ? words.differences.wrapped[by === 1 ? 'start' : 'end']
      : words.differences.position(next + 1, stops.length);
    const found = get().comparison.differences.find((one) => one.id === stop.difference);
    const title =
      found === undefined ? '' : words.differences.types[found.type].title(found, sideNames(get().readings));
    set((state) => ({
      said: { text: words.differences.stood(text, title), undo: false, at: (state.said?.at ?? 0) + 1 },
    }));
  }

  function toggleKind(kind: Kind): void {
    set(({ hiddenKinds }) => ({
      hiddenKinds: hiddenKinds.includes(kind)
        ? hiddenKinds.filter((one) => one !== kind)
        : [...hiddenKinds, kind],
    }));
  }

  /** Takes every filter off. */
  function showAllKinds(): void {
    set({ hiddenKinds: [], leastSeverity: 'info' });
  }

  /** Hides what weighs less. */
  function showFrom(leastSeverity: Severity): void {
    set({ leastSeverity });
  }

  function sortList(listOrder: AppState['listOrder']): void {
    set({ listOrder });
  }

  function toggleDoubtful(): void {
    set(({ showDoubtful }) => ({ showDoubtful: !showDoubtful }));
  }

  function toggleDismissed(): void {
    set(({ showDismissed }) => ({ showDismissed: !showDismissed }));
  }

  /** "Not a difference": remembered with the pair by the difference's key, so that it survives aligning again. */
  function dismiss(key: string, scope: 'here' | 'text' = 'here', reason = ''): void {
    const { pair, comparison } = get();
    if (pair === null) return;
    const rule = comparison.differences.find((one) => one.key === key);
    const remembered = scope === 'text' && rule !== undefined ? `type:${rule.type}` : key;
    const created = ports.now();
    pairs.changePair({
      ...pair,
      dismissals: [...pair.dismissals, { key: remembered, scope, reason, created }],
    });
    set((state) => ({
      selected: null,
      said: { text: words.differences.dismissed, undo: true, at: (state.said?.at ?? 0) + 1 },
    }));
  }

  /** The same for the one that is selected; nothing is selected, nothing happens. */
  function dismissSelected(): void {
    const { selected, comparison } = get();
    const found = comparison.differences.find((one) => one.id === selected?.difference);
    if (found !== undefined) dismiss(found.key);
  }

  /** Takes a dismissal back. */
  function recall(key: string): void {
    const { pair } = get();
    if (pair === null) return;
    pairs.changePair({ ...pair, dismissals: pair.dismissals.filter((one) => one.key !== key) });
  }

  return {
    selectDifference,
    clearSelected,
    stepDifference,
    toggleKind,
    showAllKinds,
    showFrom,
    sortList,
    toggleDoubtful,
    toggleDismissed,
    dismiss,
    dismissSelected,
    recall,
  };
}

/** The stop to go to when none is open: after (or before) the place last stood at, else the first or last. */
function from(stops: readonly Stop[], stood: AppState['stood'], by: 1 | -1): number {
  if (stood === null) return by === 1 ? 0 : stops.length - 1;
  const isAfter = (stop: Stop): boolean =>
    stop.row > stood.row || (stop.row === stood.row && stop.at > stood.at);
  const after = stops.findIndex(isAfter);
  if (by === 1) return Math.max(after, 0);
  const before = (after === -1 ? stops.length : after) - 1;
  return before < 0 ? stops.length - 1 : before;
}
