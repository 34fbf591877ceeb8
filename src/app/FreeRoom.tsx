/** What could be let go of when storage is full, each with its size and the way to do it. Nothing goes by itself. */
import { useState, type ReactElement } from 'react';

import { freeable } from '../store/room';
import { useActions, useApp } from '../store/use-app';
import { Button } from '../ui/Button';
import { sizeOf } from '../ui/size-of';
import { words } from '../words/words';
import styles from './Notices.module.css';

const said = words.app.freeing;

/** More are not named at once; the library has them all. */
const mostNamed = 4;

export function FreeRoom(): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.freeing} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{said.title}</summary>
      {isOpen ? <Freeables /> : null}
    </details>
  );
}

function Freeables(): ReactElement {
  const { roomHeld, emptyBin, removePair, goToPair } = useActions();
  const library = useApp((state) => state.library);
  // Only to draw again when a note of any pair was written or deleted.
  useApp((state) => state.noteCounts);
  const open = useApp((state) => state.pair?.id ?? null);
  const { bin, notes, pairs } = freeable(roomHeld(), library, open);
  return (
    <>
      <h3>{said.notes}</h3>
      <ul>
        {bin.count === 0 ? null : (
          <li>
            {said.bin(bin.count, sizeOf(bin.size))}{' '}
            <Button tone="link" onClick={emptyBin}>
              {said.emptyBin(bin.count)}
            </Button>
          </li>
        )}
        {notes.slice(0, mostNamed).map(({ pair, title, count, size }) => (
          <li key={pair}>
            {said.notesOn(count, title, sizeOf(size))}{' '}
            {title === null || pair === open ? null : (
              <Button tone="link" onClick={() => void goToPair(pair)}>
                {said.open(title)}
              </Button>
            )}
          </li>
        ))}
        {bin.count + notes.length === 0 ? <li>{said.noNotes}</li> : null}
      </ul>
      <h3>{said.texts}</h3>
      <ul>
        {pairs.slice(0, mostNamed).map(({ id, title, size }) => (
          <li key={id}>
            {said.pair(title, sizeOf(size))}{' '}
            <Button tone="link" onClick={() => void removePair(id)}>
              {said.remove(title)}
            </Button>
          </li>
        ))}
        {pairs.length > mostNamed ? <li>{said.more(pairs.length - mostNamed)}</li> : null}
        {pairs.length === 0 ? <li>{said.noPairs}</li> : null}
      </ul>
    </>
  );
}
