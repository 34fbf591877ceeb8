import { describe, expect, it } from 'vitest';
import { noLexicon } from '../lexicon/lexicon';
import { align } from './align';
import { shape, type Alignment } from './alignment';
import { linkWords } from './link-words';

const run = (nl: readonly (readonly string[])[], en: readonly (readonly string[])[]): Alignment =>
  align({ language: 'nl', paragraphs: nl }, { language: 'en', paragraphs: en }, { lexicon: noLexicon });

/** Whether every paragraph of both sides is in one row, and in no other. */
function isWhole(alignment: Alignment, nl: number, en: number): boolean {
  const all = (of: 'nl' | 'en'): string =>
    alignment.rows
      .flatMap((row) => row[of])
      .sort((a, b) => a - b)
      .join();
  const upTo = (count: number): string => Array.from({ length: count }, (_, at) => at).join();
  return all('nl') === upTo(nl) && all('en') === upTo(en);
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
    expect(isWhole(run([[], [''], ['Jan.']], [[''], [], ['Jan.']]), 3, 3)).toBe(true);
  });

  it('one paragraph finds its place among a thousand', () => {
    const en = Array.from({ length: 1000 }, (_, at) => [
      `Paragraph ${at} about topic${at} and subject${at * 7}.`,
    ]);
    const alignment = run([['Alinea 617 over topic617 en subject4319.']], en);
    expect(isWhole(alignment, 1, 1000)).toBe(true);
    expect(alignment.rows.find((row) => row.nl.length > 0)?.en).toEqual([617]);
  });

  it('thousands of identical lines end, each in one row', () => {
    const lines = Array.from({ length: 3000 }, () => ['Ja, dat is zo.']);
    const alignment = run(lines, lines.slice(0, 2900));
    expect(isWhole(alignment, 3000, 2900)).toBe(true);
    expect(alignment.precise).toBe(false);
  });

  it('a paragraph of a million characters', () => {
    const long = Array.from({ length: 100_000 }, (_, at) => `woord${at % 5000}`).join(' ');
    expect(isWhole(run([[long], ['Kort.']], [[long], ['Short.']]), 2, 2)).toBe(true);
  });

  it('a million characters without a space', () => {
    expect(isWhole(run([['x'.repeat(1_000_000)]], [['y'.repeat(1_000_000)]]), 1, 1)).toBe(true);
  });

  it('lone surrogates, symbols and other scripts', () => {
    const odd = [['\ud800 \udc00'], ['😀😀'], ['これは文です。'], ['Это предложение.'], ['\u0000\uffff']];
    expect(isWhole(run(odd, odd), 5, 5)).toBe(true);
    expect(() => linkWords('\ud800x', '\udc00x', { lexicon: noLexicon })).not.toThrow();
  });
});
