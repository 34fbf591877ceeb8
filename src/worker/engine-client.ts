/** The main thread's door to the engine: the only `new Worker` in the house. */
import type { Candidate } from '../engine/align/hand-candidates';
import type { Match, Selectors } from '../engine/annotate/note';
import type { ExampleResult } from '../engine/compare/check-example';
import type { NoPivot, Pivot } from '../engine/compare/pivot';
import type { Side } from '../engine/text/text';
import type { SidePlan, SideQuestion } from './side-plan';
import { createUnpacker, type Unpacker } from './parcels';
import type { FromWorker, Link, PairEvent, PairRequest, ToWorker } from './protocol';

/** Who hears of a reading. */
export interface Hearing {
  /** Resolves when what came is on the screen; the next may come then. At once when there is nothing to wait for. */
  readonly event: (event: PairEvent) => Promise<void> | undefined;
  readonly failed: (message: string) => void;
}

/** What the store asks of the engine; tests put another in its place. */
export interface EngineClient {
  /** Reads a pair; events come until `done` or `failed`. A second call stops the first. */
  read(request: PairRequest, on: Hearing): void;
  /** Stops reading; what has come stays. */
  stop(): void;
  /** Word links of a row; rejects when the worker dies. */
  links(row: number): Promise<readonly Link[]>;
  /** A row set against its rendering (`null`: by the word lists), or why not; `null` while nothing is aligned. Rejects when the worker dies. */
  pivot(row: number, rendered: string | null): Promise<Pivot | NoPivot | null>;
  /** Rows that could hold the partner of one side of a row, best first; rejects when the worker dies. */
  candidates(row: number, side: Side): Promise<readonly Candidate[]>;
  /** Finds targets of notes in the open texts; rejects when the worker dies. */
  match(
    targets: readonly { readonly side: Side; readonly selectors: Selectors }[],
  ): Promise<readonly Match[]>;
  /** What changing a side would do, or null where it changes nothing; rejects when the worker dies. */
  plan(question: SideQuestion): Promise<SidePlan | null>;
  /** Runs the examples `from` … `to` (exclusive) of the rules; fewer results mean that there are no more. Rejects when the worker dies. */
  examples(from: number, to: number): Promise<readonly ExampleResult[]>;
}

interface Waiting {
  readonly resolve: (message: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Makes the client. `base` is the address of the page, ending with a slash. The worker starts at the first call, and again after it died;
 * `wake` starts it before, so that it and its word lists come while the texts do.
 */
export function createEngineClient(
  base: string,
  start: () => Worker = startWorker,
): EngineClient & { readonly wake: () => void } {
  let worker: Worker | null = null;
  let lastId = 0;
  let reading: {
    readonly id: number;
    readonly on: Hearing;
    readonly unpacker: Unpacker;
  } | null = null;
  const waiting = new Map<number, Waiting>();

  function died(message: string): void {
    worker?.terminate();
    worker = null;
    const interrupted = reading;
    reading = null;
    for (const one of waiting.values()) one.reject(new Error(message));
    waiting.clear();
    interrupted?.on.failed(message);
  }

  function hear(message: FromWorker): void {
    if (message.kind === 'parcel') {
      if (reading?.id === message.id) reading.unpacker.parcel(message.parcel);
    } else if (message.kind === 'event') {
      if (reading?.id !== message.id) return;
      const { on, unpacker } = reading;
      if (message.event.kind === 'done') reading = null;
      const began = performance.now();
      const drawn = on.event(unpacker.event(message.event));
      const grows = message.event.kind === 'rows' || message.event.kind === 'comparison';
      if (!grows) return;
      if (drawn === undefined) taken(message.id, began);
      else void drawn.then(() => taken(message.id, began));
    } else if (message.kind === 'failed' && reading?.id === message.id) {
      const { on } = reading;
      reading = null;
      on.failed(message.message);
    } else {
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'failed') one?.reject(new Error(message.message));
      else one?.resolve(message);
    }
  }

  /** Says that what came is on the screen, once the screen has drawn it. */
  function taken(id: number, began: number): void {
    setTimeout(() => {
      if (reading?.id === id)
        worker?.postMessage({
          kind: 'taken',
          id,
          ms: performance.now() - began,
        } satisfies ToWorker);
    }, 0);
  }

  function awake(): Worker {
    if (worker !== null) return worker;
    worker = start();
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => hear(event.data));
    worker.addEventListener('error', (event) =>
      died(event.message === '' ? 'the worker stopped' : event.message),
    );
    worker.addEventListener('messageerror', () => died('the worker sent something that cannot be read'));
    worker.postMessage({ kind: 'base', id: 0, base } satisfies ToWorker);
    return worker;
  }

  function send(message: ToWorker): void {
    awake().postMessage(message);
  }

  function ask(message: ToWorker): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      waiting.set(message.id, { resolve, reject });
      send(message);
    });
  }

  return {
    wake: () => void awake(),
    read(request, on) {
      lastId += 1;
      reading = { id: lastId, on, unpacker: createUnpacker() };
      send({ kind: 'read', id: lastId, request });
    },
    stop() {
      if (reading === null) return;
      send({ kind: 'stop', id: reading.id });
      reading = null;
    },
    async links(row) {
      lastId += 1;
      const answer = await ask({ kind: 'links', id: lastId, row });
      return answer.kind === 'links' ? answer.links : [];
    },
    async pivot(row, rendered) {
      lastId += 1;
      const answer = await ask({ kind: 'pivot', id: lastId, row, rendered });
      return answer.kind === 'pivot' ? answer.pivot : null;
    },
    async candidates(row, side) {
      lastId += 1;
      const answer = await ask({ kind: 'candidates', id: lastId, row, side });
      return answer.kind === 'candidates' ? answer.candidates : [];
    },
    async match(targets) {
      lastId += 1;
      const answer = await ask({ kind: 'match', id: lastId, targets });
      return answer.kind === 'match' ? answer.matches : [];
    },
    async plan(question) {
      lastId += 1;
      const answer = await ask({ kind: 'plan', id: lastId, question });
      return answer.kind === 'plan' ? answer.plan : null;
    },
    async examples(from, to) {
      lastId += 1;
      const answer = await ask({ kind: 'examples', id: lastId, from, to });
      return answer.kind === 'examples' ? answer.results : [];
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), {
    type: 'module',
    name: 'tweeluik-engine',
  });
}
