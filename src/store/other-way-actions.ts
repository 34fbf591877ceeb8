/** What a text was read as, where it could be read in two ways: leaving it so, or taking the other way. */
import { sides } from '../engine/text/text';
import { laterWords } from '../words/later-words';
import type { Get, Set } from './app-store';
import type { PairActions } from './pair-actions';
import type { ViewActions } from './view-actions';

export function otherWayActions(get: Get, set: Set, view: ViewActions, pairs: PairActions) {
  /** Reads the open pair the other way: each text just as it was pasted, as one step of the history. */
  async function takeOtherWay(): Promise<void> {
    const { pair, otherWay } = get();
    set({ otherWay: null });
    if (pair === null || otherWay?.pair !== pair.id) return;
    const { planSide } = await import('./edit-plan');
    if (get().pair !== pair) return;
    let after = pair;
    for (const side of sides) {
      const raw = otherWay.plain[side];
      if (raw !== null) after = planSide(after, side, { ...after[side], raw, blocks: null }).pair;
    }
    pairs.changePair(after);
    view.say(laterWords.import.nowPlain, true);
  }

  /** The open pair is right as it was read. */
  function keepThisWay(): void {
    set({ otherWay: null });
  }

  return { takeOtherWay, keepThisWay };
}
