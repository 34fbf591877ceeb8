import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findIn } from './find';
import type { Text } from './text';

function textOf(content: string): Text {
  return { side: 'nl', language: 'nl', title: '', content, blocks: [] };
}

/** The words found, as they stand. */
function found(content: string, query: string): readonly string[] {
  return findIn(textOf(content), query, 100).map(({ start, end }) => content.slice(start, end));
}

describe('finding words in a text', () => {
  test('does not mind capitals, accents, kinds of quotes or kinds of space', () => {
    expect(found('Café, CAFE en cafe\u0301.', 'cafe')).toEqual(['Café', 'CAFE', 'cafe\u0301']);
    expect(found('Hij zei: ‘het is\n  zo’.', "'het is zo'")).toEqual(['‘het is\n  zo’']);
    expect(found('ÉÉN en één', 'een')).toEqual(['ÉÉN', 'één']);
  });

  test('finds nothing for nothing', () => {
    expect(found('Een tekst.', '  ')).toEqual([]);
    expect(found('', 'x')).toEqual([]);
  });

  test('stops at the most that is asked for', () => {
    expect(findIn(textOf('a'.repeat(50)), 'a', 7)).toHaveLength(7);
  });

  test('whatever is looked for, every place holds it, in order and apart', () => {
    const sign = fc.constantFrom(...'aáÁbBé \n’\'"“ß😀ﬁ-–');
    const string = fc.array(sign, { maxLength: 30 }).map((some) => some.join(''));
    fc.assert(
      fc.property(string, string, (content, query) => {
        let before = 0;
        for (const { start, end } of findIn(textOf(content), query, 100)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(findIn(textOf(content.slice(start, end)), query, 1)).toHaveLength(1);
          before = end;
        }
      }),
    );
  });
});
