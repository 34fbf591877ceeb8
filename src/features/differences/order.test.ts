import { describe, expect, test } from 'vitest';

import type { Difference, Severity } from '../../engine/compare/difference';
import { groupDifferences } from './order';

function found(id: string, row: number, part: Partial<Difference> = {}): Difference {
  return {
    id,
    key: id,
    rule: 'N1',
    type: 'number',
    kind: 'number',
    class: 'content',
    severity: 'minor',
    confidence: 0.9,
    side: null,
    nl: { read: '1', normalised: null },
    en: { read: '2', normalised: null },
    detail: {},
    places: [{ row, nl: { at: 'span', start: row * 100, end: row * 100 + 1 }, en: null }],
    ...part,
  };
}

function ids(differences: readonly Difference[]): string {
  return differences.map((one) => one.id).join(' ');
}

describe('the list has the order of the text', () => {
  test('by row, whatever was found first', () => {
    const groups = groupDifferences([found('c', 7), found('a', 0), found('b', 3)], 'place');
    expect(ids(groups['says-something-else'])).toBe('a b c');
  });

  test('inside a row by where the words stand, a gap at its own place', () => {
    const late = found('late', 2, { places: [{ row: 2, nl: { at: 'span', start: 90, end: 95 }, en: null }] });
    const gap = found('gap', 2, {
      places: [{ row: 2, nl: { at: 'gap', offset: 40 }, en: { at: 'span', start: 5, end: 9 } }],
    });
    expect(ids(groupDifferences([late, gap], 'place')['says-something-else'])).toBe('gap late');
  });
});

describe('the list can have the gravest first', () => {
  test('severity before certainty before number of places', () => {
    const of = (id: string, severity: Severity, confidence: number, places = 1): Difference =>
      found(id, 0, {
        severity,
        confidence,
        places: Array.from({ length: places }, () => ({ row: 0, nl: null, en: { at: 'gap', offset: 0 } })),
      });
    const groups = groupDifferences(
      [
        of('often', 'minor', 0.9, 7),
        of('sure', 'minor', 0.99),
        of('grave', 'major', 0.6),
        of('once', 'minor', 0.9),
      ],
      'weight',
    );
    expect(ids(groups['says-something-else'])).toBe('grave sure often once');
  });

  test('what weighs the same keeps the order of the text', () => {
    expect(ids(groupDifferences([found('b', 4), found('a', 1)], 'weight')['says-something-else'])).toBe(
      'a b',
    );
  });
});

test('cues and form are never among what says something else', () => {
  const groups = groupDifferences(
    [
      found('fact', 1),
      found('cue', 0, { class: 'cue', kind: 'meaning' }),
      found('form', 0, { class: 'form' }),
    ],
    'weight',
  );
  expect(ids(groups['says-something-else'])).toBe('fact');
  expect(ids(groups['worth-a-look'])).toBe('cue');
  expect(ids(groups['form-and-origin'])).toBe('form');
});
