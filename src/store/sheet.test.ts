import { assert, boolean, integer, property, record, array } from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Row } from '../engine/align/alignment';
import { certaintyOf, layOut, type SheetItem } from './sheet';
import { readingOf, rowOf } from './store-fixture';

/** The sheet in the smallest notation: `1:0+0` a row with its label and blocks, `~0/` furniture, `?` not yet paired. */
function shape(items: readonly SheetItem[]): string {
  return items
    .map((item) =>
      item.kind === 'row'
        ? `${item.label}${item.bead === null ? '?' : ''}:${item.nl.join(',')}+${item.en.join(',')}`
        : `~${item.nl.map((one) => one.block).join(',')}/${item.en.map((one) => one.block).join(',')}`,
    )
    .join(' ');
}

function sheet(nl: string, en: string, rows: readonly Row[] = []): string {
  return shape(layOut({ nl: readingOf('nl', nl.split(' ')), en: readingOf('en', en.split(' ')) }, rows));
}

describe('the sheet', () => {
  test('has rows in order and furniture where the site had it', () => {
    expect(sheet('#m a b #f', '#m a b', [rowOf(1, 1), rowOf(2, 2)])).toBe('~0/0 1:1+1 2:2+2 ~3/');
    expect(sheet('a #x b', 'a b', [rowOf(0, 0), rowOf(2, 1)])).toBe('1:0+0 ~1/ 2:2+1');
  });

  test('sets what is not paired yet side by side below what is', () => {
    expect(sheet('a b c', 'a b', [rowOf(0, 0)])).toBe('1:0+0 2?:1+1 3?:2+');
    expect(sheet('a b', 'a b c')).toBe('1?:0+0 2?:1+1 3?:+2');
  });

  test('laid out while rows come in is what it is laid out at once, and what stood stays', () => {
    const words = ['#m', 'a', '#x', 'b', 'c', '#f'];
    const readings = { nl: readingOf('nl', words), en: readingOf('en', ['a', '#x', 'b', 'c', 'd']) };
    const rows = [rowOf(1, 0), rowOf(3, 2), rowOf(4, null), rowOf(null, 3)];
    const soFar = [0, 1, 2, 3, 4].map((known) => rows.slice(0, known));
    const atOnce = soFar.map((known) => shape(layOut({ nl: { ...readings.nl }, en: readings.en }, known)));
    expect(soFar.map((known) => shape(layOut(readings, known)))).toEqual(atOnce);
    const before = layOut(readings, rows.slice(0, 2));
    const after = layOut(readings, rows);
    expect(after.slice(0, 4).every((item, at) => item === before[at])).toBe(true);
  });

  test('shows every block of both sides exactly once, whatever is paired so far', () => {
    const kinds = array(boolean(), { maxLength: 12 });
    assert(
      property(
        record({ nl: kinds, en: kinds, paired: integer({ min: 0, max: 12 }) }),
        ({ nl, en, paired }) => {
          const readings = {
            nl: readingOf(
              'nl',
              nl.map((aside) => (aside ? '#' : 'x')),
            ),
            en: readingOf(
              'en',
              en.map((aside) => (aside ? '#' : 'x')),
            ),
          };
          const body = { nl: indices(nl), en: indices(en) };
          const rows = Array.from({ length: Math.min(paired, body.nl.length, body.en.length) }, (_, at) =>
            rowOf(body.nl[at] ?? null, body.en[at] ?? null),
          );
          const items = layOut(readings, rows);
          for (const side of ['nl', 'en'] as const) {
            const seen = items.flatMap((item) =>
              item.kind === 'row' ? item[side] : item[side].map((one) => one.block),
            );
            expect(seen).toEqual([...(side === 'nl' ? nl : en).keys()]);
          }
        },
      ),
    );
  });
});

function indices(asides: readonly boolean[]): readonly number[] {
  return asides.flatMap((aside, index) => (aside ? [] : [index]));
}

describe('how sure a row is', () => {
  test('is drawn from its confidence, its sides, and the reader’s word', () => {
    const readings = { nl: readingOf('nl', ['a', 'b']), en: readingOf('en', ['a', 'b']) };
    const certainty = (row: Row | null, accepted = false): string => {
      const item = layOut(readings, row === null ? [] : [row]).find((one) => one.kind === 'row');
      return item?.kind === 'row' ? certaintyOf(item, accepted) : 'none';
    };
    expect(certainty(rowOf(0, 0, 0.95))).toBe('sure');
    expect(certainty(rowOf(0, 0, 0.7))).toBe('likely');
    expect(certainty(rowOf(0, 0, 0.3))).toBe('doubtful');
    expect(certainty(rowOf(0, 0, 0.3), true)).toBe('sure');
    expect(certainty(rowOf(0, null))).toBe('only-nl');
    expect(certainty(rowOf(null, 0))).toBe('only-en');
    expect(certainty(null)).toBe('waiting');
  });
});
