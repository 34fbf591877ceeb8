import { describe, expect, test } from 'vitest';
import { FakeOrigin } from './fake-storage.law';
import { probeStorage, reachStorage, storageUse, writeItem } from './local-storage';

describe('local storage as it really is', () => {
  test('a browser that forbids even naming it gives none', () => {
    const reached = reachStorage(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect([reached, probeStorage(reached)]).toEqual([null, { state: 'memory', why: 'forbidden' }]);
  });

  test('is probed before anything is written: working, forbidden, without any room, or merely full', () => {
    const origin = new FakeOrigin();
    const tab = origin.openTab();
    expect(probeStorage(tab)).toEqual({ state: 'works' });
    expect(origin.items.size).toBe(0);
    origin.weather = 'forbidden';
    expect(probeStorage(tab)).toEqual({ state: 'memory', why: 'forbidden' });
    origin.weather = 'full';
    expect(probeStorage(tab)).toEqual({ state: 'memory', why: 'forbidden' });
    origin.items.set('something', 'of ours');
    expect(probeStorage(tab)).toEqual({ state: 'works' });
  });

  test('the meter counts keys and values in UTF-16 units, ours and all', () => {
    const origin = new FakeOrigin();
    const tab = origin.openTab();
    tab.setItem('other', '12345');
    tab.setItem('tweeluik/x', '😀');
    expect(storageUse(tab)).toEqual({ total: 22, own: 12, capacity: 5_242_880 });
    expect(storageUse(null).total).toBe(0);
  });

  test('a write answers why it failed', () => {
    const origin = new FakeOrigin();
    const tab = origin.openTab();
    const answers = (['fair', 'full', 'forbidden', 'broken'] as const).map((weather) => {
      origin.weather = weather;
      return writeItem(tab, 'key', 'value');
    });
    expect(answers).toEqual([null, 'full', 'forbidden', 'failed']);
  });
});
