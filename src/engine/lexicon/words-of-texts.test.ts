import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOfTexts } from './words-of-texts';

describe('words that stand in dictionary texts', () => {
  const has = wordsOfTexts([
    'huis\thouse9;home5B\nmuizen\t=muis\n',
    "boek\tbook*;note-book2\nhis\tmaster's\tend",
  ]);

  test('are those behind the tabs of all texts', () => {
    expect(['house', 'home', 'book', 'note-book', "master's", 'end'].every(has)).toBe(true);
  });

  test('are no headwords, lemmas or parts of words', () => {
    expect(['huis', 'boek', 'muis', 'hous', 'ouse', 'note', ''].some(has)).toBe(false);
  });

  test('are the same as those that cutting the texts up would give', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-e]{1,3}(\t=?[a-eAé;-]{0,8})?$/), { maxLength: 30 }),
        (lines) => {
          const cut = new Set(
            lines
              .filter((line) => /\t[^=]/.test(line))
              .flatMap((line) => line.slice(line.indexOf('\t') + 1).split(/[^a-z'-]+/)),
          );
          cut.delete('');
          const found = wordsOfTexts([lines.join('\n')]);
          const asked = [...cut, 'a', 'b', 'ab', 'abc', 'a-b'];
          expect(asked.map(found)).toEqual(asked.map((word) => cut.has(word)));
        },
      ),
    );
  });
});
