/** Rows that could hold the counterpart of the framed passage, each with the words that speak for it. */
import { useMemo, type ReactElement } from 'react';

import type { Candidate } from '../../engine/align/hand-candidates';
import { otherSide, type Side } from '../../engine/text/text';
import { sideNames } from '../../store/side-name';
import { useActions, useApp } from '../../store/use-app';
import { useRowLabels, useSheet } from '../../store/use-visible';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import styles from './Candidates.module.css';

const said = laterWords.hand.candidates;
/** So much of a candidate is quoted: enough to know it, one line on a desk. */
const quoted = 90;

export function Candidates({
  row,
  side,
  found,
}: {
  readonly row: number;
  readonly side: Side;
  readonly found: readonly Candidate[] | null;
}): ReactElement | null {
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const labels = useRowLabels(useSheet());
  const { takeCandidate, goToRow } = useActions();
  const other = otherSide(side);
  const quotes = useMemo(
    () =>
      (found ?? []).map((candidate) => {
        const block = rows[candidate.row]?.[other][0];
        const span = block === undefined ? undefined : readings?.[other].text.blocks[block];
        const text =
          span === undefined ? '' : (readings?.[other].text.content.slice(span.start, span.end) ?? '');
        return text.length > quoted ? `${text.slice(0, quoted).trimEnd()}…` : text;
      }),
    [found, rows, readings, other],
  );
  if (readings === null) return null;
  const title = said.title(labels.get(row) ?? '', sideNames(readings)(other));
  return (
    <section className={styles.panel} aria-label={title}>
      <b className={styles.title}>{title}</b>
      {found === null ? <p className={styles.quiet}>{said.looking}</p> : null}
      {found?.length === 0 ? <p className={styles.quiet}>{said.none}</p> : null}
      <ol className={styles.list}>
        {(found ?? []).map((candidate, at) => {
          const label = labels.get(candidate.row) ?? '';
          const reasons = [...candidate.reasons].sort((a, b) => Number(b.for) - Number(a.for));
          return (
            <li key={candidate.row} className={styles.candidate}>
              <button
                type="button"
                className={styles.number}
                aria-label={said.go(label)}
                onClick={() => goToRow(candidate.row)}
              >
                {label}
              </button>
              <span className={styles.words}>
                <q lang={readings[other].text.language}>{quotes[at]}</q>
                <small>
                  {candidate.row === row ? `${said.here} · ` : ''}
                  {reasons
                    .map((reason) => `${reason.for ? '+' : '–'} ${words.reader.reason(reason)}`)
                    .join(' · ')}
                </small>
              </span>
              <button
                type="button"
                className={styles.choose}
                aria-label={said.chooseName(label)}
                onClick={() => takeCandidate(candidate.row)}
              >
                {said.choose}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
