/** What is one word and what is two, in the writing of news and manuals. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentWords, type WordKind } from './words';

const marks: Readonly<Record<WordKind, string>> = { word: '', number: '#', punctuation: '~', symbol: '$' };

/** Tokens parted by spaces: words bare, numbers with `#`, punctuation with `~`, symbols with `$` in front. */
function shape(words: string): string {
  return segmentWords(words, { start: 0, end: words.length })
    .map((one) => marks[one.kind] + words.slice(one.start, one.end))
    .join(' ');
}

describe('words', () => {
  const fixtures: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'numbers keep their separators': [
      ['1.234,56 euro om 13:54', '#1.234,56 euro om #13:54'],
      ['3/21 of 05-09-2024', '#3/21 of #05-09-2024'],
      ["1'234.5 en 13.54.", "#1'234.5 en #13.54 ~."],
      ['$60-$80, 12,5%', '$$ #60 ~- $$ #80 ~, #12,5 ~%'],
    ],
    'a range of numbers is two numbers': [
      ['2019-2025', '#2019 ~- #2025'],
      ['3–5', '#3 ~– #5'],
    ],
    'digits in a word make no number': [
      ['A4, GPT-4, COVID-19, 5G, 3e', 'A4 ~, GPT-4 ~, COVID-19 ~, 5G ~, 3e'],
      ['een 15-jarige Q3', 'een 15-jarige Q3'],
    ],
    'apostrophes belong to the word': [
      ["Meta’s foto's don’t", "Meta’s foto's don’t"],
      ['’s avonds in ’t Gooi', '~’ s avonds in ~’ t Gooi'],
      ["‘hallo’ zei 't", "~‘ hallo ~’ zei ~' t"],
      ["de bedrijven' winst", "de bedrijven ~' winst"],
    ],
    'hyphens join, dashes part': [
      ['AI-onderzoek, e-books — ja', 'AI-onderzoek ~, e-books ~— ja'],
      ['meta -CEO en in- en uitvoer', 'meta ~- CEO en in ~- en uitvoer'],
    ],
    'brackets around a letter belong to the word, around a word they do not': [
      ['‘[I]t is [Meta’s] {hardware}', '~‘ [I]t is ~[ Meta’s ~] ~{ hardware ~}'],
      ['[sic] [a] b', '~[ sic ~] ~[ a ~] b'],
    ],
    'stops inside abbreviations and addresses join': [
      ['d.w.z. om 1 p.m. in de U.S. nu', 'd.w.z. om #1 p.m. in de U.S. nu'],
      ['nos.nl en Node.js. Einde.', 'nos.nl en Node.js ~. Einde ~.'],
      ['mail a.b@c.nl', 'mail a.b@c.nl'],
      ['AT&T en log_options', 'AT&T en log_options'],
    ],
    'accents, other scripts and emoji stay whole': [
      ['coöperatie één e\u0301', 'coöperatie één e\u0301'],
      ['Это 你好 שלום', 'Это 你好 שלום'],
      ['👩‍👧 👍🏽 ❤️!', '$👩‍👧 $👍🏽 $❤️ ~!'],
    ],
  };
  for (const [phenomenon, pairs] of Object.entries(fixtures))
    for (const [words, wanted] of pairs)
      test(`${phenomenon}: ${words}`, () => {
        expect(shape(words)).toBe(wanted);
      });
});

describe('laws', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        ..."aZ19 .,:/-_&@'’‘[]()#$%–\n",
        '\u0301',
        '\ud800',
        '\udc00',
        '\u200d',
        '👩',
        '🏽',
        '\ufe0f',
        '🇳',
      ),
    ),
    maxLength: 60,
  });

  test('every character that is not white space lies in exactly one token, and no token holds white space', () => {
    fc.assert(
      fc.property(nasty, fc.nat(4), (content, lead) => {
        const span = { start: Math.min(lead, content.length), end: content.length };
        let at = span.start;
        for (const one of segmentWords(content, span)) {
          expect(content.slice(at, one.start)).toMatch(/^\s*$/);
          expect(content.slice(one.start, one.end)).toMatch(/^\S+$/);
          at = one.end;
        }
        expect(content.slice(at, span.end)).toMatch(/^\s*$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('a long line is read in stretches, and reads as its parts do', () => {
    const line = 'Meta’s 1.234,56 e-books. '.repeat(3_000);
    const short = 'Meta’s 1.234,56 e-books. '.repeat(3);
    const count = (words: string): number => segmentWords(words, { start: 0, end: words.length }).length;
    expect(count(line)).toBe(count(short) * 1_000);
    expect(count('a'.repeat(50_000))).toBe(3);
  });
});
