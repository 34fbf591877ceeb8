import { describe, expect, test } from 'vitest';

import type { Difference } from '../engine/compare/difference';
import { fakeStorage, fakeTexts, openRead, openTab, settled } from './store-fixture';
import { visibleDifferences } from './visible-differences';

const difference: Difference = {
  id: 'a',
  key: 'a',
  rule: 'N2',
  type: 'number',
  kind: 'number',
  class: 'content',
  severity: 'major',
  confidence: 0.9,
  side: null,
  nl: { read: '1', normalised: null },
  en: { read: '2', normalised: null },
  detail: {},
  places: [{ row: 0, nl: { at: 'span', start: 6, end: 8 }, en: { at: 'span', start: 6, end: 9 } }],
};
const comparison = { differences: [difference], impressions: [], agreements: [] };

describe('opening', () => {
  test('the first time brings the sample, and the next time the pair that was open last', async () => {
    const texts = fakeTexts();
    const tab = openTab(fakeStorage(), { texts });
    await tab.actions.openHome();
    expect(tab.getState().pair?.id).toBe('sample');
    const id = await tab.actions.addPair({ nl: 'Een', en: 'One' });
    await tab.actions.openPair('sample');
    await tab.actions.openPair(id);
    await tab.actions.openHome();
    expect(tab.getState().pair?.id).toBe(id);
    await texts.remove(id);
    await tab.actions.openHome();
    expect(tab.getState().pair?.id).toBe('sample');
  });

  test('a pair that is not here says so, and what was open stays', async () => {
    const tab = await openRead();
    await tab.actions.openPair('elsewhere');
    expect(tab.getState().screen).toEqual({
      name: 'problem',
      problem: { code: 'pair-unknown', id: 'elsewhere' },
    });
    expect(tab.getState().pair?.id).toBe('sample');
    await tab.actions.goToPair('sample');
    expect(tab.getState().screen.name).toBe('reader');
    expect(tab.engine.requests).toHaveLength(1);
  });

  test('a sample that cannot be fetched says which file and what was found', async () => {
    const tab = openTab(fakeStorage(), { sample: () => Promise.reject(new Error('HTTP 404')) });
    await tab.actions.openPair('sample');
    expect(tab.getState().screen).toEqual({
      name: 'problem',
      problem: { code: 'sample-unreachable', file: 'nl.txt', found: 'HTTP 404' },
    });
  });

  test('of a slow pair does not take the place of one asked for later', async () => {
    const tab = await openRead();
    const slow = await tab.actions.addPair({ nl: 'Traag', en: 'Slow' });
    let go = (): void => undefined;
    tab.texts.slow.set(
      slow,
      new Promise((resolve) => {
        go = resolve;
      }),
    );
    const waiting = tab.actions.openPair(slow);
    await tab.actions.openPair('sample');
    go();
    await waiting;
    expect(tab.getState().pair?.id).toBe('sample');
  });

  test('a pasted pair is called by its English headline', async () => {
    const tab = openTab();
    await tab.actions.addPair({ nl: 'Kop\nTekst', en: 'Headline\nText' });
    tab.engine.finish();
    await settled();
    expect(tab.getState().library.map((pair) => pair.title)).toEqual(['Headline']);
  });

  test('a pair that the reader did not name is called by the headline that is left when the first is set aside', async () => {
    const tab = openTab();
    await tab.actions.addPair({ nl: 'Kop\nTekst', en: 'Headline\nText' });
    tab.engine.finish();
    await settled();
    tab.actions.decideBlock('en', 'en0', 'furniture');
    tab.engine.finish();
    await settled();
    expect(tab.getState().pair?.title).toBe('Text');
    tab.actions.undo();
    tab.engine.finish();
    await settled();
    expect(tab.getState().pair?.title).toBe('Headline');
    await tab.actions.renamePair(tab.getState().pair?.id ?? '', 'Mijn titel');
    tab.actions.decideBlock('en', 'en0', 'furniture');
    tab.engine.finish();
    await settled();
    expect(tab.getState().pair?.title).toBe('Mijn titel');
  });
});

