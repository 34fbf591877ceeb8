import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { diffWords, type Piece } from './word-diff';

/** One version with the words that differ in brackets. */
function marked(pieces: readonly Piece[]): string {
  return pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
}

function diff(was: string, now: string): string {
  const { was: old, now: fresh } = diffWords(was, now);
  return `${marked(old)} → ${marked(fresh)}`;
}

describe('old and new words', () => {
  test('differ by whole words, never by letters', () => {
    expect(diff('de rode fiets', 'de rodere fiets')).toBe('de [rode] fiets → de [rodere] fiets');
    expect(diff('the house 😀', 'the house 😁')).toBe('the house [😀] → the house [😁]');
  });

  test('show what went and what came', () => {
    expect(diff('one two three', 'one three')).toBe('one [two ]three → one three');
    expect(diff('the river froze over', 'the broad river wholly froze over')).toBe(
      'the river froze over → the [broad ]river[ wholly] froze over',
    );
    expect(diff('elke zaterdag brood van eigen meel', 'iedere zondag brood van eigen meel')).toBe(
      '[elke zaterdag] brood van eigen meel → [iedere zondag] brood van eigen meel',
    );
    expect(diff('same', 'same')).toBe('same → same');
  });

  test('joined again give both versions back', () => {
    const text = string({ unit: 'grapheme', maxLength: 60 });
    assert(
      property(text, text, (was, now) => {
        const pieces = diffWords(was, now);
        expect(pieces.was.map((one) => one.text).join('')).toBe(was);
        expect(pieces.now.map((one) => one.text).join('')).toBe(now);
      }),
    );
  });

  test('of a page that was written anew are shown whole', () => {
    const was = 'een twee '.repeat(400);
    expect(diffWords(was, 'iets anders').was).toEqual([{ text: was, differs: true }]);
  });
});
