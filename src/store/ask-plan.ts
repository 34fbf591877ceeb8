/** Asks the engine what changing a side would do to the record of its pair; reckoning it takes half a second for a book. */
import type { Note } from '../engine/annotate/note';
import type { Side } from '../engine/text/text';
import type { Pair } from '../storage/pair';
import type { EngineClient } from '../worker/engine-client';
import type { SideChange, SidePlan, SideQuestion } from '../worker/side-plan';

/** A change of one side before it is made: the record it would give, and what would become of paragraphs and notes. */
export interface Plan extends Pick<SidePlan, 'copies' | 'states'> {
  readonly pair: Pair;
}

/** Null where the change changes nothing. Asks once more where the engine died over the question; null where it died again. */
export async function askPlan(
  engine: Pick<EngineClient, 'plan'>,
  notes: readonly Note[],
  pair: Pair,
  side: Side,
  change: SideChange,
): Promise<Plan | null> {
  const question: SideQuestion = {
    side,
    now: pair[side],
    change,
    verdicts: pair.verdicts[side],
    hand: pair.hand,
    passages: notes.flatMap(({ targets }) =>
      targets.flatMap((target) => (target.side === side ? target.selectors : [])),
    ),
  };
  const plan = await engine.plan(question).catch(() => engine.plan(question).catch(() => null));
  if (plan === null) return null;
  const { source, verdicts, hand, copies, states } = plan;
  return {
    copies,
    states,
    pair: {
      ...pair,
      [side]: { ...pair[side], ...source },
      verdicts: { ...pair.verdicts, [side]: verdicts },
      hand,
    },
  };
}
