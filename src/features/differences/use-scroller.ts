/** The reader's scroll container, followed from outside: how far it is scrolled, and how to move it. */
import { useEffect, useRef, useState } from 'react';

import { keyOfRow } from '../../store/sheet';
import type { SheetItem } from '../../store/sheet';
import { useApp } from '../../store/use-app';
import { useSheet } from '../../store/use-visible';

/** How the reader marks the element that scrolls the text. */
const selector = '[data-reader-scroll]';

/** A place in the text as it is laid out: a row (index into the alignment's rows), and how far down in it, 0–1. */
export interface Reached {
  readonly row: number;
  readonly share: number;
  /** Pixels below the top of what is seen. */
  readonly y: number;
}

/** What is seen: two places in it, the pixels it is high, and the width text has to run in. */
export interface View {
  readonly upper: Reached | null;
  readonly lower: Reached | null;
  readonly height: number;
  readonly width: number;
  /** Whether there is nothing above or below what is seen. */
  readonly isTop: boolean;
  readonly isEnd: boolean;
}

/** Below the heads of the leaves, px: a row that has only its last line left there is read already. */
const readingLine = 80;

/** The size of what is scrolled counts once it rests so long (ms). */
const growing = 100;

const unknown: View = { upper: null, lower: null, height: 0, width: 0, isTop: true, isEnd: true };

/** The scroll container, or null before the reader is there. */
function scroller(): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

/** How far apart the text is probed for a row, px: no row is lower than a line. */
const probe = 20;

/**
 * The first row met from a height on, going down (or up). Asked of what is on screen only: long texts are laid out
 * where they are seen, and asking a row elsewhere for its place would lay its surroundings out as well.
 */
function reach(element: HTMLElement, box: DOMRect, from: number, by: 1 | -1): Reached | null {
  for (let y = from; y > 0 && y < box.height; y += by * probe) {
    for (const hit of document.elementsFromPoint(box.left + box.width / 4, box.top + y)) {
      const row = element.contains(hit) ? hit.closest<HTMLElement>('[data-index]') : null;
      if (row === null) continue;
      const place = row.getBoundingClientRect();
      return {
        row: Number(row.dataset['index']),
        share: Math.max(0, Math.min(1, (box.top + y - place.top) / Math.max(1, place.height))),
        y,
      };
    }
  }
  return null;
}

function viewOf(element: HTMLElement): View {
  const box = element.getBoundingClientRect();
  return {
    upper: reach(element, box, readingLine, 1),
    lower: reach(element, box, box.height - 8, -1),
    height: element.clientHeight,
    width: element.clientWidth,
    isTop: element.scrollTop < 2,
    isEnd: element.scrollTop + element.clientHeight > element.scrollHeight - 2,
  };
}

function isSame(a: Reached | null, b: Reached | null): boolean {
  return a === b || (a !== null && b !== null && a.row === b.row && a.share === b.share && a.y === b.y);
}

/** Follows the container, wherever and whenever the reader mounts it; it is only looked at in an animation frame. */
export function useScroller(): View {
  const [view, setView] = useState(unknown);
  const look = useRef<() => void>(() => undefined);

  useEffect(() => {
    let frame = 0;
    let watched: HTMLElement | null = null;
    let inner: Element | null = null;
    const read = (): void => {
      const element = scroller();
      if (element === null) return;
      if (element !== watched || element.lastElementChild !== inner) {
        // The size of what is scrolled changes when rows come in, furniture opens or the type grows.
        sizes.disconnect();
        sizes.observe(element);
        for (const child of element.children) sizes.observe(child);
        watched = element;
        inner = element.lastElementChild;
      }
      const now = viewOf(element);
      setView((before) =>
        isSame(before.upper, now.upper) &&
        isSame(before.lower, now.lower) &&
        before.height === now.height &&
        before.width === now.width &&
        before.isTop === now.isTop &&
        before.isEnd === now.isEnd
          ? before
          : now,
      );
    };
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    let timer = 0;
    // Rows that come in below what is seen make the whole longer many times a second.
    const sizes = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = window.setTimeout(later, growing);
    });
    const onScroll = (event: Event): void => {
      if (event.target === watched) later();
    };
    // Scrolling does not bubble; caught on the way down it is heard wherever the container stands.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    look.current = later;
    later();
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      sizes.disconnect();
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, []);

  // The ruler is drawn anew when the text changes, and then the container may be another one.
  useEffect(() => look.current());

  return view;
}

/**
 * The element of a row of the sheet (index in the alignment's rows), or null while it is not drawn. It is looked up by its key: the
 * numbers on elements far from the view may be those of a moment ago.
 */
export function rowElement(sheet: readonly SheetItem[], row: number): HTMLElement | null {
  const key = keyOfRow(sheet, row);
  return key === null ? null : document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
}

/** Scrolls so that a place in a row comes to the top; `beyond` pixels further down (or, below zero, up). */
export function scrollToRow(sheet: readonly SheetItem[], row: number, share: number, beyond: number): void {
  const element = scroller();
  if (element === null) return;
  const found = rowElement(sheet, row);
  const place = found === null ? roomOf(element, row) : found.getBoundingClientRect();
  if (place === null) return;
  element.scrollTop += place.top - element.getBoundingClientRect().top + share * place.height + beyond;
}

/** Where a row will stand that is not drawn yet: its part of the room that is kept for its chunk. */
function roomOf(element: HTMLElement, row: number): { readonly top: number; readonly height: number } | null {
  for (const chunk of element.querySelectorAll<HTMLElement>('[data-chunk][data-from]')) {
    const from = Number(chunk.dataset['from']);
    const to = Number(chunk.dataset['to']);
    if (row < from || row > to) continue;
    const { top, height } = chunk.getBoundingClientRect();
    const each = height / (to - from + 1);
    return { top: top + (row - from) * each, height: each };
  }
  return null;
}

/** The index of the row that stands at the top of what is seen; null before there is one. Changes only when another row gets there. */
export function useRowInView(): number | null {
  const [row, setRow] = useState<number | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      const element = scroller();
      if (element === null) return;
      setRow(reach(element, element.getBoundingClientRect(), readingLine, 1)?.row ?? null);
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
  const sheet = useSheet();
  // What was asked for before this screen opened has been answered.
  const answered = useRef(goal);
  useEffect(() => {
    if (goal === null || goal === answered.current) return;
    answered.current = goal;
    const row = rowElement(sheet, goal.row);
    if (row === null) return;
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [goal, sheet]);
}
