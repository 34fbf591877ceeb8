/** Aligns two readings: body blocks into rows, sentences into beads, in the indices of the readings themselves. */
import type { Lexicon } from '../lexicon/lexicon';
import { bodyBlocks, type Reading } from '../text/bitext';
import { slice } from '../text/text';
import { alignSteps, type AlignOptions, type AlignStep, type SideInput } from './align';
import type { Alignment, Bead, Move, Row } from './alignment';
import type { Memory } from './memory';
import { findMoves } from './moves';
import { settingsFor } from './settings';

interface Mapped {
  readonly input: SideInput;
  /** Block index of each paragraph given to the aligner. */
  readonly blocks: readonly number[];
  /** Index into `Reading.sentences` of each sentence given to it. */
  readonly sentences: readonly number[];
}

/** As `AlignOptions`, with hard breaks in blocks: no bead crosses from before a block `[nl, en]` to it or after. */
export type BitextOptions = Pick<AlignOptions, 'lexicon' | 'breaks' | 'known' | 'remember'>;

function mapped(reading: Reading): Mapped {
  const blocks = bodyBlocks(reading);
  const ofBlock = new Map<number, number[]>();
  for (const [index, sentence] of reading.sentences.entries()) {
    const own = ofBlock.get(sentence.block);
    if (own === undefined) ofBlock.set(sentence.block, [index]);
    else own.push(index);
  }
  const sentences = blocks.flatMap((block) => ofBlock.get(block) ?? []);
  const paragraphs = blocks.map((block) =>
    (ofBlock.get(block) ?? []).flatMap((index) => {
      const sentence = reading.sentences[index];
      return sentence === undefined ? [] : [slice(reading.text.content, sentence)];
    }),
  );
  return { input: { language: reading.text.language, paragraphs }, blocks, sentences };
}

/** Aligns two readings step by step; `rows` index `text.blocks` (body blocks only) and `Reading.sentences`. */
export function* alignBitextSteps(
  nl: Reading,
  en: Reading,
  options: BitextOptions,
): Generator<AlignStep, Alignment> {
  const a = mapped(nl);
  const b = mapped(en);
  const before = (blocks: readonly number[], block: number): number =>
    blocks.filter((one) => one < block).length;
  const breaks = (options.breaks ?? []).map(([i, j]) => [before(a.blocks, i), before(b.blocks, j)] as const);
  const rowOf = (row: Row): Row => ({
    ...row,
    nl: row.nl.map((index) => a.blocks[index] ?? index),
    en: row.en.map((index) => b.blocks[index] ?? index),
    sentences: row.sentences.map((bead): Bead => ({
      ...bead,
      nl: bead.nl.map((index) => a.sentences[index] ?? index),
      en: bead.en.map((index) => b.sentences[index] ?? index),
    })),
  });
  const steps = alignSteps(a.input, b.input, { ...options, breaks });
  // Grows: what was handed over stays as it is, and a copy at each step would cost more than the step.
  const shown: Row[] = [];
  const show = (rows: readonly Row[]): readonly Row[] => {
    for (const row of rows.slice(shown.length)) shown.push(rowOf(row));
    return shown;
  };
  for (;;) {
    const next = steps.next();
    if (next.done === true) return { ...next.value, rows: show(next.value.rows) };
    yield { progress: next.value.progress, rows: show(next.value.rows) };
  }
}

/** Moves among the rows of two readings; the statistics are those of a run over both. */
export function* movesOfBitext(
  nl: Reading,
  en: Reading,
  rows: readonly Row[],
  memory: Memory,
  lexicon: Lexicon,
): Generator<AlignStep, readonly Move[]> {
  const a = mapped(nl);
  const b = mapped(en);
  const place = (blocks: readonly number[]): ReadonlyMap<number, number> =>
    new Map(blocks.map((block, index) => [block, index]));
  const places = { nl: place(a.blocks), en: place(b.blocks) };
  const local = rows.map((row) => ({
    nl: row.nl.map((block) => places.nl.get(block) ?? -1),
    en: row.en.map((block) => places.en.get(block) ?? -1),
  }));
  const finding = findMoves(a.input, b.input, local, memory, lexicon, settingsFor(lexicon));
  for (;;) {
    const next = finding.next();
    if (next.done === true) return next.value;
    yield { progress: 1, rows };
  }
}

/** Drains `alignBitextSteps`. */
export function alignBitext(nl: Reading, en: Reading, options: BitextOptions): Alignment {
  const steps = alignBitextSteps(nl, en, options);
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
