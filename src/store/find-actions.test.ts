/** Finding words in both texts: counted in the order of the sheet, gone through, wrapping and saying so. */
import { expect, test } from 'vitest';

import { openTab } from './store-fixture';

test('places are found on both sides row by row, and never in what was set aside', async () => {
  const tab = openTab(undefined, {
    sample: (file) =>
      Promise.resolve(file === 'nl.txt' ? '#Meta menu\nMeta en méta\nHuis' : '#Menu\nMETA\nMeta’s house'),
  });
  await tab.actions.openPair('sample');
  tab.engine.finish();
  tab.actions.openFind();
  tab.actions.lookFor('meta');
  expect(tab.getState().find?.hits.map(({ side, item }) => `${side}${item}`)).toEqual([
    'nl1',
    'nl1',
    'en1',
    'en2',
  ]);
  expect(tab.getState().find?.at).toBe(-1);
  tab.actions.stepFind(1);
  expect(tab.getState().find?.at).toBe(0);
  tab.actions.stepFind(-1);
  expect(tab.getState().find?.at).toBe(3);
  expect(tab.getState().said?.text).toContain('First place reached');
  tab.actions.closeFind();
  expect(tab.getState().find).toBeNull();
});
