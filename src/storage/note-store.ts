/** The notes of this device: one record a note in local storage, shared with other tabs, never silently lost. */
import type { Note } from '../engine/annotate/note';
import {
  keysWith,
  ownPrefix,
  probeStorage,
  readItem,
  removeItem,
  writeItem,
  type Health,
  type Listen,
  type StorageChange,
  type Why,
  type WriteResult,
} from './local-storage';
import {
  entryId,
  hasSeen,
  isNewer,
  nextStamp,
  parseEntry,
  sameVersion,
  writeEntry,
  type NoteEntry,
  type Stamp,
} from './note-entry';

/** One record a note: `tweeluik/note/1/<id>`, the id URL-encoded. */
export const notePrefix = `${ownPrefix}note/1/`;
/** Versions that lost against a newer edit from another tab: `tweeluik/note-previous/1/<id>/<version>`. */
export const previousPrefix = `${ownPrefix}note-previous/1/`;
/** Copies of unreadable records that had to make room for the note they replaced: `tweeluik/note-aside/1/<id>/<n>`. */
export const asidePrefix = `${ownPrefix}note-aside/1/`;

/** A note in the bin. `deleted` is ISO 8601, UTC. */
export interface BinnedNote {
  readonly note: Note;
  readonly deleted: string;
}

/** A record that could not be read, exactly as it stands; it is never touched. */
export interface UnreadableRecord {
  readonly key: string;
  readonly raw: string;
  readonly why: 'garbage' | 'newer';
}

/** What the store holds now. A new object after every change, so that it can be compared by identity. */
export interface NotesSnapshot {
  /** By date of creation, then id. */
  readonly notes: readonly Note[];
  readonly bin: readonly BinnedNote[];
  /** Ids whose latest version is only in this tab, and why. */
  readonly unsaved: ReadonlyMap<string, Why>;
  readonly unreadable: readonly UnreadableRecord[];
  readonly health: Health;
}

/** What a store is given. `writer` names this tab among all (6 random letters will do); `now` gives ISO 8601, UTC. */
export interface NoteStoreOptions {
  readonly writer: string;
  readonly now: () => string;
  /** How to hear of other tabs (see `storageEvents`). */
  readonly listen?: Listen;
}

export interface NoteStore {
  readonly snapshot: () => NotesSnapshot;
  /**
   * Creates or replaces a note. `basedOn` is the version the reader began to edit, where the caller knows it:
   * if another tab changed the note since, that change is kept as a previous version.
   */
  readonly save: (note: Note, basedOn?: Note) => WriteResult;
  /** Into the bin. Where there is no room even for that, the record is erased and undo works until the tab closes. */
  readonly remove: (id: string) => WriteResult;
  /** Out of the bin again (undo). */
  readonly restore: (id: string) => WriteResult;
  /** Out of the bin for good, with its previous versions. */
  readonly erase: (id: string) => WriteResult;
  /** Versions of a note that lost against a newer one, newest first. */
  readonly previous: (id: string) => readonly Note[];
  /** Tries again what could not be saved; call it when room may have appeared. */
  readonly retry: () => void;
  /** Reads everything again, as after a long sleep. */
  readonly refresh: () => void;
  /** Does many writes and tells of them once, at the end: 5,000 notes are not listed anew 5,000 times. */
  readonly batch: (act: () => void) => void;
  /** Calls back after every change, from here or another tab; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Stops listening to other tabs. */
  readonly close: () => void;
}

/** What this tab knows of one note. `unsaved`: the version in `entry` is not in storage. */
interface Known {
  readonly entry: NoteEntry;
  readonly unsaved: Why | null;
}

/** Stones older than this are cleared at opening: no tab sleeps that long. Milliseconds. */
const stoneAge = 30 * 24 * 3_600_000;

