import { describe, expect, test } from 'vitest';

import type { Difference, Place } from '../../engine/compare/difference';
import { apparatusOf, type RowEntries } from './apparatus';

/** A difference whose Dutch marks stand at `row:offset`. */
function found(id: string, places: string, part: Partial<Difference> = {}): Difference {
  return {
    id,
    key: id,
    rule: 'E2',
    type: 'name-damaged',
    kind: 'name',
    class: 'content',
    severity: 'major',
    confidence: 0.9,
    side: 'nl',
    nl: { read: id, normalised: null },
    en: { read: 'Llama', normalised: null },
    detail: {},
    places: places.split(' ').map((place): Place => {
      const [row = 0, start = 0] = place.split(':').map(Number);
      return { row, nl: { at: 'span', start, end: start + 3 }, en: null };
    }),
    ...part,
  };
}

/** `1: LLA lama×2(again)` */
function shown(rows: readonly RowEntries[]): string {
  return rows
    .map(({ row, entries }) => {
      const texts = entries.map(
        ({ difference, places, again }) =>
          `${difference.id}${places.length > 1 ? `×${places.length}` : ''}${again ? '(again)' : ''}`,
      );
      return `${row}: ${texts.join(' ')}`;
    })
    .join(' | ');
}

describe('the apparatus follows the text', () => {
  test('row by row, and in a row by where the words stand', () => {
    expect(shown(apparatusOf([found('late', '2:90'), found('first', '0:5'), found('early', '2:40')]))).toBe(
      '0: first | 2: early late',
    );
  });

  test('a finding with many places stands in each of its rows once, and says that it is met again', () => {
    expect(shown(apparatusOf([found('lama', '1:10 1:30 4:200')]))).toBe('1: lama×2 | 4: lama(again)');
  });

  test('form and origin keep out', () => {
    expect(shown(apparatusOf([found('dots', '1:10', { class: 'form' }), found('LLA', '1:20')]))).toBe(
      '1: LLA',
    );
  });
});
