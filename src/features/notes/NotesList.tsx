/** The entries of the list: of thousands only those near the view are on the page, and each is drawn again only when it is another. */
import { memo, useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';

import type { NoteView } from '../../store/note-views';
import { laterWords } from '../../words/later-words';
import { NoteEditor } from './NoteEditor';
import { NoteItem } from './NoteItem';
import styles from './NotesPanel.module.css';

/** Entries that come and go together: more than a screen holds, few enough to be drawn between two frames. */
const chunkSize = 20;

/** Up to so many entries are simply there: one who searches the page finds them all, and drawing them takes a moment. */
const allUpTo = 60;

/** How far beyond the view entries are drawn, so that neither scrolling nor Tab comes to an empty place. Pixels. */
const margin = 900;

/** The height of an entry that was not drawn yet: category, three lines, date (px). */
const usual = 130;

export function NotesList({
  views,
  active,
}: {
  readonly views: readonly NoteView[];
  readonly active: string | null;
}): ReactElement {
  const some = views.length > allUpTo;
  return (
    <>
      {inChunks(views).map((chunk, at) => (
        <Chunk
          key={at}
          views={chunk}
          active={chunk.some(({ note }) => note.id === active) ? active : null}
          // The first are drawn before anybody can have looked where the view is.
          some={some && at > 0}
        />
      ))}
    </>
  );
}

interface ChunkProps {
  readonly views: readonly NoteView[];
  readonly active: string | null;
  /** Whether it may be left out while it is far from the view. */
  readonly some: boolean;
}

const Chunk = memo(ChunkView, sameChunk);

function ChunkView({ views, active, some }: ChunkProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const { near, height } = useNear(place, some);
  const drawn = !some || near || active !== null;
  return (
    <div
      ref={place}
      className={styles.chunk}
      style={drawn ? undefined : { height: height ?? views.length * usual }}
    >
      {drawn ? (
        <ul>
          {views.map((view) =>
            view.note.id === active ? (
              <NoteEditor key={view.note.id} view={view} />
            ) : (
              <NoteItem key={view.note.id} view={view} />
            ),
          )}
        </ul>
      ) : (
        <p className="spoken">{laterWords.notes.further(views.length)}</p>
      )}
    </div>
  );
}

/** Drawn again only when one of its notes is another: while one is written the thousands around it stay as they are. */
function sameChunk(a: ChunkProps, b: ChunkProps): boolean {
  return (
    a.active === b.active &&
    a.some === b.some &&
    a.views.length === b.views.length &&
    a.views.every((view, at) => view === b.views[at])
  );
}

/** Whether a place is near the view of the list around it, and how high it was when it left. What has the focus never leaves. */
function useNear(
  place: RefObject<HTMLElement | null>,
  watched: boolean,
): { readonly near: boolean; readonly height: number | null } {
  const [state, setState] = useState<{ near: boolean; height: number | null }>({ near: false, height: null });
  useEffect(() => {
    const element = place.current;
    if (!watched || element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry === undefined) return;
        const { height } = entry.boundingClientRect;
        if (entry.isIntersecting) setState((before) => (before.near ? before : { ...before, near: true }));
        // Nothing is near while the whole list is hidden: it comes back as it was.
        else if (height > 0 && !element.contains(document.activeElement))
          setState((before) => (before.near ? { near: false, height } : before));
      },
      { root: element.parentElement, rootMargin: `${margin}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, watched]);
  return state;
}

function inChunks(views: readonly NoteView[]): readonly (readonly NoteView[])[] {
  const chunks: NoteView[][] = [];
  for (let at = 0; at < views.length; at += chunkSize) chunks.push(views.slice(at, at + chunkSize));
  return chunks;
}
