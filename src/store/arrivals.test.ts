import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { arrivalActions } from './arrivals';
import type { Get, Set } from './app-store';
import type { AppState } from './state';
import { openTab } from './store-fixture';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Actions over a state, and all that was put there. */
function begun() {
  let state: AppState = openTab().getState();
  const put: Partial<AppState>[] = [];
  const get: Get = () => state;
  const set: Set = (part) => {
    const given = typeof part === 'function' ? part(state) : part;
    if (given.work !== undefined) put.push(given);
    state = { ...state, ...given };
  };
  const actions = arrivalActions(get, set);
  const seen = (): readonly unknown[] =>
    put.map(({ work }) => (work?.state === 'aligning' ? work.progress : work?.state));
  return { get, actions, seen };
}

const progress = (at: number): Partial<AppState> => ({ work: { state: 'aligning', progress: at } });

describe('what the engine brings', () => {
  test('is put there at once where no screen says what it has drawn', async () => {
    const { actions, get, seen } = begun();
    const stream = actions.openStream();
    await stream.put(progress(1), 'drawn');
    await stream.put(progress(2), 'drawn');
    expect(seen()).toEqual([1, 2]);
    expect(get().arriving).toBe(false);
  });

  test('waits while the last of it is still to be drawn; of what waits only the newest is put there', async () => {
    const { actions, get, seen } = begun();
    actions.attachScreen();
    const stream = actions.openStream();
    const all = [1, 2, 3, 4].map((at) => stream.put(progress(at), 'drawn'));
    expect(seen()).toEqual([1]);
    expect(get().arriving).toBe(true);
    actions.drawArrival(get().arrived);
    expect(seen()).toEqual([1, 4]);
    actions.drawArrival(get().arrived);
    await Promise.all(all);
    expect(get().arriving).toBe(false);
  });

  test('counts as drawn after a while in a tab that draws nothing', async () => {
    const { actions, seen } = begun();
    actions.attachScreen();
    const stream = actions.openStream();
    const both = [stream.put(progress(1), 'drawn'), stream.put(progress(2), 'drawn')];
    vi.runAllTimers();
    await Promise.all(both);
    expect(seen()).toEqual([1, 2]);
  });

  test('is put there when the reader stops the engine or the screen goes; of another reading nothing is', () => {
    const { actions, seen } = begun();
    const leave = actions.attachScreen();
    const stream = actions.openStream();
    void stream.put(progress(1), 'drawn');
    void stream.put(progress(2), 'drawn');
    stream.flush();
    void stream.put(progress(3), 'drawn');
    leave();
    expect(seen()).toEqual([1, 2, 3]);
    void stream.put(progress(4), 'drawn');
    actions.openStream();
    void stream.put(progress(5), 'drawn');
    stream.flush();
    expect(seen()).toEqual([1, 2, 3, 4]);
  });
});
