/** Measures a row after layout: its gutter and where each mark ends. One observer for all rows; rows off screen wait. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

import type { Side } from '../../engine/text/text';
import { sides } from '../../engine/text/text';
import type { Anchor, Gutter } from './gutter';
import type { RowLoad } from './row-load';

/** A measured row; anchors by `markKey` or `noteKey`. */
export interface Measured {
  readonly gutter: Gutter;
  readonly anchors: ReadonlyMap<string, Anchor>;
}

export const markKey = (difference: string, place: number, side: Side): string =>
  `d ${difference} ${place} ${side}`;
export const noteKey = (note: string, side: Side): string => `n ${note} ${side}`;

/** Below the row's number and bridge, tokens may begin here (px from the top of the gutter). */
const belowBridge = 61;

const watched = new Map<Element, () => void>();
let watcher: ResizeObserver | null = null;

function observer(): ResizeObserver {
  watcher ??= new ResizeObserver((entries) => {
    const jobs = entries.map((entry) => watched.get(entry.target));
    // In one go and before painting, so that tokens never stand in the wrong place for a frame.
    flushSync(() => {
      for (const job of jobs) job?.();
    });
  });
  return watcher;
}

/** Measures every row that is on screen again, as after fonts have come. */
function measureAgain(): void {
  for (const element of watched.keys()) {
    observer().unobserve(element);
    observer().observe(element);
  }
}

let fontsAwaited = false;

/**
 * The measures of a row, null until it was laid out. It is measured again when its size or its load changes; a row
 * whose chunk is skipped by the browser is measured when it comes near.
 */
export function useMeasured(row: RefObject<HTMLElement | null>, load: RowLoad, on: boolean): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const measure = useCallback(() => {
    const carries = load.tokens.length + load.tabs.length > 0;
    if (row.current !== null) setMeasured(carries ? measureRow(row.current) : null);
  }, [row, load]);

  useEffect(() => {
    if (fontsAwaited) return;
    fontsAwaited = true;
    void document.fonts.ready.then(measureAgain);
  }, []);

  useLayoutEffect(() => {
    const element = row.current;
    if (element === null || !on) return undefined;
    watched.set(element, measure);
    observer().observe(element);
    return () => {
      watched.delete(element);
      observer().unobserve(element);
    };
  }, [row, measure, on]);

  return on ? measured : null;
}

function measureRow(row: HTMLElement): Measured | null {
  const hinge = row.querySelector('[data-hinge]');
  if (hinge === null) return null;
  const origin = row.getBoundingClientRect();
  const box = hinge.getBoundingClientRect();
  const top = box.top - origin.top;
  const head = row.hasAttribute('data-heading') ? 13 : 0;
  const gutter: Gutter = {
    left: box.left - origin.left,
    right: box.right - origin.left,
    top: top + belowBridge + head,
    bottom: box.bottom - origin.top - 13,
  };
  const anchors = new Map<string, Anchor>();
  for (const side of sides) {
    for (const mark of row.querySelectorAll(`[data-text="${side}"] [data-first]`)) {
      const rect = mark.getClientRects()[0];
      if (rect === undefined) continue;
      const note = mark.getAttribute('data-note');
      const key =
        note === null
          ? markKey(mark.getAttribute('data-difference') ?? '', Number(mark.getAttribute('data-place')), side)
          : noteKey(note, side);
      if (anchors.has(key)) continue;
      const foot = mark.querySelector(':scope > svg')?.getBoundingClientRect().bottom;
      anchors.set(key, {
        y: Math.max(top + 47 + head, (foot === undefined ? rect.bottom : foot - 1) - origin.top),
        x0: rect.left - origin.left,
        x1: rect.right - origin.left,
      });
    }
  }
  return { gutter, anchors };
}
