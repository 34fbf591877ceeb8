/** The passing lights: the counterpart of the sentence and word pointed at, and of the passage that is selected. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ReactElement, RefObject } from 'react';

import { flushSync } from 'react-dom';

import type { Reading } from '../../engine/text/bitext';
import { otherSide } from '../../engine/text/text';
import type { Side, Span } from '../../engine/text/text';
import { counterpartOf } from '../../store/counterpart';
import { useApp } from '../../store/use-app';
import { rangesOf, sentenceId } from './ranges';
import { counterpartsOf } from './walk';
import styles from './Lights.module.css';

/** A stretch that is lit: a linked word, the selected passage, or what answers the passage. */
interface Light {
  readonly how: 'word' | 'passage' | 'answer';
  readonly side: Side;
  readonly span: Span;
}

/**
 * Boxes under the words. They are not CSS custom highlights because Chromium 156 draws every underline inside a
 * highlight in the colour of the text: the marks would lose theirs wherever a light passes.
 */
export function Lights({
  readings,
  sheet,
}: {
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly sheet: RefObject<HTMLElement | null>;
}): ReactElement {
  useSentenceLight();
  useNoteLight();
  const words = useWordLights();
  const passage = usePassageLights(readings);
  const lights = useMemo(() => [...passage, ...words], [passage, words]);
  const boxes = useBoxes(lights, readings, sheet);
  return (
    <div className={styles.lights} aria-hidden="true">
      {boxes.map(({ key, how, of, ...box }) => (
        <i key={key} data-light={how} data-of={of} style={box} />
      ))}
    </div>
  );
}

/** The sentences that answer the one pointed at, and the ones that share its bead. */
function useSentenceLight(): void {
  const side = useApp((state) => state.pointed?.side ?? null);
  const sentence = useApp((state) => state.pointed?.sentence ?? null);
  const rows = useApp((state) => state.rows);
  useEffect(() => {
    if (side === null || sentence === null) return undefined;
    const lit: Element[] = [];
    const light = (on: Side, index: number, how: string): void => {
      const element = document.getElementById(sentenceId(on, index));
      if (element === null) return;
      element.setAttribute('data-lit', how);
      lit.push(element);
    };
    const other = otherSide(side);
    const answers = counterpartsOf({ side, sentence }, rows);
    for (const index of answers) light(other, index, 'counterpart');
    const [first] = answers;
    // Two sentences that share one answer belong together.
    const own = first === undefined ? [] : counterpartsOf({ side: other, sentence: first }, rows);
    for (const index of own.length > 1 ? own : []) light(side, index, 'own');
    return () => {
      for (const element of lit) element.removeAttribute('data-lit');
    };
  }, [side, sentence, rows]);
}

/** The word pointed at and the words it is linked to. */
function useWordLights(): readonly Light[] {
  const pointed = useApp((state) => state.pointed);
  const links = useApp((state) => state.links);
  const rows = useApp((state) => state.rows);
  return useMemo(() => {
    if (pointed === null || pointed.offset === null) return [];
    const { side, sentence, offset } = pointed;
    const other = otherSide(side);
    const row = rows.findIndex((one) => one.sentences.some((bead) => bead[side].includes(sentence)));
    return (links[row] ?? [])
      .filter((link) => link[side].start <= offset && link[side].end > offset)
      .flatMap((link): readonly Light[] => [
        { how: 'word', side, span: link[side] },
        { how: 'word', side: other, span: link[other] },
      ]);
  }, [pointed, links, rows]);
}

/** The selected passage, and the passage that would be proposed for a note on the pair. */
function usePassageLights(readings: Readonly<Record<Side, Reading>>): readonly Light[] {
  const passage = useApp((state) => state.passage);
  const rows = useApp((state) => state.rows);
  const links = useApp((state) => state.links);
  return useMemo(() => {
    if (passage === null) return [];
    const answer = counterpartOf({ readings, rows, links }, passage.side, passage.span);
    const own: Light = { how: 'passage', ...passage };
    return answer === null ? [own] : [own, { how: 'answer', side: otherSide(passage.side), span: answer }];
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

interface Box {
  readonly key: string;
  readonly how: Light['how'];
  readonly of: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const none: readonly Box[] = [];

/** Where the lit stretches are on the sheet (px); measured again when the sheet changes its size. */
function useBoxes(
  lights: readonly Light[],
  readings: Readonly<Record<Side, Reading>>,
  sheet: RefObject<HTMLElement | null>,
): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>(none);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null || lights.length === 0) return undefined;
    const measure = (): void => {
      const origin = element.getBoundingClientRect();
      setBoxes(
        lights.flatMap(({ how, side, span }) =>
          rangesOf(readings[side], side, span)
            .flatMap((range) => [...range.getClientRects()])
            .map((rect, index) => ({
              key: `${how}${side}${span.start}-${index}`,
              how,
              of: `${side} ${span.start}–${span.end}`,
              left: rect.left - origin.left,
              top: rect.top - origin.top,
              width: rect.width,
              height: rect.height,
            })),
        ),
      );
    };
    // Called at once and whenever the sheet changes, after layout and before painting.
    const sizes = new ResizeObserver(() => flushSync(measure));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [lights, readings, sheet]);
  return lights.length === 0 ? none : boxes;
}
