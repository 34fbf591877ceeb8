/** Keeps the reader's place, and brings what was chosen elsewhere into view without moving more than needed. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { useApp } from '../../store/use-app';
import { useTexts } from '../../store/use-calm';

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
  const ready = useTexts().rows.length > 0;

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

/** While rows below are still drawn the sheet grows many times a second; the top is looked at when that rests (ms). */
const growing = 200;

/** A sentence that was near the top, and where (px in the window). */
interface Held {
  readonly id: string;
  readonly top: number;
  /** Index of its row in the alignment, or -1. */
  readonly row: number;
}

/** When the sheet becomes narrower or wider, is laid out anew or has other rows, the sentence at the top stays where it is. */
export function useKeepingPlace(root: RefObject<HTMLElement | null>): void {
  const held = useRef<readonly Held[]>([]);
  // As they are drawn: what is measured is on the page.
  const { readings, rows } = useTexts();
  const ready = readings !== null;
  const level = useApp((state) => state.settings.levelRows);
  const shown = useApp((state) => state.sides);
  const only = useApp((state) => state.onlyDifferences);
  const layout = `${String(level)} ${shown} ${String(only)}`;
  const before = useRef(layout);

  const placed = useRef({ readings, rows });

  useLayoutEffect(() => {
    if (before.current === layout) return;
    before.current = layout;
    if (root.current !== null) restore(root.current, held.current);
  }, [root, layout]);

  // Rows that come while one reads on below take the place of those that stood there: the browser's own anchor goes with them.
  useLayoutEffect(() => {
    const { current: last } = placed;
    placed.current = { readings, rows };
    // Another text numbers its sentences anew.
    if (last.readings !== readings) held.current = [];
    else if (last.rows !== rows && root.current !== null) restore(root.current, held.current);
  }, [root, readings, rows]);

  useEffect(() => {
    const element = root.current;
    const sheet = element?.querySelector('[data-sheet]');
    if (!ready || element === null || sheet === null || sheet === undefined) return undefined;
    let frame = 0;
    let timer = 0;
    let width = sheet.getBoundingClientRect().width;
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        held.current = sentencesAtTop(element);
      });
    };
    const sizes = new ResizeObserver(() => {
      const now = sheet.getBoundingClientRect().width;
      clearTimeout(timer);
      if (now === width) {
        timer = window.setTimeout(later, growing);
        return;
      }
      restore(element, held.current);
      width = now;
      later();
    });
    sizes.observe(sheet);
    element.addEventListener('scroll', later, { passive: true });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element.removeEventListener('scroll', later);
    };
  }, [root, ready]);
}

/** The sentences in view on either side, from the top: some may be gone after a new layout. */
function sentencesAtTop(root: HTMLElement): readonly Held[] {
  const box = root.getBoundingClientRect();
  const held = new Map<string, Held>();
  for (let below = heads + air; below < box.height; below += air) {
    for (const share of [0.25, 0.75]) {
      const at = document.elementFromPoint(box.left + box.width * share, box.top + below);
      const sentence = at?.closest('[data-sentence]');
      if (sentence !== null && sentence !== undefined && !held.has(sentence.id))
        held.set(sentence.id, {
          id: sentence.id,
          top: sentence.getBoundingClientRect().top,
          row: Number(sentence.closest('[data-index]')?.getAttribute('data-index') ?? -1),
        });
    }
  }
  return [...held.values()];
}

function restore(root: HTMLElement, held: readonly Held[]): void {
  // At the very top the beginning is what is read.
  if (root.scrollTop === 0) return;
  for (const { id, top } of held) {
    const sentence = document.getElementById(id);
    if (sentence === null) continue;
    root.scrollTop += sentence.getBoundingClientRect().top - top;
    return;
  }
  // All that was in view lies in a fold now: the fold stands where it was.
  const [first] = held;
  if (first === undefined) return;
  for (const fold of root.querySelectorAll('[data-fold]')) {
    if (Number(fold.getAttribute('data-to')) < first.row) continue;
    root.scrollTop += fold.getBoundingClientRect().top - first.top;
    return;
  }
}
