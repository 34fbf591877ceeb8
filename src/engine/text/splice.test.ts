/** Correcting a block changes that block and nothing else, however the text came in. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { carry } from './carry';
import { readText } from './read-text';
import { splice, withBlock, type Source } from './splice';
import { slice, type Text } from './text';

const wordsOf = (text: Text): readonly string[] => text.blocks.map((block) => slice(text.content, block));
const read = (source: Source): Text => readText({ side: 'nl', language: 'nl', ...source });
const web = read({
  raw: 'De oude molen\nDe molen werd in 1850 gebouwd en staat er nog steeds.\nIn 1963 vroon de rivier dicht.\nEr kwamen 400 schaatsers.',
  blocks: null,
});

describe('a block that is corrected', () => {
  it('has its new words, and the lines of a web page around it stay blocks', () => {
    const after = read(withBlock(web, false, 2, 'In 1963 vroor de rivier dicht.'));
    expect(wordsOf(after)).toEqual([
      ...wordsOf(web).slice(0, 2),
      'In 1963 vroor de rivier dicht.',
      ...wordsOf(web).slice(3),
    ]);
  });

  it('goes when nothing is left of it, and becomes two at a blank line', () => {
    expect(wordsOf(read(withBlock(web, false, 2, '  ')))).toEqual(wordsOf(web).filter((_, at) => at !== 2));
    expect(wordsOf(read(withBlock(web, false, 2, 'Het vroor.\n\nDe rivier lag dicht.'))).slice(2, 4)).toEqual(
      ['Het vroor.', 'De rivier lag dicht.'],
    );
  });

  it('keeps the blocks that its file gave, with what the file said of them', () => {
    const raw = 'MenuDe kopEen zin.';
    const given = read({
      raw,
      blocks: [
        { start: 0, end: 4, kind: 'item', level: 1, origin: 'navigation', links: 1, language: null },
        { start: 4, end: 10, kind: 'heading', level: 1, origin: 'title', links: 0, language: null },
        { start: 10, end: 18, kind: 'paragraph', level: 0, origin: 'body', links: 0, language: null },
      ],
    });
    const after = read(withBlock(given, true, 1, 'De nieuwe kop'));
    expect(wordsOf(after)).toEqual(['Menu', 'De nieuwe kop', 'Een zin.']);
    expect(after.blocks.map(({ kind }) => kind)).toEqual(['item', 'heading', 'paragraph']);
    expect(after.blocks[0]?.hint?.origin).toBe('navigation');
    expect(wordsOf(read(withBlock(given, true, 1, '')))).toEqual(['Menu', 'Een zin.']);
    expect(wordsOf(read(withBlock(given, true, 2, 'Een.\n\nTwee.')))).toEqual([
      'Menu',
      'De kop',
      'Een.',
      'Twee.',
    ]);
  });
});

describe('the law of correcting', () => {
  const paragraph = fc
    .array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 4, maxLength: 30 })
    .map((list) => `${list.join(' ')}.`);

  it('one block takes the new words, every other stays as it is, under its id', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(paragraph, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\n\n'),
        fc.nat(),
        paragraph,
        fc.boolean(),
        (list, by, pick, words, given) => {
          const first = read({ raw: list.join(by), blocks: null });
          const before = given ? read({ raw: first.content, blocks: splice(first, true, []).blocks }) : first;
          const at = pick % before.blocks.length;
          const after = read(withBlock(before, given, at, words));
          const others = before.blocks.filter((_, index) => index !== at).map(({ id }) => id);
          expect(after.blocks.map(({ id }) => id)).toEqual(expect.arrayContaining(others));
          expect(wordsOf(after)).toContain(words);
          expect(carry(before, after, at).blocks[at]).not.toBeNull();
        },
      ),
    );
  });
});
