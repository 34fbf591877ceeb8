/** What the list says when there is nothing to list yet, or nothing at all. */
import type { ReactElement } from 'react';

import { isTooLittle } from '../../store/comparable';
import { useApp } from '../../store/use-app';
import type { Visible } from '../../store/visible-differences';
import { words } from '../../words/words';
import styles from './ListState.module.css';

const text = words.differencesPanel;

/** One sentence on how far the work is, or on an empty result; null while the list speaks for itself. */
export function ListState({
  visible,
  doubtfulRows,
}: {
  readonly visible: Visible;
  readonly doubtfulRows: number;
}): ReactElement | null {
  const work = useApp((state) => state.work);
  const rows = useApp((state) => state.rows.length);
  const unrelated = useApp((state) => state.alignment?.unrelated ?? false);
  const tooLittle = useApp(({ readings }) => readings !== null && isTooLittle(readings));
  const nothing = visible.shown.length === 0;
  const sentence = ((): string | null => {
    switch (work.state) {
      case 'reading':
        return text.reading;
      case 'aligning':
        return text.aligning(rows);
      case 'comparing':
        return text.comparing(Math.round(work.progress * 100));
      case 'stopped':
        return text.stopped;
      case 'died':
        return text.died;
      case 'idle':
        return null;
      case 'done':
        if (unrelated) return text.unrelated;
        if (!nothing) return null;
        if (visible.hiddenByFilter > 0) return text.allHidden(visible.hiddenByFilter);
        if (rows > 0 && tooLittle) return text.tooLittle;
        if (visible.doubtful.length > 0) return text.onlyDoubtful;
        if (visible.dismissed.length + doubtfulRows > 0) return text.agreeBut;
        return rows === 0 ? null : text.agree(rows);
    }
  })();
  return sentence === null ? null : (
    <p className={styles.state} data-alone={nothing || undefined}>
      {sentence}
    </p>
  );
}
