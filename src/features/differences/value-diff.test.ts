import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { diffValues, type Piece } from './value-diff';

/** `=` nothing: the same; (x) other capitals; [x] only here; _ whole words missing here. */
function shown(pieces: readonly Piece[]): string {
  return pieces
    .map(({ how, text }) => {
      if (how === 'same') return text;
      if (how === 'case') return `(${text})`;
      return how === 'only-here' ? `[${text}]` : '_';
    })
    .join('');
}

function both(nl: string, en: string): string {
  const diff = diffValues(nl, en);
  return diff === null ? 'unlike' : `${shown(diff.nl)} | ${shown(diff.en)}`;
}

describe('two values that are alike show the letters in which they differ', () => {
  test('a name that lost letters and changed its capitals', () => {
    expect(both('LLA', 'Llama')).toBe('L(LA) | L(la)[ma]');
  });

  test('a name that became a word', () => {
    expect(both('lama', 'Llama')).toBe('lama | [L]lama');
  });

  test('one digit of a time', () => {
    expect(both('13:54', '14:54')).toBe('1[3]:54 | 1[4]:54');
  });

  test('and no sign that only groups or divides digits in the way of its language', () => {
    expect(both('1.250', '1,520')).toBe('1.[2]50 | 1,5[2]0');
    expect(both('1250 euro', '1,250 euros')).toBe('1250 euro | 1,250 euro[s]');
    expect(both('1.250', '2,250')).toBe('[1].250 | [2],250');
    expect(both('12,5', '12.6')).toBe('12,[5] | 12.[6]');
    expect(both('60 000', '60,001')).toBe('60 00[0] | 60,00[1]');
  });

  test('a whole word that is not there leaves a slot', () => {
    expect(both('juli 2024', '5 juli 2024')).toBe('_juli 2024 | [5 ]juli 2024');
  });

  test('an accented letter and an emoji are never cut in two', () => {
    expect(both('cafe\u0301s', 'cafes')).toBe('caf[e\u0301]s | caf[e]s');
    expect(both('ja 👩‍🚀 ok', 'ja 👩‍🔧 ok')).toBe('ja [👩‍🚀] ok | ja [👩‍🔧] ok');
  });
});

describe('nothing is shown where letters say nothing', () => {
  test('two words of two languages', () => {
    expect(both('toegang tot toegang', 'promoting entry')).toBe('unlike');
  });

  test('equal values, and nothing against something', () => {
    expect(both('Llama', 'Llama')).toBe('unlike');
    expect(both('', 'Llama')).toBe('unlike');
  });

  test('passages', () => {
    expect(both('a'.repeat(200), 'a'.repeat(201))).toBe('unlike');
  });
});

test('the pieces of a side, joined, are its value', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(value, value, (nl, en) => {
      const diff = diffValues(nl, en);
      if (diff === null) return;
      expect(diff.nl.map((piece) => piece.text).join('')).toBe(nl);
      expect(diff.en.map((piece) => piece.text).join('')).toBe(en);
    }),
  );
});
