/** Paints what is looked for, and brings the place the reader goes to into view. The places themselves were found in the strings. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import type { SheetItem } from '../../store/sheet';
import { useActions, useApp } from '../../store/use-app';
import type { FindHit } from '../../store/state';
import { rangesOf } from './ranges';

/** Names of the highlights; their colours stand in Sheet.module.css. */
const all = 'tweeluik-find';
const here = 'tweeluik-find-here';

/** Frames to wait for a row that is still to be drawn (a third of a second at 60 a second). */
const patience = 20;

/** While a long text is drawn piece by piece, painting again at each piece would take longer than the pieces, ms. */
const repaintEvery = 200;

type Readings = Readonly<Record<Side, Reading>>;

/**
 * Passing marks, so they are CSS highlights: 20,000 ranges take 42 ms (stack.md), and no element changes. The field says in
 * words how many there are and where one stands; the row's own text is what screen readers read.
 */
export function useFindMarks(
  readings: Readings,
  root: RefObject<HTMLElement | null>,
  items: readonly SheetItem[],
): void {
  const hits = useApp((state) => state.find?.hits ?? null);
  const at = useApp((state) => state.find?.at ?? -1);
  const { unfold, goToRow } = useActions();

  useEffect(() => {
    const element = root.current;
    if (element === null || hits === null || hits.length === 0 || !('highlights' in CSS)) return undefined;
    let timer = 0;
    const paint = (): void => {
      timer = 0;
      CSS.highlights.set(all, new Highlight(...hits.flatMap((hit) => rangesFor(readings, hit))));
    };
    paint();
    // Rows come and go: on a long text they are drawn piece by piece, and folds open.
    const rows = new MutationObserver(() => {
      if (timer === 0) timer = window.setTimeout(paint, repaintEvery);
    });
    rows.observe(element, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      rows.disconnect();
      CSS.highlights.delete(all);
    };
  }, [root, hits, readings]);

  useEffect(() => {
    const element = root.current;
    const hit = hits?.[at];
    if (element === null || hit === undefined) return undefined;
    let frame = 0;
    let left = patience;
    const item = items[hit.item];
    const show = (): void => {
      const ranges = rangesFor(readings, hit);
      if (ranges.length > 0) {
        if ('highlights' in CSS) CSS.highlights.set(here, new Highlight(...ranges));
        bring(element, ranges);
        return;
      }
      if (left === patience && item !== undefined) {
        unfold([item.key]);
        // Far away its row is not drawn yet.
        if (item.kind === 'row' && item.index !== null) goToRow(item.index);
      }
      left -= 1;
      if (left > 0) frame = requestAnimationFrame(show);
    };
    show();
    return () => {
      cancelAnimationFrame(frame);
      if ('highlights' in CSS) CSS.highlights.delete(here);
    };
  }, [root, hits, at, readings, items, unfold, goToRow]);
}

function rangesFor(readings: Readings, { side, span }: FindHit): readonly Range[] {
  return rangesOf(readings[side], side, span);
}

/** Scrolls only when the place is out of view. */
function bring(root: HTMLElement, ranges: readonly Range[]): void {
  const box = root.getBoundingClientRect();
  const rects = ranges.map((range) => range.getBoundingClientRect());
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  // The heads of the leaves stick to the top.
  if (top >= box.top + 56 && bottom <= box.bottom - 16) return;
  root.scrollTop += top - box.top - box.height * 0.36;
}
