/** What the reader says is no difference: how far it reaches, and that it can be read when its words are gone. */
import { describe, expect, test } from 'vitest';

import { atPlace } from '../engine/compare/at-place';
import type { Comparison, Difference } from '../engine/compare/difference';
import { ignoredEntries, placesWith } from './dismissals';
import { fakeStorage, openRead, openTab, settled } from './store-fixture';
import { visibleDifferences } from './visible-differences';

const said = (read: string | null) => ({ read, normalised: null });

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

describe('an entry that gathers different words', () => {
  const own = (read: string) => ({ key: `key ${read}`, nl: said(null), en: said(read) });
  const at = (row: number): Difference['places'][number] => ({
    row,
    nl: null,
    en: { at: 'span', start: 0, end: 1 },
  });
  const spaces: Difference = {
    ...differenceOf('odd-spacing|en|hyphen', [], 'odd-spacing'),
    ...own('left -over'),
    group: 'odd-spacing|en|hyphen',
    places: [at(0), { ...at(0), own: own('well -known') }, at(1), { ...at(1), own: own('half -way') }],
  };
  const reads = (tab: Awaited<ReturnType<typeof openRead>>): readonly string[] =>
    visibleDifferences(tab.getState()).shown.flatMap((one) =>
      one.places.map((place) => atPlace(one, place).en.read ?? ''),
    );

  test('loses only the words of the place that the reader stands on', async () => {
    const tab = await openRead(fakeStorage(), found([spaces]));
    tab.actions.selectDifference(spaces.id, 1);
    tab.actions.dismissSelected();
    expect(reads(tab)).toEqual(['left -over', 'left -over', 'half -way']);
    expect(ignoredEntries(tab.getState())).toMatchObject([
      { places: 1, dismissal: { key: 'key well -known', about: { en: 'well -known' } } },
    ]);
    // The first words go: what is left reads as its own first place does.
    tab.actions.selectDifference(spaces.id, 0);
    tab.actions.dismissSelected();
    expect(reads(tab)).toEqual(['half -way']);
    expect(visibleDifferences(tab.getState()).shown[0]?.en.read).toBe('half -way');
    tab.actions.undo();
    tab.actions.undo();
    expect(reads(tab)).toHaveLength(4);
  });

  test('is dismissed as a whole by all its words, in one step', async () => {
    const tab = await openRead(fakeStorage(), found([spaces]));
    tab.actions.dismiss(spaces.key, 'entry', 'house style');
    expect(reads(tab)).toEqual([]);
    expect(ignoredEntries(tab.getState()).map((one) => one.places)).toEqual([2, 1, 1]);
    expect(visibleDifferences(tab.getState()).dismissed).toHaveLength(1);
    tab.actions.undo();
    expect(reads(tab)).toHaveLength(4);
  });

  test('stays away where it was dismissed by the name of the entry, as that was kept once', async () => {
    const first = await openRead(fakeStorage(), found([{ ...spaces, key: spaces.id, places: [at(0)] }]));
    first.actions.dismiss(spaces.id);
    first.actions.readAgain();
    first.engine.finish(found([spaces]));
    expect(reads(first)).toEqual([]);
    expect(ignoredEntries(first.getState()).map((one) => one.places)).toEqual([4]);
  });

  test('says how many places share the words', () => {
    expect(placesWith([spaces, differenceOf('b', [3])], 'key left -over')).toBe(2);
    expect(placesWith([spaces], 'key half -way')).toBe(1);
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
