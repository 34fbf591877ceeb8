/// <reference lib="webworker" />
/** The other thread: reads, aligns, compares, links and matches, in slices, so that a stop is heard at once. */
import { matchInBitext } from './match-in-bitext';
import { linksOfRow } from './links-of-row';
import { createLexiconLoader } from './lexicon-loader';
import { type Desk, pairSteps } from './pair-steps';
import { createPacker } from './parcels';
import { planOf } from './side-plan';
import type { FromWorker, PairEvent, PairRequest, ToWorker } from './protocol';
import type { Bitext, Reading } from '../engine/text/bitext';
import type { Alignment, Row } from '../engine/align/alignment';
import { type Candidate, candidatesOf } from '../engine/align/hand-candidates';
import type { Side } from '../engine/text/text';
import { pivotOfRow } from '../engine/compare/pivot';
import { noLexicon } from '../engine/lexicon/lexicon';
import type { Lexicon } from '../engine/lexicon/lexicon';

/** How long one slice computes before messages are heard: below the 50 ms that people call instant, above the cost of a turn (< 1 ms). */
const slice = 24;
/**
 * Progress and growing lists are posted at most this often, and only when the main thread has taken in what was posted before and
 * had as long again for the reader: every batch has the whole sheet looked through.
 */
const postEvery = 80;
const scope = self as unknown as DedicatedWorkerGlobalScope;
let loadLexicon: () => Promise<Lexicon> = () => Promise.resolve(noLexicon);

/** A reading: whether it was stopped, and from when on the main thread takes more (never while it has not said so). */
interface Job {
  readonly id: number;
  stopped: boolean;
  free: number;
}

let current: Job | null = null;
let open: { nl: Reading; en: Reading; alignment: Alignment | null; lexicon: Lexicon } | null = null;

/** The last whole alignment, so that a change of the reader's is aligned without the rest. */
const desk: Desk = { previous: null };

/** Questions about rows, asked while the rows are not there: after a correction the texts are paired anew, and a list of none would be a lie. */
const waiting: (() => void)[] = [];

function whenRowsStand(answer: () => void): void {
  if (current === null || current.stopped || bitextNow() !== null) answer();
  else waiting.push(answer);
}

function answerWaiting(): void {
  for (const answer of waiting.splice(0)) answer();
}

function post(message: FromWorker): void {
  scope.postMessage(message);
}

/** Lets waiting messages in. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => resolve(), { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

/** Plan: run the steps slice by slice; post at once what changes the screen, and now and then what only grows; end when stopped. */
async function readPair(id: number, request: PairRequest): Promise<void> {
  const job: Job = { id, stopped: false, free: 0 };
  if (current !== null) current.stopped = true;
  current = job;
  open = null;
  let words: Lexicon = noLexicon;
  const rows: Row[] = [];
  const pack = createPacker();
  const send = (whole: PairEvent): void => {
    const { parcels, event } = pack(whole);
    for (const parcel of parcels) post({ kind: 'parcel', id, parcel });
    post({ kind: 'event', id, event });
  };
  const steps = pairSteps(request, (nl, en) => (nl === 'nl' && en === 'en' ? words : noLexicon), desk);
  let started = performance.now();
  let posted = -Infinity;
  let growing: PairEvent | null = null;
  let step = steps.next();
  while (step.done !== true) {
    const event = step.value;
    if (event !== null) {
      if (event.kind === 'readings') {
        // The texts can be read, and notes find their places in them, while the word lists are still on their way.
        open = { nl: event.nl, en: event.en, alignment: null, lexicon: words };
        send(event);
        words = await loadLexicon();
        if (job.stopped) return;
        open = { nl: event.nl, en: event.en, alignment: null, lexicon: words };
      }
      if (event.kind === 'rows') rows.push(...event.rows);
      if (event.kind === 'aligned' && open !== null) {
        open.alignment = { ...event.whole, rows };
        answerWaiting();
      }
      if (event.kind !== 'readings') growing = merge(growing, event, send);
    }
    const now = performance.now();
    if (growing !== null && now > job.free && now - posted > postEvery) {
      send(growing);
      growing = null;
      posted = now;
      job.free = Infinity;
    }
    if (now - started > slice) {
      await turn();
      if (job.stopped) return;
      started = performance.now();
    }
    step = steps.next();
  }
  if (growing !== null) send(growing);
  current = null;
  // Nobody waits for rows that will not come.
  answerWaiting();
}

