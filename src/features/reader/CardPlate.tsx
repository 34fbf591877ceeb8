/** The card of the selected difference as a plate below its row, when the panel that would hold it is closed. */
import { createContext, useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { useApp } from '../../store/use-app';
import { words } from '../../words/words';
import { useNarrow } from './use-narrow';
import styles from './Plate.module.css';

/** What the hall puts on the plate; the reader does not know the differences' room. */
export const SelectedCard = createContext<ReactNode>(null);

export function CardPlate(): ReactElement | null {
  const card = useContext(SelectedCard);
  const panelOpen = useApp((state) => state.settings.panelOpen);
  const narrow = useNarrow();
  if (card === null || panelOpen || narrow) return null;
  return (
    <section className={styles.between} aria-label={words.reader.selectedCard} data-plate>
      <div className={styles.plate}>{card}</div>
    </section>
  );
}
