import { expect, test } from 'vitest';

import { chunker } from './chunker';

test('a long list is cut into chunks, and those whose items stay are the same again', () => {
  const cut = chunker<string>(2);
  const before = cut(['a', 'b', 'c', 'd', 'e']);
  expect(before).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  const after = cut(['a', 'b', 'c', 'x', 'e', 'f']);
  expect(after).toEqual([
    ['a', 'b'],
    ['c', 'x'],
    ['e', 'f'],
  ]);
  expect(after.map((chunk, index) => chunk === before[index])).toEqual([true, false, false]);
});
