/** A text that is in hand: its first blocks as they will be read, and how much more there is. */
import { useMemo, type ReactElement } from 'react';

import type { BlockKind } from '../../engine/text/text';
import { countWords } from '../../formats/check-words';
import type { DraftSide } from '../../store/draft';
import { beginningOf } from '../../store/pair-check';
import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import styles from './Held.module.css';

/** Enough to see that it is the right text, and no more than fits a leaf. */
const shown = 900;

interface Line {
  readonly words: string;
  readonly kind: BlockKind | null;
}

export function Held({
  held,
  language,
  onEdit,
  onClear,
}: {
  readonly held: DraftSide;
  readonly language: string;
  /** Null where the text is too long for a field, or has a structure that a field would lose. */
  readonly onEdit: (() => void) | null;
  readonly onClear: () => void;
}): ReactElement {
  const lines = useMemo(() => beginningLines(held), [held]);
  const more = held.check.words - countWords(lines.map((line) => line.words).join(' '));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: without focus the keyboard could not */}
      <section className={styles.held} lang={language} tabIndex={0} aria-label={laterWords.import.beginning}>
        {lines.map((line, index) => (
          <p key={index} data-kind={line.kind ?? 'paragraph'}>
            {line.words}
          </p>
        ))}
      </section>
      {more > 0 ? <p className={styles.more}>{laterWords.import.more(more)}</p> : null}
      <div className={styles.actions}>
        {onEdit === null ? null : (
          <Button icon="pencil" onClick={onEdit}>
            {laterWords.import.edit}
          </Button>
        )}
        <Button icon="close" onClick={onClear}>
          {laterWords.import.clear}
        </Button>
      </div>
    </>
  );
}

/** The first blocks that are text by the file's own word, else the first lines. */
function beginningLines({ raw, blocks }: DraftSide): readonly Line[] {
  if (blocks === null) return beginningOf(raw, shown).map((line) => ({ words: line, kind: null }));
  const lines: Line[] = [];
  let size = 0;
  for (const { start, end, kind, origin } of blocks) {
    if (size >= shown) break;
    if (origin !== 'body' && origin !== 'title' && origin !== 'caption') continue;
    const line = beginningOf(raw.slice(start, Math.min(end, start + shown)), shown - size).join(' ');
    size += line.length;
    if (line !== '') lines.push({ words: line, kind });
  }
  return lines;
}
