/** Works out what the record of a pair becomes when one side gets other words: everything the reader decided goes along. */
import { carryHand } from '../engine/align/carry-hand';
import { carry, successors, type Carry } from '../engine/text/carry';
import type { Damage } from '../engine/text/damage';
import { readText } from '../engine/text/read-text';
import { splice, withBlock, type Source } from '../engine/text/splice';
import { slice, type Side, type Text } from '../engine/text/text';
import type { KeptSide, KeptVerdicts, Pair } from '../storage/pair';

/** A change of one side before it is made: the record it would give, both copies, and what became of each block. */
export interface Plan {
  readonly side: Side;
  readonly pair: Pair;
  readonly before: Text;
  readonly after: Text;
  readonly carry: Carry;
}

/** A kept side as a text of record, without the reader's cuts in it. */
export function textOf(side: Side, { raw, blocks, language }: KeptSide): Text {
  return readText({ side, raw, blocks, ...(language === null ? {} : { language }) });
}

/** What replacing a side would do. `edited`: the index of a block that the reader has changed where it stands. */
export function planSide(pair: Pair, side: Side, next: KeptSide, edited: number | null = null): Plan {
  const before = textOf(side, pair[side]);
  const after = textOf(side, next);
  const way = carry(before, after, edited);
  const ids = successors(before, after, way);
  return {
    side,
    before,
    after,
    carry: way,
    pair: {
      ...pair,
      [side]: next,
      verdicts: { ...pair.verdicts, [side]: carryVerdicts(pair.verdicts[side], ids) },
      hand: carryHand(pair.hand, { side, before, after, carry: way }),
    },
  };
}

/** What correcting one block would do; null when the words are the same, or the block is not there (any more). */
export function planBlock(pair: Pair, side: Side, block: string, words: string): Plan | null {
  const text = textOf(side, pair[side]);
  const at = text.blocks.findIndex((one) => one.id === block);
  const old = text.blocks[at];
  if (old === undefined || slice(text.content, old) === words.trim()) return null;
  return planSide(pair, side, withSource(pair[side], withBlock(text, isGiven(pair[side]), at, words)), at);
}

/** What mending damaged places would do. The damages were found in the side as it is, in order. */
export function planMending(pair: Pair, side: Side, damages: readonly Damage[]): Plan {
  const text = textOf(side, pair[side]);
  const splices = damages.flatMap(({ start, end, proposal }) =>
    proposal === null ? [] : [{ start, end, words: proposal }],
  );
  return planSide(pair, side, withSource(pair[side], splice(text, isGiven(pair[side]), splices)));
}

function isGiven(side: KeptSide): boolean {
  return side.blocks !== null;
}

function withSource(side: KeptSide, { raw, blocks }: Source): KeptSide {
  return { ...side, raw, blocks };
}

/** Verdicts under the names of the blocks that go on; those of blocks that are gone stay, in case they come back. */
function carryVerdicts(verdicts: KeptVerdicts, ids: ReadonlyMap<string, string>): KeptVerdicts {
  const gone = Object.entries(verdicts).filter(([id]) => !ids.has(id));
  const moved = Object.entries(verdicts).flatMap(([id, verdict]) => {
    const next = ids.get(id);
    return next === undefined ? [] : [[next, verdict] as const];
  });
  return Object.fromEntries([...gone, ...moved]);
}
