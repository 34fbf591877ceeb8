import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../tools/load-lexicon';
import { noLexicon } from '../lexicon/lexicon';
import { bitextOf, type FixtureRow } from './bitext-fixture';
import { compare, compareSteps } from './compare';
import type { Difference, Mark } from './difference';

const lexicon = loadLexicon();

const dutchWords =
  'de een niet geen huis koning meer minder 24 1.234,5 Meta Llama lama LLA 13:54 uur half vier januari september 5 woensdag “ ” , . … €60 miljard 3% 12 km onthult onthult eerste drie honderden {x} -modellen'.split(
    ' ',
  );
const englishWords =
  'the a not no house king more less 27 1,234.5 Meta Llama llama LLA 1:54 p.m. half past four January October 5 Thursday “ ” , . ... $60 billion 3% 12 miles reveals first three hundreds {x} models'.split(
    ' ',
  );
const sentence = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((some) => some.join(' '));
const row = fc.tuple(sentence(dutchWords), sentence(englishWords));

const swapped = (one: Difference): string =>
  [one.type, one.side === null ? '-' : one.side === 'nl' ? 'en' : 'nl', one.en.read, one.nl.read].join('|');
const straight = (one: Difference): string => [one.type, one.side ?? '-', one.nl.read, one.en.read].join('|');

test('mirrored input gives mirrored differences', () => {
  fc.assert(
    fc.property(row, ([nl, en]) => {
      const here = compare(bitextOf([[nl, en]]), { lexicon }).differences.map(straight);
      const there = compare(bitextOf([[en, nl]], { nl: 'en', en: 'nl' }), { lexicon }).differences.map(
        swapped,
      );
      expect(there.sort()).toEqual(here.sort());
    }),
    { numRuns: 80 },
  );
});

test('equal texts of one language have no differences', () => {
  fc.assert(
    fc.property(fc.array(sentence(englishWords), { minLength: 1, maxLength: 4 }), (texts) => {
      const rows = texts.map((text): FixtureRow => [text, text]);
      const { differences } = compare(bitextOf(rows, { nl: 'en', en: 'en' }), { lexicon });
      expect(differences.map(straight)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const within = (mark: Mark | null, start: number, end: number): boolean => {
  if (mark === null) return true;
  if (mark.at === 'gap') return mark.offset >= start && mark.offset <= end;
  return mark.start >= start && mark.start < mark.end && mark.end <= end;
};

test('every mark lies inside its row', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const bitext = bitextOf(rows);
      for (const difference of compare(bitext, { lexicon }).differences) {
        for (const place of difference.places) {
          for (const side of ['nl', 'en'] as const) {
            const block = bitext[side].text.blocks[bitext.alignment.rows[place.row]?.[side][0] ?? -1];
            expect(block && within(place[side], block.start, block.end)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('adding a row without values elsewhere changes nothing here', () => {
  fc.assert(
    fc.property(row, (one) => {
      const here = compare(bitextOf([one]), { lexicon }).differences.map(straight);
      const more = compare(bitextOf([one, ['De zon scheen.', 'The sun shone.']]), { lexicon });
      expect(more.differences.filter((d) => d.places[0]?.row === 0).map(straight)).toEqual(here);
    }),
    { numRuns: 60 },
  );
});

test('random text never throws, with and without a lexicon', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (a, b) => {
        for (const known of [lexicon, noLexicon]) {
          const result = compare(bitextOf([[a, b]]), { lexicon: known });
          expect(new Set(result.differences.map((one) => one.id)).size).toBe(result.differences.length);
        }
      },
    ),
    { numRuns: 80 },
  );
});

test('without a lexicon nothing is said about translation, clauses or negation', () => {
  fc.assert(
    fc.property(row, ([nl, en]) => {
      const types = compare(bitextOf([[nl, en]]), { lexicon: noLexicon }).differences.map((one) => one.type);
      expect(types.filter((type) => ['missing-clause', 'negation', 'word-choice'].includes(type))).toEqual(
        [],
      );
    }),
    { numRuns: 60 },
  );
});

test('the steps end in what the whole comparison gives', () => {
  const rows = Array.from({ length: 45 }, (_, index): FixtureRow => [
    `Er waren ${index} schapen.`,
    `There were ${index + 100} sheep.`,
  ]);
  const bitext = bitextOf(rows);
  const steps = compareSteps(bitext, { lexicon });
  const progress: number[] = [];
  let step = steps.next();
  while (!step.done) {
    progress.push(step.value.progress);
    step = steps.next();
  }
  expect(progress).toEqual([20 / 45, 40 / 45]);
  expect(step.value).toEqual(compare(bitext, { lexicon }));
});
