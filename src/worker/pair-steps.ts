/** The whole way from two raw texts to their differences, as steps that can be streamed and stopped; no thread, no clock. */
import { alignBitextSteps } from '../engine/align/align-bitext';
import type { Row } from '../engine/align/alignment';
import type { Hand } from '../engine/align/hand';
import { applyHandSteps, type KnownRows, type Uncorrected } from '../engine/align/hand-apply';
import { correctReading } from '../engine/align/hand-reading';
import type { Memory } from '../engine/align/memory';
import { type Previous, realignSteps } from '../engine/align/realign';
import { transplant } from '../engine/align/transplant';
import { compareSteps } from '../engine/compare/compare';
import { blocksOfRow } from '../engine/compare/pivot';
import { pivotDirection } from '../engine/compare/pivot-direction';
import type { Lexicon } from '../engine/lexicon/lexicon';
import type { Bitext, Reading } from '../engine/text/bitext';
import type { PairEvent, PairRequest } from './protocol';
import { readPair, type ReadPair } from './read-pair';

/** A thousand rows with their reasons are cloned in about 10 ms (Chromium 156, two cores). */
const rowsAtOnce = 1000;

/** What lies ready from the pair that was read last. */
export interface Desk {
  /** Its alignment without any correction, when that is whole. */
  previous: Previous | null;
  read?: ReadPair;
  /** Rows that were worked out for the reader's corrections, for as long as readings, cuts and borders are the same. */
  corrected?: {
    readonly nl: Reading;
    readonly en: Reading;
    readonly borders: string;
    readonly rows: KnownRows;
  };
}

/**
 * Yields what became known, in the order of `PairEvent`; `null` is a step without news, where the caller may stop.
 * Returns the bitext. What the reader corrected is laid over an alignment that knows nothing of it (`hand-apply.ts`), so that the
 * result depends on texts and corrections alone. `desk` holds what stood before, and what stands afterwards: where the reader put a block
 * back, set it aside or edited it, only the rows around it are aligned again, and for a correction none is. `lexicon` is asked for once the
 * texts can be read, so that reading never waits for it.
 */
export function* pairSteps(
  request: PairRequest,
  lexicon: (nl: string, en: string) => Lexicon,
  desk: Desk = { previous: null },
): Generator<PairEvent | null, Bitext> {
  const base = yield* readPair(request, desk.read ?? null);
  desk.read = base;
  const { hand } = request;
  const now = { nl: correctReading(base.nl, 'nl', hand), en: correctReading(base.en, 'en', hand) };
  const { nl, en } = { nl: now.nl.reading, en: now.en.reading };
  yield { kind: 'readings', nl, en };

  const words = lexicon(nl.text.language, en.text.language);
  const corrected = isCorrected(hand);
  const uncorrected = yield* alignUncorrected(base, words, desk, !corrected);
  let alignment = uncorrected.alignment;
  if (corrected) {
    const known = knownRows(desk, base, hand);
    const applying = applyHandSteps(uncorrected, now, hand, { lexicon: words, known });
    let step = applying.next();
    for (; step.done !== true; step = applying.next())
      yield { kind: 'rows', from: 0, rows: [], progress: step.value.progress };
    alignment = step.value;
    yield* newRows(alignment.rows, 0, 1);
  }
  const { rows: _, ...whole } = alignment;
  yield { kind: 'aligned', whole };

  const bitext: Bitext = { nl, en, alignment };
  const comparing = compareSteps(bitext, {
    lexicon: words,
    ...(request.conventions === undefined ? {} : { conventions: request.conventions }),
    rendered: (row) => renderedRow(bitext, row, request.rendered ?? {}),
  });
  let found = comparing.next();
  while (found.done !== true) {
    yield { kind: 'comparison', ...found.value };
    found = comparing.next();
  }
  yield { kind: 'comparison', comparison: found.value, progress: 1 };
  yield { kind: 'done' };
  return bitext;
}

/** The alignment that knows of no correction: what lies ready, mended around single blocks, or made from the start. */
function* alignUncorrected(
  { nl, en }: ReadPair,
  lexicon: Lexicon,
  desk: Desk,
  send: boolean,
): Generator<PairEvent, Uncorrected> {
  const { previous } = desk;
  if (previous?.nl === nl && previous.en === en && previous.memory.filled === lexicon.filled) {
    if (send) yield* newRows(previous.alignment.rows, 0, 1);
    return previous;
  }
  let memory: Memory | null = previous?.memory ?? null;
  // An edited text keeps the rows that were not edited.
  const before = previous === null ? null : transplant(previous, nl, en);
  let aligning = before === null ? null : realignSteps(before, nl, en, { lexicon });
  if (aligning === null) {
    // Another pair or too large a change: nothing of before is needed any more.
    desk.previous = null;
    memory = null;
    const remember = (one: Memory): void => {
      memory = one;
    };
    aligning = alignBitextSteps(nl, en, { lexicon, remember });
  }
  let sent = 0;
  let step = aligning.next();
  while (step.done !== true) {
    const { rows, progress } = step.value;
    yield* newRows(send ? rows : [], sent, progress);
    sent = send ? rows.length : 0;
    step = aligning.next();
  }
  const alignment = step.value;
  yield* newRows(send ? alignment.rows : [], sent, 1);
  desk.previous = memory === null ? null : { nl, en, alignment, memory };
  return { alignment, memory };
}

/** Whether there is anything to lay over an alignment. */
function isCorrected({ rows, crossings, cuts, borders }: Hand): boolean {
  return rows.length + crossings.length + cuts.length + borders.length > 0;
}

/** The rows worked out before, or none when they were of other readings or borders. */
function knownRows(desk: Desk, { nl, en }: ReadPair, hand: Hand): KnownRows {
  const borders = JSON.stringify([hand.cuts, hand.borders]);
  const { corrected } = desk;
  if (corrected?.nl === nl && corrected.en === en && corrected.borders === borders) return corrected.rows;
  const rows: KnownRows = new Map();
  desk.corrected = { nl, en, borders, rows };
  return rows;
}

/** What a translator made of a row, where it rendered every block of it; null elsewhere. */
function renderedRow(bitext: Bitext, row: number, rendered: Readonly<Record<string, string>>): string | null {
  const { side } = pivotDirection({ nl: bitext.nl.text.language, en: bitext.en.text.language });
  const blocks = blocksOfRow(bitext, row, side).map((block) =>
    Object.hasOwn(rendered, block) ? (rendered[block] ?? null) : null,
  );
  return blocks.length === 0 || blocks.includes(null) ? null : blocks.join('\n');
}

/** Rows that have not been sent yet, in pieces that the main thread takes in within a frame; a bare progress when there are none. */
function* newRows(rows: readonly Row[], from: number, progress: number): Generator<PairEvent> {
  if (rows.length <= from) yield { kind: 'rows', from, rows: [], progress };
  for (let at = from; at < rows.length; at += rowsAtOnce) {
    yield { kind: 'rows', from: at, rows: rows.slice(at, at + rowsAtOnce), progress };
  }
}
