/** The keys that go through the differences, wherever the focus is: F7 and Shift+F7, Alt+↓ and Alt+↑; J, K, X, N, W and O where single keys are on. */
import { useEffect } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { words } from '../../words/words';

/** What a key asks for. */
export type Wish = 'next' | 'previous' | 'dismiss' | 'note' | 'pivot' | 'only' | 'find';

/** What of a key press decides. */
export type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * What a key press wishes, or null. F7 works everywhere; Alt+arrow belongs to the caret while typing; single letters
 * never count while typing and only where the setting allows them (WCAG 2.1.4).
 */
export function wishOf(press: Press, typing: boolean, singleKeys: boolean): Wish | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = press;
  if (ctrlKey || metaKey) return null;
  if (key === 'F7' && !altKey) return shiftKey ? 'previous' : 'next';
  if (typing) return null;
  if (altKey) {
    if (shiftKey) return null;
    return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : null;
  }
  // On many keyboards the slash needs Shift.
  if (singleKeys && key === '/') return 'find';
  if (!singleKeys || shiftKey) return null;
  switch (key) {
    case 'j':
      return 'next';
    case 'k':
      return 'previous';
    case 'x':
      return 'dismiss';
    case 'n':
      return 'note';
    case 'w':
      return 'pivot';
    case 'o':
      return 'only';
    default:
      return null;
  }
}

/** Whether a key press would write into what has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select'))
  );
}

/** Mounted once by the app. Keys do nothing while a dialog or popover is open. It draws nothing and follows only the setting. */
export function useDifferenceKeys(): void {
  // In alignment mode the letters are its own, from the first moment on.
  const singleKeys = useApp((state) => state.settings.singleKeys && state.correcting === null);
  const isPassage = useApp((state) => state.passage !== null);
  const isSelected = useApp((state) => state.selected !== null);
  const isReading = useApp((state) => state.screen.name === 'reader');
  const {
    stepDifference,
    dismissSelected,
    noteSelected,
    noteWaiting,
    pivotHere,
    toggleOnlyDifferences,
    openFind,
    say,
  } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const wish = wishOf(event, isTyping(event.target), singleKeys);
      // Looked for only where it matters: on a long page it takes a while, and most keys are letters of a note.
      if (wish === null || document.querySelector(':modal, :popover-open') !== null) return;
      if (wish === 'next' || wish === 'previous') stepDifference(wish === 'next' ? 1 : -1);
      else if (wish === 'dismiss' && isSelected) dismissSelected();
      else if (wish === 'only') toggleOnlyDifferences();
      else if (wish === 'find') openFind();
      else if (wish === 'pivot') {
        if (!pivotHere()) return;
      }
      // With a passage selected, the note is meant for that.
      else if (wish === 'note' && isReading && !isPassage) {
        if (!noteSelected() && !noteWaiting()) say(words.notes.selectFirst);
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [
    singleKeys,
    isPassage,
    isSelected,
    isReading,
    stepDifference,
    dismissSelected,
    noteSelected,
    noteWaiting,
    pivotHere,
    toggleOnlyDifferences,
    openFind,
    say,
  ]);
}
