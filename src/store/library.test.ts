/** The shelf of pairs, and corrections of a text, as steps of the history. */
import { describe, expect, test } from 'vitest';

import type { Text } from '../engine/text/text';
import { openRead, settled, type Tab } from './store-fixture';

describe('the shelf', () => {
  test('renames the open pair as one step, and takes the old title back', async () => {
    const tab = await openRead();
    await tab.actions.renamePair('sample', '  Een   andere titel ');
    expect(tab.getState().pair?.title).toBe('Een andere titel');
    expect(tab.getState().library[0]?.title).toBe('Een andere titel');
    tab.actions.undo();
    expect(tab.getState().pair?.title).not.toBe('Een andere titel');
  });

  test('duplicates a pair with its notes; undo takes the copy away and leaves the first', async () => {
    const tab = await openRead();
    tab.actions.selectPassage({ side: 'nl', span: { start: 6, end: 10 } });
    tab.actions.highlightPassage('remark');
    await tab.actions.duplicatePair('sample');
    const copy = tab.getState().library.find(({ id }) => id !== 'sample');
    expect(copy?.title).toMatch(/\(copy\)$/);
    expect(tab.getState().noteCounts[copy?.id ?? '']).toBe(1);
    tab.actions.undo();
    await settled();
    expect(tab.getState().library.map(({ id }) => id)).toEqual(['sample']);
  });

  test('leaves a removed sample away: home is an empty page, and nothing stays behind on screen', async () => {
    const tab = await openRead();
    await tab.actions.removePair('sample');
    expect(tab.getState().settings.removedSamples).toEqual(['sample']);
    expect(tab.getState()).toMatchObject({ screen: { name: 'new' }, pair: null, readings: null });
    await tab.actions.openPair('sample');
    expect(tab.getState().settings.removedSamples).toEqual([]);
  });

  test('corrects a paragraph: verdicts and pins go along, and undo gives everything back', async () => {
    const tab = await openRead();
    const { text } = await textsOf(tab);
    const id = text.blocks[1]?.id ?? '';
    const before = tab.getState().pair;
    if (before === null) throw new Error('no pair');
    tab.actions.changePair({ ...before, verdicts: { nl: { [id]: 'text' }, en: {} } });
    tab.actions.editBlock('nl', id);
    await tab.actions.saveBlock('De rode fietsen');
    const after = tab.getState().pair;
    expect(after?.nl.raw).toContain('De rode fietsen');
    expect(Object.values(after?.verdicts.nl ?? {})).toEqual(['text']);
    expect(after?.verdicts.nl[id]).toBeUndefined();
    tab.actions.undo();
    expect(tab.getState().pair?.verdicts.nl).toEqual({ [id]: 'text' });
    expect(tab.getState().pair?.nl.raw).toBe(before.nl.raw);
  });
});

/** The Dutch text of the open pair as the engine reads it; the fixture's own has other ids. */
async function textsOf(tab: Tab): Promise<{ readonly text: Text }> {
  const { textOf } = await import('../worker/side-plan');
  const pair = tab.getState().pair;
  if (pair === null) throw new Error('no pair');
  return { text: textOf('nl', pair.nl) };
}
