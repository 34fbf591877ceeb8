/** Correcting a block where it stands, replacing a whole side, mending what is damaged: each one step of the history. */
import type { Damage } from '../engine/text/damage';
import { noHand, pieceOf } from '../engine/align/hand';
import type { Side } from '../engine/text/text';
import type { KeptSide, Pair } from '../storage/pair';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import type { Plan } from './edit-plan';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import type { ViewActions } from './view-actions';

export function editActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  /** Opens a block for correcting, by its id (or that of a piece of it). */
  function editBlock(side: Side, block: string): void {
    set({ editing: { side, block, saving: null }, passage: null });
  }

  /** Leaves the block as it was. */
  function leaveBlock(): void {
    set({ editing: null });
  }

  /** Takes the corrected words in; the field stays until the text with them is there. */
  async function saveBlock(corrected: string): Promise<void> {
    const { pair, editing } = get();
    if (pair === null || editing === null || editing.saving !== null) return;
    const { planBlock } = await import('./edit-plan');
    const plan = planBlock(pair, editing.side, pieceOf(editing.block).block, corrected);
    if (plan === null) {
      leaveBlock();
      return;
    }
    set({ editing: { ...editing, saving: corrected } });
    carryOut(pair, plan.pair, corrected.trim() === '' ? words.edit.blockRemoved : words.edit.blockSaved);
  }

  /** What replacing a side would do, for a look before it is done. */
  async function planReplacement(side: Side, next: KeptSide): Promise<Plan | null> {
    const { pair } = get();
    if (pair === null) return null;
    const { planSide } = await import('./edit-plan');
    return planSide(pair, side, next);
  }

  /** Puts a newer copy in the place of a side; the old one is kept beside it, to be compared. */
  async function replaceSide(side: Side, next: KeptSide): Promise<void> {
    const { pair } = get();
    const plan = await planReplacement(side, next);
    if (pair === null || plan === null) return;
    const replaced = { side, ...pair[side], created: ports.now() };
    carryOut(pair, { ...plan.pair, replaced }, words.edit.sideReplaced);
    pairs.openReader();
  }

  /** The copy that was replaced beside the side as it is now. */
  async function compareReplaced(side: Side, replaced: KeptSide): Promise<Omit<Plan, 'pair'> | null> {
    const { pair } = get();
    if (pair === null) return null;
    const { planSide } = await import('./edit-plan');
    return planSide({ ...pair, [side]: replaced }, side, pair[side]);
  }

  /** Mends damaged places that the reader agreed to. */
  async function mendSide(side: Side, damages: readonly Damage[]): Promise<void> {
    const { pair } = get();
    if (pair === null || damages.length === 0) return;
    const { planMending } = await import('./edit-plan');
    carryOut(pair, planMending(pair, side, damages).pair, words.edit.mended(damages.length));
  }

  /** Puts each text on the other side: English had come where Dutch stands. Corrections of rows were made for the old sides and go. */
  function swapSides(): void {
    const { pair } = get();
    if (pair === null) return;
    const { replaced: _, ...rest } = pair;
    const swapped: Pair = {
      ...rest,
      nl: pair.en,
      en: pair.nl,
      verdicts: { nl: pair.verdicts.en, en: pair.verdicts.nl },
      conventions: { nl: pair.conventions.en, en: pair.conventions.nl },
      hand: noHand,
    };
    carryOut(pair, swapped, words.edit.sidesSwapped);
  }

  /** Opens or closes "Text and cleaning" of a side. */
  function showText(side: Side | null): void {
    set({ textSheet: side });
  }

  /** Opens the page on which a newer copy is put beside the old one. */
  function openReplace(side: Side): void {
    set({ textSheet: null, screen: { name: 'replace', side } });
  }

  function carryOut(before: Pair, after: Pair, said: string): void {
    // Something else changed the pair while this was worked out: it is not overwritten.
    if (get().pair !== before) {
      set({ editing: null });
      return;
    }
    pairs.changePair(after);
    view.say(said, true);
  }

  return {
    showText,
    openReplace,
    editBlock,
    leaveBlock,
    saveBlock,
    planReplacement,
    compareReplaced,
    replaceSide,
    mendSide,
    swapSides,
  };
}

export type EditActions = ReturnType<typeof editActions>;
