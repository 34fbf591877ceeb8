/** Actions whose code is fetched after the first screen stands: bringing texts and backups in, the library, correcting texts, and correcting the alignment. */
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import { laterCode, type LaterCode } from './later-code';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import type { ViewActions } from './view-actions';

const backupCode = laterCode(async () => (await import('./backup-actions')).backupActions);
/** The page of a new pair waits for it, so that no letter that is typed there is late. */
export const draftCode = laterCode(async () => (await import('./draft-actions')).draftActions);
const editCode = laterCode(async () => (await import('./edit-actions')).editActions);
const libraryCode = laterCode(async () => (await import('./library-actions')).libraryActions);
const handCode = laterCode(async () => (await import('./hand-actions')).handActions);

/** An action that waits for its code the first time, and is the action itself after that. */
type Later<Given extends readonly unknown[], Result> = (...given: Given) => Result | Promise<Awaited<Result>>;

/** Says that code which is not here cannot be fetched, when it cannot; the next click tries again. */
function sayIfMissing(code: LaterCode<unknown>, view: ViewActions): void {
  if (code.now() !== null) return;
  const { title, text } = words.app.notFetched;
  code.load().catch(() => view.say(`${title} ${text}`));
}

/** Makes actions that wait for `code`: they are made once, by `make`, when one of them is first called. */
function laterActions<Code, Actions>(
  code: LaterCode<Code>,
  view: ViewActions,
  make: (code: Code) => Actions,
): <Given extends readonly unknown[], Result>(
  pick: (actions: Actions) => (...given: Given) => Result,
) => Later<Given, Result> {
  let made: Actions | null = null;
  return (pick) =>
    (...given) => {
      sayIfMissing(code, view);
      return code.use((found) => pick((made ??= make(found)))(...given));
    };
}

export function laterBackupActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  const later = laterActions(backupCode, view, (make) => make(get, set, ports, view, pairs));
  return {
    backupFile: later((actions) => actions.backupFile),
    backedUp: later((actions) => actions.backedUp),
    takeKeptFile: later((actions) => actions.takeKeptFile),
    restoreBackup: later((actions) => actions.restoreBackup),
    bringNotes: later((actions) => actions.bringNotes),
  };
}

export function laterDraftActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  const later = laterActions(draftCode, view, (make) => make(get, set, ports, view, pairs));
  return {
    typeDraft: later((actions) => actions.typeDraft),
    holdDraft: later((actions) => actions.holdDraft),
    clearDraft: later((actions) => actions.clearDraft),
    swapDraft: later((actions) => actions.swapDraft),
    nameLanguage: later((actions) => actions.nameLanguage),
    setStraysAside: later((actions) => actions.setStraysAside),
    pasteInto: later((actions) => actions.pasteInto),
    asPlainText: later((actions) => actions.asPlainText),
    takeOtherWay: later((actions) => actions.takeOtherWay),
    keepThisWay: later((actions) => actions.keepThisWay),
    fileInto: later((actions) => actions.fileInto),
    decodeAgain: later((actions) => actions.decodeAgain),
    takeFiles: later((actions) => actions.takeFiles),
    chooseLanguages: later((actions) => actions.chooseLanguages),
    dismissWholeFile: later((actions) => actions.dismissWholeFile),
    cancelReading: later((actions) => actions.cancelReading),
    readDraft: later((actions) => actions.readDraft),
  };
}

export function laterEditActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  const later = laterActions(editCode, view, (make) => make(get, set, ports, view, pairs));
  return {
    showText: later((actions) => actions.showText),
    openReplace: later((actions) => actions.openReplace),
    editBlock: later((actions) => actions.editBlock),
    leaveBlock: later((actions) => actions.leaveBlock),
    saveBlock: later((actions) => actions.saveBlock),
    planReplacement: later((actions) => actions.planReplacement),
    compareReplaced: later((actions) => actions.compareReplaced),
    replaceSide: later((actions) => actions.replaceSide),
    mendSide: later((actions) => actions.mendSide),
    swapSides: later((actions) => actions.swapSides),
  };
}

export function laterLibraryActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  const later = laterActions(libraryCode, view, (make) => make(get, set, ports, view, pairs));
  return {
    renamePair: later((actions) => actions.renamePair),
    duplicatePair: later((actions) => actions.duplicatePair),
    takeTheirs: later((actions) => actions.takeTheirs),
    keepAsCopy: later((actions) => actions.keepAsCopy),
    keepMine: later((actions) => actions.keepMine),
    hearTab: later((actions) => actions.hearTab),
    keepPlace: later((actions) => actions.keepPlace),
    noteFacts: later((actions) => actions.noteFacts),
  };
}

export function laterHandActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  const later = laterActions(handCode, view, (make) => make(get, set, ports, view, pairs));
  return {
    startCorrecting: later((actions) => actions.startCorrecting),
    stopCorrecting: later((actions) => actions.stopCorrecting),
    putHand: later((actions) => actions.putHand),
    stepHand: later((actions) => actions.stepHand),
    moveItem: later((actions) => actions.moveItem),
    mergeRow: later((actions) => actions.mergeRow),
    splitRow: later((actions) => actions.splitRow),
    dropItem: later((actions) => actions.dropItem),
    pinRow: later((actions) => actions.pinRow),
    acceptHand: later((actions) => actions.acceptHand),
    acceptRowAt: later((actions) => actions.acceptRowAt),
    freeRowAt: later((actions) => actions.freeRowAt),
    reviewRow: later((actions) => actions.reviewRow),
    linkItem: later((actions) => actions.linkItem),
    startCut: later((actions) => actions.startCut),
    moveCut: later((actions) => actions.moveCut),
    cutHere: later((actions) => actions.cutHere),
    joinItem: later((actions) => actions.joinItem),
    nextDoubtful: later((actions) => actions.nextDoubtful),
    realignRest: later((actions) => actions.realignRest),
    forgetHand: later((actions) => actions.forgetHand),
    askCandidates: later((actions) => actions.askCandidates),
    takeCandidate: later((actions) => actions.takeCandidate),
    unlinkColumns: later((actions) => actions.unlinkColumns),
    linkColumnsAt: later((actions) => actions.linkColumnsAt),
  };
}
