/** One question for each thing that is not the same here and in the file; nothing is overwritten without an answer. */
import type { ReactElement } from 'react';

import type { Answer, Answers } from '../../store/merge-plan';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { laterWords } from '../../words/later-words';
import styles from './RestoreDialog.module.css';

const said = laterWords.restore;

export interface ConflictRow {
  readonly id: string;
  readonly name: string;
  readonly here: string;
  readonly inFile: string;
}

export function Conflicts({
  kind,
  rows,
  answers,
  onAnswer,
}: {
  readonly kind: 'pair' | 'note' | 'gone';
  readonly rows: readonly ConflictRow[];
  readonly answers: Answers;
  readonly onAnswer: (ids: readonly string[], to: Answer) => void;
}): ReactElement | null {
  if (rows.length === 0) return null;
  const offered: readonly Answer[] = kind === 'gone' ? ['keep', 'take'] : ['keep', 'take', 'both'];
  const options = offered.map((value) => ({ value, label: said.answers[kind][value] }));
  return (
    <div className={styles.conflicts}>
      {rows.length > 1 ? (
        <div className={styles.all}>
          <span>{said.forAll}</span>
          {options.map(({ value, label }) => (
            <Button
              key={value}
              aria-pressed={rows.every(({ id }) => (answers[id] ?? 'keep') === value)}
              onClick={() =>
                onAnswer(
                  rows.map(({ id }) => id),
                  value,
                )
              }
            >
              {label}
            </Button>
          ))}
        </div>
      ) : null}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            <b>{row.name}</b>
            <dl>
              <dt>{said.here}</dt>
              <dd>{row.here}</dd>
              <dt>{said.inFile}</dt>
              <dd>{row.inFile}</dd>
            </dl>
            <Segments
              legend={`${said.conflicts} ${row.name}`}
              hideLegend
              small
              options={options}
              value={answers[row.id] ?? 'keep'}
              onChange={(to) => onAnswer([row.id], to)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
