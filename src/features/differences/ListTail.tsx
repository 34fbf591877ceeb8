/** The end of the list: what was left out for doubt can be had. */
import type { ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import type { Visible } from '../../store/visible-differences';
import { words } from '../../words/words';
import styles from './ListTail.module.css';

const text = words.differencesPanel;

export function ListTail({ visible }: { readonly visible: Visible }): ReactElement | null {
  const showDoubtful = useApp((state) => state.showDoubtful);
  const onlyDoubtful = useApp((state) => state.filter.onlyDoubtful);
  const { toggleDoubtful } = useActions();
  const doubtful = visible.doubtful.length;
  if (doubtful === 0 || onlyDoubtful) return null;
  return (
    <div className={styles.buttons}>
      <button type="button" aria-pressed={showDoubtful} onClick={toggleDoubtful}>
        {showDoubtful ? text.hideDoubtful(doubtful) : text.showDoubtful(doubtful)}
      </button>
    </div>
  );
}
