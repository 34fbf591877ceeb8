/** The card of the selected difference as a plate below its row, when the panel that would hold it is closed. */
import { createContext, useContext, useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { Selected } from '../../store/state';
import { useApp } from '../../store/use-app';
import { words } from '../../words/words';
import { useNarrow } from './use-narrow';
import styles from './Plate.module.css';

/** Left above the mark when its plate is brought into view: the sticky heads of the leaves and a line of text, px. */
const headroom = 80;

/** What the hall puts on the plate; the reader does not know the differences' room. */
export const SelectedCard = createContext<ReactNode>(null);

export function CardPlate(): ReactElement | null {
  const card = useContext(SelectedCard);
  const panelOpen = useApp((state) => state.settings.panelOpen);
  const selected = useApp((state) => state.selected);
  const narrow = useNarrow();
  const plate = useRef<HTMLElement>(null);
  useEffect(() => bringPlate(plate.current, selected), [selected]);
  if (card === null || panelOpen || narrow) return null;
  return (
    <section ref={plate} className={styles.between} aria-label={words.reader.selectedCard} data-plate>
      <div className={styles.plate}>{card}</div>
    </section>
  );
}

/** Scrolls a plate that stands below the window into view, as far as the mark it is about stays in it. */
function bringPlate(plate: HTMLElement | null, selected: Selected | null): (() => void) | undefined {
  const scroller = plate?.closest<HTMLElement>('[data-reader-scroll]');
  if (plate === null || selected === null || scroller === null || scroller === undefined) return undefined;
  // One frame later than the mark itself is brought into view.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      const view = scroller.getBoundingClientRect();
      const below = plate.getBoundingClientRect().bottom - view.bottom;
      const { difference, place } = selected;
      const marks = [
        ...scroller.querySelectorAll(`[data-difference="${CSS.escape(difference)}"][data-place="${place}"]`),
      ];
      const tops = marks.map((mark) => mark.getBoundingClientRect().top - view.top - headroom);
      const room = Math.min(...tops, below);
      if (room > 0) scroller.scrollTop += room;
    });
  });
  return () => cancelAnimationFrame(frame);
}
