/** The reader's scroll container, followed from outside: how far it is scrolled, and how to move it. */
import { useCallback, useEffect, useRef, useState } from 'react';

import { useApp } from '../../store/use-app';

/** How the reader marks the element that scrolls the text. */
const selector = '[data-reader-scroll]';

/** What is seen, as shares (0–1) of the whole height, and the width text has to run in (CSS px). */
export interface View {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** Below the heads of the leaves, px: a row that has only its last line left there is read already. */
const readingLine = 80;

const unknown: View = { top: 0, height: 1, width: 0 };

/** The scroll container, or null before the reader is there. */
function scroller(): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

function viewOf(element: HTMLElement): View {
  const whole = Math.max(1, element.scrollHeight);
  return {
    top: element.scrollTop / whole,
    height: Math.min(1, element.clientHeight / whole),
    width: element.clientWidth,
  };
}

/** Follows the container, wherever and whenever the reader mounts it; heights are only read in an animation frame. */
export function useScroller(): { readonly view: View; readonly scrollTo: (top: number) => void } {
  const [view, setView] = useState(unknown);
  const look = useRef<() => void>(() => undefined);

  useEffect(() => {
    let frame = 0;
    let watched: HTMLElement | null = null;
    const read = (): void => {
      const element = scroller();
      if (element === null) return;
      if (element !== watched) {
        // The size of what is scrolled changes when rows come in, furniture opens or the type grows.
        sizes.disconnect();
        sizes.observe(element);
        for (const child of element.children) sizes.observe(child);
        watched = element;
      }
      const now = viewOf(element);
      setView((before) =>
        before.top === now.top && before.height === now.height && before.width === now.width ? before : now,
      );
    };
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    const sizes = new ResizeObserver(later);
    const onScroll = (event: Event): void => {
      if (event.target === watched) later();
    };
    // Scrolling does not bubble; caught on the way down it is heard wherever the container stands.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    look.current = later;
    later();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, []);

  // The ruler is drawn anew when the text changes, and then the container may be another one.
  useEffect(() => look.current());

  const scrollTo = useCallback((top: number) => {
    const element = scroller();
    if (element !== null) element.scrollTop = top * element.scrollHeight;
  }, []);
  return { view, scrollTo };
}

/** The index of the row that stands at the top of what is seen; null before there is one. Moves only when another row gets there. */
export function useRowInView(): number | null {
  const [row, setRow] = useState<number | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      const element = scroller();
      if (element === null) return;
      const rows = element.querySelectorAll<HTMLElement>('[data-index]');
      const top = element.getBoundingClientRect().top + readingLine;
      let low = 0;
      let high = rows.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((rows[middle]?.getBoundingClientRect().top ?? 0) <= top) low = middle;
        else high = middle - 1;
      }
      const found = rows[low]?.dataset['index'];
      setRow(found === undefined ? null : Number(found));
    };
    const onScroll = (event: Event): void => {
      if (!(event.target instanceof Element) || !event.target.matches(selector)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, []);
  return row;
}

/** Brings the row that was asked for (`state.goal`) into view, and the focus to its handle, where its question is answered. */
export function useGoal(): void {
  const goal = useApp((state) => state.goal);
  // What was asked for before this screen opened has been answered.
  const answered = useRef(goal);
  useEffect(() => {
    if (goal === null || goal === answered.current) return;
    answered.current = goal;
    const row = scroller()?.querySelector<HTMLElement>(`[data-index="${goal.row}"]`);
    if (row === null || row === undefined) return;
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [goal]);
}
