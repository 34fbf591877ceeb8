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

/** Brings the row that was asked for (`state.goal`) into view, and the focus to its handle, where its question is answered. */
export function useGoal(): void {
  const goal = useApp((state) => state.goal);
  useEffect(() => {
    if (goal === null) return;
    const row = scroller()?.querySelector<HTMLElement>(`[data-index="${goal.row}"]`);
    if (row === null || row === undefined) return;
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [goal]);
}
