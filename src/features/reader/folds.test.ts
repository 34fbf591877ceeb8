import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { SheetItem } from '../../store/sheet';
import { foldSame } from './folds';

/** One letter a row: `x` differs, `.` does not, `f` is furniture. */
function sheet(letters: string): readonly SheetItem[] {
  return [...letters].map((letter, at): SheetItem =>
    letter === 'f'
      ? { kind: 'furniture', key: `f${at}`, nl: [], en: [] }
      : {
          kind: 'row',
          key: `${letter}${at}`,
          index: at,
          bead: null,
          nl: [at],
          en: [at],
          label: String(at),
          heading: false,
        },
  );
}

/** What is shown: rows as letters, a fold as the number of its rows in brackets. */
function shown(letters: string): string {
  return foldSame(sheet(letters), (item) => item.key.startsWith('x'))
    .map((item) => (item.kind === 'fold' ? `(${item.rows})` : item.key.charAt(0)))
    .join('');
}

test('rows that differ keep one row of context on either side', () => {
  expect(shown('....x....')).toBe('(3).x.(3)');
  expect(shown('x......x')).toBe('x.(4).x');
});

test('a run that gains nothing by folding stays', () => {
  expect(shown('x...x')).toBe('x...x');
  expect(shown('..x')).toBe('..x');
});

test('where nothing differs everything is one fold', () => {
  expect(shown('......')).toBe('(6)');
});

test('furniture lies in the fold it stands in', () => {
  expect(shown('x..f...x')).toBe('x.(3).x');
});

test('nothing is lost, doubled or moved', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('x', '.', 'f')), (letters) => {
      const items = sheet(letters.join(''));
      const back = foldSame(items, (item) => item.key.startsWith('x')).flatMap((item) =>
        item.kind === 'fold' ? item.items : [item],
      );
      expect(back).toEqual(items);
    }),
  );
});
