/** Where each text flows by itself there is no place between rows: the selected difference and the pivot stand below the texts. */
import { useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { useRowLabels, useSheet } from '../../store/use-visible';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import { RowExtra } from './RowExtra';
import { useNarrow } from './use-narrow';
import styles from './Dock.module.css';

/** Nothing while rows are level (the plates stand between them) or on the phone (its sheet has the card). */
export function Dock({ card }: { readonly card: ReactNode }): ReactElement | null {
  const level = useApp((state) => state.settings.levelRows);
  const panelOpen = useApp((state) => state.settings.panelOpen);
  const selected = useApp((state) => state.selected !== null);
  const pivot = useApp((state) => state.pivot?.row ?? null);
  const { closePivot } = useActions();
  const extra = useContext(RowExtra);
  const label = useRowLabels(useSheet()).get(pivot ?? -1) ?? '';
  const narrow = useNarrow();
  if (level || narrow) return null;
  const showCard = selected && !panelOpen && card !== null;
  if (!showCard && pivot === null) return null;
  return (
    <div className={styles.dock}>
      {pivot !== null && (
        <section className={styles.plate} aria-label={words.reader.row.wordByWord}>
          <button
            type="button"
            className={styles.close}
            aria-label={words.pivot.close}
            title={words.pivot.close}
            onClick={closePivot}
          >
            <Icon name="close" size={14} />
          </button>
          <h2 className={styles.title}>{words.pivot.label(label)}</h2>
          {extra?.(pivot, label)}
        </section>
      )}
      {showCard && (
        <section className={styles.plate} aria-label={words.reader.selectedCard}>
          {card}
        </section>
      )}
    </div>
  );
}
