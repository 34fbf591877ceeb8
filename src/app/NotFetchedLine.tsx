/** Says that a part of the program could not be fetched; it floats, since the part may have stood anywhere. */
import type { ReactPortal } from 'react';
import { createPortal } from 'react-dom';

import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { words } from '../words/words';
import styles from './NotFetchedLine.module.css';

const said = words.app.notFetched;

export function NotFetchedLine({ onAgain }: { readonly onAgain: () => void }): ReactPortal {
  // At the end of the page: a chunk of rows would hold what floats inside itself.
  return createPortal(
    <div className={styles.line} role="alert">
      <Icon name="warning" />
      <p>
        <b>{said.title}</b> {said.text}
      </p>
      <Button onClick={onAgain}>{said.again}</Button>
    </div>,
    document.body,
  );
}
