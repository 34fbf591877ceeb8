import { describe, expect, it } from 'vitest';

import { layOut } from '../../store/sheet';
import { gapStory } from './gap-story';
import { bead, readingFrom, row } from './reading-fixture';

const readings = {
  nl: readingFrom('nl', 'Een.\nHet kost 80 euro volgens Jansen.\nDrie.'),
  en: readingFrom('en', 'One.\nThree.'),
};
const rows = [
  row([0], [0], [bead([0], [0])]),
  row([1], [], [bead([1], [])]),
  row([2], [1], [bead([2], [1])]),
];
const story = (index: number) => {
  const item = layOut(readings, rows)[index];
  return item?.kind === 'row' ? gapStory(item, rows, readings, []) : null;
};

describe('the story of a gap', () => {
  it('names what occurs nowhere on the other side, and that the rows around are paired', () => {
    expect(story(1)).toEqual({
      lacking: 'en',
      clues: ['80', 'Jansen'],
      between: true,
      offset: 4,
      elsewhere: null,
    });
  });

  it('names nothing that the other side only writes with other capitals', () => {
    const shouting = {
      nl: readingFrom('nl', 'Een.\nHet model van LLAMA heet Bakker.\nDrie.'),
      en: readingFrom('en', 'One.\nThree Llama.'),
    };
    const item = layOut(shouting, rows)[1];
    expect(item?.kind === 'row' && gapStory(item, rows, shouting, [])?.clues).toEqual(['Bakker']);
  });

  it('says in which row the other side has the passage, paragraph by paragraph', () => {
    const moved = [{ nl: [1], en: [4, 5], confidence: 0.9, reasons: [] }];
    const item = layOut(readings, rows)[1];
    expect(item?.kind === 'row' && gapStory(item, rows, readings, moved)?.elsewhere).toBe(4);
  });

  it('is not told of a pair', () => {
    expect(story(0)).toBeNull();
  });
});
