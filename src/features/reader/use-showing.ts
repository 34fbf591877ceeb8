/** Keeps the reader's place, and brings what was chosen elsewhere into view without moving more than needed. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { useApp } from '../../store/use-app';

/** The leaf heads stick here (px from the top of the scroll area). */
const heads = 48;
/** Air between a mark and the edge it comes near. */
const air = 20;
/** Where a mark that was out of view comes to stand, as a share of the height: above the middle, where reading goes on below. */
const restAt = 0.36;

/** Scrolls to the place of the selected difference or note, only when it is out of view. */
export function useShowing(root: RefObject<HTMLElement | null>): void {
  const selected = useApp((state) => state.selected);
  const activeNote = useApp((state) => state.activeNote);
  const sheetUp = useApp((state) => state.panel.sheet);
  const ready = useApp((state) => state.rows.length > 0);

  useEffect(() => {
    const element = root.current;
    if (element === null || selected === null || !ready) return undefined;
    const { difference, place } = selected;
    return show(element, `[data-difference="${CSS.escape(difference)}"][data-place="${place}"]`, sheetUp);
  }, [root, selected, sheetUp, ready]);

  useEffect(() => {
    const element = root.current;
    if (element === null || activeNote === null || !ready) return undefined;
    return show(element, `[data-note="${CSS.escape(activeNote)}"]`, sheetUp);
  }, [root, activeNote, sheetUp, ready]);
}

/** After the next layout: is it in view? If not, scroll; and once more when rows above have taken their true heights. */
function show(root: HTMLElement, selector: string, sheetUp: boolean): () => void {
  let frame = requestAnimationFrame(() => {
    if (bring(root, selector, sheetUp)) frame = requestAnimationFrame(() => bring(root, selector, sheetUp));
  });
  return () => cancelAnimationFrame(frame);
}

function bring(root: HTMLElement, selector: string, sheetUp: boolean): boolean {
  const marks = [...root.querySelectorAll(`:is([data-text], [data-gap]) ${selector}`)].map((mark) =>
    mark.getBoundingClientRect(),
  );
  if (marks.length === 0) return false;
  const box = root.getBoundingClientRect();
  const phone = window.innerWidth < 760;
  // On the phone a sheet may stand over the lower part.
  const sheet = phone && sheetUp ? window.innerHeight * 0.6 : 0;
  const top = box.top + (phone ? air : heads + air);
  const bottom = Math.min(box.bottom, window.innerHeight - sheet) - air;
  const first = Math.min(...marks.map((mark) => mark.top));
  const last = Math.max(...marks.map((mark) => mark.bottom));
  if (first >= top && last <= bottom) return false;
  const target = phone ? top : Math.max(top, box.top + box.height * restAt - (last - first) / 2);
  root.scrollTop += first - target;
  return true;
}

/** When the sheet becomes narrower or wider, the sentence at the top stays where it is. */
export function useKeepingPlace(root: RefObject<HTMLElement | null>): void {
  const anchor = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  const readings = useApp((state) => state.readings);

  useEffect(() => {
    const element = root.current;
    const sheet = element?.querySelector('[data-sheet]');
    if (readings === null || element === null || sheet === null || sheet === undefined) return undefined;
    let frame = 0;
    let width = sheet.getBoundingClientRect().width;
    const note = (): void => {
      const box = element.getBoundingClientRect();
      const at = document.elementFromPoint(box.left + box.width * 0.2, box.top + heads + 2 * air);
      const held = at?.closest('[data-sentence]') ?? at?.closest('[data-row]') ?? null;
      anchor.current = held === null ? null : { element: held, top: held.getBoundingClientRect().top };
    };
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(note);
    };
    const sizes = new ResizeObserver(() => {
      const now = sheet.getBoundingClientRect().width;
      if (now !== width && anchor.current !== null && element.scrollTop > 0)
        element.scrollTop += anchor.current.element.getBoundingClientRect().top - anchor.current.top;
      width = now;
      later();
    });
    sizes.observe(sheet);
    element.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element.removeEventListener('scroll', later);
    };
  }, [root, readings]);
}
