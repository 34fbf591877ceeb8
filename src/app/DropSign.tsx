/** Says what happens when the files that are being dragged are let go. */
import type { ReactElement } from 'react';

import { words } from '../words/words';
import styles from './DropSign.module.css';
import { useFileDrop } from './use-file-drop';

export function DropSign(): ReactElement | null {
  return useFileDrop() ? <p className={styles.sign}>{words.app.newPage.drop}</p> : null;
}
