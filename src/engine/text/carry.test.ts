/** What the reader decided stays with the words it was about, whatever happens to the rest of the text. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { carry, carryOffset, successors } from './carry';
import { readText } from './read-text';
import type { Text } from './text';

const textOf = (...paragraphs: readonly string[]): Text =>
  readText({ side: 'nl', language: 'nl', raw: paragraphs.join('\n\n') });
const mill = 'De molen aan de rivier werd in 1850 gebouwd en staat er nog steeds.';
const winter = 'In de winter van 1963 vroor de rivier dicht en kwamen er 400 schaatsers.';
const summer = 'Des zomers vaart er een veerpont, waarvoor een kaartje twee euro kost.';

/** The words of the successor of block `at`. */
function after(before: Text, now: Text, at: number, edited: number | null = null): string | null {
  const to = carry(before, now, edited).blocks[at];
  const block = to === null || to === undefined ? undefined : now.blocks[to];
  return block === undefined ? null : now.content.slice(block.start, block.end);
}

describe('a block of a text that was edited', () => {
  it('goes on in the same words with a typo corrected, under its new id', () => {
    const typo = winter.replace('vroor', 'vroon');
    const before = textOf(mill, typo, summer);
    const now = textOf(mill, winter, summer);
    expect(after(before, now, 1)).toBe(winter);
    const ids = successors(before, now, carry(before, now));
    expect(ids.get(before.blocks[1]?.id ?? '')).toBe(now.blocks[1]?.id);
    expect(ids.get(before.blocks[0]?.id ?? '')).toBe(before.blocks[0]?.id);
  });

  it('is gone when other words took its place, unless the reader typed them there', () => {
    const before = textOf(mill, winter, summer);
    const now = textOf(mill, 'Niets hiervan is ooit gebeurd.', summer);
    expect(after(before, now, 1)).toBeNull();
    expect(after(before, now, 1, 1)).toBe('Niets hiervan is ooit gebeurd.');
  });

  it('is followed through a short line with a typo, by its letters', () => {
    expect(after(textOf(mill, 'Inleidng', winter), textOf(mill, 'Inleiding', winter), 1)).toBe('Inleiding');
    expect(after(textOf(mill, 'Inleiding', winter), textOf(mill, 'Besluit', winter), 1)).toBeNull();
  });

  it('is found where it was moved to, and the others keep their order', () => {
    const before = textOf(mill, winter, summer);
    const now = textOf(summer, mill, winter);
    const found = carry(before, now);
    expect(found.blocks).toEqual([1, 2, 0]);
    expect(found.moved).toEqual([false, false, true]);
  });

  it('is told from its twin by its place', () => {
    const before = textOf('Ja.', mill, 'Ja.', winter);
    const now = textOf(mill, 'Ja.', winter);
    expect(carry(before, now).blocks).toEqual([null, 0, 1, 2]);
  });

  it('keeps an offset at the same word, and knows when the word is gone', () => {
    const before = textOf(mill, winter);
    const now = textOf('Een nieuwe kop boven de tekst, als eerste.', mill, winter.replace('1963', '1964'));
    const found = carry(before, now);
    const place = (word: string): string | null => {
      const at = carryOffset(before, now, found, before.content.indexOf(word));
      return at === null ? null : now.content.slice(at, at + word.length);
    };
    expect(place('schaatsers')).toBe('schaatsers');
    expect(place('rivier werd')).toBe('rivier werd');
    expect(place('1963')).toBeNull();
  });
});

describe('the law of carrying', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  const paragraph = fc.array(word, { minLength: 6, maxLength: 14 }).map((list) => `${list.join(' ')}.`);
  const copies = fc
    .array(
      fc.record({ words: paragraph, edit: fc.constantFrom('keep', 'keep', 'keep', 'drop', 'typo', 'add') }),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((list) => {
      const seen = new Set<string>();
      return list.filter(({ words }) => !seen.has(words) && seen.add(words));
    });

  it('unchanged blocks keep everything: each is found again, under the same id', () => {
    fc.assert(
      fc.property(copies, (list) => {
        const before = textOf(...list.map(({ words }) => words));
        const now = textOf(
          ...list.flatMap(({ words, edit }) =>
            edit === 'drop'
              ? []
              : edit === 'typo'
                ? [`x${words}`]
                : edit === 'add'
                  ? [words, `nieuw ${words} erbij`]
                  : [words],
          ),
        );
        const ids = successors(before, now, carry(before, now));
        const stayed = list.flatMap(({ edit }, at) =>
          edit === 'keep' || edit === 'add' ? [before.blocks[at]?.id ?? ''] : [],
        );
        expect(stayed.map((id) => ids.get(id))).toEqual(stayed);
      }),
    );
  });

  it('no two blocks go on in the same one, and a text carries to itself', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 20 }), fc.array(paragraph, { maxLength: 20 }), (a, b) => {
        const before = textOf(...a);
        const now = textOf(...b);
        const to = carry(before, now).blocks.filter((one) => one !== null);
        expect(new Set(to).size).toBe(to.length);
        expect(carry(before, before).same.every(Boolean)).toBe(true);
      }),
    );
  });

  it('a long text that was mended in every paragraph is followed block by block', () => {
    const before = textOf(
      ...Array.from(
        { length: 1500 },
        (_, at) => `Alinea ${at} gaat over de cafÃ©s van wijk ${at} en niets anders.`,
      ),
    );
    const now = textOf(
      ...Array.from(
        { length: 1500 },
        (_, at) => `Alinea ${at} gaat over de cafés van wijk ${at} en niets anders.`,
      ),
    );
    expect(carry(before, now).blocks.every((to, at) => to === at)).toBe(true);
  });
});
