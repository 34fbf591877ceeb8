/** The histories of this device's pairs: one record a pair in a database of their own, so that a broken one harms nothing else. */
import { wrap, type IDBPDatabase } from 'idb';

import { encodeHistory, parseHistory, standsFor, type History, type HistoryParse } from './history-record';
import type { Pair } from './pair';

export interface HistoryStore {
  /** The history of a pair as it stands; one that is of no use is kept aside, once, as it was found. Never rejects. */
  readonly open: (pair: Pair) => Promise<HistoryParse | { readonly state: 'missing' }>;
  /** Keeps the history of a pair, as much as there is room for; other tabs are told. Never rejects. */
  readonly save: (pair: Pair, history: History) => Promise<void>;
  /** Whether another tab has changed the pair since it stood as it does here. */
  readonly changedElsewhere: (pair: Pair) => boolean;
  readonly close: () => void;
}

const databaseName = 'tweeluik-history';
const databaseVersion = 1;
const storeName = 'histories';

/** How tabs tell each other that a pair was changed; null where there is no such thing. */
export interface Telling {
  readonly tell: (news: { readonly pair: string; readonly stands: string }) => void;
  readonly listen: (hear: (news: unknown) => void) => void;
}

/** Opens the histories. `factory` is `indexedDB`, or null where even naming it throws: then a history ends with its tab. */
export function openHistories(factory: IDBFactory | null, telling: Telling | null): HistoryStore {
  let opened: Promise<IDBPDatabase | null> | null = null;
  const database = (): Promise<IDBPDatabase | null> => (opened ??= openDatabase(factory));
  /** How each pair stood when another tab last changed it. */
  const elsewhere = new Map<string, string>();
  telling?.listen((news) => {
    if (typeof news !== 'object' || news === null || !('pair' in news) || !('stands' in news)) return;
    if (typeof news.pair === 'string' && typeof news.stands === 'string')
      elsewhere.set(news.pair, news.stands);
  });
  return {
    open: async (pair) => {
      const base = await database();
      elsewhere.delete(pair.id);
      try {
        const raw: unknown = await base?.get(storeName, pair.id);
        if (raw === undefined) return { state: 'missing' };
        const parsed = parseHistory(raw, pair);
        if (parsed.state !== 'read') {
          await base?.put(storeName, raw, `${pair.id} aside`);
          await base?.delete(storeName, pair.id);
        }
        return parsed;
      } catch {
        return { state: 'missing' };
      }
    },
    save: async (pair, history) => {
      const stands = standsFor(pair);
      elsewhere.delete(pair.id);
      telling?.tell({ pair: pair.id, stands });
      try {
        await (await database())?.put(storeName, encodeHistory(pair, history), pair.id);
      } catch {
        // Full or forbidden: the history holds until the tab closes, and the pair itself says whether it is kept.
      }
    },
    changedElsewhere: (pair) => {
      const other = elsewhere.get(pair.id);
      return other !== undefined && other !== standsFor(pair);
    },
    close: () => void opened?.then((base) => base?.close()),
  };
}

async function openDatabase(factory: IDBFactory | null): Promise<IDBPDatabase | null> {
  if (!factory) return null;
  try {
    const request = factory.open(databaseName, databaseVersion);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName));
    const database = await wrap(request);
    if (!database) return null;
    database.addEventListener('versionchange', () => database.close());
    return database;
  } catch {
    return null;
  }
}

/** Tells the other tabs of this browser, where it can. */
export function tabsTelling(scope: typeof globalThis): Telling | null {
  if (!('BroadcastChannel' in scope)) return null;
  const channel = new scope.BroadcastChannel('tweeluik-history');
  return {
    tell: (news) => channel.postMessage(news),
    listen: (hear) => channel.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data)),
  };
}
