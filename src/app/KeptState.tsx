/** Says in the bar where the reader's work is kept, and gives the way out when it is not. */
import type { ReactElement } from 'react';

import { useActions, useApp } from '../store/use-app';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { words } from '../words/words';
import { keepingOf } from './keeping';
import styles from './Toolbar.module.css';
import { useDownloadBackup } from './use-download-backup';

/** `quiet` says nothing while all is well: nothing is kept on a page with nothing on it. */
export function KeptState({ quiet }: { readonly quiet: boolean }): ReactElement | null {
  const keeping = useApp((state) => state.keeping);
  const { saveAgain } = useActions();
  const download = useDownloadBackup();
  const found = keepingOf(keeping);
  if (found.state === 'kept') {
    return quiet ? null : (
      <span className={styles.keep}>
        <Icon name="device" size={14} />
        {words.app.kept.kept}
      </span>
    );
  }
  return (
    <span className={styles.keep} data-state={found.state}>
      <Icon name="warning" size={14} />
      <b>{found.state === 'tab' ? words.app.kept.forbidden : words.app.kept.notSaved[found.why]}</b>
      <Button tone="link" onClick={download}>
        {words.app.kept.download}
      </Button>
      {found.state === 'not-saved' ? (
        <Button tone="link" onClick={saveAgain}>
          {words.app.kept.again}
        </Button>
      ) : null}
    </span>
  );
}
