/** Selecting with mouse, touch or caret: whatever the browser selects becomes a passage of one side. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { pressedBefore, selectedPassage, sideOf } from './selection';

/** How long a selection must rest before it counts, when it is made by handles or keys (ms): longer than between two steps of a handle, shorter than people wait for an answer. */
const rest = 180;

export function useSelecting(root: RefObject<HTMLElement | null>): void {
  const { selectPassage } = useActions();
  const readings = useApp((state) => state.readings);
  const passage = useApp((state) => state.passage);

  // What is no longer a passage is no longer selected either.
  useEffect(() => {
    const selection = document.getSelection();
    if (passage !== null || selection === null || selection.isCollapsed) return;
    if (root.current?.contains(selection.anchorNode) === true) selection.removeAllRanges();
    root.current?.querySelector('[data-sheet]')?.removeAttribute('data-dragging');
  }, [root, passage]);

  useEffect(() => {
    const element = root.current;
    if (element === null || readings === null) return undefined;
    let pressed = false;
    let timer = 0;

    /** While one side is being selected the other cannot be. */
    const hold = (side: string | null): void => {
      const sheet = element.querySelector('[data-sheet]');
      if (side === null) sheet?.removeAttribute('data-dragging');
      else sheet?.setAttribute('data-dragging', side);
    };
    let before: Element | null = null;
    /**
     * Chromium drags no selection out of what can have the focus when the caret comes to stand outside of it. A press before the
     * first letter of a sentence is such a one: for as long as it lasts that sentence cannot have the focus.
     */
    const unfocusable = (sentence: Element | null): void => {
      before = sentence;
      sentence?.removeAttribute('tabindex');
    };
    const focusableAgain = (): void => {
      const sentence = before;
      before = null;
      sentence?.setAttribute('tabindex', '-1');
      if (sentence instanceof HTMLElement && document.getSelection()?.isCollapsed === true)
        sentence.focus({ preventScroll: true });
    };
    const take = (clear: boolean): void => {
      const selection = document.getSelection();
      if (selection === null) return;
      const found = element.contains(selection.anchorNode) ? selectedPassage(selection, readings) : null;
      if (found !== null) selectPassage(found);
      else if (clear) {
        hold(null);
        selectPassage(null);
      }
    };
    const onDown = (event: PointerEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest('[data-passage-bar]') !== null) return;
      pressed = event.button === 0 && event.pointerType !== 'touch';
      hold(sideOf(event.target));
      if (pressed) unfocusable(pressedBefore(event.target, event.clientX, event.clientY));
    };
    const onUp = (event: PointerEvent): void => {
      if (!pressed) return;
      pressed = false;
      focusableAgain();
      // The browser lets a selection go only after the press has ended.
      setTimeout(() => take(event.target instanceof Node && element.contains(event.target)), 0);
    };
    const onChange = (): void => {
      if (pressed) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const selection = document.getSelection();
        if (selection === null || selection.isCollapsed) return;
        hold(sideOf(selection.anchorNode));
        take(false);
      }, rest);
    };
    element.addEventListener('pointerdown', onDown);
    window.addEventListener('pointerup', onUp);
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      focusableAgain();
      element.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointerup', onUp);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [root, readings, selectPassage]);
}
