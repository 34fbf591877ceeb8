/** Taking back and doing again: one history of everything the reader did, whichever room it happened in. */
import type { Pair } from '../storage/pair';
import { mergePairs, sameData } from '../storage/pair-merge';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import { reversed } from './history';
import type { NoteActions } from './note-actions';
import { sameTargets } from './note-targets';
import type { Ports } from './ports';
import { rememberShown, shownFor } from './shown-states';
import { handAfter } from './take-in';
import type { PairActions } from './pair-actions';
import type { Change } from './state';
import type { ViewActions } from './view-actions';

export function historyActions(
  get: Get,
  set: Set,
  ports: Ports,
  view: ViewActions,
  pairs: PairActions,
  notes: NoteActions,
) {
  /** Takes the last change back, whatever it was; a step that does not fit any more is left out, and that is said. */
  function undo(): void {
    const change = get().past.at(-1);
    if (change === undefined || isElsewhere()) return;
    const fits = isCurrent(reversed(change));
    if (fits) apply(reversed(change));
    set(({ past, future }) => ({ past: past.slice(0, -1), future: fits ? [...future, change] : future }));
    view.say(fits ? words.keeping.undone : words.history.outdated);
  }

  /** Does it again. */
  function redo(): void {
    const change = get().future.at(-1);
    if (change === undefined || isElsewhere()) return;
    const fits = isCurrent(change);
    if (fits) apply(change);
    set(({ past, future }) => ({ past: fits ? [...past, change] : past, future: future.slice(0, -1) }));
    view.say(fits ? words.keeping.redone : words.history.outdated);
  }

  /** Whether another tab changed the pair, so that no step of this one's history may be applied to it; says so. */
  function isElsewhere(): boolean {
    const { pair } = get();
    const is = pair !== null && ports.histories.changedElsewhere(pair);
    if (is) view.say(words.history.elsewhere);
    return is;
  }

  /** Whether what a change is to replace stands as the change knows it. */
  function isCurrent(change: Change): boolean {
    const { pair, settings } = get();
    if (change.kind === 'library') return true;
    if (change.kind === 'several') return change.steps.every(isCurrent);
    if (change.kind === 'settings')
      return Object.entries(change.before).every(([name, value]) =>
        sameData(new Map<string, unknown>(Object.entries(settings)).get(name), value),
      );
    if (change.kind === 'everywhere') return sameData(get().everywhere, change.before);
    if (change.kind === 'note') {
      const id = change.before?.id ?? change.after?.id;
      // A backup holds notes on other pairs too.
      const note = ports.notes.snapshot().notes.find((one) => one.id === id) ?? null;
      return (note?.modified ?? null) === (change.before?.modified ?? null);
    }
    return pair !== null && pair.id === change.before.id && mergedOver(pair, change) !== null;
  }

  function apply(change: Change): void {
    if (change.kind === 'note') {
      const { before, after } = change;
      if (before !== null && after !== null && !sameTargets(before, after)) notes.forgetPlaces([after.id]);
      notes.put(before, after);
      void pairs.matchNotes('new');
      return;
    }
    if (change.kind === 'everywhere') {
      view.changeSettings({ dismissed: [...change.after] });
      return;
    }
    if (change.kind === 'several') {
      ports.notes.batch(() => {
        for (const step of change.steps) apply(step);
      });
      return;
    }
    if (change.kind === 'settings') {
      view.changeSettings(change.after);
      return;
    }
    if (change.kind === 'library') {
      const id = change.after?.id ?? change.before?.id;
      if (id !== undefined) void pairs.shelve(id, change.after);
      return;
    }
    const before = get();
    if (before.pair === null) return;
    rememberShown(before);
    const after = mergedOver(before.pair, change) ?? change.after;
    const shown = shownFor(after);
    set({
      pair: after,
      ...(shown === null ? {} : { ...shown, links: {}, correcting: handAfter(before, shown) }),
    });
    pairs.settle(before.pair, after);
  }

  return { undo, redo };
}

/** Only what the step changed: another tab may have changed other parts since. Null where both changed the same. */
function mergedOver(now: Pair, change: Extract<Change, { kind: 'pair' }>): Pair | null {
  return now === change.before ? change.after : mergePairs(change.before, now, change.after);
}
