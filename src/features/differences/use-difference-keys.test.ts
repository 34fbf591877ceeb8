import { describe, expect, test } from 'vitest';

import { wishOf, type Press } from './use-difference-keys';

function wish(keys: string, { typing = false, single = true } = {}): string {
  const parts = keys.split('+');
  const press: Press = {
    key: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
  };
  return wishOf(press, typing, single) ?? 'nothing';
}

describe('F7 goes through the differences', () => {
  test('forward, and with Shift back', () => {
    expect(wish('F7')).toBe('next');
    expect(wish('Shift+F7')).toBe('previous');
  });

  test('while writing a note, and with single letters switched off', () => {
    expect(wish('F7', { typing: true, single: false })).toBe('next');
  });
});

describe('Alt and an arrow do the same', () => {
  test('unless the caret is in a field', () => {
    expect(wish('Alt+ArrowDown')).toBe('next');
    expect(wish('Alt+ArrowUp')).toBe('previous');
    expect(wish('Alt+ArrowDown', { typing: true })).toBe('nothing');
  });
});

describe('single letters', () => {
  test('step, dismiss and note', () => {
    expect(['j', 'k', 'x', 'n'].map((key) => wish(key)).join(' ')).toBe('next previous dismiss note');
  });

  test('mean nothing while typing, or switched off', () => {
    expect(['j', 'k', 'x', 'n'].map((key) => wish(key, { typing: true })).join(' ')).toBe(
      'nothing nothing nothing nothing',
    );
    expect(wish('j', { single: false })).toBe('nothing');
  });

  test("leave the browser's and the hall's keys alone", () => {
    expect(wish('Ctrl+j')).toBe('nothing');
    expect(wish('Meta+k')).toBe('nothing');
    expect(wish('Alt+x')).toBe('nothing');
  });
});
