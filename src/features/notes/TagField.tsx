/** The tags of a note: each can be taken away; a field adds more and completes from those in use. */
import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';

import type { Note } from '../../engine/annotate/note';
import { countByTag } from '../../store/note-filter';
import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { laterWords } from '../../words/later-words';
import styles from './TagField.module.css';

const said = laterWords.notes.editor;

export function TagField({ note }: { readonly note: Note }): ReactElement {
  const { editNote } = useActions();
  const notes = useApp((state) => state.notes);
  const known = useMemo(() => [...countByTag(notes).keys()], [notes]);
  const [typed, setTyped] = useState('');
  const listId = useId();

  /** Takes over what stands in the field; a comma divides. */
  function add(text: string): void {
    const fresh = text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
    setTyped('');
    if (fresh.length > 0) editNote(note.id, { tags: [...new Set([...note.tags, ...fresh])] });
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter' && typed.trim() !== '' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && note.tags.length > 0) {
      editNote(note.id, { tags: note.tags.slice(0, -1) });
    }
  }

  return (
    <div className={styles.field}>
      {note.tags.length === 0 ? null : (
        <ul className={styles.tags} aria-label={said.tags}>
          {note.tags.map((tag) => (
            <li key={tag}>
              {tag}
              <button
                type="button"
                aria-label={said.removeTag(tag)}
                onClick={() => editNote(note.id, { tags: note.tags.filter((one) => one !== tag) })}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        className={styles.input}
        aria-label={said.addTag}
        placeholder={said.addTag}
        list={listId}
        value={typed}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value.includes(',')) add(value);
          else setTyped(value);
        }}
        onKeyDown={onKey}
        onBlur={() => add(typed)}
      />
      <datalist id={listId}>
        {known
          .filter((tag) => !note.tags.includes(tag))
          .map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
      </datalist>
    </div>
  );
}
