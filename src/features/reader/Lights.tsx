/** The passing lights: the counterpart of the sentence and word pointed at, and of the passage that is selected. */
import { useEffect } from 'react';

import { otherSide } from '../../engine/text/text';
import type { Side } from '../../engine/text/text';
import { counterpartOf } from '../../store/counterpart';
import { useApp } from '../../store/use-app';
import { paint, rangesOf, sentenceId } from './ranges';
import { counterpartsOf } from './walk';

/** Draws nothing of its own: it sets attributes and highlights on what is there. */
export function Lights(): null {
  useSentenceLight();
  useWordLight();
  usePassageLight();
  useNoteLight();
  return null;
}

/** The sentences that answer the one pointed at, and the ones that share its bead. */
function useSentenceLight(): void {
  const side = useApp((state) => state.pointed?.side ?? null);
  const sentence = useApp((state) => state.pointed?.sentence ?? null);
  const rows = useApp((state) => state.rows);
  useEffect(() => {
    if (side === null || sentence === null) return undefined;
    const lit: Element[] = [];
    const ranges: Range[] = [];
    const light = (on: Side, index: number, how: string): void => {
      const element = document.getElementById(sentenceId(on, index));
      if (element === null) return;
      element.setAttribute('data-lit', how);
      lit.push(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      ranges.push(range);
    };
    const other = otherSide(side);
    const answers = counterpartsOf({ side, sentence }, rows);
    for (const index of answers) light(other, index, 'counterpart');
    const [first] = answers;
    // Two sentences that share one answer belong together.
    const own = first === undefined ? [] : counterpartsOf({ side: other, sentence: first }, rows);
    for (const index of own.length > 1 ? own : []) light(side, index, 'own');
    paint('counterpart', ranges);
    return () => {
      for (const element of lit) element.removeAttribute('data-lit');
      paint('counterpart', []);
    };
  }, [side, sentence, rows]);
}

/** The word pointed at and the words it is linked to. */
function useWordLight(): void {
  const pointed = useApp((state) => state.pointed);
  const links = useApp((state) => state.links);
  const rows = useApp((state) => state.rows);
  const readings = useApp((state) => state.readings);
  useEffect(() => {
    if (pointed === null || pointed.offset === null || readings === null) return undefined;
    const { side, sentence, offset } = pointed;
    const other = otherSide(side);
    const row = rows.findIndex((one) => one.sentences.some((bead) => bead[side].includes(sentence)));
    const found = (links[row] ?? []).filter((link) => link[side].start <= offset && link[side].end > offset);
    const ranges = found.flatMap((link) => [
      ...rangesOf(readings[side], side, link[side]),
      ...rangesOf(readings[other], other, link[other]),
    ]);
    if (ranges.length === 0) return undefined;
    paint('linked-word', ranges);
    return () => {
      paint('linked-word', []);
    };
  }, [pointed, links, rows, readings]);
}

/** The selected passage, and the passage that would be proposed for a note on the pair. */
function usePassageLight(): void {
  const passage = useApp((state) => state.passage);
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const links = useApp((state) => state.links);
  useEffect(() => {
    if (passage === null || readings === null) return undefined;
    const other = otherSide(passage.side);
    paint('passage', rangesOf(readings[passage.side], passage.side, passage.span));
    const answer = counterpartOf({ readings, rows, links }, passage.side, passage.span);
    paint('passage-counterpart', answer === null ? [] : rangesOf(readings[other], other, answer));
    return () => {
      paint('passage', []);
      paint('passage-counterpart', []);
    };
  }, [passage, readings, rows, links]);
}

/** The note pointed at in the list answers in the text. */
function useNoteLight(): void {
  const note = useApp((state) => state.pointedNote);
  useEffect(() => {
    if (note === null) return undefined;
    const lit = [...document.querySelectorAll(`[data-note="${CSS.escape(note)}"]`)];
    for (const element of lit) element.setAttribute('data-hot', '');
    return () => {
      for (const element of lit) element.removeAttribute('data-hot');
    };
  }, [note]);
}
