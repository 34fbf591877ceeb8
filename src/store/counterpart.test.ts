import { describe, expect, test } from 'vitest';

import { counterpartOf } from './counterpart';
import { readingOf, rowOf } from './store-fixture';

const readings = {
  nl: readingOf('nl', ['De rode fiets staat bij het oude hek', 'Alleen hier']),
  en: readingOf('en', ['The red bicycle stands by the old gate']),
};
const rows = [rowOf(0, 0), rowOf(1, null)];

function spanOf(side: 'nl' | 'en', words: string) {
  const start = readings[side].text.content.indexOf(words);
  return { start, end: start + words.length };
}

/** The English words proposed for Dutch ones, under these word links. */
function proposed(words: string, ...links: readonly (readonly [string, string])[]): string {
  const found = counterpartOf(
    {
      readings,
      rows,
      links: { 0: links.map(([nl, en]) => ({ nl: spanOf('nl', nl), en: spanOf('en', en), weight: 1 })) },
    },
    'nl',
    spanOf('nl', words),
  );
  return found === null ? 'nothing' : readings.en.text.content.slice(found.start, found.end);
}

describe('the counterpart of a passage', () => {
  test('is what its words are linked to, from the first to the last', () => {
    expect(proposed('rode', ['rode', 'red'])).toBe('red');
    expect(proposed('rode fiets', ['rode', 'red'], ['fiets', 'bicycle'])).toBe('red bicycle');
  });

  test('is the whole sentence where nothing is linked, or where the links are scattered', () => {
    expect(proposed('staat')).toBe('The red bicycle stands by the old gate');
    expect(proposed('De rode', ['De', 'The'], ['rode', 'gate'])).toBe(
      'The red bicycle stands by the old gate',
    );
  });

  test('of a whole sentence is the whole sentence', () => {
    expect(proposed('De rode fiets staat bij het oude hek', ['rode', 'red'])).toBe(
      'The red bicycle stands by the old gate',
    );
  });

  test('is nothing for what stands alone', () => {
    expect(proposed('Alleen hier')).toBe('nothing');
  });
});
