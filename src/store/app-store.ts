/** The store of the app: one state, and the actions that change it, gathered from the rooms beside this file. */
import { createStore } from 'zustand/vanilla';

import { arrivalActions } from './arrivals';
import { cleanActions } from './clean-actions';
import { emptyDraft } from './draft';
import { differenceActions } from './difference-actions';
import { findActions } from './find-actions';
import { historyActions } from './history-actions';
import { historyKeeping } from './history-keeping';
import {
  laterBackupActions,
  laterDraftActions,
  laterEditActions,
  laterHandActions,
  laterLibraryActions,
} from './later-actions';
import { emptyFilter } from './list-filter';
import { noteActions } from './note-actions';
import { noFilter } from './note-filter';
import { noteListActions } from './note-list-actions';
import { pairActions } from './pair-actions';
import { pivotActions } from './pivot-actions';
import type { Ports } from './ports';
import type { AppState } from './state';
import { viewActions } from './view-actions';

export type Get = () => AppState;
export type Set = (part: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void;

/** Everything a screen can do. */
export type Actions = ReturnType<typeof makeActions>;

export interface AppStore {
  readonly getState: Get;
  readonly getInitialState: Get;
  readonly subscribe: (listener: (state: AppState, before: AppState) => void) => () => void;
  readonly actions: Actions;
}

function makeActions(get: Get, set: Set, ports: Ports) {
  const view = viewActions(get, set, ports);
  const arrivals = arrivalActions(get, set);
  const pairs = pairActions(get, set, ports, view, arrivals);
  const notes = noteActions(get, set, ports, view, pairs);
  const library = laterLibraryActions(get, set, ports, view, pairs);
  const cleaning = cleanActions(get, ports, view, pairs);
  const edits = laterEditActions(get, set, ports, view, pairs);
  const differences = differenceActions(get, set, ports, pairs, view, notes);
  const hand = laterHandActions(get, set, ports, view, pairs);
  const history = historyActions(get, set, ports, view, pairs, notes);
  const pivot = pivotActions(get, set, ports, pairs.readAgain);
  const list = noteListActions(get, set);
  const draft = laterDraftActions(get, set, ports, view, pairs);
  const backup = laterBackupActions(get, set, ports, view, pairs);
  return {
    ...view,
    drawArrival: arrivals.drawArrival,
    attachScreen: arrivals.attachScreen,
    ...list,
    ...backup,
    ...pairs,
    ...draft,
    ...notes,
    ...library,
    ...cleaning,
    ...edits,
    ...differences,
    ...hand,
    ...history,
    ...pivot,
    ...findActions(get, set),
  };
}

/** Makes the store with nothing open; `actions.start` opens the first screen. */
export function createAppStore(ports: Ports): AppStore {
  const found = ports.notes.snapshot();
  const store = createStore<AppState>(() => ({
    screen: { name: 'reader' },
    settings: ports.settings.get(),
    keeping: {
      notes: found.health,
      texts: ports.texts.health,
      unsaved: found.unsaved,
      unreadable: found.unreadable,
      pair: null,
      binned: found.bin.length,
      sinceBackup: 0,
      use: null,
    },
    library: [],
    facts: ports.facts.all(),
    unreadablePairs: [],
    noteCounts: {},
    draft: emptyDraft,
    wholeFile: null,
    otherWay: null,
    editing: null,
    correcting: null,
    unlinked: false,
    textSheet: null,
    pair: null,
    readings: null,
    rows: [],
    alignment: null,
    comparison: { differences: [], impressions: [], agreements: [] },
    work: { state: 'idle' },
    arrived: 0,
    arriving: false,
    links: {},
    pointed: null,
    pointedNote: null,
    sides: 'both',
    passage: null,
    find: null,
    onlyDifferences: false,
    unfolded: new Set<string>(),
    explained: null,
    pivot: null,
    rendered: {},
    selected: null,
    everywhere: ports.settings.get().dismissed,
    hiddenKinds: [],
    leastSeverity: 'info',
    filter: emptyFilter,
    listOrder: 'place',
    stood: null,
    goal: null,
    showDoubtful: false,
    showDismissed: false,
    openBands: [],
    acceptedRows: [],
    apartRows: [],
    panel: { tab: 'differences', sheet: false },
    dialog: null,
    bin: found.bin,
    noteList: { filter: noFilter, order: 'text', picked: null },
    notes: [],
    matches: {},
    activeNote: null,
    noteComing: false,
    proposal: null,
    past: [],
    future: [],
    said: null,
  }));
  const actions = makeActions(store.getState, store.setState, ports);
  store.subscribe(historyKeeping(store.getState, store.setState, ports, actions).follow);
  actions.takeNotes();
  ports.notes.subscribe(actions.takeNotes);
  ports.settings.subscribe(() => {
    const settings = ports.settings.get();
    store.setState({ settings, everywhere: settings.dismissed });
  });
  ports.texts.subscribe((id) => void actions.hearTab(id));
  store.subscribe((state, before) => {
    if (state.comparison !== before.comparison || state.work !== before.work) actions.followWaiting();
  });
  store.subscribe((state, before) => {
    if (state.work.state === 'done' && before.work.state !== 'done') void actions.noteFacts();
  });
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    actions,
  };
}
