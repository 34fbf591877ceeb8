/** Local storage as it really is: perhaps forbidden, perhaps full – reached, probed, measured and written with an answer. */

/**
 * Why a write did not happen. `newer`: the record was written by a newer version of this program; `cleared`: it was removed from
 * outside; `elsewhere`: another tab changed the same part of it.
 */
export type Why = 'full' | 'forbidden' | 'newer' | 'cleared' | 'failed' | 'elsewhere';

/** What a write gives. `as: 'previous'`: a newer edit from another tab won, and this one is kept as a previous version. */
export type WriteResult =
  | { readonly state: 'saved'; readonly as: 'current' | 'previous' | 'erased' }
  | { readonly state: 'unsaved'; readonly why: Why };

/** Whether storage can be used at all, found out before the reader writes anything. */
export type Health = { readonly state: 'works' } | { readonly state: 'memory'; readonly why: Why };

/** Every key of this program begins so. */
export const ownPrefix = 'tweeluik/';

/**
 * Chromium, Firefox and Safari allow an origin 5 × 1,024 × 1,024 UTF-16 units, keys and values together
 * (measured in Chromium 156, see stack.md; Firefox counts bytes of the same figure, which is no more).
 */
export const capacity = 5_242_880;

/** `window.localStorage` itself throws where site data are blocked: pass `() => window.localStorage`, get `null` then. */
export function reachStorage(get: () => Storage): Storage | null {
  try {
    return get();
  } catch {
    return null;
  }
}

/** Tries a write, a read and a removal under a key of our own. A storage that is merely full still works for reading. */
export function probeStorage(storage: Storage | null): Health {
  if (storage === null) return { state: 'memory', why: 'forbidden' };
  const key = `${ownPrefix}probe`;
  try {
    storage.setItem(key, '1');
    const read = storage.getItem(key);
    storage.removeItem(key);
    return read === '1' ? { state: 'works' } : { state: 'memory', why: 'failed' };
  } catch (error) {
    const why = whyFailed(error);
    // A private window may give a storage with no room at all: nothing in it and yet "full".
    if (why === 'full' && storageLength(storage) > 0) return { state: 'works' };
    return { state: 'memory', why: why === 'full' ? 'forbidden' : why };
  }
}

/** One write with an answer instead of an exception. */
export function writeItem(storage: Storage | null, key: string, value: string): Why | null {
  if (storage === null) return 'forbidden';
  try {
    storage.setItem(key, value);
    return null;
  } catch (error) {
    return whyFailed(error);
  }
}

/** One read; `null` for nothing there, and for a storage that cannot be read. */
export function readItem(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** One removal with an answer. Removing what is not there is no failure. */
export function removeItem(storage: Storage | null, key: string): Why | null {
  if (storage === null) return 'forbidden';
  try {
    storage.removeItem(key);
    return null;
  } catch (error) {
    return whyFailed(error);
  }
}

/** All keys that begin with `prefix`, in no order; empty for a storage that cannot be read. */
export function keysWith(storage: Storage | null, prefix: string): readonly string[] {
  const keys: string[] = [];
  try {
    for (let index = 0; index < (storage?.length ?? 0); index += 1) {
      const key = storage?.key(index) ?? null;
      if (key?.startsWith(prefix)) keys.push(key);
    }
  } catch {
    // What was read so far is true; the rest cannot be read.
  }
  return keys;
}

/** How full the storage of this origin is, in UTF-16 units of keys and values: all of it, and the part that is ours. */
export interface StorageUse {
  readonly total: number;
  readonly own: number;
  readonly capacity: number;
}

/** The meter. Zero for a storage that cannot be read. */
export function storageUse(storage: Storage | null): StorageUse {
  let total = 0;
  let own = 0;
  for (const key of keysWith(storage, '')) {
    const units = key.length + (readItem(storage, key)?.length ?? 0);
    total += units;
    if (key.startsWith(ownPrefix)) own += units;
  }
  return { total, own, capacity };
}

/** A change that another tab made; `key: null` means that everything was cleared. */
export interface StorageChange {
  readonly key: string | null;
  readonly newValue: string | null;
}

/** How a store hears of other tabs: takes a listener, gives the way to stop. */
export type Listen = (listener: (change: StorageChange) => void) => () => void;

/** The browser's `storage` events, those of `storage` only. */
export function storageEvents(target: Window, storage: Storage | null): Listen {
  return (listener) => {
    const hear = (event: StorageEvent): void => {
      if (event.storageArea === storage) listener({ key: event.key, newValue: event.newValue });
    };
    target.addEventListener('storage', hear);
    return () => target.removeEventListener('storage', hear);
  };
}

function whyFailed(error: unknown): Why {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'full';
  return name === 'SecurityError' ? 'forbidden' : 'failed';
}

function storageLength(storage: Storage): number {
  try {
    return storage.length;
  } catch {
    return 0;
  }
}
