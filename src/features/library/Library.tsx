/** The pairs kept on this device: open, remove, begin a new one; and how much room is left. */
import type { ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { ToolButton } from '../../ui/ToolButton';
import { words } from '../../words/words';
import styles from './Library.module.css';

/** `closes` is the popover that this stands in, if any. */
export function Library({ closes }: { readonly closes?: string }): ReactElement {
  const library = useApp((state) => state.library);
  const { goToPair, removePair } = useActions();
  const closing =
    closes === undefined ? {} : ({ popoverTarget: closes, popoverTargetAction: 'hide' } as const);
  return (
    <div className={styles.library}>
      <h2>{words.library.title}</h2>
      <ul>
        {library.map((pair) => (
          <li key={pair.id}>
            <button type="button" {...closing} onClick={() => void goToPair(pair.id)}>
              {pair.title}
            </button>
            <ToolButton
              icon="trash"
              label={words.library.remove(pair.title)}
              onClick={() => void removePair(pair.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
