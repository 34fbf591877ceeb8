/** Deleted notes: take back, remove for good, or empty the bin – the last two only after asking. */
import { useState, type ReactElement } from 'react';

import type { BinnedNote } from '../../storage/note-store';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { sayMoment } from '../../ui/moment';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import styles from './BinDialog.module.css';
import { CategoryChip } from './CategoryChip';

const said = laterWords.notes.bin;

export function BinDialog(): ReactElement {
  const bin = useApp((state) => state.bin);
  const { closeDialog, emptyBin } = useActions();
  const [asking, setAsking] = useState(false);
  return (
    <Dialog
      title={said.title}
      close={words.export.close}
      onClose={closeDialog}
      foot={
        asking ? (
          <>
            <span className={styles.sure}>{said.sure(bin.length)}</span>
            <Button onClick={() => setAsking(false)}>{said.no}</Button>
            <Button
              tone="primary"
              onClick={() => {
                emptyBin();
                setAsking(false);
              }}
            >
              {said.yes}
            </Button>
          </>
        ) : (
          <Button icon="trash" disabled={bin.length === 0} onClick={() => setAsking(true)}>
            {said.emptyAll}
          </Button>
        )
      }
    >
      {bin.length === 0 ? <p className={styles.empty}>{said.empty}</p> : null}
      <ul className={styles.list}>
        {bin.map((binned) => (
          <Entry key={binned.note.id} binned={binned} />
        ))}
      </ul>
    </Dialog>
  );
}

function Entry({ binned: { note, deleted } }: { readonly binned: BinnedNote }): ReactElement {
  const { takeFromBin, eraseNote } = useActions();
  const [asking, setAsking] = useState(false);
  const quotes = note.targets.map((one) => one.selectors.quote.exact).filter((quote) => quote !== '');
  return (
    <li className={styles.entry}>
      <CategoryChip category={note.category} />
      <div className={styles.words}>
        {quotes.length === 0 ? null : <q>{quotes.join(' ↔ ')}</q>}
        <p>{note.body.trim() === '' ? said.nameless : note.body}</p>
        <small>{said.deleted(sayMoment(deleted))}</small>
      </div>
      <div className={styles.acts}>
        {asking ? (
          <>
            <Button onClick={() => setAsking(false)}>{said.no}</Button>
            <Button tone="primary" onClick={() => eraseNote(note.id)}>
              {said.yes}
            </Button>
          </>
        ) : (
          <>
            <Button icon="undo" onClick={() => takeFromBin(note.id)}>
              {said.takeBack}
            </Button>
            <Button tone="quiet" onClick={() => setAsking(true)}>
              {said.erase}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
