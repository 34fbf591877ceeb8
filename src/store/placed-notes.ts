/** The notes as far as it matters where they stand: the same list for as long as only words, tags or dates change. */
import type { Note } from '../engine/annotate/note';

/** A note for those who draw its place: never its words. */
export type PlacedNote = Pick<Note, 'id' | 'category' | 'targets'>;

const known = new WeakMap<readonly Note[], readonly PlacedNote[]>();
let last: readonly PlacedNote[] = [];

/** A selector: a letter typed into one of thousands of notes gives the very list of before, and nothing is drawn again. */
export function placedNotes({ notes }: { readonly notes: readonly Note[] }): readonly PlacedNote[] {
  const before = known.get(notes);
  if (before !== undefined) return before;
  if (!standAlike(last, notes)) last = notes;
  known.set(notes, last);
  return last;
}

function standAlike(before: readonly PlacedNote[], after: readonly PlacedNote[]): boolean {
  return (
    before.length === after.length &&
    after.every((note, at) => {
      const old = before[at];
      return (
        old === note ||
        (old?.id === note.id && old.category === note.category && old.targets === note.targets)
      );
    })
  );
}
