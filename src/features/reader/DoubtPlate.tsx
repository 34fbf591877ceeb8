/** The question of a doubtful row, in a plate between two rows; and what a plate says of how sure a row is. */

import type { ReactElement } from 'react';

import type { Reason } from '../../engine/align/alignment';
import type { SheetRow } from '../../store/sheet';
import { useActions } from '../../store/use-app';
import { words } from '../../words/words';
import styles from './Plate.module.css';

/** "Do these two belong together?" with what speaks for it and against it. */
export function DoubtPlate({ row }: { readonly row: SheetRow }): ReactElement | null {
  const { acceptRowAt, leaveApart } = useActions();
  const { doubt, row: rowWords } = words.reader;
  if (row.bead === null) return null;
  /** The answer takes the plate away; the focus goes to the row that it was about. */
  const answer = (say: (key: string) => void): void => {
    focusRow(row.key);
    say(row.key);
  };
  return (
    <section className={styles.between} aria-label={doubt.name(rowWords.name(row.label))} data-plate>
      <div className={styles.plate}>
        <div className={styles.title}>
          <b>{doubt.question}</b>
          <Grade steps={1} word={rowWords.grade.doubtful} />
        </div>
        <Evidence reasons={row.bead.reasons} />
        <div className={styles.actions}>
          <button
            type="button"
            className={`${styles.button} ${styles.primary}`}
            onClick={() => answer(() => acceptRowAt(row.index ?? -1))}
          >
            {doubt.yes}
          </button>
          <button type="button" className={styles.button} onClick={() => answer(leaveApart)}>
            {doubt.apart}
          </button>
        </div>
        <p className={styles.small}>{doubt.withheld}</p>
      </div>
    </section>
  );
}

/** Back to the number that opened the plate. */
export function focusRow(key: string): void {
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] [data-row-control]`)?.focus();
}

export function Grade({ steps, word }: { readonly steps: 1 | 2 | 3; readonly word: string }): ReactElement {
  return (
    <span className={styles.grade}>
      <span className={styles.gauge} data-steps={steps} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {word}
    </span>
  );
}

/** What speaks for the pair, then what speaks against it. */
export function Evidence({ reasons }: { readonly reasons: readonly Reason[] }): ReactElement {
  const { reader } = words;
  const ordered = [...reasons].sort((a, b) => Number(b.for) - Number(a.for));
  if (ordered.length === 0) return <p className={styles.small}>{reader.row.noReason}</p>;
  return (
    <ul className={styles.evidence}>
      {ordered.map((reason) => (
        <li key={`${reason.code}${String(reason.for)}`} data-for={reason.for}>
          <span aria-hidden="true">{reason.for ? '+' : '–'}</span>
          <span>
            <span className="spoken">{reason.for ? reader.evidence.for : reader.evidence.against} </span>
            {reader.reason(reason)}
          </span>
        </li>
      ))}
    </ul>
  );
}
