/** What changed is shown word by word, and whole where hardly anything stayed. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { carry } from './carry';
import { readText } from './read-text';
import { slice } from './text';
import { blockChanges, wordChanges } from './word-changes';

describe('the words of a changed passage', () => {
  it('are set whole: the old one beside the new one, not letter by letter', () => {
    expect(wordChanges('De rivier vroon dicht.', 'De rivier vroor dicht.')).toEqual([
      { state: 'same', words: 'De rivier ' },
      { state: 'gone', words: 'vroon' },
      { state: 'new', words: 'vroor' },
      { state: 'same', words: ' dicht.' },
    ]);
  });

  it('are shown whole when less than two fifths stayed', () => {
    expect(wordChanges('De rivier vroor dicht.', 'Er kwamen veel schaatsers.')).toBeNull();
  });

  it('give both copies back, whatever they are', () => {
    fc.assert(
      // A copy in which a few things were put in or taken out: two strings at random are hardly ever alike enough to be compared.
      fc.property(fc.array(fc.string(), { minLength: 4 }), fc.string(), fc.nat(), (parts, fresh, at) => {
        const before = parts.join(' ');
        const after = parts.toSpliced(at % parts.length, at % 2, fresh).join(' ');
        const changes = wordChanges(before, after);
        fc.pre(changes !== null);
        const side = (hidden: string): string =>
          changes.flatMap(({ state, words }) => (state === hidden ? [] : [words])).join('');
        expect(side('new')).toBe(before);
        expect(side('gone')).toBe(after);
      }),
    );
  });
});

describe('the blocks of a newer copy', () => {
  const one = 'De molen aan de rivier werd in 1850 gebouwd.';
  const two = 'In de winter van 1963 vroor de rivier dicht.';
  const three = 'Des zomers vaart er een veerpont voor twee euro.';
  const four = 'Een kaartje koop je aan de overkant.';
  const read = (...list: readonly string[]) =>
    readText({ side: 'nl', language: 'nl', raw: list.join('\n\n') });

  it('are each said to be the same, edited, new, moved or gone', () => {
    const before = read(one, two, four, three, 'Er is niemand meer die dat nog weet.');
    const after = read(
      three,
      one,
      two.replace('1963', '1964'),
      four,
      'Wij hebben het nagevraagd bij de buren.',
    );
    const changes = blockChanges(before, after, carry(before, after));
    expect(changes.map(({ state }) => state)).toEqual(['moved', 'same', 'edited', 'same', 'new', 'gone']);
  });

  it('hold every block of both copies once', () => {
    const text = fc.array(fc.constantFrom(one, two, three, `${one} ${two}`, 'Ja.', 'Nee.'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const before = read(...a);
        const after = read(...b);
        const changes = blockChanges(before, after, carry(before, after));
        const olds = changes.flatMap((change) => (change.before === null ? [] : [change.before.start]));
        const news = changes.flatMap((change) =>
          change.after === null ? [] : [slice(after.content, change.after)],
        );
        expect(olds.sort((x, y) => x - y)).toEqual(before.blocks.map(({ start }) => start));
        expect(news).toEqual(after.blocks.map((block) => slice(after.content, block)));
      }),
    );
  });
});
