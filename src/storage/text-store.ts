/** The pairs of texts of this device: kept whole in IndexedDB, or in memory where that is forbidden; tabs are told of each other's writes. */
import { wrap, type IDBPDatabase } from 'idb';
import type { Health, Why } from './local-storage';
import { parsePair, type Pair, type PairSummary } from './pair';
import { mergePairs, sameData } from './pair-merge';

/** A pair's record that could not be read, exactly as it stands; it is never touched. */
export interface UnreadablePair {
  readonly key: string;
  readonly raw: unknown;
}

/** The library: newest opened first. */
export interface PairList {
  readonly pairs: readonly PairSummary[];
  readonly unreadable: readonly UnreadablePair[];
}

/** What opening a pair gives. */
export type PairFound =
  | { readonly state: 'found'; readonly pair: Pair }
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable'; readonly raw: unknown };

/**
 * What a write gives; `unsaved` means that the pair is held in memory until the tab closes. `merged` is there when another tab
 * had changed other parts of it meanwhile: the record as it is kept now.
 */
export type PairWrite =
  { readonly state: 'saved'; readonly merged?: Pair } | { readonly state: 'unsaved'; readonly why: Why };

export interface TextStore {
  readonly health: Health;
  readonly list: () => Promise<PairList>;
  readonly open: (id: string) => Promise<PairFound>;
  /**
   * Writes a pair. Where another tab wrote it since this one last read or wrote it, both changes are kept when they touch different
   * parts; else nothing is written, and `elsewhere` says so. A record that is gone is not brought back: `cleared`.
   */
  readonly save: (pair: Pair) => Promise<PairWrite>;
  /** Gives the removed pair, for undo by saving it again; `null` where there was none that could be read. */
  readonly remove: (id: string) => Promise<Pair | null>;
  /** Forgets what this tab knows and holds of a pair: the next `open` gives what is kept, the next `save` writes whatever is there. */
  readonly forget: (id: string) => void;
  /** Calls back with the id of a pair that another tab wrote or removed. */
  readonly subscribe: (listener: (id: string) => void) => () => void;
  readonly close: () => void;
}

/** How tabs tell each other; a browser's BroadcastChannel has it. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;

const databaseName = 'tweeluik';
const databaseVersion = 1;
const storeName = 'pairs';
/** A database that has not answered after this long (ms; WebKit's never-opening ones, another tab's block) is taken for closed. */
const patience = 5_000;

/** What this tab knows of a record: as it last read or wrote it. */
interface Known {
  readonly pair: Pair;
  readonly revision: number;
  /** What is kept holds changes of another tab besides: the caller may not have taken them over yet. */
  readonly merged: boolean;
}

