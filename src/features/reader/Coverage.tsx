/** The statement that is always visible: how much of each side found a partner, and how much stands alone. */
import type { ReactElement } from 'react';

import { sides } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { words } from '../../words/words';
import { useSideName } from './use-side-name';
import styles from './Coverage.module.css';

export function Coverage(): ReactElement {
  const alignment = useApp((state) => state.alignment);
  const rows = useApp((state) => state.rows.length);
  const sideName = useSideName();
  const pairing = useApp((state) => state.work.state === 'reading' || state.work.state === 'aligning');
  const { stopWork } = useActions();
  const { coverage, loading } = words.reader;
  return (
    <section className={styles.coverage} aria-label={coverage.name}>
      {alignment === null ? (
        <div className={styles.soFar}>
          <p>{coverage.soFar(rows)}</p>
          {pairing && (
            <button type="button" onClick={stopWork}>
              {loading.stop}
            </button>
          )}
        </div>
      ) : (
        sides.map((side) => {
          const { [side]: paragraphs } = alignment.coverage.paragraphs;
          const { [side]: sentences } = alignment.coverage.sentences;
          const alone = paragraphs.alone + sentences.alone;
          return (
            <p key={side} data-alone={alone > 0 || undefined}>
              <span className={styles.long}>{coverage.side(sideName(side), paragraphs, sentences)}</span>
              <span className={styles.short} aria-hidden="true">
                {coverage.short(sideName(side), paragraphs.paired, paragraphs.paired + paragraphs.alone)}
              </span>
              <b className={styles.long}>{coverage.alone(paragraphs.alone, sentences.alone)}</b>
              {paragraphs.alone > 0 && (
                <b className={styles.short} aria-hidden="true">
                  {coverage.aloneShort(paragraphs.alone)}
                </b>
              )}
            </p>
          );
        })
      )}
    </section>
  );
}
