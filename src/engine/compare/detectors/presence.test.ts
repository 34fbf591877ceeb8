/** What is said of passages that stand alone, and of those that stand elsewhere. */
import { describe, expect, it } from 'vitest';
import { noLexicon } from '../../lexicon/lexicon';
import type { Bitext } from '../../text/bitext';
import { bitextOf, type FixtureRow } from '../bitext-fixture';
import { compare } from '../compare';
import { presence } from './presence';

const rows: readonly FixtureRow[] = [
  ['De eerste dag.', 'The first day.'],
  ['De bakker bakt brood.', null],
  ['Hij kneedt deeg.', null],
  ['De smid smeedt ijzer.', 'The smith forges iron.'],
  [null, 'The baker bakes bread.'],
  [null, 'He kneads dough.'],
];
const plain = bitextOf(rows);
const moved: Bitext = {
  ...plain,
  alignment: { ...plain.alignment, moves: [{ nl: [1, 2], en: [4, 5], confidence: 0.9, reasons: [] }] },
};
const found = (bitext: Bitext) => compare(bitext, { lexicon: noLexicon, detectors: [presence] }).differences;

describe('a passage in another place', () => {
  it('is one difference with its words on both sides, not one missing and one added', () => {
    const [only, ...others] = found(moved);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      rule: 'C5',
      type: 'moved-passage',
      side: null,
      confidence: 0.9,
      nl: { read: 'De bakker bakt brood.\n\nHij kneedt deeg.' },
      en: { read: 'The baker bakes bread.\n\nHe kneads dough.' },
    });
  });

  it('has a place in the row where it begins on each side, with both spans', () => {
    const [only] = found(moved);
    const { nl, en } = moved;
    const mark = (content: string, words: string, end: string) => ({
      at: 'span',
      start: content.indexOf(words),
      end: content.indexOf(end) + end.length,
    });
    const spans = {
      nl: mark(nl.text.content, 'De bakker', 'deeg.'),
      en: mark(en.text.content, 'The baker', 'dough.'),
    };
    expect(only?.places).toEqual([
      { row: 1, ...spans },
      { row: 4, ...spans },
    ]);
  });

  it('is missing here and missing there when it is not known to have moved', () => {
    expect(found(plain).map((one) => `${one.type} ${one.side ?? ''}`)).toEqual([
      'missing-passage en',
      'missing-passage en',
      'missing-passage nl',
      'missing-passage nl',
    ]);
  });
});
