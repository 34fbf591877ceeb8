/** Works out what the record of a pair becomes when one side gets other words: everything the reader decided goes along. */
import { carryHand } from '../engine/align/carry-hand';
import type { Hand } from '../engine/align/hand';
import { matcher } from '../engine/annotate/match';
import type { Match, Selectors } from '../engine/annotate/note';
import type { Verdicts } from '../engine/text/bitext';
import { carry, successors, type Carry } from '../engine/text/carry';
import type { Damage } from '../engine/text/damage';
import { readText } from '../engine/text/read-text';
import { splice, withBlock, type Source } from '../engine/text/splice';
import { slice, type Side, type Text } from '../engine/text/text';
import type { RawSide } from './protocol';

/** What is to become of a side. */
export type SideChange =
  /** A newer copy takes its place. */
  | { readonly kind: 'copy'; readonly next: RawSide }
  /** Other words for one block, by its id. */
  | { readonly kind: 'block'; readonly block: string; readonly words: string }
  /** Damaged places that the reader agreed to mend, in order, as they were found in the side as it is. */
  | { readonly kind: 'mending'; readonly damages: readonly Damage[] };

/** A side as it is, what the reader decided about it, and what is to become of it. */
export interface SideQuestion {
  readonly side: Side;
  readonly now: RawSide;
  readonly change: SideChange;
  readonly verdicts: Verdicts;
  readonly hand: Hand;
  /** Passages on this side that notes stand on. */
  readonly passages: readonly Selectors[];
}

/** A change of one side before it is made. */
export interface SidePlan {
  /** What the side is kept by afterwards. */
  readonly source: Source;
  readonly verdicts: Verdicts;
  readonly hand: Hand;
  /** What would become of the passages, in their order. */
  readonly states: readonly Match['state'][];
  /** Both copies and the way from one to the other, to be looked at; null for a change that the reader made where it stands. */
  readonly copies: Copies | null;
}

/** Two copies of a text and what became of each block. */
export interface Copies {
  readonly before: Text;
  readonly after: Text;
  readonly carry: Carry;
}

/** A kept side as a text of record, without the reader's cuts in it. */
export function textOf(side: Side, { raw, blocks, language }: RawSide): Text {
  return readText({ side, raw, blocks, ...(language === null ? {} : { language }) });
}

/** What the change would do; null when the words are the same, or the block is not there (any more). Pure. */
export function planOf(question: SideQuestion): SidePlan | null {
  const { side, now, change, hand } = question;
  const before = textOf(side, now);
  const found = sourceOf(before, now, change);
  if (found === null) return null;
  const { source, edited } = found;
  const language = change.kind === 'copy' ? change.next.language : now.language;
  const after = textOf(side, { ...source, language });
  const way = carry(before, after, edited);
  const find = matcher(after.content);
  return {
    source,
    verdicts: carryVerdicts(question.verdicts, successors(before, after, way)),
    hand: carryHand(hand, { side, before, after, carry: way }),
    states: question.passages.map((one) => find(one).state),
    copies: change.kind === 'copy' ? { before, after, carry: way } : null,
  };
}

/** `edited`: the index of a block that the reader has changed where it stands. */
function sourceOf(
  text: Text,
  now: RawSide,
  change: SideChange,
): { readonly source: Source; readonly edited: number | null } | null {
  const given = now.blocks !== null;
  if (change.kind === 'copy')
    return { source: { raw: change.next.raw, blocks: change.next.blocks }, edited: null };
  if (change.kind === 'block') {
    const at = text.blocks.findIndex(({ id }) => id === change.block);
    const old = text.blocks[at];
    if (old === undefined || slice(text.content, old) === change.words.trim()) return null;
    return { source: withBlock(text, given, at, change.words), edited: at };
  }
  const splices = change.damages.flatMap(({ start, end, proposal }) =>
    proposal === null ? [] : [{ start, end, words: proposal }],
  );
  return { source: splice(text, given, splices), edited: null };
}

/** Verdicts under the names of the blocks that go on; those of blocks that are gone stay, in case they come back. */
function carryVerdicts(verdicts: Verdicts, ids: ReadonlyMap<string, string>): Verdicts {
  const gone = Object.entries(verdicts).filter(([id]) => !ids.has(id));
  const moved = Object.entries(verdicts).flatMap(([id, verdict]) => {
    const next = ids.get(id);
    return next === undefined ? [] : [[next, verdict] as const];
  });
  return Object.fromEntries([...gone, ...moved]);
}
