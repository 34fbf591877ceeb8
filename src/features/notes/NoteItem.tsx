/** One note in the list: category, place, quotes, words, and what became of it. Answers to its marks in the text. */
import { memo, type ReactElement } from 'react';

import { bodyLanguage } from '../../store/body-language';
import { useCategory } from '../../store/categories';
import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { sayMoment } from '../../ui/moment';
import { laterWords } from '../../words/later-words';
import { CategoryChip } from './CategoryChip';
import { MarkdownText } from './MarkdownText';
import styles from './NoteItem.module.css';
import { NoteQuotes } from './NoteQuotes';
import type { NoteView } from '../../store/note-views';
import { sayAbout } from '../../store/say-about';
import { useSideName } from './use-side-name';

const said = laterWords.notes;

export const NoteItem = memo(function NoteItem({ view }: { readonly view: NoteView }): ReactElement {
  const { note, state } = view;
  const pointed = useApp((app) => app.pointedNote === note.id);
  const unsaved = useApp((app) => app.keeping.unsaved.get(note.id));
  const picked = useApp((app) => app.noteList.picked?.includes(note.id) ?? null);
  const { openNote, pointNote, pickNote } = useActions();
  const category = useCategory(note.category).name;
  const where = sayAbout(view.about, useSideName());
  return (
    <li
      className={styles.item}
      data-pointed={pointed}
      onPointerEnter={() => pointNote(note.id)}
      onPointerLeave={() => pointNote(null)}
    >
      <div className={styles.head}>
        {picked === null ? null : (
          <input
            type="checkbox"
            className={styles.pick}
            aria-label={said.tools.pickOne(category, where)}
            checked={picked}
            onChange={() => pickNote(note.id)}
          />
        )}
        <CategoryChip category={note.category} />
        <button
          type="button"
          id={`note-${note.id}`}
          className={styles.open}
          aria-label={said.open(category, view.row === null ? where : `${where}, ${said.row(view.row)}`)}
          onClick={() => openNote(note.id)}
          onFocus={() => pointNote(note.id)}
          onBlur={() => pointNote(null)}
        >
          <b>{category}</b> <span className={styles.about}>{where}</span>
        </button>
        <span className={styles.row}>{view.row}</span>
      </div>
      <div className={styles.body}>
        <NoteQuotes view={view} />
        {note.body.trim() === '' ? null : (
          <MarkdownText body={note.body} language={bodyLanguage(note)} className={styles.text} />
        )}
        {state === null || state === 'placed' ? null : (
          <p className={styles.state} data-state={state}>
            <Icon name="warning" size={14} />
            {said.states[state]}
          </p>
        )}
        {unsaved === undefined ? null : (
          <p className={styles.state} data-state="unsaved">
            <Icon name="warning" size={14} />
            {said.editor.notSaved[unsaved]}
          </p>
        )}
        {note.tags.length === 0 ? null : (
          <ul className={styles.tags} aria-label={said.editor.tags}>
            {note.tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
        <p className={styles.date}>{sayMoment(note.modified)}</p>
      </div>
    </li>
  );
});
