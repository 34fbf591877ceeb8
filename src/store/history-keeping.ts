/** Keeps the history of the open pair on this device, and brings it back when the pair is opened again. */
import type { Pair } from '../storage/pair';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import type { Ports } from './ports';
import type { AppState } from './state';
import type { ViewActions } from './view-actions';

export function historyKeeping(get: Get, set: Set, ports: Ports, view: ViewActions) {
  /** The pair whose history has been brought; nothing is written over one that was not. */
  let brought: string | null = null;
  let writing = false;
  let waiting = false;

  /** Listens to every change of the state: opening brings the history, and what changes it keeps it. */
  function follow(state: AppState, before: AppState): void {
    const { pair } = state;
    if (pair === null) return;
    if (pair !== before.pair && state.readings === null) void bring(pair);
    else if (state.past !== before.past || state.future !== before.future) void keep();
  }

  async function bring(pair: Pair): Promise<void> {
    brought = null;
    const found = await ports.histories.open(pair);
    const now = get();
    if (now.pair?.id !== pair.id) return;
    brought = pair.id;
    if (found.state === 'read') {
      // What was done in the meantime comes after it.
      const fresh = now.past.length + now.future.length === 0;
      set({
        past: [...found.history.past, ...now.past],
        future: fresh ? found.history.future : now.future,
      });
    } else if (found.state !== 'missing') view.say(words.history[found.state]);
  }

  /** Writes once more when something changed while it was written. */
  async function keep(): Promise<void> {
    waiting = true;
    if (writing) return;
    writing = true;
    while (waiting) {
      waiting = false;
      const { pair, past, future } = get();
      if (pair !== null && pair.id === brought) await ports.histories.save(pair, { past, future });
    }
    writing = false;
  }

  return { follow };
}
