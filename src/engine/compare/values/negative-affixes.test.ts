import { describe, expect, test } from 'vitest';
import { isAffixed, withoutAffix } from './negative-affixes';

describe('a word that denies by its form', () => {
  test.each([
    ['onbekend', 'bekend'],
    ['nietbestaand', 'bestaand'],
    ['inactief', 'actief'],
    ['wantrouwen', 'trouwen'],
    ['kleurloos', 'kleur'],
  ])('is known in Dutch: %s', (word, stem) => {
    expect(withoutAffix(word, 'nl')).toBe(stem);
  });

  test.each([
    ['unreadable', 'readable'],
    ['undetermined', 'determined'],
    ['independent', 'dependent'],
    ['dislike', 'like'],
    ['hopelessly', 'hope'],
  ])('is known in English: %s', (word, stem) => {
    expect(withoutAffix(word, 'en')).toBe(stem);
  });

  test.each(['indien', 'inslag', 'wanneer', 'onder', 'ongeveer', 'misschien', 'niet'])(
    'is not taken for another Dutch word: %s',
    (word) => {
      expect(isAffixed(word, 'nl')).toBe(false);
    },
  );

  test.each(['under', 'until', 'unless', 'inform', 'insect', 'display', 'disease', 'discern', 'mission'])(
    'is not taken for another English word: %s',
    (word) => {
      expect(isAffixed(word, 'en')).toBe(false);
    },
  );

  test('is none in a language that nobody knows', () => {
    expect(withoutAffix('unreadable', 'other')).toBeNull();
  });
});
