/** The whole way from two raw texts to their differences, as steps that can be streamed and stopped; no thread, no clock. */
import { alignBitextSteps } from '../engine/align/align-bitext';
import type { Row } from '../engine/align/alignment';
import type { Memory } from '../engine/align/memory';
import { type Previous, realignSteps } from '../engine/align/realign';
import { transplant } from '../engine/align/transplant';
import { compareSteps } from '../engine/compare/compare';
import type { Lexicon } from '../engine/lexicon/lexicon';
import type { Bitext } from '../engine/text/bitext';
import { read } from '../engine/text/read';
import { readText, type TextSource } from '../engine/text/read-text';
import type { PairEvent, PairRequest, RawSide } from './protocol';

/** A thousand rows with their reasons are cloned in about 10 ms (Chromium 156, two cores). */
const rowsAtOnce = 1000;

/** What lies ready from the pair that was read last: its alignment, when that is whole. */
export interface Desk {
  previous: Previous | null;
}

/**
 * Yields what became known, in the order of `PairEvent`; `null` is a step without news, where the caller may stop.
 * Returns the bitext. Where the reader put a block back, set it aside or edited it, only the rows around it are aligned again: `desk` holds
 * what stood before, and what stands afterwards. `lexicon` is asked for once the texts can be read, so that reading never waits for it.
 */
export function* pairSteps(
  request: PairRequest,
  lexicon: (nl: string, en: string) => Lexicon,
  desk: Desk = { previous: null },
): Generator<PairEvent | null, Bitext> {
  const nlText = readText({ side: 'nl', ...sourceOf(request.nl) });
  const enText = readText({ side: 'en', ...sourceOf(request.en) });
  yield null;
  const nl = read(nlText, enText, request.verdicts.nl);
  const en = read(enText, nlText, request.verdicts.en);
  yield { kind: 'readings', nl, en };

  const words = lexicon(nlText.language, enText.language);
  let memory: Memory | null = desk.previous?.memory ?? null;
  // An edited text keeps the rows that were not edited.
  const before = desk.previous === null ? null : transplant(desk.previous, nl, en);
  let aligning = before === null ? null : realignSteps(before, nl, en, { lexicon: words });
  if (aligning === null) {
    // Another pair or too large a change: nothing of before is needed any more.
    desk.previous = null;
    memory = null;
    const remember = (one: Memory): void => {
      memory = one;
    };
    aligning = alignBitextSteps(nl, en, { lexicon: words, remember });
  }
  let sent = 0;
  let step = aligning.next();
  while (step.done !== true) {
    const { rows, progress } = step.value;
    yield* newRows(rows, sent, progress);
    sent = rows.length;
    step = aligning.next();
  }
  const alignment = step.value;
  yield* newRows(alignment.rows, sent, 1);
  desk.previous = memory === null ? null : { nl, en, alignment, memory };
  const { rows: _, ...whole } = alignment;
  yield { kind: 'aligned', whole };

  const bitext: Bitext = { nl, en, alignment };
  const comparing = compareSteps(bitext, { lexicon: words });
  let found = comparing.next();
  while (found.done !== true) {
    yield { kind: 'comparison', ...found.value };
    found = comparing.next();
  }
  yield { kind: 'comparison', comparison: found.value, progress: 1 };
  yield { kind: 'done' };
  return bitext;
}

/** Rows that have not been sent yet, in pieces that the main thread takes in within a frame; a bare progress when there are none. */
function* newRows(rows: readonly Row[], from: number, progress: number): Generator<PairEvent> {
  if (rows.length <= from) yield { kind: 'rows', from, rows: [], progress };
  for (let at = from; at < rows.length; at += rowsAtOnce) {
    yield { kind: 'rows', from: at, rows: rows.slice(at, at + rowsAtOnce), progress };
  }
}

function sourceOf({ raw, blocks, language }: RawSide): Omit<TextSource, 'side'> {
  return language === null ? { raw, blocks } : { raw, blocks, language };
}
