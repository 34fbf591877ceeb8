/** A passage whose words have changed since the note was made: as it was and as it is, word by word. */
import { useMemo, type ReactElement } from 'react';

import { laterWords } from '../../words/later-words';
import styles from './ChangedQuote.module.css';
import { diffWords, type Piece } from './word-diff';

const said = laterWords.notes.changed;

export function ChangedQuote({
  was,
  now,
  language,
}: {
  readonly was: string;
  readonly now: string;
  readonly language: string;
}): ReactElement {
  const diff = useMemo(() => diffWords(was, now), [was, now]);
  return (
    <dl className={styles.changed}>
      <dt>{said.was}</dt>
      <dd lang={language}>
        <Pieces pieces={diff.was} as="del" spoken={said.removed} />
      </dd>
      <dt>{said.now}</dt>
      <dd lang={language}>
        <Pieces pieces={diff.now} as="ins" spoken={said.added} />
      </dd>
    </dl>
  );
}

/** What differs is marked up as taken out or put in, and said in a word as well: many screen readers pass over the marks alone. */
function Pieces({
  pieces,
  as: Mark,
  spoken,
}: {
  readonly pieces: readonly Piece[];
  readonly as: 'del' | 'ins';
  readonly spoken: string;
}): ReactElement {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.differs ? (
          <Mark key={index}>
            <span className="spoken" lang="en">
              {spoken}{' '}
            </span>
            {piece.text}
          </Mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
