/** A run of rows in which nothing differs, as one line; a press brings them back. */
import type { ReactElement } from 'react';

import { useActions } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import type { Fold } from './folds';
import styles from './FoldBar.module.css';

export function FoldBar({ fold }: { readonly fold: Fold }): ReactElement {
  const { unfold } = useActions();
  const rows = fold.items.filter((item) => item.kind === 'row');
  const open = (): void => {
    const first = rows[0]?.key;
    unfold(fold.items.map((item) => item.key));
    // The button goes with the fold: the focus goes to the first row it had.
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-row="${CSS.escape(first ?? '')}"] [data-row-control]`)
        ?.focus({ preventScroll: true }),
    );
  };
  return (
    <div
      className={styles.fold}
      data-fold
      data-from={rows[0]?.index ?? undefined}
      data-to={rows.at(-1)?.index ?? undefined}
    >
      <button type="button" aria-label={words.only.unfold(fold.rows)} onClick={open}>
        <Icon name="fold" size={14} />
        {words.only.fold(fold.rows)}
      </button>
    </div>
  );
}
