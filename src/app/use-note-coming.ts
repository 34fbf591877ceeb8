/** Between asking for a note and the focus in its field, letters are words of the note to come: none of them is a command, and none is lost. */
import { useLayoutEffect } from 'react';

import { useActions, useApp } from '../store/use-app';
import { isTyping } from './use-shortcuts';

/** Holds single letters back from every other listener and keeps them for the note; Escape and keys with Ctrl go on. */
export function useNoteComing(): void {
  const coming = useApp((state) => state.noteComing);
  const { holdLetters } = useActions();
  useLayoutEffect(() => {
    if (!coming) return undefined;
    let held = '';
    const hold = (event: KeyboardEvent): void => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      held += event.key;
      holdLetters(held);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before all others: some of them listen on the window, too.
    window.addEventListener('keydown', hold, { capture: true });
    return () => {
      window.removeEventListener('keydown', hold, { capture: true });
      // What no note came for is for no other one.
      holdLetters('');
    };
  }, [coming, holdLetters]);
}
