/** One note in the list: category, place, quotes, words, and what became of it. Answers to its marks in the text. */
import { memo, type ReactElement } from 'react';

import type { Side } from '../../engine/text/text';
import { useCategory } from '../../store/categories';
import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { sayMoment } from '../../ui/moment';
import { words } from '../../words/words';
import { CategoryChip } from './CategoryChip';
import styles from './NoteItem.module.css';
import { NoteQuotes } from './NoteQuotes';
import type { About, NoteView } from './note-views';
import { useSideName } from './use-side-name';

const said = words.notes;

export const NoteItem = memo(function NoteItem({ view }: { readonly view: NoteView }): ReactElement {
  const { note, state } = view;
  const pointed = useApp((app) => app.pointedNote === note.id);
  const unsaved = useApp((app) => app.keeping.unsaved.get(note.id));
  const { openNote, pointNote } = useActions();
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
        {note.body.trim() === '' ? null : <p className={styles.text}>{note.body}</p>}
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
        <p className={styles.date}>{sayMoment(note.modified)}</p>
      </div>
    </li>
  );
});

/** What the note is about, in words. */
function sayAbout(about: About, sideName: (side: Side) => string): string {
  if (about === 'pair') return said.on.pair;
  if (about === 'texts') return said.on.texts;
  if (typeof about !== 'object') return said.on.side(sideName(about));
  return 'gap' in about ? said.on.gap(sideName(about.gap)) : said.on.text(sideName(about.text));
}
