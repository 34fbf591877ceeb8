/** Remembers the block at the top of the view, and brings it there again when the pair is opened the next time. */
import { useEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';

import { keyOfRow, layOut } from '../../store/sheet';
import { useActions, useApp } from '../../store/use-app';
import { useCalm, useTexts } from '../../store/use-calm';

/** Scrolling must rest so long (ms) before the place is kept: each keeping is a write. */
const rest = 400;
/** The leaf heads cover so much of the top (px). */
const heads = 48;

/** Gives the row (index in the alignment's rows) that is wanted on the page for that, wherever it stands; null where none is. */
export function useKeptPlace(root: RefObject<HTMLElement | null>): number | null {
  const { keepPlace } = useActions();
  const pair = useApp((state) => state.pair?.id ?? null);
  const place = useApp((state) => (pair === null ? null : (state.facts[pair]?.place ?? null)));
  const { readings, rows } = useTexts();
  const whole = useCalm(useApp((state) => state.alignment !== null));
  const [brought, setBrought] = useState<string | null>(null);

  // Once a pair, when all its rows are there.
  const due = pair !== null && readings !== null && whole && brought !== pair;
  const row = useMemo(() => {
    if (!due || place === null) return null;
    const at = readings[place.side].text.blocks.findIndex(({ id }) => id === place.block);
    const found = rows.findIndex((one) => one[place.side].includes(at));
    return found > 0 ? found : null;
  }, [due, place, readings, rows]);

  // The row is drawn by now. A reader who has begun to scroll is not moved.
  useEffect(() => {
    if (!due) return undefined;
    const frame = requestAnimationFrame(() => {
      const key = row === null ? null : keyOfRow(layOut(readings, rows), row);
      const element = root.current;
      const there = key === null ? null : element?.querySelector(`[data-row="${CSS.escape(key)}"]`);
      if (element?.scrollTop === 0 && there !== null && there !== undefined)
        element.scrollTop += there.getBoundingClientRect().top - element.getBoundingClientRect().top - heads;
      setBrought(pair);
    });
    return () => cancelAnimationFrame(frame);
  }, [root, due, pair, row, readings, rows]);

  useEffect(() => {
    const element = root.current;
    if (element === null || readings === null || pair === null || !whole) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      const top = element.getBoundingClientRect().top + heads;
      // First the chunk: asking rows that the browser skips for their places would lay out the whole text.
      const below = (one: Element): boolean => one.getBoundingClientRect().bottom > top;
      const chunk = [...element.querySelectorAll('[data-chunk]')].find(below);
      const first = [...(chunk?.querySelectorAll<HTMLElement>('[data-row][data-index]') ?? [])].find(below);
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
  return row;
}
