/** One text of record: what is taken out, what is kept, and that doing it twice changes nothing. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalise';

/** `kind×count` of every repair. */
function shape(raw: string): string {
  return normalise(raw)
    .repairs.map((repair) => `${repair.kind}×${String(repair.count)}`)
    .join(' ');
}

describe('normalise', () => {
  test('takes out what cannot be seen, and counts it', () => {
    const raw = '\uFEFFuit\u00ADslag\u200B\r\ncafe\u0301\0\ud800';
    expect(normalise(raw).content).toBe('uitslag\ncafé\uFFFD');
    expect(shape(raw)).toBe(
      'byte-order-mark×1 line-end×1 soft-hyphen×1 control-character×1 zero-width×1 lone-surrogate×1 composed×1',
    );
  });
  test('all line ends become one kind', () => {
    expect(normalise('a\r\nb\rc\u2028d\u0085e\ff').content).toBe('a\nb\nc\nd\ne\nf');
  });
  test('a good text is left alone', () => {
    expect(shape('Eén tekst — “met” alles\ten\u00a0meer 😀')).toBe('');
  });
  test('joiners stay inside emoji and where letters join, and go elsewhere', () => {
    expect(normalise('👩‍👧 می‌خواهم a‍b').content).toBe('👩‍👧 می‌خواهم ab');
  });
  test('direction marks stay in a right-to-left text only', () => {
    expect(normalise('שלום\u200f!').content).toBe('שלום\u200f!');
    expect(normalise('abc\u202edef').content).toBe('abcdef');
  });
  test('mojibake is not repaired silently', () => {
    expect(normalise('donâ€™t cafÃ©').content).toBe('donâ€™t cafÃ©');
  });

  const odd = fc.string({
    unit: fc.oneof(
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
      fc.constantFrom(
        '\r',
        '\n',
        '\u00ad',
        '\u200b',
        '\u200d',
        '\u200c',
        '\ufeff',
        '\u0301',
        'e',
        'é',
        '\ud800',
        '\udc00',
        '\u200f',
        'ש',
        'ب',
        '👩',
        '\0',
        '\u1100',
        '\u1161',
      ),
    ),
  });
  test('a joiner goes when the accent before it is composed with its letter', () => {
    expect(normalise('e\u0301\u200C').content).toBe('é');
    expect(normalise('e\u200C\u0301\u200Cn').content).toBe('én');
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(odd, (raw) => {
        const once = normalise(raw).content;
        expect(normalise(once)).toEqual({ content: once, repairs: [] });
      }),
      { numRuns: 1000 },
    );
  });
  test('the text of record has no carriage return, lone surrogate or control character', () => {
    fc.assert(
      fc.property(odd, (raw) => {
        const { content } = normalise(raw);
        expect(content).not.toMatch(/(?![\t\n])\p{Cc}|\p{Surrogate}|\u00AD|^\uFEFF/u);
        expect(content).toBe(content.normalize('NFC'));
      }),
    );
  });
});
