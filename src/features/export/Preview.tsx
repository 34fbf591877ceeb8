/** The beginning of the file as it will be: its text, or the page it makes. */
import type { ReactElement } from 'react';

import { words } from '../../words/words';
import styles from './Preview.module.css';

const said = words.export;

/** Characters of a preview: some four screens; a file of 5,000 notes is megabytes. */
const longest = 12_000;

export function Preview({
  text,
  page,
}: {
  readonly text: string | null;
  readonly page: boolean;
}): ReactElement {
  return (
    <section className={styles.preview} aria-label={said.preview}>
      <h3>{said.preview}</h3>
      {text === null ? (
        <p className={styles.nothing}>{said.nothing}</p>
      ) : page ? (
        // Nothing in it runs: no scripts, no forms, no address of ours.
        <iframe className={styles.page} sandbox="" srcDoc={text} title={said.preview} />
      ) : (
        <>
          <textarea
            className={styles.text}
            readOnly
            aria-label={said.preview}
            value={text.slice(0, longest)}
          />
          {text.length > longest ? <p className={styles.cut}>{said.cut(longest, text.length)}</p> : null}
        </>
      )}
    </section>
  );
}
