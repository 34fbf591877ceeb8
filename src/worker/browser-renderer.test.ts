import { describe, expect, test, vi } from 'vitest';

import { browserRenderer } from './browser-renderer';

const quiet = { downloaded: () => undefined, rendered: () => undefined };
const never = (): AbortSignal => new AbortController().signal;

/** A browser whose translator says every text backwards. */
function browser() {
  const destroy = vi.fn<() => void>();
  const asked: object[] = [];
  const Translator = {
    availability: (languages: object) => {
      asked.push(languages);
      return Promise.resolve('downloadable');
    },
    create: ({ monitor }: { monitor: (target: EventTarget) => void }) => {
      const target = new EventTarget();
      monitor(target);
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5, total: 1 }));
      return Promise.resolve({
        translate: (text: string) => Promise.resolve([...text].toReversed().join('')),
        destroy,
      });
    },
  };
  return { scope: { Translator }, destroy, asked };
}

describe('the browser’s own translator', () => {
  test('is none where the browser has none, or something else of that name', () => {
    expect(browserRenderer({})).toBeNull();
    expect(browserRenderer({ Translator: 'soon' })).toBeNull();
  });

  test('is asked for the bare language, and an answer nobody knows means no', async () => {
    const { scope, asked } = browser();
    expect(await browserRenderer(scope)?.readiness('nl-BE', 'en-GB')).toBe('downloadable');
    expect(asked).toEqual([{ sourceLanguage: 'nl', targetLanguage: 'en' }]);
    const strange = { Translator: { ...scope.Translator, availability: () => Promise.resolve('perhaps') } };
    expect(await browserRenderer(strange)?.readiness('nl', 'en')).toBe('unavailable');
    const broken = { Translator: { ...scope.Translator, availability: () => Promise.reject(new Error()) } };
    expect(await browserRenderer(broken)?.readiness('nl', 'en')).toBe('unavailable');
  });

  test('renders in order, says how far it is, and is put away', async () => {
    const { scope, destroy } = browser();
    const shares: number[] = [];
    const counts: number[] = [];
    const progress = {
      downloaded: (share: number) => shares.push(share),
      rendered: (count: number) => counts.push(count),
    };
    expect(await browserRenderer(scope)?.render(['ab', 'cd'], 'nl', 'en', progress, never())).toEqual([
      'ba',
      'dc',
    ]);
    expect([shares, counts]).toEqual([
      [0.5, 1],
      [1, 2],
    ]);
    expect(destroy).toHaveBeenCalledOnce();
  });

  test('stops when told to, and is put away all the same', async () => {
    const { scope, destroy } = browser();
    const stop = new AbortController();
    const progress = { ...quiet, rendered: () => stop.abort() };
    await expect(
      browserRenderer(scope)?.render(['ab', 'cd'], 'nl', 'en', progress, stop.signal),
    ).rejects.toThrow(/abort/i);
    expect(destroy).toHaveBeenCalledOnce();
  });

  test('is not believed when it gives something that is no text', async () => {
    const make = (create: () => Promise<unknown>) =>
      browserRenderer({ Translator: { availability: () => Promise.resolve('available'), create } });
    const odd = () => Promise.resolve({ translate: () => Promise.resolve(7), destroy: () => undefined });
    await expect(make(odd)?.render(['a'], 'nl', 'en', quiet, never())).rejects.toThrow('no text');
    await expect(make(() => Promise.resolve({}))?.render([], 'nl', 'en', quiet, never())).rejects.toThrow(
      'cannot translate',
    );
  });
});
