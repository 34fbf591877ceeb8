/** What a text was read as, where it could be read in two ways: leaving it so, or taking the other way. */
import { sides, type Side } from '../engine/text/text';
import type { ToFiles } from '../worker/file-protocol';
import { laterWords } from '../words/later-words';
import type { Get, Set } from './app-store';
import type { OtherWay, SourceFile } from './draft';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import type { ViewActions } from './view-actions';

export function otherWayActions(
  get: Get,
  set: Set,
  ports: Ports,
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
    const { askPlan } = await import('./ask-plan');
    if (pair === null) return;
    let after = pair;
    for (const side of sides) {
      const raw = plain[side];
      if (raw === null) continue;
      const next = { ...after[side], raw, blocks: null };
      const plan = await askPlan(ports.engine, [], after, side, { kind: 'copy', next });
      // Nobody can say what it would do, or something else changed the pair meanwhile: it stays as it is.
      if (plan === null || get().pair !== pair) return;
      after = plan.pair;
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
