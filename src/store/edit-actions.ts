/** Correcting a block where it stands, replacing a whole side, mending what is damaged: each one step of the history. */
import type { Damage } from '../engine/text/damage';
import { noHand, pieceOf } from '../engine/align/hand';
import type { Side } from '../engine/text/text';
import type { KeptSide, Pair } from '../storage/pair';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import type { ViewActions } from './view-actions';
import type { Copies, SideChange } from '../worker/side-plan';
import type { Plan } from './ask-plan';

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
    const { side, block } = editing;
    set({ editing: { ...editing, saving: corrected } });
    const plan = await ask(pair, side, { kind: 'block', block: pieceOf(block).block, words: corrected });
    if (plan === null) leaveBlock();
    else carryOut(pair, plan.pair, corrected.trim() === '' ? words.edit.blockRemoved : words.edit.blockSaved);
  }

  /** What replacing a side would do, for a look before it is done. */
  async function planReplacement(side: Side, next: KeptSide): Promise<Plan | null> {
    const { pair } = get();
    return pair === null ? null : ask(pair, side, { kind: 'copy', next });
  }

  /** Puts a newer copy in the place of a side; the old one is kept beside it, to be compared. */
  async function replaceSide(side: Side, next: KeptSide): Promise<void> {
    const { pair } = get();
    const plan = await planReplacement(side, next);
    if (pair === null || plan === null) return;
    const replaced = { side, ...pair[side], created: ports.now() };
    carryOut(pair, { ...plan.pair, [side]: next, replaced }, words.edit.sideReplaced);
    pairs.openReader();
  }

  /** The copy that was replaced beside the side as it is now. */
  async function compareReplaced(side: Side, replaced: KeptSide): Promise<Copies | null> {
    const { pair } = get();
    if (pair === null) return null;
    const plan = await ask({ ...pair, [side]: replaced }, side, { kind: 'copy', next: pair[side] });
    return plan?.copies ?? null;
  }

  /** Mends damaged places that the reader agreed to. */
  async function mendSide(side: Side, damages: readonly Damage[]): Promise<void> {
    const { pair } = get();
    if (pair === null || damages.length === 0) return;
    const plan = await ask(pair, side, { kind: 'mending', damages });
    if (plan !== null) carryOut(pair, plan.pair, words.edit.mended(damages.length));
  }

  /** What a change of a side would do; null where it changes nothing or nobody can say. */
  async function ask(pair: Pair, side: Side, change: SideChange): Promise<Plan | null> {
    const { askPlan } = await import('./ask-plan');
    return askPlan(ports.engine, get().notes, pair, side, change);
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
