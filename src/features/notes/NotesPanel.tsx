/** The reader's notes beside the text: find, order, open; what could not be saved or read is said here too. */
import { useMemo, type ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { laterWords } from '../../words/later-words';
import { FilterBar } from './FilterBar';
import { KeepNotice } from './KeepNotice';
import { NotesList } from './NotesList';
import { NotesTools } from './NotesTools';
import styles from './NotesPanel.module.css';
import { passer } from '../../store/note-filter';
import { inOrder } from '../../store/note-views';
import { useNoteViews } from '../../store/use-note-views';

const said = laterWords.notes;

export function NotesPanel(): ReactElement {
  const notes = useApp((state) => state.notes);
  const activeNote = useApp((state) => state.activeNote);
  const views = useNoteViews();
  const { filter, order } = useApp((state) => state.noteList);
  const { filterNotes, orderNotes } = useActions();
  const shown = useMemo(() => {
    const passes = passer(filter);
    return inOrder(views, order).filter((view) => view.note.id === activeNote || passes(view));
  }, [views, order, filter, activeNote]);
  if (notes.length === 0)
    return (
      <>
        <NoNotes />
        <NotesTools />
      </>
    );
  return (
    <>
      <div className={styles.filter} data-editing={activeNote !== null}>
        <FilterBar
          notes={notes}
          shown={shown.length}
          filter={filter}
          order={order}
          onFilter={filterNotes}
          onOrder={orderNotes}
        />
      </div>
      <section className={styles.list} aria-label={said.list} data-editing={activeNote !== null}>
        {shown.length === 0 ? <p className={styles.nothing}>{said.filter.nothing}</p> : null}
        <NotesList views={shown} active={activeNote} />
      </section>
      <KeepNotice quiet={activeNote !== null} />
      <NotesTools />
    </>
  );
}

function NoNotes(): ReactElement {
  const keys = useApp((state) => state.settings.singleKeys);
  return (
    <div className={styles.empty}>
      <h2>{said.empty.title}</h2>
      <p>{said.empty.text}</p>
      {keys ? <p>{said.empty.keys}</p> : null}
    </div>
  );
}
