/** What a newcomer sees on the sample: what this is, what the marks mean, and how to go on. It goes with the first step. */
import type { ReactElement } from 'react';

import { samplePair } from '../../store/samples';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { words } from '../../words/words';
import styles from './Introduction.module.css';

const said = words.differencesPanel.introduction;

export function Introduction(): ReactElement | null {
  const isNew = useApp(
    ({ pair, stood, selected, notes }) =>
      pair?.id === samplePair && stood === null && selected === null && notes.length === 0,
  );
  const { stepDifference, openNew } = useActions();
  if (!isNew) return null;
  return (
    <div className={styles.introduction}>
      <p>{said.what}</p>
      <p>
        <Button tone="link" onClick={() => stepDifference(1)}>
          {said.step} <span className={styles.key}>{said.stepKey}</span>
        </Button>
        <Button tone="link" onClick={openNew}>
          {said.own}
        </Button>
      </p>
    </div>
  );
}
