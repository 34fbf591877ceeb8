/** How many things of a file are new, the same, or not the same as here. */
import type { ReactElement } from 'react';

import type { Standing } from '../../store/merge-plan';
import { laterWords } from '../../words/later-words';
import styles from './RestoreDialog.module.css';

const said = laterWords.restore;
const standings: readonly Standing[] = ['new', 'same', 'conflict', 'gone'];

export function Standings({
  title,
  meetings,
}: {
  readonly title: string;
  readonly meetings: readonly { readonly standing: Standing }[];
}): ReactElement {
  const counts = standings
    .map((standing) => ({ standing, count: meetings.filter((one) => one.standing === standing).length }))
    .filter(({ count }) => count > 0);
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      {counts.length === 0 ? (
        <p className={styles.fact}>{said.none}</p>
      ) : (
        <ul className={styles.counts}>
          {counts.map(({ standing, count }) => (
            <li key={standing} data-standing={standing}>
              {said.standing[standing](count)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