/** Holds back events that a later one of the same kind continues or replaces; posts the others at once, in order. */
function merge(held: PairEvent | null, next: PairEvent, send: (event: PairEvent) => void): PairEvent | null {
  if (held?.kind === 'rows' && next.kind === 'rows' && held.rows.length + next.rows.length <= 1000)
    return { ...next, from: held.from, rows: [...held.rows, ...next.rows] };
  if (held?.kind === 'comparison' && next.kind === 'comparison') return next;
  if (held !== null) send(held);
  if (next.kind === 'rows' || next.kind === 'comparison') return next;
  send(next);
  return null;
}

/** Runs some examples of the rules; they and their runner are loaded when the page of rules first asks. */
async function runExamples(id: number, from: number, to: number): Promise<void> {
  const [{ checkExample }, { exampleCases }, lexicon] = await Promise.all([
    import('../engine/compare/check-example'),
    import('../engine/compare/example-cases'),
    loadLexicon(),
  ]);
  const results = exampleCases.slice(from, to).map((one) => checkExample(one, lexicon));
  post({ kind: 'examples', id, results });
}

/** The pair as far as it is aligned. */
function bitextNow(): Bitext | null {
  return open === null || open.alignment === null
    ? null
    : { nl: open.nl, en: open.en, alignment: open.alignment };
}

/** Rows that could hold the partner of one side of a row; none while nothing is aligned. */
function candidatesNow(row: number, side: Side): readonly Candidate[] {
  const bitext = bitextNow();
  if (bitext === null || open === null) return [];
  const looking = candidatesOf(bitext, row, side, {
    lexicon: open.lexicon,
    known: desk.previous?.memory ?? null,
  });
  for (;;) {
    const next = looking.next();
    if (next.done === true) return next.value;
  }
}

scope.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  const failed = (error: unknown): void =>
    post({ kind: 'failed', id: message.id, message: error instanceof Error ? error.message : String(error) });
  const answerOf = (answer: () => void): void =>
    whenRowsStand(() => {
      try {
        answer();
      } catch (error) {
        failed(error);
      }
    });
  try {
    if (message.kind === 'base') {
      loadLexicon = createLexiconLoader(message.base);
      void loadLexicon();
    } else if (message.kind === 'read')
      readPair(message.id, message.request).catch((error: unknown) => {
        if (current?.id === message.id) current = null;
        answerWaiting();
        failed(error);
      });
    else if (message.kind === 'stop') {
      if (current?.id !== message.id) return;
      current.stopped = true;
      answerWaiting();
    } else if (message.kind === 'taken') {
      if (current?.id === message.id) current.free = performance.now() + message.ms;
    } else if (message.kind === 'links') {
      answerOf(() => {
        const bitext = bitextNow();
        const links = bitext === null || open === null ? [] : linksOfRow(bitext, message.row, open.lexicon);
        post({ kind: 'links', id: message.id, links });
      });
    } else if (message.kind === 'candidates') {
      answerOf(() =>
        post({ kind: 'candidates', id: message.id, candidates: candidatesNow(message.row, message.side) }),
      );
    } else if (message.kind === 'plan') {
      post({ kind: 'plan', id: message.id, plan: planOf(message.question) });
    } else if (message.kind === 'examples') runExamples(message.id, message.from, message.to).catch(failed);
    else if (message.kind === 'pivot') {
      answerOf(() => {
        const bitext = bitextNow();
        const pivot =
          bitext === null || open === null
            ? null
            : pivotOfRow(bitext, message.row, open.lexicon, message.rendered);
        post({ kind: 'pivot', id: message.id, pivot });
      });
    } else {
      post({ kind: 'match', id: message.id, matches: matchInBitext(open, message.targets) });
    }
  } catch (error) {
    failed(error);
  }
});
