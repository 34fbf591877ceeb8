import { describe as group, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { describe, wholeCharacters } from './describe';

const text = 'Meta deelt inkomsten met hosts. 😀 Dat blijkt uit een dossier.';

/** Surrogates without their other half. */
function halfCharacters(text: string): number {
  return [...text].filter((character) => /^[\uD800-\uDFFF]$/.test(character)).length;
}

group('describing a passage', () => {
  test('keeps its words, 32 characters of what stands around it, and its offsets', () => {
    const start = text.indexOf('hosts');
    const { quote, position } = describe(text, { start, end: start + 5 });
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'hosts',
      prefix: 'Meta deelt inkomsten met ',
      suffix: '. 😀 Dat blijkt uit een dossier.',
    });
    expect(position).toEqual({ type: 'TextPositionSelector', start, end: start + 5 });
  });

  test('never cuts an emoji in two, neither the passage nor its context', () => {
    const smile = text.indexOf('😀');
    expect(describe(text, { start: smile + 1, end: smile + 2 }).quote.exact).toBe('😀');
    const far = `${'a'.repeat(31)}😀`;
    expect(describe(`x${far}`, { start: 0, end: 1 }).quote.suffix).toBe('a'.repeat(31));
    expect(describe(`${'😀'}${'a'.repeat(31)}x`, { start: 33, end: 34 }).quote.prefix).toBe('a'.repeat(31));
  });

  test('a gap quotes nothing and stands between its neighbours', () => {
    const at = text.indexOf('Dat');
    const { quote, position } = describe(text, { start: at, end: at });
    expect([quote.exact, quote.suffix.slice(0, 10), position.start]).toEqual(['', 'Dat blijkt', at]);
  });

  test('a span that sticks out or stands the wrong way round is put right', () => {
    expect(wholeCharacters('abc', { start: 9, end: -4 })).toEqual({ start: 0, end: 3 });
    expect(wholeCharacters('abc', { start: Number.NaN, end: 1.9 })).toEqual({ start: 0, end: 1 });
  });

  test('counts how often the same words stand before and after, and how alike the likeliest is', () => {
    const twice = 'Smakelijk eten! Tot morgen. Smakelijk eten!';
    const { rivals } = describe(twice, { start: 28, end: 43 });
    expect([rivals?.before, rivals?.after, rivals?.likeness]).toEqual([1, 0, 1]);
    expect(describe(text, { start: 0, end: 31 }).rivals?.likeness).toBeLessThan(0.5);
  });

  test('law: no half character in any quote, whatever the text and the span', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '😀', 'é') }),
        fc.integer(),
        fc.integer(),
        (content, start, end) => {
          const { quote } = describe(content, { start, end });
          expect(halfCharacters([quote.exact, quote.prefix, quote.suffix].join('|'))).toBe(0);
          expect(quote.prefix.length).toBeLessThanOrEqual(32);
          expect(quote.suffix.length).toBeLessThanOrEqual(32);
        },
      ),
    );
  });
});
