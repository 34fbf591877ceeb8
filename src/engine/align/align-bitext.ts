/** Aligns two readings: body blocks into rows, sentences into beads, in the indices of the readings themselves. */
import type { Lexicon } from '../lexicon/lexicon';
import { bodyBlocks, type Reading } from '../text/bitext';
import { slice } from '../text/text';
import { alignSteps, type AlignOptions, type AlignStep, type SideInput } from './align';
import type { Alignment, Bead, Row } from './alignment';

interface Mapped {
  readonly input: SideInput;
  /** Block index of each paragraph given to the aligner. */
  readonly blocks: readonly number[];
  /** Index into `Reading.sentences` of each sentence given to it. */
  readonly sentences: readonly number[];
}

export interface BitextOptions {
  readonly lexicon: Lexicon;
  /** Hard breaks `[nl block, en block]`: no bead crosses from before these blocks to them or after. */
  readonly breaks?: AlignOptions['breaks'];
}

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
  const steps = alignSteps(a.input, b.input, { lexicon: options.lexicon, breaks });
  let shown: readonly Row[] = [];
  for (;;) {
    const next = steps.next();
    if (next.done === true) return { ...next.value, rows: next.value.rows.map(rowOf) };
    if (next.value.rows.length > shown.length)
      shown = [...shown, ...next.value.rows.slice(shown.length).map(rowOf)];
    yield { progress: next.value.progress, rows: shown };
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
