/** The reader's notes beside the text: find, order, open; what could not be saved or read is said here too. */
import { memo, useMemo, type ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { laterWords } from '../../words/later-words';
import { FilterBar } from './FilterBar';
import { KeepNotice } from './KeepNotice';
import { NoteEditor } from './NoteEditor';
import { NoteItem } from './NoteItem';
import { NotesTools } from './NotesTools';
import styles from './NotesPanel.module.css';
import { passer } from '../../store/note-filter';
import { inOrder, type NoteView } from '../../store/note-views';
import { useNoteViews } from '../../store/use-note-views';

const said = laterWords.notes;

/** How many notes the browser may skip together while they are out of sight (stack.md: 25–50 a chunk). */
const chunkSize = 40;

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
        {inChunks(shown).map((chunk, at) => (
          <Chunk
            key={at}
            views={chunk}
            active={chunk.some(({ note }) => note.id === activeNote) ? activeNote : null}
          />
        ))}
      </section>
      <KeepNotice quiet={activeNote !== null} />
      <NotesTools />
    </>
  );
}

/** Some notes the browser may skip together; drawn again only when one of them is another. */
const Chunk = memo(
  function Chunk({
    views,
    active,
  }: {
    readonly views: readonly NoteView[];
    readonly active: string | null;
  }): ReactElement {
    return (
      <ul className={styles.chunk}>
        {views.map((view) =>
          view.note.id === active ? (
            <NoteEditor key={view.note.id} view={view} />
          ) : (
            <NoteItem key={view.note.id} view={view} />
          ),
        )}
      </ul>
    );
  },
  (a, b) =>
    a.active === b.active &&
    a.views.length === b.views.length &&
    a.views.every((view, at) => view === b.views[at]),
);

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

function inChunks(views: readonly NoteView[]): readonly (readonly NoteView[])[] {
  const chunks: NoteView[][] = [];
  for (let at = 0; at < views.length; at += chunkSize) chunks.push(views.slice(at, at + chunkSize));
  return chunks;
}
