/** An empty place: what one side has and the other has not. */
import type { ReactElement } from 'react';

import { words } from '../../words/words';
import styles from './Slot.module.css';

/** A dashed frame in the kind's colour; read aloud as "nothing". */
export function Slot({ wide = false }: { readonly wide?: boolean }): ReactElement {
  return (
    <>
      <span className={styles.slot} data-wide={wide || undefined} aria-hidden="true" />
      <span className="spoken">{words.differencesPanel.nothing}</span>
    </>
  );
}
