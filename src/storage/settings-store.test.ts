import { describe, expect, test } from 'vitest';
import { FakeOrigin } from './fake-storage.law';
import { defaultSettings, openSettings, settingsAsideKey, settingsKey } from './settings-store';

describe('settings', () => {
  test('begin with the defaults, are kept, and reach other tabs', () => {
    const origin = new FakeOrigin();
    const [one, two] = [origin.openTab(), origin.openTab()];
    const [here, there] = [openSettings(one, one.listen), openSettings(two, two.listen)];
    expect(here.get()).toEqual(defaultSettings);
    expect(here.set({ theme: 'dark', textSize: 19 })).toEqual({ state: 'saved', as: 'current' });
    origin.settleAll();
    expect(there.get()).toEqual({ ...defaultSettings, theme: 'dark', textSize: 19 });
    expect(openSettings(origin.openTab()).get().textSize).toBe(19);
  });

  test('one setting that makes no sense falls back alone', () => {
    const origin = new FakeOrigin();
    origin.items.set(settingsKey, '{"theme":"dark","textSize":400}');
    expect(openSettings(origin.openTab()).get()).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  test('garbage is kept aside, said, and not written over before it is', () => {
    const origin = new FakeOrigin();
    origin.items.set(settingsKey, 'theme=dark');
    const store = openSettings(origin.openTab());
    expect([store.get(), store.unreadable()]).toEqual([defaultSettings, 'theme=dark']);
    store.set({ panelOpen: false });
    expect(origin.items.get(settingsAsideKey)).toBe('theme=dark');
    expect(openSettings(origin.openTab()).get().panelOpen).toBe(false);
  });

  test('where there is no storage they hold until the tab closes', () => {
    const store = openSettings(null);
    expect(store.set({ theme: 'light' })).toEqual({ state: 'unsaved', why: 'forbidden' });
    expect(store.get().theme).toBe('light');
  });
});