/**
 * Opens the notes. `storage` is `null` where it is forbidden (see `reachStorage`): everything then works
 * in memory, each save answering `unsaved`.
 *
 * Every write goes: read what stands there; if this tab has not seen it, settle which of the two wins; keep the
 * loser under a key of its own; only then write the winner. So a crash between two writes leaves too much, never
 * too little. The same settling runs when a storage event tells of another tab.
 */
export function openNotes(storage: Storage | null, options: NoteStoreOptions): NoteStore {
  const known = new Map<string, Known>();
  /** Writes that a full storage still owes, by key: previous versions and copies set aside. */
  const owed = new Map<string, { readonly value: string; readonly id: string; readonly why: Why }>();
  let unreadable = new Map<string, UnreadableRecord>();
  const listeners = new Set<() => void>();
  const health = probeStorage(storage);
  let count = 0;
  let cached: NotesSnapshot | null = null;
  let batching = false;

  const keyOf = (id: string): string => notePrefix + encodeURIComponent(id);

  const stampAfter = (seen: readonly Stamp[], at = options.now()): Stamp => {
    count += 1;
    return nextStamp(options.writer, count, at, seen);
  };

  const changed = (): void => {
    cached = null;
    if (!batching) for (const listener of listeners) listener();
  };

  /** Writes beside the notes; what does not fit is owed. */
  const keep = (key: string, value: string, id: string): Why | null => {
    const why = readItem(storage, key) === value ? null : writeItem(storage, key, value);
    if (why === null) owed.delete(key);
    else owed.set(key, { value, id, why });
    return why;
  };

  const keepPrevious = (entry: NoteEntry): Why | null => {
    if (entry.kind === 'erased') return null;
    const id = entryId(entry);
    const { by, n, at } = entry.stamp;
    const key = `${previousPrefix}${encodeURIComponent(id)}/${by === '' ? encodeURIComponent(at) : `${by}-${n}`}`;
    return keep(key, writeEntry(entry), id);
  };

  const keepAside = (id: string, raw: string): Why | null => {
    const prefix = `${asidePrefix}${encodeURIComponent(id)}/`;
    for (let n = 1; ; n += 1) {
      const there = readItem(storage, prefix + n);
      if (there === null || there === raw) return keep(prefix + n, raw, id);
    }
  };

  /** Brings `mine` to storage. Leaves `known` true whatever happens. */
  const put = (mine: NoteEntry): WriteResult => {
    const id = entryId(mine);
    const key = keyOf(id);
    const fail = (why: Why): WriteResult => {
      known.set(id, { entry: mine, unsaved: why });
      return { state: 'unsaved', why };
    };
    const raw = readItem(storage, key);
    const there = raw === null ? null : parseEntry(raw);
    let winner = mine;
    if (raw !== null && there?.state === 'unreadable') {
      if (there.why === 'newer') return fail('newer');
      const why = keepAside(id, raw);
      if (why !== null) return fail(why);
    } else if (there?.state === 'read') {
      const { entry } = there;
      if (!sameVersion(mine.stamp, entry.stamp) && !hasSeen(mine.stamp, entry.stamp)) {
        const won = isNewer(mine.stamp, entry.stamp);
        const why = keepPrevious(won ? entry : mine);
        if (why !== null) return fail(why);
        if (!won) {
          known.set(id, { entry, unsaved: null });
          return { state: 'saved', as: 'previous' };
        }
        winner = { ...mine, stamp: stampAfter([entry.stamp, mine.stamp], mine.stamp.at) };
      }
    }
    const why = writeItem(storage, key, writeEntry(winner));
    if (why !== null) return fail(why);
    known.set(id, { entry: winner, unsaved: null });
    unreadable.delete(key);
    return { state: 'saved', as: winner.kind === 'erased' ? 'erased' : 'current' };
  };

  /** Takes in what stands under a note's key now, or what an event says stood there. */
  const take = (key: string, raw: string | null): void => {
    const id = idOf(key, notePrefix);
    const mine = id === null ? undefined : known.get(id);
    if (raw === null) {
      unreadable.delete(key);
      if (id === null || mine === undefined) return;
      // Only an erased note may vanish; anything else was removed from outside, and is held here.
      if (mine.entry.kind === 'erased') known.delete(id);
      else if (mine.unsaved === null) known.set(id, { entry: mine.entry, unsaved: 'cleared' });
      return;
    }
    const parsed = parseEntry(raw);
    if (parsed.state === 'unreadable' || id === null || entryId(parsed.entry) !== id) {
      const why = parsed.state === 'unreadable' ? parsed.why : 'garbage';
      // Late news of a record that has been mended since: what stands there now is taken in next.
      if (readItem(storage, key) !== raw) return;
      if (mine && why === 'garbage') put(mine.entry);
      else {
        unreadable.set(key, { key, raw, why });
        if (mine && id !== null && mine.unsaved === null) known.delete(id);
      }
      return;
    }
    unreadable.delete(key);
    const { entry } = parsed;
    if (mine === undefined) known.set(entryId(entry), { entry, unsaved: null });
    else if (sameVersion(mine.entry.stamp, entry.stamp)) known.set(id, { entry, unsaved: null });
    else if (hasSeen(entry.stamp, mine.entry.stamp)) known.set(id, { entry, unsaved: null });
    else if (readItem(storage, key) === raw) put(mine.entry);
    else if (!hasSeen(mine.entry.stamp, entry.stamp)) keepPrevious(entry);
  };

  const takeAll = (): void => {
    const keys = new Set(keysWith(storage, notePrefix));
    unreadable = new Map([...unreadable].filter(([key]) => keys.has(key)));
    for (const id of known.keys()) keys.add(keyOf(id));
    for (const key of keys) take(key, readItem(storage, key));
  };

  const clearStones = (): void => {
    const before = new Date(Date.parse(options.now()) - stoneAge).toISOString();
    for (const [id, { entry }] of known) {
      if (entry.kind === 'erased' && entry.erased < before && removeItem(storage, keyOf(id)) === null)
        known.delete(id);
    }
  };

  const hear = (change: StorageChange): void => {
    if (change.key === null) takeAll();
    else if (change.key.startsWith(notePrefix)) {
      take(change.key, change.newValue);
      const current = readItem(storage, change.key);
      if (current !== change.newValue) take(change.key, current);
    } else if (!change.key.startsWith(previousPrefix)) return;
    changed();
  };

  const retry = (): void => {
    for (const [key, { value, id }] of owed) keep(key, value, id);
    for (const { entry, unsaved } of known.values()) if (unsaved !== null) put(entry);
    changed();
  };

  /** After a change of ours: what waited may fit now, if anything waits. */
  const settle = (result: WriteResult): WriteResult => {
    const waiting = owed.size > 0 || [...known.values()].some(({ unsaved }) => unsaved !== null);
    if (result.state === 'saved' && waiting) retry();
    else changed();
    return result;
  };

  const save = (note: Note, basedOn?: Note): WriteResult => {
    const mine = known.get(note.id);
    if (mine?.entry.kind === 'live' && mine.unsaved === null && same(mine.entry.note, note))
      return { state: 'saved', as: 'current' };
    if (mine?.entry.kind === 'live' && basedOn && !same(mine.entry.note, basedOn)) keepPrevious(mine.entry);
    return settle(put({ kind: 'live', note, stamp: stampAfter(mine ? [mine.entry.stamp] : []) }));
  };

  const remove = (id: string): WriteResult => {
    const mine = known.get(id);
    if (mine?.entry.kind !== 'live') return { state: 'saved', as: 'current' };
    const at = options.now();
    const binned: NoteEntry = {
      kind: 'binned',
      note: mine.entry.note,
      deleted: at,
      stamp: stampAfter([mine.entry.stamp], at),
    };
    const result = put(binned);
    if (result.state === 'unsaved' && result.why === 'full') {
      // A stone is smaller than the note it replaces, so it fits where nothing else does.
      const stone = put({ kind: 'erased', id, erased: at, stamp: stampAfter([binned.stamp], at) });
      known.set(id, { entry: binned, unsaved: stone.state === 'saved' ? null : stone.why });
      return settle(stone);
    }
    return settle(result);
  };

  const restore = (id: string): WriteResult => {
    const mine = known.get(id);
    if (mine?.entry.kind !== 'binned') return { state: 'saved', as: 'current' };
    return settle(put({ kind: 'live', note: mine.entry.note, stamp: stampAfter([mine.entry.stamp]) }));
  };

  const erase = (id: string): WriteResult => {
    const mine = known.get(id);
    if (mine === undefined || mine.entry.kind === 'erased') return { state: 'saved', as: 'erased' };
    const at = options.now();
    for (const key of keysWith(storage, `${previousPrefix}${encodeURIComponent(id)}/`))
      removeItem(storage, key);
    return settle(put({ kind: 'erased', id, erased: at, stamp: stampAfter([mine.entry.stamp], at) }));
  };

  const previous = (id: string): readonly Note[] => {
    const prefix = `${previousPrefix}${encodeURIComponent(id)}/`;
    const raws = [
      ...keysWith(storage, prefix).map((key) => readItem(storage, key)),
      ...[...owed].filter(([key]) => key.startsWith(prefix)).map(([, { value }]) => value),
    ];
    const current = known.get(id)?.entry;
    return raws
      .flatMap((raw) => {
        const parsed = raw === null ? null : parseEntry(raw);
        return parsed?.state === 'read' && parsed.entry.kind !== 'erased' ? [parsed.entry] : [];
      })
      .filter((entry) => current === undefined || !sameVersion(entry.stamp, current.stamp))
      .sort((a, b) => (isNewer(a.stamp, b.stamp) ? -1 : 1))
      .map((entry) => entry.note);
  };

  const snapshot = (): NotesSnapshot => {
    if (cached) return cached;
    const notes: Note[] = [];
    const bin: BinnedNote[] = [];
    const unsaved = new Map<string, Why>();
    for (const [id, { entry, unsaved: why }] of known) {
      if (entry.kind === 'live') notes.push(entry.note);
      if (entry.kind === 'binned') bin.push({ note: entry.note, deleted: entry.deleted });
      if (why !== null) unsaved.set(id, why);
    }
    for (const { id, why } of owed.values()) unsaved.set(id, why);
    // They are in order but for those that came from another tab: a letter typed into one of thousands sorts nothing.
    if (!isSorted(notes)) notes.sort(byCreation);
    bin.sort((a, b) => compare(b.deleted, a.deleted) || compare(a.note.id, b.note.id));
    cached = { notes, bin, unsaved, unreadable: [...unreadable.values()], health };
    return cached;
  };

  takeAll();
  clearStones();
  const close = options.listen?.(hear) ?? (() => {});

  return {
    snapshot,
    save,
    remove,
    restore,
    erase,
    previous,
    retry,
    refresh: () => {
      takeAll();
      changed();
    },
    batch: (act) => {
      batching = true;
      try {
        act();
      } finally {
        batching = false;
        changed();
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };
}

/** The id inside a key; `null` where it is no valid URL-encoding. */
function idOf(key: string, prefix: string): string | null {
  try {
    return decodeURIComponent(key.slice(prefix.length));
  } catch {
    return null;
  }
}

function same(a: Note, b: Note): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function byCreation(a: Note, b: Note): number {
  return compare(a.created, b.created) || compare(a.id, b.id);
}

function isSorted(notes: readonly Note[]): boolean {
  return notes.every((note, at) => {
    const before = notes[at - 1];
    return before === undefined || byCreation(before, note) <= 0;
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
