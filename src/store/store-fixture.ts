/** A whole app without a browser, for tests: a storage that can be full, an engine that answers when told, texts in memory. */
import type { Row } from '../engine/align/alignment';
import { match } from '../engine/annotate/match';
import type { Match } from '../engine/annotate/note';
import type { Comparison } from '../engine/compare/difference';
import type { NoPivot, Pivot } from '../engine/compare/pivot';
import type { Furniture, Reading, Verdicts } from '../engine/text/bitext';
import type { Side } from '../engine/text/text';
import type { StorageChange } from '../storage/local-storage';
import { openFacts } from '../storage/facts-store';
import { openHistories } from '../storage/history-store';
import { openNotes } from '../storage/note-store';
import type { Pair } from '../storage/pair';
import { openRenderings } from '../storage/rendering-store';
import { openSettings } from '../storage/settings-store';
import { summaryOf, type PairFound, type TextStore } from '../storage/text-store';
import type { EngineClient } from '../worker/engine-client';
import { planOf } from '../worker/side-plan';
import type { FileClient } from '../worker/file-client';
import type { FileResult, ToFiles } from '../worker/file-protocol';
import type { Link, PairEvent, PairRequest } from '../worker/protocol';
import type { Renderer } from '../worker/renderer';
import { createAppStore, type AppStore } from './app-store';
import { fetchLaterCode } from './later-code';

// What is done in a test has its effect at once, as on a screen that has stood for a while.
await fetchLaterCode();

