/** A file or clipboard that is being read in its own thread, and the way to stop it. */
import type { ReactElement } from 'react';

import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import styles from './Reading.module.css';

export function Reading({
  name,
  onCancel,
}: {
  readonly name: string | null;
  readonly onCancel: () => void;
}): ReactElement {
  return (
    <div className={styles.reading}>
      <output>{laterWords.import.reading(name)}</output>
      <Button onClick={onCancel}>{laterWords.import.cancel}</Button>
    </div>
  );
}
