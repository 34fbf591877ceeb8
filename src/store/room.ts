/** What takes up room on this device and could be let go of: deleted notes, the notes of each pair, texts nobody reads now. */
import type { Note } from '../engine/annotate/note';
import type { NotesSnapshot } from '../storage/note-store';
import type { PairSummary } from '../storage/pair';
import { isSample } from './samples';

/** Something that can be freed; sizes are UTF-16 units, as storage counts them. */
export interface NoteRoom {
  readonly pair: string;
  /** Null where the pair is no longer on this device. */
  readonly title: string | null;
  readonly count: number;
  readonly size: number;
}

export interface Freeable {
  readonly bin: { readonly count: number; readonly size: number };
  /** Notes by pair, the largest first. */
  readonly notes: readonly NoteRoom[];
  /** Pairs that are not open: samples first (they can be fetched again), then what was opened longest ago. */
  readonly pairs: readonly PairSummary[];
}

/** Works it out from what the stores hold; `open` is the pair on the screen. */
export function freeable(
  { notes, bin }: Pick<NotesSnapshot, 'notes' | 'bin'>,
  library: readonly PairSummary[],
  open: string | null,
): Freeable {
  const byPair = new Map<string, { count: number; size: number }>();
  for (const note of notes) {
    const { count, size } = byPair.get(note.pair) ?? { count: 0, size: 0 };
    byPair.set(note.pair, { count: count + 1, size: size + sizeOfNote(note) });
  }
  return {
    bin: { count: bin.length, size: bin.reduce((sum, { note }) => sum + sizeOfNote(note), 0) },
    notes: [...byPair]
      .map(([pair, { count, size }]) => ({
        pair,
        title: library.find(({ id }) => id === pair)?.title ?? null,
        count,
        size,
      }))
      .sort((a, b) => b.size - a.size),
    pairs: library
      .filter(({ id }) => id !== open)
      .sort((a, b) => Number(isSample(b.id)) - Number(isSample(a.id)) || (a.opened < b.opened ? -1 : 1)),
  };
}

function sizeOfNote(note: Note): number {
  return JSON.stringify(note).length;
}
