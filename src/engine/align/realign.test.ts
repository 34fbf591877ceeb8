/** Aligning again after a block was put back or set aside touches only the rows around it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLexicon } from '../lexicon/lexicon';
import { bodyBlocks, type Reading } from '../text/bitext';
import { read } from '../text/read';
import { textOfBlocks } from '../text/read-text';
import type { Side } from '../text/text';
import { alignBitextSteps } from './align-bitext';
import type { Alignment, Row } from './alignment';
import type { Memory } from './memory';
import { type Previous, realign } from './realign';

/** Paragraphs of two sentences with words that stand nowhere else, the same in both languages. */
const paragraph = (at: number): string => {
  const word = (of: number): string =>
    `Om${'abcdefghij'.charAt(Math.floor(at / 10))}${'klmnopqrst'.charAt(at % 10)}${'uvwxyz'.charAt(of)}ra`;
  return `${word(0)} zag ${word(1)} en ${word(2)}. Toen nam ${word(3)} het van ${word(4)} over.`;
};
const count = 40;
const advertisement = 'Bestel nu met korting en ontvang gratis verzending binnen een dag.';

/** A side with an advertisement before paragraph `at`, and what the reader decided about it. */
function reading(side: Side, advertised: number | null, verdict: 'text' | 'furniture'): Reading {
  const words = Array.from({ length: count }, (_, at) => paragraph(at));
  if (advertised !== null) words.splice(advertised, 0, advertisement);
  const text = textOfBlocks({
    side,
    language: side === 'nl' ? 'de' : 'fr',
    title: 'T',
    blocks: words.map((one) => ({ words: one, kind: 'paragraph' as const })),
  });
  const verdicts = Object.fromEntries(
    text.blocks.map((block, at) => [block.id, at === advertised ? verdict : ('text' as const)]),
  );
  return read(text, null, verdicts);
}

function whole(nl: Reading, en: Reading): Previous {
  let memory: Memory | null = null;
  const steps = alignBitextSteps(nl, en, {
    lexicon: noLexicon,
    remember: (one) => {
      memory = one;
    },
  });
  for (;;) {
    const next = steps.next();
    if (next.done !== true) continue;
    if (memory === null) throw new Error('nothing remembered');
    return { nl, en, alignment: next.value, memory };
  }
}

const again = (previous: Previous, nl: Reading, en: Reading): Alignment => {
  const alignment = realign(previous, nl, en, { lexicon: noLexicon });
  if (alignment === null) throw new Error('all would be aligned again');
  return alignment;
};
const pairs = (rows: readonly Row[]): readonly string[] =>
  rows.map(
    (row) =>
      `${row.nl.join()}-${row.en.join()} ${row.sentences.map((bead) => `${bead.nl.join()}-${bead.en.join()}`).join(' ')}`,
  );

describe('after a block was set aside or put back', () => {
  it('the rows are those of a whole run', () => {
    fc.assert(
      fc.property(fc.nat(count), fc.constantFrom<Side>('nl', 'en'), fc.boolean(), (at, side, back) => {
        const before = back ? 'furniture' : 'text';
        const after = back ? 'text' : 'furniture';
        const other = reading(side === 'nl' ? 'en' : 'nl', null, 'text');
        const of = (verdict: 'text' | 'furniture') => {
          const own = reading(side, at, verdict);
          return side === 'nl' ? ([own, other] as const) : ([other, own] as const);
        };
        const alignment = again(whole(...of(before)), ...of(after));
        expect(pairs(alignment.rows)).toEqual(pairs(whole(...of(after)).alignment.rows));
      }),
      { numRuns: 30 },
    );
  });

  it('rows above the change are the very same objects, and rows below but for their sentence numbers', () => {
    const en = reading('en', null, 'text');
    const previous = whole(reading('nl', 20, 'text'), en);
    const { rows } = again(previous, reading('nl', 20, 'furniture'), en);
    const old = previous.alignment.rows;
    expect(rows.slice(0, 15).every((row, at) => row === old[at])).toBe(true);
    expect(rows.slice(26).map(({ sentences: _, ...row }) => row)).toEqual(
      old.slice(27).map(({ sentences: _, ...row }) => row),
    );
    expect(rows.at(-1)?.sentences.flatMap((bead) => bead.nl)).toEqual([2 * count - 2, 2 * count - 1]);
  });

  it('what is set aside is in no row, and what is put back in exactly one', () => {
    const en = reading('en', null, 'text');
    const [aside, text] = [reading('nl', 7, 'furniture'), reading('nl', 7, 'text')];
    const inRows = (alignment: Alignment) => alignment.rows.flatMap((row) => row.nl).sort((a, b) => a - b);
    expect(inRows(again(whole(text, en), aside, en))).toEqual(bodyBlocks(aside));
    expect(inRows(again(whole(aside, en), text, en))).toEqual(bodyBlocks(text));
  });
});

describe('all is aligned again', () => {
  it('when a text is another one', () => {
    const en = reading('en', null, 'text');
    const previous = whole(reading('nl', null, 'text'), en);
    expect(realign(previous, reading('nl', 3, 'text'), en, { lexicon: noLexicon })).toBeNull();
  });

  it('when the change reaches most of the text', () => {
    const en = reading('en', null, 'text');
    const nl = reading('nl', null, 'text');
    const half = nl.text.blocks.slice(0, 30);
    const verdicts = Object.fromEntries(half.map((block) => [block.id, 'furniture' as const]));
    const little = read(nl.text, null, { ...verdicts });
    expect(realign(whole(nl, en), little, en, { lexicon: noLexicon })).toBeNull();
  });
});
