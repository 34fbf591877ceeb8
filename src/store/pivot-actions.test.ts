/** A row against its rendering: the word lists at once, a translator only when asked, and what it said is kept. */
import { describe, expect, test } from 'vitest';

import type { Pivot } from '../engine/compare/pivot';
import type { Renderer } from '../worker/renderer';
import { openTab, settled, type Tab } from './store-fixture';

function pivotOf(rendered: string | null): Pivot {
  return {
    side: 'nl',
    by: rendered === null ? 'lexicon' : 'translator',
    rendering: rendered ?? 'word by word',
    against: 'The red bicycle',
    pieces: [],
    changed: 0,
    unknown: [],
  };
}

/** A translator that puts every text in capitals; `until` holds it up. */
function renderer(asked: string[] = [], until: Promise<void> = Promise.resolve()): Renderer {
  return {
    readiness: () => Promise.resolve('downloadable'),
    render: async (texts, _from, _to, progress, signal) => {
      asked.push(...texts);
      progress.downloaded(0.5);
      await until;
      signal.throwIfAborted();
      progress.rendered(texts.length);
      return texts.map((text) => text.toUpperCase());
    },
  };
}

async function opened(with_: Renderer | null): Promise<Tab> {
  const tab = openTab(undefined, { renderer: with_ });
  await tab.actions.openPair('sample');
  tab.engine.finish();
  tab.engine.pivots = (_row, rendered) => pivotOf(rendered);
  return tab;
}

describe('the pivot of a row', () => {
  test('is drawn from the word lists, and no translator is asked', async () => {
    const asked: string[] = [];
    const tab = await opened(renderer(asked));
    await tab.actions.openPivot(0);
    expect(tab.getState().pivot).toMatchObject({ by: 'lexicon', kept: null, translator: 'downloadable' });
    expect(asked).toEqual([]);
    tab.actions.closePivot();
    expect(tab.getState().pivot).toBeNull();
  });

  test('says that there is no translator where there is none', async () => {
    const tab = await opened(null);
    await tab.actions.openPivot(0);
    expect(tab.getState().pivot?.translator).toBe('absent');
  });

  test('is drawn from the translator once asked, kept for the next time, and told to the engine', async () => {
    const asked: string[] = [];
    const tab = await opened(renderer(asked));
    await tab.actions.openPivot(0);
    await tab.actions.translateRow();
    expect(tab.getState().pivot).toMatchObject({ by: 'translator', kept: 'DE RODE FIETS', progress: null });
    expect(tab.engine.requests.at(-1)?.rendered).toEqual({ 'De rode fiets': 'DE RODE FIETS' });
    await tab.actions.openPivot(0);
    expect(tab.getState().pivot).toMatchObject({ by: 'translator', kept: 'DE RODE FIETS' });
    await tab.actions.showPivot('lexicon');
    expect(tab.getState().pivot).toMatchObject({ by: 'lexicon', kept: 'DE RODE FIETS' });
    expect(asked).toEqual(['De rode fiets']);
  });

  test('goes on as it was when the reader stops the translator', async () => {
    let go: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      go = resolve;
    });
    const tab = await opened(renderer([], until));
    await tab.actions.openPivot(0);
    const asking = tab.actions.translateRow();
    expect(tab.getState().pivot?.progress).toEqual({ step: 'model', share: 0.5 });
    tab.actions.stopTranslating();
    go();
    await asking;
    await settled();
    expect(tab.getState().pivot).toMatchObject({ by: 'lexicon', kept: null, progress: null });
  });

  test('quotes what went wrong', async () => {
    const broken: Renderer = { ...renderer(), render: () => Promise.reject(new Error('no room')) };
    const tab = await opened(broken);
    await tab.actions.openPivot(0);
    await tab.actions.translateRow();
    expect(tab.getState().pivot?.progress).toEqual({ step: 'failed', message: 'no room' });
  });
});