/** Opens the library. `factory` is `indexedDB`, or `null` where even naming it throws. Never rejects. */
export async function openTexts(
  factory: IDBFactory | null,
  channel: Channel | null = null,
): Promise<TextStore> {
  let opened = await openDatabase(factory);
  const memory = new Map<string, Pair>();
  const known = new Map<string, Known>();
  const listeners = new Set<(id: string) => void>();
  const health: Health = opened.state === 'open' ? { state: 'works' } : { state: 'memory', why: opened.why };
  channel?.addEventListener('message', (event) => {
    if (typeof event.data === 'string') for (const listener of listeners) listener(event.data);
  });

  /** The database; opened once more when the browser closed it (cleared site data, a lost disk). */
  async function database(): Promise<IDBPDatabase | null> {
    if (opened.state === 'open' && opened.lost.signal.aborted) opened = await openDatabase(factory);
    return opened.state === 'open' ? opened.database : null;
  }

  /** Writes go one after the other: each must see what the one before has written. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const next = last.then(act, act);
    last = next.catch(() => undefined);
    return next;
  }

  function hold(pair: Pair, why: Why): PairWrite {
    memory.set(pair.id, pair);
    return { state: 'unsaved', why };
  }

  async function write(pair: Pair): Promise<PairWrite> {
    const base = known.get(pair.id);
    try {
      const there = await database();
      if (there === null) return hold(pair, opened.state === 'closed' ? opened.why : 'failed');
      const transaction = there.transaction(storeName, 'readwrite');
      // An aborted transaction rejects twice; the second is this one's.
      const done = transaction.done.catch((error: unknown) => error);
      const raw: unknown = await transaction.store.get(pair.id);
      const kept = parsePair(raw);
      // A record that is none of ours to read is none of ours to overwrite.
      if (raw !== undefined && kept?.id !== pair.id) return hold(pair, 'newer');
      if (raw === undefined && base !== undefined) return hold(pair, 'cleared');
      const revision = revisionOf(raw);
      const isElsewhere = kept !== null && base !== undefined && (revision !== base.revision || base.merged);
      const next = isElsewhere ? mergePairs(base.pair, pair, kept) : pair;
      if (next === null) return hold(pair, 'elsewhere');
      await transaction.store.put({ ...next, revision: revision + 1 }, pair.id);
      const failed = await done;
      if (failed !== undefined) return hold(pair, whyOf(failed));
      const merged = isElsewhere && !sameData(next, pair);
      known.set(pair.id, { pair, revision: revision + 1, merged });
      memory.delete(pair.id);
      channel?.postMessage(pair.id);
      return merged ? { state: 'saved', merged: next } : { state: 'saved' };
    } catch (error) {
      return hold(pair, whyOf(error));
    }
  }

  return {
    health,
    list: async () => {
      const pairs = new Map<string, PairSummary>();
      const unreadable: UnreadablePair[] = [];
      for (const [key, raw] of await readAll(await database())) {
        const pair = parsePair(raw);
        if (pair && pair.id === key) pairs.set(key, summaryOf(pair));
        else unreadable.push({ key, raw });
      }
      for (const pair of memory.values()) pairs.set(pair.id, summaryOf(pair));
      return { pairs: [...pairs.values()].sort((a, b) => (a.opened < b.opened ? 1 : -1)), unreadable };
    },
    open: async (id) => {
      const held = memory.get(id);
      if (held) return { state: 'found', pair: held };
      const raw = await read(await database(), id);
      if (raw === undefined) return { state: 'missing' };
      const pair = parsePair(raw);
      if (pair === null || pair.id !== id) return { state: 'unreadable', raw };
      // What this tab knew first stays: whatever it shows now came of that, so that both can be brought together.
      if (!known.has(id)) known.set(id, { pair, revision: revisionOf(raw), merged: false });
      return { state: 'found', pair };
    },
    save: (pair) => inTurn(() => write(pair)),
    remove: (id) =>
      inTurn(async () => {
        const there = await database();
        const kept = parsePair(await read(there, id));
        const held = memory.get(id) ?? kept;
        try {
          if (kept?.id === id) await there?.delete(storeName, id);
        } catch {
          return null;
        }
        memory.delete(id);
        known.delete(id);
        channel?.postMessage(id);
        return held;
      }),
    forget: (id) => {
      memory.delete(id);
      known.delete(id);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      if (opened.state === 'open') opened.database.close();
      channel?.close();
    },
  };
}

type Opened =
  | {
      readonly state: 'open';
      readonly database: IDBPDatabase;
      /** Aborted when the browser or a newer program closed the database. */
      readonly lost: AbortController;
    }
  | { readonly state: 'closed'; readonly why: Why };

/** By hand and not with idb's `openDB`, which takes the factory from the global scope. */
async function openDatabase(factory: IDBFactory | null): Promise<Opened> {
  if (!factory) return { state: 'closed', why: 'forbidden' };
  try {
    const request = factory.open(databaseName, databaseVersion);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName));
    const database = await Promise.race([wrap(request), later(patience)]);
    if (!database) return { state: 'closed', why: 'failed' };
    const lost = new AbortController();
    // A newer program in another tab wants to migrate, or the data are deleted: let it.
    database.addEventListener('versionchange', () => {
      database.close();
      lost.abort();
    });
    database.addEventListener('close', () => lost.abort());
    return { state: 'open', database, lost };
  } catch (error) {
    return { state: 'closed', why: whyOf(error) };
  }
}

function later(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms);
  });
}

async function readAll(database: IDBPDatabase | null): Promise<readonly (readonly [string, unknown])[]> {
  if (!database) return [];
  try {
    const transaction = database.transaction(storeName);
    const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    return keys.map((key, index) => [String(key), values[index]] as const);
  } catch {
    return [];
  }
}

async function read(database: IDBPDatabase | null, id: string): Promise<unknown> {
  try {
    return await database?.get(storeName, id);
  } catch {
    return undefined;
  }
}

/** How often a record was written; 0 for one from before writes were counted. */
function revisionOf(raw: unknown): number {
  const revision = typeof raw === 'object' && raw !== null && 'revision' in raw ? raw.revision : undefined;
  return typeof revision === 'number' && Number.isSafeInteger(revision) ? revision : 0;
}

/** What the list of the library shows of a pair. */
export function summaryOf({ id, title, origin, created, opened, nl, en }: Pair): PairSummary {
  const size = nl.raw.length + en.raw.length;
  return { id, title, origin, created, opened, size };
}

function whyOf(error: unknown): Why {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'forbidden' : 'failed';
}
