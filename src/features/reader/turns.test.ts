import { describe, expect, test } from 'vitest';

import { emptyLoad } from './row-load';
import { readingFrom, row } from './reading-fixture';
import type { ShownItem } from './folds';
import { draftsKeeper, drawUrgent, isBehind, takeTurn, turn } from './turns';
import type { Draft, Drawn } from './turns';

const readings = { nl: readingFrom('nl', 'Een.'), en: readingFrom('en', 'One.') };
const rest = { readings, sentencesOf: { nl: new Map(), en: new Map() }, loads: new Map() };
const bead = row([], [], []);

/** Chunks of rows with these numbers of the first one; every row has a bead of its own unless it only was renumbered. */
function chunks(count: number, size: number, from = 0): readonly (readonly ShownItem[])[] {
  return Array.from({ length: count }, (_, at) =>
    Array.from({ length: size }, (__, one): ShownItem => {
      const number = at * size + one;
      return {
        kind: 'row',
        key: `r${number}`,
        index: from + number,
        bead,
        nl: [],
        en: [],
        label: String(from + number + 1),
        heading: false,
      };
    }),
  );
}

/** How many chunks each turn drew, until all are as they are now. */
function turnsUntilDone(now: readonly Draft[], drawn: Drawn, from: number): readonly number[][] {
  const turns: number[][] = [];
  let shown = drawn;
  while (isBehind(now, shown)) {
    const next = takeTurn(now, shown, from);
    turns.push(now.flatMap((draft, at) => (shown[at] !== draft && next[at] === draft ? at : [])));
    shown = next;
  }
  return turns;
}

describe('chunks of a long text', () => {
  test('near the view are drawn at once, the others keep their places', () => {
    const now = draftsKeeper()(chunks(5, 2), rest);
    const drawn = drawUrgent(now, [], (at) => at === 1 || at === 2);
    expect(drawn).toEqual([null, now[1], now[2], null, null]);
    expect(drawUrgent(now, drawn, (at) => at === 1)).toBe(drawn);
  });

  test('that were drawn show what they showed while they are far away, and what they are when the reader comes', () => {
    const keep = draftsKeeper();
    const old = keep(chunks(3, 2), rest);
    const now = keep(chunks(3, 2, 10), rest);
    expect(drawUrgent(now, old, (at) => at === 0)).toEqual([now[0], old[1], old[2]]);
    expect(drawUrgent(now, old, () => true)).toEqual(now);
  });

  test('come one a turn, from the view down and then above it, and never more rows than a turn allows', () => {
    const now = draftsKeeper()(chunks(6, turn), rest);
    expect(turnsUntilDone(now, [null, null, now[2] ?? null, null, null, null], 2)).toEqual([
      [3],
      [4],
      [5],
      [1],
      [0],
    ]);
  });

  test('that only got other numbers come several a turn', () => {
    const keep = draftsKeeper();
    const old = keep(chunks(12, turn), rest);
    const now = keep(chunks(12, turn, 1), rest);
    const turns = turnsUntilDone(now, old, 0);
    expect(turns.map((one) => one.length)).toEqual([6, 6]);
  });

  test('that are longer than a turn come alone, and everything comes in the end', () => {
    const now = draftsKeeper()(chunks(3, turn * 2), rest);
    expect(turnsUntilDone(now, [null, null, null], 1)).toEqual([[1], [2], [0]]);
  });

  test('whose rows carry what they carried are the same drafts when others carry more', () => {
    const keep = draftsKeeper();
    const rows = chunks(2, 2);
    const before = keep(rows, rest);
    const load = { ...emptyLoad, tabs: [{ note: 'a', category: 'question', body: '' }] };
    const after = keep(rows, { ...rest, loads: new Map([['r3', load]]) });
    expect(after.map((draft, at) => draft === before[at])).toEqual([true, false]);
    expect(turnsUntilDone(after, before, 0)).toEqual([[1]]);
  });
});
