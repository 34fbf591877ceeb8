/** Which pairs of the library are shown, and in which order. */
import type { PairSummary } from '../../storage/pair';

export type Order = 'opened' | 'title' | 'created' | 'size';

/** From so many pairs on, searching and sorting are offered (own choice: more than a screen). */
export const many = 8;

/** The pairs whose title holds all the words, in any order, whatever their case and accents. */
export function shelved(pairs: readonly PairSummary[], search: string, order: Order): readonly PairSummary[] {
  const wanted = fold(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = pairs.filter(({ title }) => wanted.every((word) => fold(title).includes(word)));
  return found.sort((a, b) => {
    if (order === 'title') return a.title.localeCompare(b.title, 'en', { numeric: true });
    if (order === 'size') return b.size - a.size;
    return a[order] < b[order] ? 1 : a[order] > b[order] ? -1 : 0;
  });
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
