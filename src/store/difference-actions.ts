/** Selecting, stepping through, filtering and dismissing differences. */
import { keyAt } from '../engine/compare/at-place';
import type { ConventionChoice } from '../engine/compare/convention';
import type { DifferenceClass, DifferenceType, Kind, Severity } from '../engine/compare/difference';
import type { Side } from '../engine/text/text';
import type { Dismissal } from '../storage/dismissal';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import { dismissalKey, dismissedWith, type Reach } from './dismissals';
import { remember } from './history';
import { emptyFilter, type ListFilter } from './list-filter';
import type { NoteActions } from './note-actions';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import { sideNames } from './side-name';
import type { AppState } from './state';
import type { ViewActions } from './view-actions';
import { startOf, visibleDifferences, visibleStops, type Stop } from './visible-differences';

export function differenceActions(
  get: Get,
  set: Set,
  ports: Ports,
  pairs: PairActions,
  view: ViewActions,
  notes: Pick<NoteActions, 'noteSelected'>,
) {
  /** A step that was asked for before anything was found, and whether a note was then asked for on what it comes to. */
  let waiting: { readonly by: 1 | -1; readonly note: boolean; readonly pair: string | null } | null = null;

  function isReading(): boolean {
    const { state } = get().work;
    return state === 'reading' || state === 'aligning' || state === 'comparing';
  }

  const openPair = (): string | null => get().pair?.id ?? null;

  /** Takes the step that waits, once there is something to go to; lets it go when nothing was found. */
  function followWaiting(): void {
    if (waiting === null) return;
    const { by, pair } = waiting;
    // Another pair was opened meanwhile: the step was not for that.
    if (pair !== openPair()) {
      waiting = null;
      return;
    }
    const found = visibleStops(get()).length > 0;
    if (!found && isReading()) return;
    // A reader who opened another note meanwhile waits for none.
    const note = waiting.note && get().noteComing;
    waiting = null;
    if (found) stepDifference(by);
    else view.say(words.differences.nothingCame);
    if (note && !(found && notes.noteSelected())) set({ noteComing: false });
  }

  /** A note on the difference that a waiting step comes to; false when none waits. Letters are its words from now on. */
  function noteWaiting(): boolean {
    if (waiting === null) return false;
    waiting = { ...waiting, note: true };
    set({ noteComing: true });
    return true;
  }

  function selectDifference(difference: string, place = 0): void {
    const { shown } = visibleDifferences(get());
    const here = shown.find((one) => one.id === difference)?.places[place];
    set(({ stood }) => ({
      selected: { difference, place },
      stood: here === undefined ? stood : { row: here.row, at: startOf(here) },
      activeNote: null,
      noteComing: false,
      panel: { tab: 'differences', sheet: true },
    }));
  }

  function clearSelected(): void {
    set({ selected: null });
  }

  /** Goes to the next place (or with -1 the one before) in text order; wraps at the end, and says so. */
  function stepDifference(by: 1 | -1): void {
    const stops = visibleStops(get());
    if (stops.length === 0) {
      if (!isReading()) return;
      waiting = { by, note: false, pair: openPair() };
      view.say(words.differences.coming);
      return;
    }
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
    set(({ hiddenKinds }) => ({ hiddenKinds: toggled(hiddenKinds, kind) }));
  }

  /** Takes every filter off. */
  function showAllKinds(): void {
    set({ hiddenKinds: [], leastSeverity: 'info', filter: emptyFilter });
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

  /** Sets some of the finer filters. */
  function changeFilter(part: Partial<ListFilter>): void {
    set(({ filter }) => ({ filter: { ...filter, ...part } }));
  }

  /** Hides a type of difference, or shows it again. */
  function toggleType(type: DifferenceType): void {
    const { hiddenTypes } = get().filter;
    changeFilter({ hiddenTypes: toggled(hiddenTypes, type) });
  }

  /** Hides a class of differences, or shows it again. */
  function toggleClass(one: DifferenceClass): void {
    const { hiddenClasses } = get().filter;
    changeFilter({ hiddenClasses: toggled(hiddenClasses, one) });
  }

  /**
   * "Not a difference": remembered by the difference's words, or by its rule, so that it survives aligning again; with
   * the pair, or for every text of this device. `row` is the one that "this rule here" means. A whole entry is
   * remembered by all its words.
   */
  function dismiss(key: string, reach: Reach = 'here', reason = '', row: number | null = null): void {
    const { pair, comparison, everywhere } = get();
    if (pair === null) return;
    const known = new Set([...pair.dismissals, ...everywhere].map((one) => one.key));
    const found = dismissedWith(comparison.differences, key, reach, known);
    if (found.length === 0) return;
    const scope = reach === 'rule-everywhere' ? 'everywhere' : reach === 'entry' ? 'here' : reach;
    const created = ports.now();
    const dismissals = found.map((one): Dismissal => ({
      key: dismissalKey(get(), one, row ?? one.places[0]?.row ?? -1, reach),
      scope,
      reason,
      created,
      about: { type: one.type, nl: one.nl.read, en: one.en.read },
    }));
    if (scope === 'everywhere') changeEverywhere([...everywhere, ...dismissals]);
    else pairs.changePair({ ...pair, dismissals: [...pair.dismissals, ...dismissals] });
    set((state) => ({
      selected: null,
      said: { text: words.differences.dismissed, undo: true, at: (state.said?.at ?? 0) + 1 },
    }));
  }

  /** Changes what is no difference in any text, as one step of the history. */
  function changeEverywhere(after: readonly Dismissal[]): void {
    const before = get().everywhere;
    ports.settings.set({ dismissed: [...after] });
    set((state) => ({ everywhere: after, ...remember(state, { kind: 'everywhere', before, after }) }));
  }

  /** The same for the words at the place that is selected; nothing is selected, nothing happens. */
  function dismissSelected(): void {
    const { selected } = get();
    const found = visibleDifferences(get()).shown.find((one) => one.id === selected?.difference);
    if (found !== undefined) dismiss(keyAt(found, found.places[selected?.place ?? 0]));
  }

  /** Takes a dismissal back, wherever it is kept. */
  function recall(dismissal: Dismissal): void {
    const { pair, everywhere } = get();
    const kept = (list: readonly Dismissal[]): Dismissal[] =>
      list.filter((one) => one.key !== dismissal.key || one.created !== dismissal.created);
    if (dismissal.scope === 'everywhere') changeEverywhere(kept(everywhere));
    else if (pair !== null) pairs.changePair({ ...pair, dismissals: kept(pair.dismissals) });
    set((state) => ({
      said: { text: words.differences.recalled, undo: true, at: (state.said?.at ?? 0) + 1 },
    }));
  }

  /** Decides how a side writes its figures; what was found follows. */
  function decideConvention(side: Side, choice: ConventionChoice): void {
    const { pair } = get();
    if (pair === null) return;
    const conventions = { ...pair.conventions, [side]: { ...pair.conventions[side], ...choice } };
    pairs.changePair({ ...pair, conventions });
    set((state) => ({
      said: { text: words.differences.conventionChanged, undo: true, at: (state.said?.at ?? 0) + 1 },
    }));
  }

  return {
    selectDifference,
    clearSelected,
    stepDifference,
    followWaiting,
    noteWaiting,
    toggleKind,
    showAllKinds,
    showFrom,
    sortList,
    toggleDoubtful,
    toggleDismissed,
    changeFilter,
    toggleType,
    toggleClass,
    decideConvention,
    dismiss,
    dismissSelected,
    recall,
  };
}

/** A list without the one, or with it. */
function toggled<One>(list: readonly One[], one: One): readonly One[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
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
