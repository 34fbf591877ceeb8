/** A note's record in local storage: the note, whether it lies in the bin, and a stamp that says which versions it has seen. */
import * as v from 'valibot';
import type { Note } from '../engine/annotate/note';
import { parseNote, saysNewer } from '../formats/note-record';

/**
 * Who wrote a version, and which versions of the same note the writer knew: a version vector (Parker et al. 1983),
 * cut to the latest few writers. A version that another has not seen is concurrent with it, and then one of the
 * two is kept as a previous version. Cutting can only make us keep too much.
 */
export interface Stamp {
  /** The tab that wrote it; empty for records without a stamp. */
  readonly by: string;
  /** Counts the versions that tab wrote; with `by`, the name of this version. */
  readonly n: number;
  /** When the reader made this version, ISO 8601 UTC: the newer of two concurrent versions wins. */
  readonly at: string;
  /** The latest version known of each other writer, oldest first, at most `seenLimit`. */
  readonly seen: readonly (readonly [by: string, n: number])[];
}

/** More writers than this rarely touch one note within a day; each costs some 12 units a record. */
const seenLimit = 4;

/** What stands under a note's key. An erased note leaves a stone, so that a tab which slept does not bring it back. */
export type NoteEntry =
  | { readonly kind: 'live'; readonly note: Note; readonly stamp: Stamp }
  | { readonly kind: 'binned'; readonly note: Note; readonly deleted: string; readonly stamp: Stamp }
  | { readonly kind: 'erased'; readonly id: string; readonly erased: string; readonly stamp: Stamp };

/** The first version of a note, or the next after those that `seen` knew. */
export function nextStamp(by: string, n: number, at: string, seen: readonly Stamp[]): Stamp {
  const known = new Map<string, number>();
  for (const stamp of seen) {
    for (const [writer, count] of [...stamp.seen, [stamp.by, stamp.n] as const]) {
      const before = known.get(writer) ?? 0;
      known.delete(writer); // to the end: the latest seen last
      known.set(writer, Math.max(before, count));
    }
  }
  known.delete('');
  known.delete(by);
  return { by, n, at, seen: [...known].slice(-seenLimit) };
}

/** The two stamps name the same version. */
export function sameVersion(a: Stamp, b: Stamp): boolean {
  return a.by === b.by && a.n === b.n && (a.by !== '' || a.at === b.at);
}

/** Whether the writer of `later` knew `earlier`, so that nothing is lost when it takes its place. */
export function hasSeen(later: Stamp, earlier: Stamp): boolean {
  if (earlier.by === '') return false;
  if (later.by === earlier.by) return later.n >= earlier.n;
  return later.seen.some(([by, n]) => by === earlier.by && n >= earlier.n);
}

/** Which of two concurrent versions wins: the newer; at the same moment, whichever every tab would pick. */
export function isNewer(a: Stamp, b: Stamp): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return a.by !== b.by ? a.by > b.by : a.n > b.n;
}

/** The id of the note an entry is about. */
export function entryId(entry: NoteEntry): string {
  return entry.kind === 'erased' ? entry.id : entry.note.id;
}

/** One line of JSON; `parseEntry` reads it back. */
export function writeEntry(entry: NoteEntry): string {
  switch (entry.kind) {
    case 'live':
      return JSON.stringify({ ...entry.note, stamp: entry.stamp });
    case 'binned':
      return JSON.stringify({ ...entry.note, deleted: entry.deleted, stamp: entry.stamp });
    case 'erased':
      return JSON.stringify({ version: 1, id: entry.id, erased: entry.erased, stamp: entry.stamp });
  }
}

/** What reading a record gives. */
export type EntryParse =
  | { readonly state: 'read'; readonly entry: NoteEntry }
  | { readonly state: 'unreadable'; readonly why: 'garbage' | 'newer' };

const stampSchema = v.object({
  by: v.string(),
  n: v.number(),
  at: v.string(),
  seen: v.array(v.tuple([v.string(), v.number()])),
});
const stoneSchema = v.object({ version: v.literal(1), id: v.string(), erased: v.string() });
const binnedSchema = v.object({ deleted: v.string() });
const stampedSchema = v.object({ stamp: stampSchema });

/** Reads the value of a key. Never throws; a record without a stamp gets an empty one. */
export function parseEntry(raw: string): EntryParse {
  const data = parseJson(raw);
  if (saysNewer(data)) return { state: 'unreadable', why: 'newer' };
  const stamped = v.safeParse(stampedSchema, data);
  const stampOr = (at: string): Stamp =>
    stamped.success ? stamped.output.stamp : { by: '', n: 0, at, seen: [] };
  const stone = v.safeParse(stoneSchema, data);
  if (stone.success) {
    const { id, erased } = stone.output;
    return { state: 'read', entry: { kind: 'erased', id, erased, stamp: stampOr(erased) } };
  }
  const parsed = parseNote(data);
  if (parsed.state === 'unreadable') return parsed;
  const { note } = parsed;
  const binned = v.safeParse(binnedSchema, data);
  if (!binned.success) return { state: 'read', entry: { kind: 'live', note, stamp: stampOr(note.modified) } };
  const { deleted } = binned.output;
  return { state: 'read', entry: { kind: 'binned', note, deleted, stamp: stampOr(deleted) } };
}

/** JSON to unknown; `undefined` for what is no JSON. */
export function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
