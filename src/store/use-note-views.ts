/** The notes of the open pair as the list shows them. A view is made again only when its note, its places or the rows change. */
import { useMemo } from 'react';

import type { Match, Note } from '../engine/annotate/note';
import { layOut, type SheetItem } from './sheet';
import type { AppState } from './state';
import { useApp } from './use-app';
import { rowsOf, viewOf, type NoteView, type Rows } from './note-views';

interface Known {
  readonly matches: readonly Match[] | undefined;
  readonly readings: AppState['readings'];
  readonly rows: Rows;
  readonly view: NoteView;
}

/** The last view of each note: while one note is being written, the other thousands keep theirs and are not drawn again. */
const known = new WeakMap<Note, Known>();

function viewOnce(
  note: Note,
  matches: readonly Match[] | undefined,
  readings: AppState['readings'],
  rows: Rows,
): NoteView {
  const before = known.get(note);
  if (before?.matches === matches && before?.readings === readings && before.rows === rows)
    return before.view;
  const view = viewOf(note, matches, readings, rows);
  known.set(note, { matches, readings, rows, view });
  return view;
}

/** Rows by block, once for a sheet: list, paper and export ask for the same. */
const placedOf = new WeakMap<readonly SheetItem[], Rows>();

function rowsOnce(sheet: readonly SheetItem[]): Rows {
  const known = placedOf.get(sheet);
  if (known !== undefined) return known;
  const rows = rowsOf(sheet);
  placedOf.set(sheet, rows);
  return rows;
}

const nowhere: readonly SheetItem[] = [];

export function useNoteViews(): readonly NoteView[] {
  const notes = useApp((state) => state.notes);
  const matches = useApp((state) => state.matches);
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const none = notes.length === 0;
  const placed = useMemo(
    () => rowsOnce(readings === null || none ? nowhere : layOut(readings, rows)),
    [readings, rows, none],
  );
  return useMemo(
    () => notes.map((note) => viewOnce(note, matches[note.id], readings, placed)),
    [notes, matches, readings, placed],
  );
}
