/** What the reader says is no difference: how far it reaches, and that it can be read when its words are gone. */
import { describe, expect, test } from 'vitest';

import type { Comparison, Difference } from '../engine/compare/difference';
import { ignoredEntries } from './dismissals';
import { fakeStorage, openRead, openTab, settled } from './store-fixture';
import { visibleDifferences } from './visible-differences';

const said = (read: string) => ({ read, normalised: null });

function differenceOf(id: string, rows: readonly number[], type: Difference['type'] = 'number'): Difference {
  return {
    id,
    key: id,
    rule: 'N1',
    type,
    kind: 'number',
    class: 'content',
    severity: 'major',
    confidence: 0.9,
    side: null,
    nl: said(`nl ${id}`),
    en: said(`en ${id}`),
    detail: {},
    places: rows.map((row) => ({ row, nl: { at: 'span', start: 0, end: 1 }, en: null })),
  };
}

const found = (differences: readonly Difference[]): Comparison => ({
  differences,
  impressions: [],
  agreements: [],
});

const shown = (tab: Awaited<ReturnType<typeof openRead>>): readonly string[] =>
  visibleDifferences(tab.getState()).shown.map((one) => `${one.id} ${one.places.length}`);

describe('“not a difference”', () => {
  test('for a rule in one row takes that row’s places away, of every finding of the rule, and no others', async () => {
    const tab = await openRead(
      fakeStorage(),
      found([differenceOf('a', [0, 1]), differenceOf('b', [0]), differenceOf('c', [0], 'date')]),
    );
    tab.actions.dismiss('a', 'row', 'said so', 0);
    expect(shown(tab)).toEqual(['a 1', 'c 1']);
    tab.actions.undo();
    expect(shown(tab)).toEqual(['a 2', 'b 1', 'c 1']);
  });

  test('in every text holds in another pair, is undone like anything else, and comes back by redo', async () => {
    const tab = await openRead(fakeStorage(), found([differenceOf('a', [0])]));
    tab.actions.dismiss('a', 'everywhere');
    expect(shown(tab)).toEqual([]);
    await tab.actions.addPair({ nl: 'Een huis', en: 'A house' });
    tab.engine.finish(found([differenceOf('a', [0]), differenceOf('b', [0])]));
    await settled();
    expect(shown(tab)).toEqual(['b 1']);
    tab.actions.dismiss('b', 'rule-everywhere');
    expect(shown(tab)).toEqual([]);
    tab.actions.undo();
    expect(shown(tab)).toEqual(['b 1']);
    tab.actions.redo();
    expect(shown(tab)).toEqual([]);
  });

  test('makes a glossary: both values, the reason, and whether the words still occur', async () => {
    const tab = await openRead(fakeStorage(), found([differenceOf('a', [0, 1])]));
    tab.actions.dismiss('a', 'here', 'house style');
    const [entry] = ignoredEntries(tab.getState());
    expect(entry).toMatchObject({
      places: 2,
      everywhere: false,
      dismissal: { reason: 'house style', about: { type: 'number', nl: 'nl a', en: 'en a' } },
    });
    tab.actions.readAgain();
    tab.engine.finish(found([]));
    expect(ignoredEntries(tab.getState()).map((one) => one.places)).toEqual([0]);
    if (entry !== undefined) tab.actions.recall(entry.dismissal);
    expect(ignoredEntries(tab.getState())).toEqual([]);
    tab.actions.undo();
    expect(ignoredEntries(tab.getState())).toHaveLength(1);
  });
});

describe('the finer filters', () => {
  test('hide by type, class, words and doubt, say so, and all go at once', async () => {
    const doubtful = { ...differenceOf('d', [1], 'date'), confidence: 0.2 };
    const cue: Difference = { ...differenceOf('c', [0], 'negation'), class: 'cue', nl: said('Poétin') };
    const tab = await openRead(fakeStorage(), found([differenceOf('a', [0]), cue, doubtful]));
    expect(shown(tab)).toEqual(['a 1', 'c 1']);
    tab.actions.toggleType('number');
    expect(shown(tab)).toEqual(['c 1']);
    tab.actions.toggleClass('cue');
    expect(shown(tab)).toEqual([]);
    expect(visibleDifferences(tab.getState())).toMatchObject({ filtering: true, hiddenByFilter: 2 });
    tab.actions.showAllKinds();
    expect(visibleDifferences(tab.getState()).filtering).toBe(false);
    tab.actions.changeFilter({ words: 'POETIN en' });
    expect(shown(tab)).toEqual(['c 1']);
    tab.actions.changeFilter({ words: '', onlyDoubtful: true });
    expect(shown(tab)).toEqual(['d 1']);
    expect(visibleDifferences(tab.getState()).typeCounts.get('date')).toBe(1);
  });
});

describe('how figures are read', () => {
  test('is asked of the engine the way the reader decided, kept with the pair, and undone', async () => {
    const tab = openTab();
    await tab.actions.openPair('sample');
    tab.engine.finish();
    tab.actions.decideConvention('en', { dateOrder: 'day-first' });
    expect(tab.engine.requests.at(-1)?.conventions?.en).toEqual({ dateOrder: 'day-first' });
    await settled();
    const kept = await tab.texts.open('sample');
    expect(kept.state === 'found' ? kept.pair.conventions.en : null).toEqual({ dateOrder: 'day-first' });
    tab.actions.undo();
    expect(tab.engine.requests.at(-1)?.conventions?.en).toEqual({});
  });
});
