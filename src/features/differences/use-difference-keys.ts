/** The keys that go through the differences, wherever the focus is: F7 and Shift+F7, Alt+↓ and Alt+↑; J, K, X and N where single keys are on. */
import { useEffect } from 'react';

import type { Mark } from '../../engine/compare/difference';
import { useActions, useApp } from '../../store/use-app';
import { useVisible } from './use-visible';

/** What a key asks for. */
export type Wish = 'next' | 'previous' | 'dismiss' | 'note';

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

/** Mounted once by the app. Keys do nothing while a dialog is open. */
export function useDifferenceKeys(): void {
  const singleKeys = useApp((state) => state.settings.singleKeys);
  const selected = useApp((state) => state.selected);
  const { stepDifference, dismiss, noteTargets } = useActions();
  const { visible } = useVisible();
  useEffect(() => {
    const chosen = visible.shown.find((one) => one.id === selected?.difference);
    const place = chosen?.places[selected?.place ?? 0];
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog:modal') !== null) return;
      const wish = wishOf(event, isTyping(event.target), singleKeys);
      if (wish === null) return;
      if (wish === 'next' || wish === 'previous') stepDifference(wish === 'next' ? 1 : -1);
      else if (chosen === undefined) return;
      else if (wish === 'dismiss') dismiss(chosen.key);
      else if (place !== undefined) noteTargets({ nl: spanOf(place.nl), en: spanOf(place.en) });
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys, selected, visible, stepDifference, dismiss, noteTargets]);
}

/** A mark as a span a note can stand on; the place of something missing is an empty span. */
export function spanOf(mark: Mark | null): { readonly start: number; readonly end: number } | null {
  if (mark === null) return null;
  return mark.at === 'span' ? { start: mark.start, end: mark.end } : { start: mark.offset, end: mark.offset };
}
