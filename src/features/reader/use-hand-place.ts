/** Alignment mode in the text: it begins where the reader looks, a click puts the hand there, and the hand stays in view. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { layOut } from '../../store/sheet';
import { useActions, useApp } from '../../store/use-app';
import { sentenceId } from './ranges';
import { offsetAtPoint, sentenceAt, sideOf } from './selection';

/** The leaf heads stick here (px from the top of the scroll area), and how much stays free at both edges. */
const heads = 60;
const foot = 24;
/** Where a reader looks when nothing was pointed at, as a share of the height. */
const eyeAt = 0.36;

export function useHandPlace(root: RefObject<HTMLElement | null>): void {
  const { putHand, moveCut } = useActions();
  const correcting = useApp((state) => state.correcting);
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const on = correcting !== null;
  const spot = correcting?.spot ?? null;
  const began = useRef(false);

  // A click chooses: a sentence, the same sentence again its whole paragraph, anything else in a row the row.
  useEffect(() => {
    const element = root.current;
    if (element === null || correcting === null) return undefined;
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest('button, a, textarea') !== null) return;
      const index = event.target.closest('[data-row]')?.getAttribute('data-index');
      const at = sentenceAt(event.target);
      if (correcting.cut !== null && at?.sentence === correcting.spot.sentence) {
        const offset = offsetAtPoint(event.clientX, event.clientY);
        if (offset !== null) moveCut({ at: offset });
        return;
      }
      const block = at === null ? undefined : readings?.[at.side].sentences[at.sentence]?.block;
      const row =
        at === null || block === undefined
          ? Number(index ?? -1)
          : rows.findIndex((one) => one[at.side].includes(block));
      if (!(row >= 0)) return;
      const same =
        at !== null && at.side === correcting.spot.side && at.sentence === correcting.spot.sentence;
      const gap = event.target.closest('[data-gap]')?.getAttribute('data-side');
      const side = sideOf(event.target) ?? (gap === 'nl' || gap === 'en' ? gap : correcting.spot.side);
      putHand({ row, side, sentence: same ? null : (at?.sentence ?? null) });
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [root, correcting, readings, rows, putHand, moveCut]);

  // It begins at what is in view.
  useEffect(() => {
    if (!on) began.current = false;
    const element = root.current;
    if (!on || began.current || element === null || spot === null) return;
    began.current = true;
    const there = elementOf(element, spot, readings, rows);
    if (there !== null && isSeen(element, there)) return;
    const index = rowAtEye(element);
    if (index !== null && index !== spot.row) putHand({ row: index, side: spot.side, sentence: null });
  }, [root, on, spot, readings, rows, putHand]);

  // The candidates make the dock grow: what they are for stays above it.
  const candidates = correcting?.candidates ?? null;
  useEffect(() => {
    const element = root.current;
    if (element === null || spot === null || candidates === null) return undefined;
    const frame = requestAnimationFrame(() => {
      const there = elementOf(element, spot, readings, rows);
      if (there !== null) bring(element, there);
    });
    return () => cancelAnimationFrame(frame);
  }, [root, spot, candidates, readings, rows]);

  // And it stays in view, with the focus on it, so that it is read aloud.
  useEffect(() => {
    const element = root.current;
    if (element === null || spot === null) return undefined;
    const frame = requestAnimationFrame(() => {
      const there = elementOf(element, spot, readings, rows);
      if (there === null) return;
      bring(element, there);
      const inDock = document.activeElement?.closest('[data-hand-dock]') !== null;
      const stop = there.matches('[data-sentence]')
        ? there
        : there.querySelector<HTMLElement>(stopIn(spot.side));
      if (!inDock || document.activeElement === null) stop?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [root, spot, readings, rows]);
}

/** What takes the focus for one side of a row: its first sentence, or what can be done about a gap. */
function stopIn(side: 'nl' | 'en'): string {
  return `[data-text="${side}"] [data-sentence], [data-gap][data-side="${side}"] button`;
}

function elementOf(
  root: HTMLElement,
  spot: { readonly row: number; readonly side: 'nl' | 'en'; readonly sentence: number | null },
  readings: Parameters<typeof layOut>[0] | null,
  rows: Parameters<typeof layOut>[1],
): HTMLElement | null {
  if (spot.sentence !== null) return document.getElementById(sentenceId(spot.side, spot.sentence));
  if (readings === null) return null;
  const item = layOut(readings, rows).find((one) => one.kind === 'row' && one.index === spot.row);
  return item === undefined ? null : root.querySelector<HTMLElement>(`[data-row="${CSS.escape(item.key)}"]`);
}

function isSeen(root: HTMLElement, element: HTMLElement): boolean {
  const box = root.getBoundingClientRect();
  const here = element.getBoundingClientRect();
  return here.bottom > box.top + heads && here.top < box.bottom - foot;
}

/** Index of the row at the height where a reader looks. */
function rowAtEye(root: HTMLElement): number | null {
  const box = root.getBoundingClientRect();
  const at = document.elementFromPoint(box.left + box.width / 4, box.top + box.height * eyeAt);
  const index = at?.closest('[data-row]')?.getAttribute('data-index');
  return index === null || index === undefined ? null : Number(index);
}

/** Scrolls as little as needed; what is higher than the view shows its top. */
function bring(root: HTMLElement, element: HTMLElement): void {
  const box = root.getBoundingClientRect();
  const here = element.getBoundingClientRect();
  const dock = document.querySelector('[data-hand-dock]')?.getBoundingClientRect();
  const bottom = Math.min(box.bottom, dock?.top ?? Infinity) - foot;
  const top = box.top + heads;
  if (here.top < top) root.scrollTop += here.top - top;
  else if (here.bottom > bottom) root.scrollTop += Math.min(here.bottom - bottom, here.top - top);
}
