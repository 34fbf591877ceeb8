import { expect, test } from 'vitest';

import type { Row } from '../../engine/align/alignment';
import { renumberLater } from './renumber';
import type { ShownItem } from './folds';
import { row } from './reading-fixture';

const beads = new Map<string, Row>();
/** A row by its key, with a number; its bead is the same for the same key. */
function item(key: string, index: number): ShownItem {
  const bead = beads.get(key) ?? row([], [], []);
  beads.set(key, bead);
  return {
    kind: 'row',
    key,
    index,
    bead,
    nl: [],
    en: [],
    label: String(index + 1),
    heading: false,
  };
}
/** Chunks of rows, numbered through. */
function chunksOf(...keys: readonly string[]): readonly (readonly ShownItem[])[] {
  let index = -1;
  return keys.map((chunk) => [...chunk].map((key) => item(key, (index += 1))));
}

test('rows far below a corrected one wait for their numbers; those beside it do not', () => {
  const before = chunksOf('ab', 'cd', 'ef', 'gh', 'ij', 'kl', 'mn');
  const [first] = before;
  const merged = chunksOf('ab', 'c', 'ef', 'gh', 'ij', 'kl', 'mn').map((chunk, at) =>
    at === 0 ? (first ?? chunk) : chunk,
  );
  const drawn = renumberLater(merged, before);
  expect(
    drawn.map((chunk, at) => (chunk === before[at] ? 'before' : chunk === merged[at] ? 'now' : '')),
  ).toEqual(['before', 'now', 'now', 'now', 'now', 'before', 'before']);
  // When their turn comes, all have theirs.
  expect(renumberLater(merged, merged)).toBe(merged);
});

test('a row that was paired anew, went or came never waits', () => {
  const before = chunksOf('ab', 'cd');
  beads.delete('d');
  const now = chunksOf('ab', 'cd');
  expect(renumberLater(now, before)[1]).toBe(now[1]);
  const gone = chunksOf('ab');
  expect(renumberLater(gone, before)).toEqual(gone);
});
