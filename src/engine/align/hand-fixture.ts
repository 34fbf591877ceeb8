/** Small texts and their alignment for tests of correcting by hand: each sentence has its own words, the same on both sides. */
import { noLexicon } from '../lexicon/lexicon';
import { read } from '../text/read';
import { textOfBlocks } from '../text/read-text';
import type { Reading } from '../text/bitext';
import type { Side } from '../text/text';
import { alignBitextSteps } from './align-bitext';
import type { Alignment, Row } from './alignment';
import { noHand, type Hand } from './hand';
import { applyHandSteps, type Uncorrected } from './hand-apply';
import { correctReading } from './hand-reading';
import type { Standing } from './hand-standing';
import type { Memory } from './memory';

/** A sentence with words that stand nowhere else. */
function sentence(paragraph: number, at: number): string {
  const word = (of: number): string =>
    `Om${'abcdefghij'.charAt(paragraph % 10)}${'klmnopqrst'.charAt(Math.floor(paragraph / 10))}${'bdfgh'.charAt(at)}${'uvwxyz'.charAt(of)}ra`;
  return `${word(0)} zag ${word(1)} en ${word(2)} van ${word(3)}.`;
}

/** A side of paragraphs with so many sentences each. */
export function sideOf(side: Side, sentences: readonly number[]): Reading {
  const text = textOfBlocks({
    side,
    language: side === 'nl' ? 'de' : 'fr',
    title: 'T',
    blocks: sentences.map((count, paragraph) => ({
      words: Array.from({ length: count }, (_, at) => sentence(paragraph, at)).join(' '),
      kind: 'paragraph' as const,
    })),
  });
  return read(text, null, Object.fromEntries(text.blocks.map(({ id }) => [id, 'text' as const])));
}

/** Both sides and the alignment without corrections. */
export interface Start {
  readonly nl: Reading;
  readonly en: Reading;
  readonly base: Uncorrected;
}

/** Aligns two sides. */
export function startOf(nl: Reading, en: Reading): Start {
  let memory: Memory | null = null;
  const steps = alignBitextSteps(nl, en, {
    lexicon: noLexicon,
    remember: (one) => {
      memory = one;
    },
  });
  for (;;) {
    const next = steps.next();
    if (next.done === true) return { nl, en, base: { alignment: next.value, memory } };
  }
}

/** How a start stands before anything was corrected. */
export function standingOf({ nl, en, base }: Start): Standing {
  return { readings: { nl, en }, rows: base.alignment.rows, hand: noHand };
}

/** What the worker makes of a start and corrections. */
export function applied(
  start: Start,
  hand: Hand,
): Alignment & { readonly nl: Reading; readonly en: Reading } {
  const nl = correctReading(start.nl, 'nl', hand);
  const en = correctReading(start.en, 'en', hand);
  const steps = applyHandSteps(start.base, { nl, en }, hand, { lexicon: noLexicon, known: new Map() });
  for (;;) {
    const next = steps.next();
    if (next.done === true) return { ...next.value, nl: nl.reading, en: en.reading };
  }
}

/** Rows as `0,1-1 2-`: Dutch and English blocks. */
export function pairsOf(rows: readonly Pick<Row, 'nl' | 'en'>[]): string {
  return rows.map((row) => `${row.nl.join()}-${row.en.join()}`).join(' ');
}
