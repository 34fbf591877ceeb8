/** What stands at eye height in each column, remembered so that unlinked columns begin where the reader was. */
import { useEffect, type RefObject } from 'react';

import type { Side } from '../../engine/text/text';
import { sentenceAt } from './selection';

/** Height of the line, as a share of the columns' height: above the middle, where reading goes on below. */
export const eyeAt = 0.36;
/** Where no line of text is at the line itself, one so far above or below it counts (px; about two lines of large text). */
const near = 68;

/** Where the reader was in each scroll area before its columns were unlinked. */
export interface Seen {
  readonly top: number;
  readonly nl: number | null;
  readonly en: number | null;
}
export const lastSeen = new WeakMap<HTMLElement, Seen>();

/** Remembers what stands at eye height while the columns are linked. */
export function useEyeHeight(root: RefObject<HTMLElement | null>, unlinked: boolean): void {
  useEffect(() => {
    const scroller = root.current;
    if (scroller === null || unlinked) return undefined;
    let waiting = 0;
    const look = (): void => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        lastSeen.set(scroller, {
          top: scroller.scrollTop,
          nl: sentenceAtEye(scroller, 'nl'),
          en: sentenceAtEye(scroller, 'en'),
        });
      });
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      scroller.removeEventListener('scroll', look);
    };
  }, [root, unlinked]);
}

/** The sentence of a side that stands at the line, or nearest to it. */
export function sentenceAtEye(frame: HTMLElement, side: Side): number | null {
  const box = frame.getBoundingClientRect();
  const column = frame.querySelector(`[data-column="${side}"]`)?.getBoundingClientRect() ?? box;
  const middle =
    column === box ? box.left + box.width * (side === 'nl' ? 0.25 : 0.75) : column.left + column.width / 2;
  const narrow = column !== box && column.top > box.top + 1;
  const y = narrow ? column.top + column.height * eyeAt : box.top + box.height * eyeAt;
  for (let away = 0; away <= near; away += 8)
    for (const at of [y + away, y - away]) {
      const found = sentenceAt(document.elementFromPoint(middle, at));
      if (found?.side === side) return found.sentence;
    }
  return null;
}
