/** What is done for each wish of alignment mode, whether it came by key, button or touch. */
import { useMemo } from 'react';

import { useActions } from '../../store/use-app';
import type { HandWish } from './hand-keys';

export function useHandWishes(): (wish: HandWish) => void {
  const actions = useActions();
  return useMemo(() => {
    const does: Readonly<Record<HandWish, () => void>> = {
      up: () => actions.moveItem('up'),
      down: () => actions.moveItem('down'),
      merge: () => actions.mergeRow('down'),
      mergeUp: () => actions.mergeRow('up'),
      split: actions.splitRow,
      cut: actions.startCut,
      join: actions.joinItem,
      drop: actions.dropItem,
      link: actions.linkItem,
      pin: actions.pinRow,
      accept: actions.acceptHand,
      candidates: () => void actions.askCandidates(),
      doubtful: actions.nextDoubtful,
      review: actions.reviewRow,
      realign: actions.realignRest,
      unlink: () => actions.unlinkColumns(true),
      nextRow: () => actions.stepHand('next-row'),
      previousRow: () => actions.stepHand('previous-row'),
      nextSentence: () => actions.stepHand('next-sentence'),
      previousSentence: () => actions.stepHand('previous-sentence'),
      nl: () => actions.stepHand('nl'),
      en: () => actions.stepHand('en'),
      cutHere: actions.cutHere,
      cutLater: () => actions.moveCut(1),
      cutEarlier: () => actions.moveCut(-1),
      leave: () => actions.stopCorrecting(),
      done: () => actions.stopCorrecting(true),
    };
    return (wish) => does[wish]();
  }, [actions]);
}
