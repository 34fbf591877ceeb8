/** Remembers the block at the top of the view, and brings it there again when the pair is opened the next time. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { layOut } from '../../store/sheet';
import { useActions, useApp } from '../../store/use-app';

/** Scrolling must rest so long (ms) before the place is kept: each keeping is a write. */
const rest = 400;
/** The leaf heads cover so much of the top (px). */
const heads = 48;

export function useKeptPlace(root: RefObject<HTMLElement | null>): void {
  const { keepPlace } = useActions();
  const pair = useApp((state) => state.pair?.id ?? null);
  const place = useApp((state) => (pair === null ? null : (state.facts[pair]?.place ?? null)));
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const whole = useApp((state) => state.alignment !== null);
  const restored = useRef<string | null>(null);

  // Once a pair, when all its rows are there; a reader who has begun to scroll is not moved.
  useEffect(() => {
    if (pair === null || readings === null || !whole || restored.current === pair) return undefined;
    restored.current = pair;
    if (place === null || (root.current?.scrollTop ?? 0) > 0) return undefined;
    const at = readings[place.side].text.blocks.findIndex(({ id }) => id === place.block);
    const row = rows.findIndex((one) => one[place.side].includes(at));
    if (row <= 0 || root.current === null) return undefined;
    return bring(root.current, row);
  }, [root, pair, place, readings, rows, whole]);

  useEffect(() => {
    const element = root.current;
    if (element === null || readings === null || pair === null || !whole) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      const top = element.getBoundingClientRect().top + heads;
      const shown = [...element.querySelectorAll<HTMLElement>('[data-row][data-index]')];
      const first = shown.find((row) => row.getBoundingClientRect().bottom > top);
      const index = Number(first?.dataset['index'] ?? Number.NaN);
      const row = rows[index];
      if (row === undefined) return;
      const side = row.nl.length > 0 ? 'nl' : 'en';
      const block = readings[side].text.blocks[row[side][0] ?? -1];
      const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
      const count = Math.max(1, layOut(readings, rows).filter((item) => item.kind === 'row').length);
      if (block !== undefined) keepPlace({ side, block: block.id }, atEnd ? 1 : index / count);
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    };
    element.addEventListener('scroll', later, { passive: true });
    // Who scrolled while the rows were still being paired, and rests there, has a place too.
    if (element.scrollTop > 0) later();
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', later);
    };
  }, [root, readings, rows, pair, whole, keepPlace]);
}

/** Scrolls a row to the top as soon as it is on the page: those of a long text come piece by piece. Gives the way to stop waiting. */
function bring(root: HTMLElement, row: number): () => void {
  const tryIt = (): boolean => {
    const element = root.querySelector(`[data-index="${row}"]`);
    if (element === null) return false;
    root.scrollTop += element.getBoundingClientRect().top - root.getBoundingClientRect().top - heads;
    return true;
  };
  if (tryIt()) return () => undefined;
  const watch = new MutationObserver(() => {
    // A reader who scrolls in the meantime has chosen another place.
    if (root.scrollTop > 0 || tryIt()) watch.disconnect();
  });
  watch.observe(root, { childList: true, subtree: true });
  return () => watch.disconnect();
}
