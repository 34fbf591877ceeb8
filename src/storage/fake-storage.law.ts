/** Local storage as browsers have it, for tests: several tabs on one backing, events late, room and luck limited. */
import type { Listen, StorageChange } from './local-storage';

/** What the backing does with a write. */
export type Weather = 'fair' | 'full' | 'forbidden' | 'broken';

/** `direct`: every tab sees a write at once, events come later. `cached`: as Chromium, each tab sees others' writes only when it hears of them. */
export type Visibility = 'direct' | 'cached';

interface Message {
  readonly from: number;
  readonly key: string | null;
  readonly newValue: string | null;
}

/** One origin's storage with its tabs. */
export class FakeOrigin {
  readonly items = new Map<string, string>();
  weather: Weather = 'fair';
  /** UTF-16 units of keys and values together. */
  quota = Number.POSITIVE_INFINITY;
  /** Writes and removals that still happen before the writing tab dies in the middle of its work; null: no crash. */
  writesToLive: number | null = null;
  readonly tabs: FakeTab[] = [];
  /** Cached writes on their way to the backing, in order. */
  readonly queue: Message[] = [];

  constructor(readonly visibility: Visibility = 'direct') {}

  openTab(): FakeTab {
    const tab = new FakeTab(this, this.tabs.length);
    this.tabs.push(tab);
    return tab;
  }

  /** Somebody else's hand: another program of the origin, or the developer tools. Every tab hears of it. */
  plant(key: string, value: string): void {
    this.items.set(key, value);
    this.tell({ from: -1, key, newValue: value });
  }

  tell(message: Message): void {
    for (const tab of this.tabs) tab.inbox.push(message);
  }

  /** One cached write arrives at the backing. */
  settleOne(): void {
    const message = this.queue.shift();
    if (!message) return;
    if (message.key === null) this.items.clear();
    else if (message.newValue === null) this.items.delete(message.key);
    else this.items.set(message.key, message.newValue);
    this.tell(message);
  }

  /** Everything that is under way arrives, again and again until nobody has anything to say. */
  settleAll(): void {
    let busy = true;
    for (let round = 0; busy; round += 1) {
      if (round > 1_000) throw new Error('the tabs never stop answering each other');
      busy = this.queue.length > 0;
      while (this.queue.length > 0) this.settleOne();
      for (const tab of this.tabs) {
        if (tab.alive && tab.inbox.length > 0) busy = true;
        while (tab.alive && tab.inbox.length > 0) tab.hearOne();
      }
    }
  }

  size(items: ReadonlyMap<string, string>): number {
    return [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  }
}

/** One tab: its `localStorage`, and its storage events. */
export class FakeTab implements Storage {
  [name: string]: unknown;
  alive = true;
  readonly inbox: Message[] = [];
  private readonly cache: Map<string, string>;
  private readonly pending = new Map<string, number>();
  private readonly listeners = new Set<(change: StorageChange) => void>();

  constructor(
    private readonly origin: FakeOrigin,
    private readonly id: number,
  ) {
    this.cache = origin.visibility === 'direct' ? origin.items : new Map(origin.items);
  }

  readonly listen: Listen = (listener) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes the next message: brings the cache up to date and fires the event, as a browser does. */
  hearOne(): void {
    const message = this.inbox.shift();
    if (!message) return;
    const { key, newValue, from } = message;
    if (from === this.id) {
      if (key !== null) this.pending.set(key, (this.pending.get(key) ?? 1) - 1);
      return;
    }
    if (this.origin.visibility === 'cached') {
      if (key === null) this.cache.clear();
      // Our own write is still on its way, and will come after this one.
      else if ((this.pending.get(key) ?? 0) > 0) void 0;
      else if (newValue === null) this.cache.delete(key);
      else this.cache.set(key, newValue);
    }
    for (const listener of this.listeners) listener({ key, newValue });
  }

  get length(): number {
    return this.cache.size;
  }

  key(index: number): string | null {
    return [...this.cache.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.cache.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (!this.mayWrite()) return;
    const { weather, quota } = this.origin;
    const after = new Map(this.cache).set(key, value);
    const tooMuch = this.origin.size(after) > quota && this.origin.size(after) > this.origin.size(this.cache);
    if (weather === 'full' || tooMuch) throw new DOMException('no room', 'QuotaExceededError');
    if (weather === 'forbidden') throw new DOMException('not allowed', 'SecurityError');
    if (weather === 'broken') throw new Error('the disk is on fire');
    this.cache.set(key, value);
    this.announce({ from: this.id, key, newValue: value });
  }

  removeItem(key: string): void {
    if (!this.cache.has(key) || !this.mayWrite()) return;
    this.cache.delete(key);
    this.announce({ from: this.id, key, newValue: null });
  }

  clear(): void {
    this.cache.clear();
    this.announce({ from: this.id, key: null, newValue: null });
  }

  private mayWrite(): boolean {
    if (this.origin.writesToLive !== null) {
      if (this.origin.writesToLive === 0) this.alive = false;
      else this.origin.writesToLive -= 1;
    }
    return this.alive;
  }

  private announce(message: Message): void {
    if (this.origin.visibility === 'direct') {
      for (const tab of this.origin.tabs) if (tab !== this) tab.inbox.push(message);
      return;
    }
    if (message.key !== null) this.pending.set(message.key, (this.pending.get(message.key) ?? 0) + 1);
    this.origin.queue.push(message);
  }
}
