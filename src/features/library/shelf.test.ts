/** A long library is searched and sorted. */
import { describe, expect, it } from 'vitest';

import type { PairSummary } from '../../storage/pair';
import { shelved, type Order } from './shelf';

const pair = (id: string, title: string, opened: string, size: number): PairSummary => ({
  id,
  title,
  opened,
  created: `2026-0${id}-01`,
  origin: 'pasted',
  size,
});
const pairs = [
  pair('1', 'Het café aan de Zaan', '2026-05-01', 100),
  pair('2', 'De molen 10', '2026-07-01', 300),
  pair('3', 'De molen 9', '2026-06-01', 200),
];
const ids = (search: string, order: Order): string =>
  shelved(pairs, search, order)
    .map(({ id }) => id)
    .join('');

describe('the library', () => {
  it('is searched by words of the title, in any order, without accents and capitals', () => {
    expect(ids('zaan CAFE', 'opened')).toBe('1');
    expect(ids('molen', 'opened')).toBe('23');
    expect(ids('fiets', 'opened')).toBe('');
  });

  it('is sorted by when a pair was opened or made, by title with numbers as numbers, or by size', () => {
    expect(ids('', 'opened')).toBe('231');
    expect(ids('', 'created')).toBe('321');
    expect(ids('', 'title')).toBe('321');
    expect(ids('', 'size')).toBe('231');
  });
});
