import { describe, expect, it } from 'vitest';
import { furnish, pulledIn } from './furnish';
import type { GoldFile } from './gold';

const file: GoldFile = {
  path: 'hard/one.json',
  document: {
    id: 'one',
    genre: 'news',
    nl: ['De dijk brak.', 'De koning kwam.'],
    en: ['The dike broke.', 'The king came.'],
    paragraphLinks: [
      [[0], [0]],
      [[1], [1]],
    ],
    languagesGiven: ['nl', 'en'],
  },
};

describe('a gold document dressed with furniture', () => {
  const lines = { nl: ['Afmelden'], en: ['Unsubscribe'] };
  const [dressed] = furnish([file], 1, lines);

  it('keeps its paragraphs linked where they stand now, and lists the rest as furniture', () => {
    const { document } = dressed ?? file;
    const linked = document.paragraphLinks?.map(([nl, en]) => [
      document.nl[nl[0] ?? -1],
      document.en[en[0] ?? -1],
    ]);
    expect(linked).toEqual([
      ['De dijk brak.', 'The dike broke.'],
      ['De koning kwam.', 'The king came.'],
    ]);
    expect(document.ignore?.nl.map((line) => document.nl[line])).toEqual(
      document.ignore?.nl.map(() => 'Afmelden'),
    );
  });

  it('counts a line beside text as pulled in, and furniture beside furniture as nothing', () => {
    const { document } = dressed ?? file;
    const text = document.paragraphLinks?.[0]?.[0] ?? [];
    const pulled = pulledIn(dressed ?? file, [
      [text, [0]],
      [[0], [1]],
    ]);
    expect(pulled).toEqual([{ merged: false, characters: 'Unsubscribe'.length }]);
  });
});
