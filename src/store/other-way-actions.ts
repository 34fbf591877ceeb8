/** What a text was read as, where it could be read in two ways: leaving it so, or taking the other way. */
import { sides, type Side } from '../engine/text/text';
import type { ToFiles } from '../worker/file-protocol';
import { laterWords } from '../words/later-words';
import type { Get, Set } from './app-store';
import type { OtherWay, SourceFile } from './draft';
import type { PairActions } from './pair-actions';
import type { ViewActions } from './view-actions';

export function otherWayActions(
  get: Get,
  set: Set,
  view: ViewActions,
  pairs: PairActions,
  readInto: (side: Side, asked: ToFiles, source: SourceFile | null, starts: boolean) => Promise<void>,
) {
  /** Reads the open pair the other way. */
  async function takeOtherWay(): Promise<void> {
    const { pair, otherWay } = get();
    set({ otherWay: null });
    if (pair === null || otherWay?.pair !== pair.id) return;
    if (otherWay.code === 'markdown') return takePlain(otherWay.plain);
    // The pair stays in the library; the one text goes to the first leaf of a new one.
    pairs.openNew();
    await readInto('nl', otherWay.asked, otherWay.source, false);
  }

  /** Each text just as it was pasted, as one step of the history. */
  async function takePlain(plain: Extract<OtherWay, { code: 'markdown' }>['plain']): Promise<void> {
    const { pair } = get();
    const { planSide } = await import('./edit-plan');
    if (pair === null || get().pair !== pair) return;
    let after = pair;
    for (const side of sides) {
      const raw = plain[side];
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
