/** The bridge to the worker, with a worker that the test plays itself. */
import { describe, expect, test, vi } from 'vitest';

import { noHand } from '../engine/align/hand';
import { createEngineClient } from './engine-client';
import type { FromWorker, PairEvent, PairRequest, ToWorker } from './protocol';

const request: PairRequest = {
  nl: { raw: 'Een.', language: null, blocks: null },
  en: { raw: 'One.', language: null, blocks: null },
  verdicts: { nl: {}, en: {} },
  hand: noHand,
};

/** A worker that keeps what it hears and says what the test says. */
function playedWorker() {
  const heard: ToWorker[] = [];
  const target = new EventTarget();
  const terminate = vi.fn<() => void>();
  const worker = Object.assign(target, {
    postMessage: (message: ToWorker) => heard.push(message),
    terminate,
  }) as unknown as Worker;
  return {
    worker,
    heard,
    terminate,
    say: (data: FromWorker) => target.dispatchEvent(new MessageEvent('message', { data })),
    die: (message: string) => target.dispatchEvent(Object.assign(new Event('error'), { message })),
    last: () => heard.at(-1)?.id ?? -1,
  };
}

const listening = () => {
  const events: PairEvent['kind'][] = [];
  const failures: string[] = [];
  return {
    events,
    failures,
    on: {
      event: (event: PairEvent) => {
        events.push(event.kind);
        return undefined;
      },
      failed: (message: string) => failures.push(message),
    },
  };
};

describe('the engine client', () => {
  test('tells the worker where the page lies before anything else', () => {
    const played = playedWorker();
    createEngineClient('http://here/', () => played.worker).read(request, listening().on);
    expect(played.heard.map((message) => message.kind)).toEqual(['base', 'read']);
    expect(played.heard[0]).toMatchObject({ base: 'http://here/' });
  });

  test('passes on what the worker finds, until it is done', () => {
    const played = playedWorker();
    const { events, on } = listening();
    createEngineClient('/', () => played.worker).read(request, on);
    const id = played.last();
    played.say({ kind: 'event', id, event: { kind: 'rows', from: 0, rows: [], progress: 0.5 } });
    played.say({ kind: 'event', id, event: { kind: 'done' } });
    played.say({ kind: 'event', id, event: { kind: 'rows', from: 0, rows: [], progress: 1 } });
    expect(events).toEqual(['rows', 'done']);
  });

  test('tells the worker when rows are taken in, so that the next may come', () => {
    vi.useFakeTimers();
    const played = playedWorker();
    createEngineClient('/', () => played.worker).read(request, listening().on);
    const id = played.last();
    played.say({ kind: 'event', id, event: { kind: 'rows', from: 0, rows: [], progress: 0.5 } });
    expect(played.heard.at(-1)?.kind).toBe('read');
    vi.runAllTimers();
    expect(played.heard.at(-1)).toMatchObject({ kind: 'taken', id });
    vi.useRealTimers();
  });

  test('a pair that is no longer wanted is not heard any more', () => {
    const played = playedWorker();
    const first = listening();
    const second = listening();
    const client = createEngineClient('/', () => played.worker);
    client.read(request, first.on);
    const old = played.last();
    client.read(request, second.on);
    played.say({ kind: 'event', id: old, event: { kind: 'done' } });
    played.say({ kind: 'event', id: played.last(), event: { kind: 'done' } });
    expect([first.events, second.events]).toEqual([[], ['done']]);
    client.stop();
    expect(played.heard.at(-1)?.kind).toBe('read');
  });

  test('stopping is said to the worker, and silence follows', () => {
    const played = playedWorker();
    const { events, on } = listening();
    const client = createEngineClient('/', () => played.worker);
    client.read(request, on);
    const id = played.last();
    client.stop();
    played.say({ kind: 'event', id, event: { kind: 'done' } });
    expect(played.heard.at(-1)).toEqual({ kind: 'stop', id });
    expect(events).toEqual([]);
  });

  test('a worker that dies is said once, questions are refused, and the next call starts another', async () => {
    const dead = playedWorker();
    const fresh = playedWorker();
    const workers = [dead, fresh];
    const { failures, on } = listening();
    const client = createEngineClient('/', () => workers.shift()?.worker ?? fresh.worker);
    client.read(request, on);
    const asked = client.links(0);
    dead.die('out of memory');
    await expect(asked).rejects.toThrow('out of memory');
    expect(failures).toEqual(['out of memory']);
    expect(dead.terminate).toHaveBeenCalledOnce();
    client.read(request, on);
    expect(fresh.heard.map((message) => message.kind)).toEqual(['base', 'read']);
  });

  test('a question gets its own answer', async () => {
    const played = playedWorker();
    const client = createEngineClient('/', () => played.worker);
    const one = client.match([]);
    const first = played.last();
    const two = client.match([]);
    played.say({ kind: 'match', id: played.last(), matches: [{ state: 'lost' }] });
    played.say({ kind: 'match', id: first, matches: [] });
    expect([await one, await two]).toEqual([[], [{ state: 'lost' }]]);
  });
});
