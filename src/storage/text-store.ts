/** The pairs of texts of this device: kept whole in IndexedDB, or in memory where that is forbidden. */
import { wrap, type IDBPDatabase } from 'idb';
import type { Health, Why } from './local-storage';
import { parsePair, type Pair, type PairSummary } from './pair';

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

/** What a write gives; `unsaved` means that the pair is held in memory until the tab closes. */
export type PairWrite = { readonly state: 'saved' } | { readonly state: 'unsaved'; readonly why: Why };

export interface TextStore {
  readonly health: Health;
  readonly list: () => Promise<PairList>;
  readonly open: (id: string) => Promise<PairFound>;
  readonly save: (pair: Pair) => Promise<PairWrite>;
  /** Gives the removed pair, for undo by saving it again; `null` where there was none that could be read. */
  readonly remove: (id: string) => Promise<Pair | null>;
  readonly close: () => void;
}

const databaseName = 'tweeluik';
const databaseVersion = 1;
const storeName = 'pairs';

/** Opens the library. `factory` is `indexedDB`, or `null` where even naming it throws. Never rejects. */
export async function openTexts(factory: IDBFactory | null): Promise<TextStore> {
  const opened = await openDatabase(factory);
  const memory = new Map<string, Pair>();
  const database = opened.state === 'open' ? opened.database : null;
  const health: Health = opened.state === 'open' ? { state: 'works' } : { state: 'memory', why: opened.why };

  return {
    health,
    list: async () => {
      const pairs = new Map<string, PairSummary>();
      const unreadable: UnreadablePair[] = [];
      for (const [key, raw] of await readAll(database)) {
        const pair = parsePair(raw);
        if (pair && pair.id === key) pairs.set(key, summary(pair));
        else unreadable.push({ key, raw });
      }
      for (const pair of memory.values()) pairs.set(pair.id, summary(pair));
      return { pairs: [...pairs.values()].sort((a, b) => (a.opened < b.opened ? 1 : -1)), unreadable };
    },
    open: async (id) => {
      const held = memory.get(id);
      if (held) return { state: 'found', pair: held };
      const raw = await read(database, id);
      if (raw === undefined) return { state: 'missing' };
      const pair = parsePair(raw);
      return pair && pair.id === id ? { state: 'found', pair } : { state: 'unreadable', raw };
    },
    save: async (pair) => {
      if (!database) {
        memory.set(pair.id, pair);
        return { state: 'unsaved', why: opened.state === 'open' ? 'failed' : opened.why };
      }
      try {
        // A record that is none of ours to read is none of ours to overwrite.
        const there = await database.get(storeName, pair.id);
        if (there !== undefined && parsePair(there)?.id !== pair.id) {
          memory.set(pair.id, pair);
          return { state: 'unsaved', why: 'newer' };
        }
        await database.put(storeName, pair, pair.id);
        memory.delete(pair.id);
        return { state: 'saved' };
      } catch (error) {
        memory.set(pair.id, pair);
        return { state: 'unsaved', why: whyOf(error) };
      }
    },
    remove: async (id) => {
      const kept = parsePair(await read(database, id));
      const held = memory.get(id) ?? kept;
      memory.delete(id);
      try {
        if (kept?.id === id) await database?.delete(storeName, id);
      } catch {
        return null;
      }
      return held;
    },
    close: () => database?.close(),
  };
}

type Opened =
  | { readonly state: 'open'; readonly database: IDBPDatabase }
  | { readonly state: 'closed'; readonly why: Why };

/** By hand and not with idb's `openDB`, which takes the factory from the global scope. */
async function openDatabase(factory: IDBFactory | null): Promise<Opened> {
  if (!factory) return { state: 'closed', why: 'forbidden' };
  try {
    const request = factory.open(databaseName, databaseVersion);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName));
    const database = await wrap(request);
    if (!database) return { state: 'closed', why: 'failed' };
    // A newer program in another tab wants to migrate: let it.
    database.addEventListener('versionchange', () => database.close());
    return { state: 'open', database };
  } catch (error) {
    return { state: 'closed', why: whyOf(error) };
  }
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

function summary({ id, title, origin, created, opened }: Pair): PairSummary {
  return { id, title, origin, created, opened };
}

function whyOf(error: unknown): Why {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'forbidden' : 'failed';
}
