/** The notes of the open pair as the list shows them, worked out again only when they, their places or the rows change. */
import { useMemo } from 'react';

import { layOut } from '../../store/sheet';
import { useApp } from '../../store/use-app';
import { rowsOf, viewOf, type NoteView } from './note-views';

export function useNoteViews(): readonly NoteView[] {
  const notes = useApp((state) => state.notes);
  const matches = useApp((state) => state.matches);
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const placed = useMemo(() => rowsOf(readings === null ? [] : layOut(readings, rows)), [readings, rows]);
  return useMemo(
    () => notes.map((note) => viewOf(note, matches[note.id], readings, placed)),
    [notes, matches, readings, placed],
  );
}
