/** Versions of a note that lost against a newer edit: folded, and each can be taken. */
import { useState, type ReactElement } from 'react';

import type { Note } from '../../engine/annotate/note';
import { useActions } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { sayMoment } from '../../ui/moment';
import { laterWords } from '../../words/later-words';
import styles from './EarlierVersions.module.css';

const said = laterWords.notes.editor;

export function EarlierVersions({ note }: { readonly note: Note }): ReactElement | null {
  const { earlierVersions, editNote } = useActions();
  // Read once: it goes through all of storage.
  const [versions] = useState(() => earlierVersions(note.id).filter((one) => one.body !== note.body));
  if (versions.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{said.earlier(versions.length)}</summary>
      <ul>
        {versions.map((one) => (
          <li key={`${one.modified}${one.body}`}>
            <p>{one.body}</p>
            <span>
              {sayMoment(one.modified)}
              <Button
                onClick={() => editNote(note.id, { body: one.body, category: one.category, tags: one.tags })}
              >
                {said.takeEarlier}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
