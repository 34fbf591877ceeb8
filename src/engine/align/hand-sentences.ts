/** Aligns the sentences inside rows that are given: what belongs together is known, only the beads inside are not. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Reading } from '../text/bitext';
import { type Side, slice } from '../text/text';
import { alignSteps, type SideInput } from './align';
import type { Bead, Row } from './alignment';
import type { Memory } from './memory';

type Blocks = Readonly<Record<Side, readonly number[]>>;

/**
 * A row for each of `wanted` (block indices), in their order: sentence beads inside, with the confidence and reasons of a bead that
 * is given. A row of one side has its sentences alone. `known` null: the statistics of the rows themselves are used.
 */
export function* pairedRows(
  wanted: readonly Blocks[],
  readings: Readonly<Record<Side, Reading>>,
  options: { readonly lexicon: Lexicon; readonly known: Memory | null },
): Generator<null, readonly Row[]> {
  if (wanted.length === 0) return [];
  const sentencesOf = { nl: byBlock(readings.nl), en: byBlock(readings.en) };
  const own = (row: Blocks, side: Side): readonly number[] =>
    row[side].flatMap((block) => sentencesOf[side].get(block) ?? []);
  const both = wanted.filter((row) => row.nl.length > 0 && row.en.length > 0);
  const indices = {
    nl: both.map((row) => own(row, 'nl')),
    en: both.map((row) => own(row, 'en')),
  };
  const input = (side: Side): SideInput => ({
    language: readings[side].text.language,
    paragraphs: indices[side].map((row) =>
      row.map((index) => slice(readings[side].text.content, readings[side].sentences[index] ?? nowhere)),
    ),
  });
  const flat = { nl: indices.nl.flat(), en: indices.en.flat() };
  const made: Row[] = [];
  if (both.length > 0) {
    const { lexicon, known } = options;
    const steps = alignSteps(input('nl'), input('en'), {
      lexicon,
      paired: true,
      ...(known === null ? {} : { known }),
    });
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield null;
    made.push(...step.value.rows);
  }
  let next = 0;
  return wanted.map((blocks): Row => {
    const { nl, en } = blocks;
    if (nl.length === 0 || en.length === 0) {
      const alone = (at: Readonly<Record<Side, readonly number[]>>): Bead => ({
        ...at,
        confidence: 1,
        reasons: [],
      });
      return {
        ...alone(blocks),
        sentences: [
          ...own(blocks, 'nl').map((index) => alone({ nl: [index], en: [] })),
          ...own(blocks, 'en').map((index) => alone({ nl: [], en: [index] })),
        ],
      };
    }
    const row = made[next];
    next += 1;
    if (row === undefined) throw new Error(`no row came back for ${nl.join()}|${en.join()}`);
    const at = (side: Side, items: readonly number[]): number[] =>
      items.map((item) => flat[side][item] ?? -1);
    return {
      ...row,
      nl,
      en,
      sentences: row.sentences.map((bead): Bead => ({
        ...bead,
        nl: at('nl', bead.nl),
        en: at('en', bead.en),
      })),
    };
  });
}

const nowhere = { start: 0, end: 0 };

function byBlock(reading: Reading): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [index, { block }] of reading.sentences.entries()) {
    const known = found.get(block);
    if (known === undefined) found.set(block, [index]);
    else known.push(index);
  }
  return found;
}