/** Local storage in memory, shared by tabs; `room` is how many UTF-16 units it takes. */
export function fakeStorage(): Storage & {
  room: number;
  readonly tell: Set<(change: StorageChange, by: object) => void>;
} {
  const items = new Map<string, string>();
  const size = (): number => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    room: Infinity,
    tell: new Set(),
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      const before = items.get(key);
      if (
        size() - (before === undefined ? 0 : key.length + before.length) + key.length + value.length >
        this.room
      )
        throw new DOMException('no room', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** One side of paragraphs, one sentence each; those whose text begins with `#`, or that the reader set aside, are furniture. */
export function readingOf(side: Side, paragraphs: readonly string[], verdicts: Verdicts = {}): Reading {
  const content = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((words, index) => {
    const start = at;
    at += words.length + 1;
    return { id: `${side}${index}`, kind: 'paragraph' as const, level: 0, start, end: start + words.length };
  });
  const furniture: Furniture[] = blocks.flatMap(({ id }, block) =>
    paragraphs[block]?.startsWith('#') === true || verdicts[id] === 'furniture'
      ? [{ block, reasons: [{ code: 'navigation' as const, evidence: '#' }] }]
      : [],
  );
  const aside = new Set(furniture.map((one) => one.block));
  const sentences = blocks.flatMap(({ start, end }, block) =>
    aside.has(block) ? [] : [{ start, end, block }],
  );
  return {
    text: { side, language: side, title: paragraphs[0] ?? '', content, blocks },
    furniture,
    sentences,
  };
}

/** A row of single blocks and sentences, `null` for nothing on that side. */
export function rowOf(nl: number | null, en: number | null, confidence = 0.99): Row {
  const bead = { nl: nl === null ? [] : [nl], en: en === null ? [] : [en], confidence, reasons: [] };
  return { ...bead, sentences: [bead] };
}

const nothing: Comparison = { differences: [], impressions: [], agreements: [] };

/** The worker as tests play it: nothing happens until `finish`, `links` answers when let. */
export interface FakeEngine extends EngineClient {
  readonly requests: PairRequest[];
  /** Sends an event of the reading that is under way. */
  readonly send: (event: PairEvent) => void;
  readonly die: (message: string) => void;
  /** Sends both texts, rows 1-1 as far as both go, and what was found. */
  readonly finish: (comparison?: Comparison) => void;
  wordLinks: readonly Link[];
  /** What the engine makes of a row and its rendering. */
  pivots: (row: number, rendered: string | null) => Pivot | NoPivot | null;
  matching: 'works' | 'dead';
  /** How many targets each question for places was about. */
  readonly matched: number[];
}

export function fakeEngine(): FakeEngine {
  let on: Parameters<EngineClient['read']>[1] | null = null;
  let texts: Readonly<Record<Side, Reading>> | null = null;
  const engine: FakeEngine = {
    requests: [],
    wordLinks: [],
    matching: 'works',
    matched: [],
    read: (request, listener) => {
      engine.requests.push(request);
      on = listener;
    },
    stop: () => {
      on = null;
    },
    links: () => Promise.resolve(engine.wordLinks),
    candidates: () => Promise.resolve([]),
    plan: (question) => Promise.resolve(planOf(question)),
    pivot: (row, rendered) => Promise.resolve(engine.pivots(row, rendered)),
    pivots: () => null,
    match: (targets) => {
      engine.matched.push(targets.length);
      return engine.matching === 'dead'
        ? Promise.reject(new Error('dead'))
        : Promise.resolve(
            targets.map(({ side, selectors }): Match => match(texts?.[side].text.content ?? '', selectors)),
          );
    },
    examples: () => Promise.resolve([]),
    send: (event) => on?.event(event),
    die: (message) => on?.failed(message),
    finish: (comparison = nothing) => {
      const request = engine.requests.at(-1);
      if (request === undefined) return;
      const nl = readingOf('nl', request.nl.raw.split('\n'), request.verdicts.nl);
      const en = readingOf('en', request.en.raw.split('\n'), request.verdicts.en);
      texts = { nl, en };
      engine.send({ kind: 'readings', nl, en });
      const rows = nl.sentences.flatMap((sentence, index) => {
        const other = en.sentences[index];
        return other === undefined
          ? []
          : [{ ...rowOf(sentence.block, other.block), sentences: [rowOf(index, index)] }];
      });
      engine.send({ kind: 'rows', from: 0, rows, progress: 1 });
      engine.send({
        kind: 'aligned',
        whole: {
          coverage: {
            paragraphs: { nl: { paired: rows.length, alone: 0 }, en: { paired: rows.length, alone: 0 } },
            sentences: { nl: { paired: rows.length, alone: 0 }, en: { paired: rows.length, alone: 0 } },
          },
          precise: true,
          unrelated: false,
        },
      });
      engine.send({ kind: 'comparison', comparison, progress: 1 });
      engine.send({ kind: 'done' });
    },
  };
  return engine;
}

/** Texts in memory; `open` of a name in `slow` waits until it is let go. */
export function fakeTexts(): TextStore & { readonly slow: Map<string, Promise<void>> } {
  const pairs = new Map<string, Pair>();
  const slow = new Map<string, Promise<void>>();
  return {
    slow,
    health: { state: 'works' },
    list: () =>
      Promise.resolve({
        pairs: [...pairs.values()].map(summaryOf),
        unreadable: [],
      }),
    open: async (id): Promise<PairFound> => {
      await slow.get(id);
      const pair = pairs.get(id);
      return pair === undefined ? { state: 'missing' } : { state: 'found', pair };
    },
    save: (pair) => {
      pairs.set(pair.id, pair);
      return Promise.resolve({ state: 'saved' });
    },
    remove: (id) => {
      const pair = pairs.get(id) ?? null;
      pairs.delete(id);
      return Promise.resolve(pair);
    },
    forget: () => undefined,
    subscribe: () => () => undefined,
    close: () => undefined,
  };
}

/** The files' worker as tests play it: jobs answer when told. */
export interface FakeFiles extends FileClient {
  readonly asked: {
    readonly asked: ToFiles;
    readonly answer: (result: FileResult) => void;
    cancelled: boolean;
  }[];
}

export function fakeFiles(): FakeFiles {
  const files: FakeFiles = {
    asked: [],
    read: (asked) => {
      let answer: (result: FileResult) => void = () => undefined;
      const result = new Promise<FileResult>((resolve) => {
        answer = resolve;
      });
      const job = { asked, answer, cancelled: false };
      files.asked.push(job);
      return { result, cancel: () => (job.cancelled = true) };
    },
  };
  return files;
}

export interface Tab extends AppStore {
  readonly files: FakeFiles;
  readonly engine: FakeEngine;
  readonly texts: ReturnType<typeof fakeTexts>;
}

/** One tab over a storage that others may share; what it writes is told to the others. */
export function openTab(
  storage = fakeStorage(),
  {
    texts = fakeTexts(),
    sample = sampleTexts,
    renderer = null,
  }: { texts?: Tab['texts']; sample?: typeof sampleTexts; renderer?: Renderer | null } = {},
): Tab {
  const self = {};
  const told: Storage = new Proxy(storage, {
    get(target, name) {
      if (name === 'setItem') {
        return (key: string, value: string): void => {
          target.setItem(key, value);
          for (const listener of target.tell) listener({ key, newValue: value }, self);
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  let ids = 0;
  let clock = Date.parse('2026-01-01T00:00:00Z');
  const writer = `tab${storage.tell.size}`;
  const now = (): string => new Date((clock += 1000)).toISOString();
  const engine = fakeEngine();
  const files = fakeFiles();
  const store = createAppStore({
    engine,
    files,
    notes: openNotes(told, {
      writer,
      now,
      listen: (listener) => {
        const hear = (change: StorageChange, by: object): void => {
          if (by !== self) listener(change);
        };
        storage.tell.add(hear);
        return () => storage.tell.delete(hear);
      },
    }),
    texts,
    histories: openHistories(null, null),
    settings: openSettings(null),
    facts: openFacts(null),
    renderer,
    renderings: openRenderings(null, () => 0),
    storageUse: () => ({ total: 0, own: 0, capacity: 1 }),
    fetchSample: (file) => sample(file),
    now,
    newId: () => `${writer}-${(ids += 1)}`,
  });
  return { ...store, engine, files, texts };
}

/** A small sample pair: two paragraphs and a menu each. */
export function sampleTexts(file: string): Promise<string> {
  return Promise.resolve(
    file === 'nl.txt' ? '#Menu\nDe rode fiets\nHet blauwe huis' : '#Menu\nThe red bicycle\nThe blue house',
  );
}

/** A tab that has read the sample to the end. */
export async function openRead(storage = fakeStorage(), comparison?: Comparison): Promise<Tab> {
  const tab = openTab(storage);
  await tab.actions.openPair('sample');
  tab.engine.finish(comparison);
  await settled();
  return tab;
}

/** Waits until everything that was promised has come. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
