import { expect, test } from 'vitest';

import { chunker } from './chunker';

const listOf = (keys: string): readonly { readonly key: string }[] => [...keys].map((key) => known(key));
const made = new Map<string, { readonly key: string }>();
function known(key: string): { readonly key: string } {
  const item = made.get(key) ?? { key };
  made.set(key, item);
  return item;
}
const read = (chunks: readonly (readonly { readonly key: string }[])[]): readonly string[] =>
  chunks.map((chunk) => chunk.map(({ key }) => key).join(''));

test('a long list is cut into chunks, and those whose items stay are the same again', () => {
  const cut = chunker(2);
  const before = cut(listOf('abcde'));
  expect(read(before)).toEqual(['ab', 'cd', 'e']);
  const after = cut(listOf('abcxef'));
  expect(read(after)).toEqual(['ab', 'cx', 'ef']);
  expect(after.map((chunk, index) => chunk === before[index])).toEqual([true, false, false]);
});

test('what is taken out or put in changes its own chunk alone', () => {
  const cut = chunker(4);
  const before = cut(listOf('abcdefghijklmnop'));
  const shorter = cut(listOf('abcdeghijklmnop'));
  expect(read(shorter)).toEqual(['abcd', 'egh', 'ijkl', 'mnop']);
  expect(shorter.map((chunk, index) => chunk === before[index])).toEqual([true, false, true, true]);
  const longer = cut(listOf('abcdefFghijklmnop'));
  expect(read(longer)).toEqual(['abcd', 'efFgh', 'ijkl', 'mnop']);
});

test('every item stands in one chunk, in order, and no chunk grows past one and a half', () => {
  const cut = chunker(4);
  let keys = 'abcdefghijklmnopqrstuvwxyz';
  for (const out of ['f', 'e', 'q', 'g', 'h', 'a', 'z', 'o', 'p']) {
    keys = keys.replace(out, '');
    const chunks = cut(listOf(keys));
    expect(read(chunks).join('')).toBe(keys);
    for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(6);
  }
});