describe('what the reader decides about a block', () => {
  test('makes the engine read again while all that stands stays, and can be taken back', async () => {
    const tab = await openRead();
    const before = tab.getState().rows;
    tab.actions.decideBlock('nl', 'nl0', 'text');
    expect(tab.engine.requests.map((one) => one.verdicts.nl)).toEqual([{}, { nl0: 'text' }]);
    expect(tab.getState().rows).toBe(before);
    tab.engine.finish();
    tab.actions.undo();
    expect(tab.engine.requests.at(-1)?.verdicts.nl).toEqual({});
    expect(tab.getState().pair?.verdicts.nl).toEqual({});
  });

  test('is kept with the pair', async () => {
    const tab = await openRead();
    tab.actions.decideBlock('en', 'en0', 'furniture');
    await settled();
    expect(await tab.texts.open('sample')).toMatchObject({
      pair: { verdicts: { en: { en0: 'furniture' } } },
    });
  });
});

describe('“not a difference”', () => {
  test('survives reading again, can be recalled, and can be taken back', async () => {
    const tab = await openRead(fakeStorage(), comparison);
    const shown = (): number => visibleDifferences(tab.getState()).shown.length;
    expect(shown()).toBe(1);
    tab.actions.dismiss('a');
    expect(shown()).toBe(0);
    tab.actions.readAgain();
    tab.engine.finish(comparison);
    expect(shown()).toBe(0);
    const [dismissal] = tab.getState().pair?.dismissals ?? [];
    if (dismissal === undefined) throw new Error('nothing was dismissed');
    tab.actions.recall(dismissal);
    expect(shown()).toBe(1);
    tab.actions.undo();
    expect(shown()).toBe(0);
    tab.actions.undo();
    expect(shown()).toBe(1);
  });

  test('of a whole rule hides every difference of its kind in this text', async () => {
    const both = { ...comparison, differences: [difference, { ...difference, id: 'b', key: 'b' }] };
    const tab = await openRead(fakeStorage(), both);
    tab.actions.dismiss('a', 'text');
    expect(visibleDifferences(tab.getState()).dismissed.map((one) => one.id)).toEqual(['a', 'b']);
  });
});

describe('the worker', () => {
  test('that dies leaves what was found, says what it said, and can be asked again', async () => {
    const tab = await openRead(fakeStorage(), comparison);
    tab.actions.readAgain();
    tab.engine.die('out of memory');
    expect(tab.getState().work).toEqual({ state: 'died', message: 'out of memory' });
    expect(tab.getState().comparison.differences).toHaveLength(1);
    tab.actions.readAgain();
    tab.engine.finish(comparison);
    expect(tab.getState().work).toEqual({ state: 'done' });
  });

  test('that is stopped leaves the rows so far', async () => {
    const tab = openTab();
    await tab.actions.openPair('sample');
    tab.engine.finish();
    const { rows } = tab.getState();
    tab.actions.stopWork();
    expect(tab.getState()).toMatchObject({ work: { state: 'stopped' }, rows });
  });
});

describe('removing a pair', () => {
  test('that is open brings the sample; taking it back brings it to the library again', async () => {
    const tab = await openRead();
    const id = await tab.actions.addPair({ nl: 'Een', en: 'One' });
    await settled();
    await tab.actions.removePair(id);
    expect(tab.getState().pair?.id).toBe('sample');
    expect(tab.getState().library.map((pair) => pair.id)).toEqual(['sample']);
    tab.actions.undo();
    await settled();
    expect(tab.getState().library.map((pair) => pair.id)).toContain(id);
    tab.actions.redo();
    await settled();
    expect(tab.getState().library.map((pair) => pair.id)).toEqual(['sample']);
  });
});

describe('texts that stand on the wrong side', () => {
  test('change places with one click, and back with undo', async () => {
    const tab = openTab(fakeStorage());
    await tab.actions.addPair({ nl: 'The house', en: 'Het huis' });
    tab.actions.swapSides();
    expect([tab.getState().pair?.nl.raw, tab.getState().pair?.en.raw]).toEqual(['Het huis', 'The house']);
    expect(tab.engine.requests.at(-1)?.nl.raw).toBe('Het huis');
    tab.actions.undo();
    await settled();
    expect(tab.getState().pair?.nl.raw).toBe('The house');
  });
});
