/** Pointing: the sentence and word under the mouse, and the twin of a mark; one listener for the whole sheet. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { offsetAtPoint, sentenceAt } from './selection';
import { wordAround } from './walk';

export function usePointing(root: RefObject<HTMLElement | null>): void {
  const { point, pointNote } = useActions();
  const readings = useApp((state) => state.readings);

  useEffect(() => {
    const element = root.current;
    if (element === null || readings === null) return undefined;
    let frame = 0;
    let hot: readonly Element[] = [];

    const light = (target: Element | null): void => {
      const twins = target === null ? [] : twinsOf(target);
      for (const one of hot) one.removeAttribute('data-hot');
      for (const one of twins) one.setAttribute('data-hot', '');
      hot = twins;
      const note = target?.closest('[data-note], [data-tab]');
      pointNote(note?.getAttribute('data-note') ?? note?.getAttribute('data-tab') ?? null);
    };
    const look = (target: Element, x: number, y: number): void => {
      const at = sentenceAt(target);
      if (at === null) {
        point(null);
        return;
      }
      const offset = offsetAtPoint(x, y);
      const word = offset === null ? null : wordAround(readings[at.side].text.content, offset);
      // The word's beginning stands for all of it, so that moving inside a word changes nothing.
      point({ ...at, offset: word?.start ?? null });
    };
    const onMove = (event: PointerEvent): void => {
      // While selecting, lights would only be in the way; a finger points by tapping.
      if (event.buttons !== 0 || event.pointerType === 'touch') return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!(event.target instanceof Element)) return;
        light(event.target);
        look(event.target, event.clientX, event.clientY);
      });
    };
    const onLeave = (): void => {
      cancelAnimationFrame(frame);
      light(null);
      point(sentenceFocused());
    };
    const onTap = (event: MouseEvent): void => {
      if (event.target instanceof Element) look(event.target, event.clientX, event.clientY);
    };
    const onFocus = (event: FocusEvent): void => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) {
        const at = sentenceAt(event.target);
        if (at !== null) point({ ...at, offset: null });
        light(event.target);
      }
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('click', onTap);
    const onBlur = (event: FocusEvent): void => {
      if (event.relatedTarget instanceof Node && element.contains(event.relatedTarget)) return;
      point(null);
      light(null);
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('click', onTap);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, [root, readings, point, pointNote]);
}

function sentenceFocused(): { side: 'nl' | 'en'; sentence: number; offset: null } | null {
  const at =
    document.activeElement?.matches(':focus-visible') === true ? sentenceAt(document.activeElement) : null;
  return at === null ? null : { ...at, offset: null };
}

/** The marks and the token that belong to what is pointed at, in its row. */
function twinsOf(target: Element): readonly Element[] {
  const own = target.closest('[data-difference], [data-token]');
  const row = own?.closest('[data-row]')?.getAttribute('data-row');
  if (own === null || row === null || row === undefined) return [];
  const token = own.getAttribute('data-token');
  const difference = CSS.escape(token ?? own.getAttribute('data-difference') ?? '');
  const place = own.getAttribute('data-place');
  const marks = `[data-difference="${difference}"]${place === null ? '' : `[data-place="${place}"]`}`;
  // Where each text flows by itself, a row's two halves stand apart.
  return [...document.querySelectorAll(`[data-row="${CSS.escape(row)}"]`)].flatMap((part) => [
    ...part.querySelectorAll(`${marks}, [data-token="${difference}"]`),
  ]);
}
