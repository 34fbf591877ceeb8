/** What the engine brings goes on the screen no faster than the screen takes it: one arrival is drawn, then the newest that came meanwhile. */
import type { Get, Set } from './app-store';
import type { AppState } from './state';

/** After this long (ms) an arrival counts as drawn: on another screen, or in a tab without a frame, nothing says so. */
const patience = 2_000;

/** Arrivals of one reading of a pair, in their order. */
export interface Stream {
  /**
   * Puts a part of the state there: `at once`, or when what came before is drawn; what waits is replaced by the newer.
   * Resolves when nothing waits and all is drawn.
   */
  readonly put: (part: Partial<AppState>, when: 'at once' | 'drawn') => Promise<void>;
  /** Puts at once what waits. */
  readonly flush: () => void;
}

/** The way of what the engine found into the state; without a screen everything goes there at once. */
export function arrivalActions(get: Get, set: Set) {
  let screens = 0;
  let waiting: Partial<AppState> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: (() => void)[] = [];

  function place(part: Partial<AppState>): void {
    const arrived = get().arrived + 1;
    set({ ...part, arrived, arriving: screens > 0 });
    clearTimeout(timer);
    if (screens > 0) timer = setTimeout(() => drawArrival(arrived), patience);
  }

  function settle(): void {
    clearTimeout(timer);
    if (get().arriving) set({ arriving: false });
    const all = told;
    told = [];
    for (const tell of all) tell();
  }

  /** Begins a reading: what waits of the one before no longer holds. */
  function openStream(): Stream {
    waiting = null;
    const isMine = (): boolean => current === stream;
    const stream: Stream = {
      put: (part, when) => {
        if (!isMine()) return Promise.resolve();
        const waits = when === 'drawn' && screens > 0 && get().arriving;
        waiting = waits ? part : null;
        if (!waits) place(part);
        return screens === 0 ? Promise.resolve() : new Promise((resolve) => told.push(resolve));
      },
      flush: () => {
        if (!isMine() || waiting === null) return;
        const part = waiting;
        waiting = null;
        place(part);
      },
    };
    current = stream;
    return stream;
  }
  let current: Stream | null = null;

  /** The screen has drawn an arrival, by its number. */
  function drawArrival(arrived: number): void {
    if (arrived !== get().arrived) return;
    if (waiting === null) {
      settle();
      return;
    }
    const part = waiting;
    waiting = null;
    place(part);
  }

  /** A screen that says what it has drawn is there, until the function that comes back is called. */
  function attachScreen(): () => void {
    screens += 1;
    return () => {
      screens -= 1;
      if (screens > 0) return;
      if (waiting !== null) place(waiting);
      waiting = null;
      settle();
    };
  }

  return { openStream, drawArrival, attachScreen };
}

export type ArrivalActions = ReturnType<typeof arrivalActions>;
