import { describe, expect, it } from 'vitest';
import { noLexicon } from '../lexicon/lexicon';
import { align } from './align';
import { shape, type Alignment } from './alignment';
import { linkWords } from './link-words';

const run = (nl: readonly (readonly string[])[], en: readonly (readonly string[])[]): Alignment =>
  align({ language: 'nl', paragraphs: nl }, { language: 'en', paragraphs: en }, { lexicon: noLexicon });

/** Every paragraph of both sides once, or the test fails. */
function expectWhole(alignment: Alignment, nl: number, en: number): void {
  const all = (of: 'nl' | 'en'): number[] => alignment.rows.flatMap((row) => row[of]).sort((a, b) => a - b);
  expect(all('nl')).toEqual(Array.from({ length: nl }, (_, at) => at));
  expect(all('en')).toEqual(Array.from({ length: en }, (_, at) => at));
}

describe('bad input', () => {
  it('two empty sides give no rows', () => {
    expect(run([], []).rows).toEqual([]);
  });

  it('an empty side leaves the other alone', () => {
    expect(shape(run([['Eén.'], ['Twee.']], []).rows)).toBe('1-0 1-0');
    expect(shape(run([], [['One.']]).rows)).toBe('0-1');
  });

  it('paragraphs without sentences and sentences without characters are still covered', () => {
    expectWhole(run([[], [''], ['Jan.']], [[''], [], ['Jan.']]), 3, 3);
  });

  it('one paragraph finds its place among a thousand', () => {
    const en = Array.from({ length: 1000 }, (_, at) => [
      `Paragraph ${at} about topic${at} and subject${at * 7}.`,
    ]);
    const alignment = run([['Alinea 617 over topic617 en subject4319.']], en);
    expectWhole(alignment, 1, 1000);
    expect(alignment.rows.find((row) => row.nl.length > 0)?.en).toEqual([617]);
  });

  it('thousands of identical lines end, each in one row', () => {
    const lines = Array.from({ length: 3000 }, () => ['Ja, dat is zo.']);
    const alignment = run(lines, lines.slice(0, 2900));
    expectWhole(alignment, 3000, 2900);
    expect(alignment.precise).toBe(false);
  });

  it('a paragraph of a million characters', () => {
    const long = Array.from({ length: 100_000 }, (_, at) => `woord${at % 5000}`).join(' ');
    expectWhole(run([[long], ['Kort.']], [[long], ['Short.']]), 2, 2);
  });

  it('a million characters without a space', () => {
    expectWhole(run([['x'.repeat(1_000_000)]], [['y'.repeat(1_000_000)]]), 1, 1);
  });

  it('lone surrogates, symbols and other scripts', () => {
    const odd = [['\ud800 \udc00'], ['😀😀'], ['これは文です。'], ['Это предложение.'], ['\u0000\uffff']];
    expectWhole(run(odd, odd), 5, 5);
    expect(() => linkWords('\ud800x', '\udc00x', { lexicon: noLexicon })).not.toThrow();
  });
});
