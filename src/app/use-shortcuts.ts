/** Listens to the keys of the hall, and closes what is on top. */
import { useEffect } from 'react';

import { useCategories } from '../store/categories';
import { useActions, useApp } from '../store/use-app';
import { words } from '../words/words';
import { shortcutFor } from './shortcuts';

/** Answers the hall's keys; `showKeys` opens the list of keys. */
export function useShortcuts(showKeys: () => void): void {
  const single = useApp((state) => state.settings.singleKeys);
  const activeNote = useApp((state) => state.activeNote);
  const passage = useApp((state) => state.passage !== null);
  const selected = useApp((state) => state.selected !== null);
  const sheet = useApp((state) => state.panel.sheet);
  const categories = useCategories();
  const marksShown = useApp((state) => state.settings.marksShown);
  const {
    startCorrecting,
    undo,
    redo,
    editNote,
    closeNote,
    selectPassage,
    clearSelected,
    lowerSheet,
    changeSettings,
    say,
  } = useActions();

  useEffect(() => {
    /** Closes one thing, the last that was opened; says whether there was one. */
    const closeTop = (typing: boolean): boolean => {
      if (passage) selectPassage(null);
      else if (activeNote !== null) closeNote();
      // The plate of a row answers for itself, and stands on top of what is selected.
      else if (!typing && document.querySelector('[data-row-plate]') !== null) return false;
      else if (selected) clearSelected();
      else if (sheet) lowerSheet();
      else return false;
      return true;
    };
    const hear = (event: KeyboardEvent): void => {
      // Dialogs and popovers close themselves; what a feature has answered is done.
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutFor(event, { typing: isTyping(event.target), single });
      // Asked only for a key that means something: with thousands of notes the question goes over a very large page.
      if (shortcut === null || document.querySelector(':modal, :popover-open')) return;
      switch (shortcut.does) {
        case 'undo':
          undo();
          break;
        case 'redo':
          redo();
          break;
        case 'marks':
          changeSettings({ marksShown: !marksShown });
          say(marksShown ? words.app.marksHidden : words.app.marksShown);
          break;
        case 'keys':
          showKeys();
          break;
        case 'align':
          startCorrecting();
          break;
        case 'done':
          if (activeNote === null) return;
          closeNote();
          break;
        case 'category': {
          const category = categories[Number(event.key) - 1]?.id;
          if (activeNote === null || category === undefined) return;
          editNote(activeNote, { category });
          break;
        }
        case 'close':
          if (!closeTop(isTyping(event.target))) return;
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [
    single,
    activeNote,
    passage,
    selected,
    sheet,
    startCorrecting,
    categories,
    marksShown,
    changeSettings,
    say,
    undo,
    redo,
    editNote,
    closeNote,
    selectPassage,
    clearSelected,
    lowerSheet,
    showKeys,
  ]);
}

/** Whether keys go into a field here. A radio button or a checkbox takes no letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'file'].includes(target.type);
}
