/** A text that is in hand: its first lines as they will be read, and how much more there is. */
import { useMemo, type ReactElement } from 'react';

import { Button } from '../../ui/Button';
import { words } from '../../words/words';
import styles from './Held.module.css';
import { beginningOf, countWords } from './pair-check';

/** Enough to see that it is the right text, and no more than fits a leaf. */
const shown = 900;

export function Held({
  text,
  words: all,
  language,
  onEdit,
  onClear,
}: {
  readonly text: string;
  readonly words: number;
  readonly language: string;
  /** Null where the text is too long for a field. */
  readonly onEdit: (() => void) | null;
  readonly onClear: () => void;
}): ReactElement {
  const lines = useMemo(() => beginningOf(text, shown), [text]);
  const more = all - countWords(lines.join(' '));
  return (
    <>
      <div className={styles.held} lang={language}>
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
      {more > 0 ? <p className={styles.more}>{words.import.more(more)}</p> : null}
      <div className={styles.actions}>
        {onEdit === null ? null : (
          <Button icon="pencil" onClick={onEdit}>
            {words.import.edit}
          </Button>
        )}
        <Button icon="close" onClick={onClear}>
          {words.import.clear}
        </Button>
      </div>
    </>
  );
}
