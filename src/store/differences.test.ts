import { describe, expect, test } from 'vitest';

import type { Comparison, Difference } from '../engine/compare/difference';
import { fakeStorage, openRead, openTab, settled, type Tab } from './store-fixture';
import { visibleDifferences, visibleStops } from './visible-differences';

/** A difference whose Dutch marks stand at `row:offset`. */
function found(id: string, places: string, part: Partial<Difference> = {}): Difference {
  return {
    id,
    key: `key ${id}`,
    rule: 'N1',
    type: 'number',
    kind: 'number',
    class: 'content',
    severity: 'minor',
    confidence: 0.9,
    side: null,
    nl: { read: '1', normalised: null },
    en: { read: '2', normalised: null },
    detail: {},
    places: places.split(' ').map((place) => {
      const [row = 0, start = 0] = place.split(':').map(Number);
      return { row, nl: { at: 'span', start, end: start + 1 }, en: null };
    }),
    ...part,
  };
}

function comparing(...differences: readonly Difference[]): Comparison {
  return { differences, impressions: [], agreements: [] };
}

/** Where the screen stands: `b1` is the second place of b. */
function at(tab: Tab): string {
  const { selected } = tab.getState();
  return selected === null ? '–' : `${selected.difference}${selected.place}`;
}

function steps(tab: Tab, ...by: readonly (1 | -1)[]): string {
  return by
    .map((one) => {
      tab.actions.stepDifference(one);
      return at(tab);
    })
    .join(' ');
}

const three = comparing(found('b', '0:9 1:3'), found('a', '0:6'), found('form', '0:7', { class: 'form' }));

describe('next and previous', () => {
  test('go through every place in the order of the text, form left out', async () => {
    const tab = await openRead(undefined, three);
    expect(steps(tab, 1, 1, 1)).toBe('a0 b0 b1');
  });

  test('wrap at both ends and say so', async () => {
    const tab = await openRead(undefined, three);
    steps(tab, 1, 1, 1, 1);
    expect(at(tab)).toBe('a0');
    expect(tab.getState().said?.text).toContain('End reached');
    steps(tab, -1);
    expect(at(tab)).toBe('b1');
    expect(tab.getState().said?.text).toContain('Start reached');
  });

  test('asked for before anything is found come as soon as it is, and a note asked for then comes with them', async () => {
    const tab = openTab(fakeStorage());
    await tab.actions.openPair('sample');
    expect(steps(tab, 1)).toBe('–');
    expect(tab.getState().said?.text).toContain('as soon as');
    expect(tab.actions.noteWaiting()).toBe(true);
    // Letters are words of the note from now on, and no commands.
    expect(tab.getState().noteComing).toBe(true);
    tab.engine.finish(three);
    await settled();
    tab.actions.holdLetters('Klopt dit?');
    tab.actions.noteArrived();
    expect(tab.getState().notes.map(({ body }) => body)).toEqual(['**Numbers differ**\n1 ↔ 2\nKlopt dit?']);
  });

  test('asked for in one pair are not taken in another that is opened meanwhile', async () => {
    const tab = openTab(fakeStorage());
    await tab.actions.openPair('sample');
    steps(tab, 1);
    tab.actions.noteWaiting();
    await tab.actions.addPair({ nl: 'Een kat', en: 'A cat' });
    tab.engine.finish(three);
    await settled();
    expect(at(tab)).toBe('–');
    expect(tab.getState().notes).toEqual([]);
  });

  test('typed for a note that never came go into no other', async () => {
    const tab = await openRead(undefined, three);
    steps(tab, 1);
    tab.actions.noteSelected();
    tab.actions.noteArrived();
    const [mine] = tab.getState().notes;
    tab.actions.holdLetters('for nobody');
    tab.actions.noteArrived();
    expect(tab.getState().notes).toEqual([mine]);
  });

  test('asked for where nothing is found say so, and letters are commands again', async () => {
    const tab = openTab(fakeStorage());
    await tab.actions.openPair('sample');
    steps(tab, 1);
    tab.actions.noteWaiting();
    tab.engine.finish();
    await settled();
    expect(tab.getState().said?.text).toContain('No difference');
    expect(tab.getState().noteComing).toBe(false);
    expect(tab.actions.noteWaiting()).toBe(false);
  });

  test('say what they came to, not only its number', async () => {
    const tab = await openRead(undefined, three);
    steps(tab, 1);
    expect(tab.getState().said?.text).toBe('Place 1 of 3. Numbers differ.');
  });

  test('go on from where something was dismissed', async () => {
    const tab = await openRead(undefined, comparing(found('a', '0:6'), found('b', '0:9'), found('c', '1:3')));
    steps(tab, 1, 1);
    tab.actions.dismissSelected();
    expect(at(tab)).toBe('–');
    expect(steps(tab, 1)).toBe('c0');
  });

  test('backwards too', async () => {
    const tab = await openRead(undefined, comparing(found('a', '0:6'), found('b', '0:9'), found('c', '1:3')));
    steps(tab, 1, 1);
    tab.actions.dismissSelected();
    expect(steps(tab, -1)).toBe('a0');
  });

  test('from a folded form difference go to what follows it in the text', async () => {
    const form = found('form', '1:1', { class: 'form' });
    const tab = await openRead(undefined, comparing(found('a', '0:6'), found('b', '0:9 1:3'), form));
    steps(tab, 1);
    tab.actions.selectDifference('form');
    expect(steps(tab, 1)).toBe('b1');
  });
});

describe('the filter', () => {
  test('hides by kind and by weight, counts what it hides, and comes off at once', async () => {
    const tab = await openRead(
      undefined,
      comparing(
        found('grave', '0:6', { severity: 'major' }),
        found('slight', '0:9', { severity: 'info' }),
        found('name', '1:3', { kind: 'name', severity: 'major' }),
      ),
    );
    tab.actions.showFrom('major');
    tab.actions.toggleKind('name');
    const { shown, hiddenByFilter, counts } = visibleDifferences(tab.getState());
    expect(shown.map((one) => one.id).join(' ')).toBe('grave');
    expect(hiddenByFilter).toBe(2);
    expect(counts.name).toBe(1);
    expect(visibleStops(tab.getState())).toHaveLength(1);
    tab.actions.showAllKinds();
    expect(visibleDifferences(tab.getState()).hiddenByFilter).toBe(0);
  });
});

describe('a note on the selected difference', () => {
  test('stands on the place the screen stands at', async () => {
    const tab = await openRead(undefined, three);
    steps(tab, 1);
    expect(tab.actions.noteSelected()).toBe(true);
    // It begins with words of ours, and still the reader is about to write: letters are no commands until the field has the focus.
    expect(tab.getState().noteComing).toBe(true);
    tab.actions.noteArrived();
    expect(tab.getState().noteComing).toBe(false);
    const [note] = tab.getState().notes;
    expect(note?.targets[0]?.selectors.position).toMatchObject({ start: 6, end: 7 });
    // It says what kind of difference it is, so that the note is readable without the list.
    expect(note?.body).toMatch(/^\*\*.+\*\*/);
  });

  test('is not made when none is selected', async () => {
    const tab = await openRead(undefined, three);
    expect(tab.actions.noteSelected()).toBe(false);
    expect(tab.getState().notes).toHaveLength(0);
  });
});
