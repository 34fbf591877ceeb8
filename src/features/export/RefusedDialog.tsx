/** A file that was not brought in: what was found, and what to do. */
import type { ReactElement } from 'react';

import type { Refusal } from '../../store/state';
import { useActions } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import styles from './RestoreDialog.module.css';

const said = laterWords.restore;

export function RefusedDialog({ file, why }: { readonly file: string; readonly why: Refusal }): ReactElement {
  const { closeDialog } = useActions();
  return (
    <Dialog
      title={said.refusedTitle}
      close={words.export.close}
      onClose={closeDialog}
      foot={
        <Button tone="primary" onClick={closeDialog}>
          {words.export.close}
        </Button>
      }
    >
      <p className={styles.from}>{said.refusedFile(file)}</p>
      <p className={styles.fact}>{said.refused[why]}</p>
    </Dialog>
  );
}
