import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLexicon } from '../lexicon/lexicon';
import { align, alignSteps, type SideInput } from './align';
import type { Alignment, Bead } from './alignment';

const side = (paragraphs: readonly (readonly string[])[], language = 'nl'): SideInput => ({
  language,
  paragraphs,
});
const run = (nl: readonly (readonly string[])[], en: readonly (readonly string[])[]): Alignment =>
  align(side(nl), side(en, 'en'), { lexicon: noLexicon });

const word = fc.string({ unit: fc.constantFrom(...'abcdefghiklmnoprstuvw'), minLength: 2, maxLength: 10 });
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ') + '.');
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });
const text = fc.array(paragraph, { maxLength: 14 });

/** A text and its "translation": some paragraphs dropped, some joined, some foreign ones put in. */
const pair = fc
  .tuple(
    text,
    fc.array(fc.constantFrom('keep', 'keep', 'keep', 'drop', 'join', 'insert'), {
      minLength: 14,
      maxLength: 14,
    }),
    text,
  )
  .map(([nl, damage, foreign]) => {
    const en: string[][] = [];
    for (const [at, one] of nl.entries()) {
      const what = damage[at] ?? 'keep';
      if (what === 'join' && en.length > 0) en.at(-1)?.push(...one);
      else if (what !== 'drop') en.push([...one]);
      if (what === 'insert') en.push([...(foreign[at] ?? ['xyz.'])]);
    }
    return { nl, en };
  });

/** Items of all beads of a side, sorted, so that leaving out or covering twice shows. */
const items = (beads: readonly Bead[], of: 'nl' | 'en'): number[] =>
  beads.flatMap((bead) => bead[of]).sort((a, b) => a - b);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const linked = (alignment: Alignment, of: 'nl' | 'en', other: 'nl' | 'en'): string[] =>
  alignment.rows
    .filter((row) => row.nl.length * row.en.length > 0)
    .map((row) => `${row[of].join()}|${row[other].join()}`);

function expectWhole(
  nl: readonly (readonly string[])[],
  en: readonly (readonly string[])[],
  alignment: Alignment,
): void {
  const { rows } = alignment;
  expect(items(rows, 'nl')).toEqual(upTo(nl.length));
  expect(items(rows, 'en')).toEqual(upTo(en.length));
  const inside = rows.flatMap((row) => row.sentences);
  expect(items(inside, 'nl')).toEqual(upTo(nl.flat().length));
  expect(items(inside, 'en')).toEqual(upTo(en.flat().length));
  for (const bead of [...rows, ...inside]) {
    expect(bead.nl.length + bead.en.length).toBeGreaterThan(0);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
  }
}

describe('laws of the alignment', () => {
  it('puts every paragraph and every sentence in exactly one bead', () => {
    fc.assert(
      fc.property(pair, ({ nl, en }) => {
        const alignment = run(nl, en);
        expect(alignment.rows.length).toBeLessThanOrEqual(nl.length + en.length);
        expectWhole(nl, en, alignment);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the sentences of a row inside it', () => {
    fc.assert(
      fc.property(pair, ({ nl, en }) => {
        const ofNl = nl.flatMap((one, at) => one.map(() => at));
        const ofEn = en.flatMap((one, at) => one.map(() => at));
        for (const row of run(nl, en).rows)
          for (const bead of row.sentences) {
            expect(row.nl).toEqual(expect.arrayContaining(bead.nl.map((at) => ofNl[at])));
            expect(row.en).toEqual(expect.arrayContaining(bead.en.map((at) => ofEn[at])));
          }
      }),
      { numRuns: 100 },
    );
  });

  it('links first items in rising order on both sides', () => {
    fc.assert(
      fc.property(pair, ({ nl, en }) => {
        const rows = run(nl, en).rows.filter((row) => row.nl.length * row.en.length > 0);
        const firsts = (of: 'nl' | 'en'): number[] => rows.map((row) => row[of][0] ?? -1);
        expect(firsts('nl')).toEqual(firsts('nl').sort((a, b) => a - b));
        expect(firsts('en')).toEqual(firsts('en').sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it('pairs a text with itself one to one', () => {
    fc.assert(
      fc.property(text, (nl) => {
        const { rows } = run(nl, nl);
        expect(rows.map((row) => `${row.nl.join()}-${row.en.join()}`)).toEqual(
          nl.map((_, at) => `${at}-${at}`),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('gives the mirrored pairs for the mirrored texts', () => {
    fc.assert(
      fc.property(pair, ({ nl, en }) => {
        const there = align(side(nl, 'de'), side(en, 'fr'), { lexicon: noLexicon });
        const back = align(side(en, 'fr'), side(nl, 'de'), { lexicon: noLexicon });
        expect(linked(back, 'en', 'nl')).toEqual(linked(there, 'nl', 'en'));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the rest as it was when foreign paragraphs are added at one end', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 4, maxLength: 10 }),
        fc.integer({ min: 1, max: 5 }),
        (nl, extra) => {
          const before = linked(run(nl, nl), 'nl', 'en');
          const foreign = upTo(extra).map((at) => [
            `Zzzq${at} xxyyz qqqxz${at} zzyyx yyzzx qzqzq${at} xzxzx.`,
          ]);
          expect(linked(run(nl, [...nl, ...foreign]), 'nl', 'en')).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets no bead cross a hard break', () => {
    fc.assert(
      fc.property(pair, fc.nat(14), fc.nat(14), ({ nl, en }, a, b) => {
        const at = [Math.min(a, nl.length), Math.min(b, en.length)] as const;
        const alignment = align(side(nl), side(en, 'en'), { lexicon: noLexicon, breaks: [at] });
        expectWhole(nl, en, alignment);
        for (const row of alignment.rows) {
          const before = row.nl.every((i) => i < at[0]) && row.en.every((j) => j < at[1]);
          const after = row.nl.every((i) => i >= at[0]) && row.en.every((j) => j >= at[1]);
          expect(before || after).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps nothing of a run that was stopped half-way', () => {
    fc.assert(
      fc.property(pair, fc.nat(6), ({ nl, en }, steps) => {
        const clean = run(nl, en);
        const stopped = alignSteps(side(nl), side(en, 'en'), { lexicon: noLexicon });
        for (let at = 0; at < steps; at += 1) stopped.next();
        stopped.return({ ...clean, rows: [] });
        expect(run(nl, en)).toEqual(clean);
      }),
      { numRuns: 30 },
    );
  });
});
