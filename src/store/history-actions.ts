/** Taking back and doing again: one history of everything the reader did, whichever room it happened in. */
import { mergePairs } from '../storage/pair-merge';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import { reversed } from './history';
import type { NoteActions } from './note-actions';
import { sameTargets } from './note-targets';
import type { PairActions } from './pair-actions';
import type { Change } from './state';
import type { ViewActions } from './view-actions';

export function historyActions(
  get: Get,
  set: Set,
  view: ViewActions,
  pairs: PairActions,
  notes: NoteActions,
) {
  /** Takes the last change back, whatever it was. */
  function undo(): void {
    const change = get().past.at(-1);
    if (change === undefined) return;
    apply(reversed(change));
    set(({ past, future }) => ({ past: past.slice(0, -1), future: [...future, change] }));
    view.say(words.keeping.undone);
  }

  /** Does it again. */
  function redo(): void {
    const change = get().future.at(-1);
    if (change === undefined) return;
    apply(change);
    set(({ past, future }) => ({ past: [...past, change], future: future.slice(0, -1) }));
    view.say(words.keeping.redone);
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
    if (change.kind === 'library') {
      const id = change.after?.id ?? change.before?.id;
      if (id !== undefined) void pairs.shelve(id, change.after);
      return;
    }
    // Only what this change touched: another tab may have changed other parts since.
    const now = get().pair;
    const after = (now === null ? null : mergePairs(change.before, now, change.after)) ?? change.after;
    set({ pair: after });
    pairs.settle(now ?? change.before, after);
  }

  return { undo, redo };
}
