/** The statement that is always visible: how much of each side found a partner, and how much stands alone. */
import { useMemo } from 'react';
import type { ReactElement } from 'react';

import type { Coverage as Found } from '../../engine/align/alignment';
import type { Row } from '../../engine/align/alignment';
import { sides } from '../../engine/text/text';
import { useApp } from '../../store/use-app';
import { words } from '../../words/words';
import { useSideName } from './use-side-name';
import styles from './Coverage.module.css';

export function Coverage(): ReactElement {
  const alignment = useApp((state) => state.alignment);
  const rows = useApp((state) => state.rows);
  const found = useMemo(() => alignment?.coverage ?? coverageOf(rows), [alignment, rows]);
  const sideName = useSideName();
  const { coverage } = words.reader;
  return (
    <section className={styles.coverage} aria-label={coverage.name}>
      {alignment === null ? (
        <p>{coverage.soFar(rows.length)}</p>
      ) : (
        sides.map((side) => {
          const { [side]: paragraphs } = found.paragraphs;
          const { [side]: sentences } = found.sentences;
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

/** Counted from the rows so far, before the engine has stated it. */
function coverageOf(rows: readonly Row[]): Found {
  const count = (side: 'nl' | 'en') => {
    const paragraphs = { paired: 0, alone: 0 };
    const sentences = { paired: 0, alone: 0 };
    for (const row of rows) {
      paragraphs[row.nl.length > 0 && row.en.length > 0 ? 'paired' : 'alone'] += row[side].length;
      for (const bead of row.sentences)
        sentences[bead.nl.length > 0 && bead.en.length > 0 ? 'paired' : 'alone'] += bead[side].length;
    }
    return { paragraphs, sentences };
  };
  const nl = count('nl');
  const en = count('en');
  return {
    paragraphs: { nl: nl.paragraphs, en: en.paragraphs },
    sentences: { nl: nl.sentences, en: en.sentences },
  };
}
