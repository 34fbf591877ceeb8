/** What the browser's translator rendered, kept on this device by the words themselves: other words are another text. */
import { wrap, type IDBPDatabase } from 'idb';
import * as v from 'valibot';

/** Which text, from which language into which (BCP 47). */
export interface RenderingKey {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export interface RenderingStore {
  /** What was kept for each text, in order; null where nothing was. Never rejects. */
  readonly find: (keys: readonly RenderingKey[]) => Promise<readonly (string | null)[]>;
  /** Keeps renderings; where that fails they hold until the tab closes. Never rejects. */
  readonly keep: (found: readonly (RenderingKey & { readonly rendered: string })[]) => Promise<void>;
}

const databaseName = 'tweeluik-renderings';
const databaseVersion = 1;
const storeName = 'renderings';
/** Kept at most; a paragraph of news with its rendering is about a kilobyte, so this is a few megabytes of what can be made again. */
const most = 5000;
/** How many of the oldest go when it is full, so that not every write has to make room. */
const leaving = 500;

const record = v.object({ rendered: v.string(), kept: v.number() });

/** A key without anything that could be taken for a separator: languages hold no line end. */
function nameOf({ from, to, text }: RenderingKey): string {
  return `${from}\n${to}\n${text}`;
}

/** Opens the renderings. `factory` is `indexedDB`, or null where even naming it throws; `now` counts milliseconds. Never rejects. */
export function openRenderings(factory: IDBFactory | null, now: () => number): RenderingStore {
  const memory = new Map<string, string>();
  let opened: Promise<IDBPDatabase | null> | null = null;
  // Opened when first asked for: most readers never ask for a rendering.
  const database = (): Promise<IDBPDatabase | null> => (opened ??= openDatabase(factory));
  return {
    find: async (keys) => {
      const base = await database();
      return Promise.all(
        keys.map(async (key) => {
          const name = nameOf(key);
          const held = memory.get(name);
          if (held !== undefined) return held;
          try {
            const kept = v.safeParse(record, await base?.get(storeName, name));
            return kept.success ? kept.output.rendered : null;
          } catch {
            return null;
          }
        }),
      );
    },
    keep: async (found) => {
      for (const one of found) memory.set(nameOf(one), one.rendered);
      const base = await database();
      if (base === null) return;
      try {
        const transaction = base.transaction(storeName, 'readwrite');
        for (const one of found)
          void transaction.store.put({ rendered: one.rendered, kept: now() }, nameOf(one));
        if ((await transaction.store.count()) > most) {
          let cursor = await transaction.store.index('kept').openCursor();
          for (let left = leaving; left > 0 && cursor !== null; left -= 1) {
            await cursor.delete();
            cursor = await cursor.continue();
          }
        }
        await transaction.done;
      } catch {
        // It can be rendered again; in this tab it is held in memory.
      }
    },
  };
}

async function openDatabase(factory: IDBFactory | null): Promise<IDBPDatabase | null> {
  if (!factory) return null;
  try {
    const request = factory.open(databaseName, databaseVersion);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(storeName).createIndex('kept', 'kept');
    });
    const database = await wrap(request);
    if (!database) return null;
    database.addEventListener('versionchange', () => database.close());
    return database;
  } catch {
    return null;
  }
}
