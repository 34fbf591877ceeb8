import { describe, expect, test } from 'vitest';

import { handWishOf, type Press } from './hand-keys';

const bare: Press = { key: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const state = { cutting: false, singleKeys: true, onButton: false };
const wish = (press: Partial<Press>, part: Partial<typeof state> = {}) =>
  handWishOf({ ...bare, ...press }, { ...state, ...part });

describe('the keys of alignment mode', () => {
  test('are those of OmegaT and of InterText', () => {
    expect(['u', 'd', 's', 'm', 'a', ' '].map((key) => wish({ key }))).toEqual([
      'up',
      'down',
      'split',
      'merge',
      'accept',
      'pin',
    ]);
    expect([wish({ key: 'Enter' }), wish({ key: 'Backspace' })]).toEqual(['split', 'mergeUp']);
    expect(wish({ key: 'ArrowUp', ctrlKey: true })).toBe('up');
    expect(wish({ key: 'R', shiftKey: true })).toBe('realign');
  });

  test('leave the browser its own', () => {
    for (const key of ['r', 'f', 'p', 'a', 'd', 'l', 'n', 's'])
      expect([
        wish({ key, ctrlKey: true }),
        wish({ key, metaKey: true }),
        wish({ key, altKey: true }),
      ]).toEqual([null, null, null]);
  });

  test('letters are off with the other single keys; arrows, Enter, Backspace and Escape stay', () => {
    expect(wish({ key: 'u' }, { singleKeys: false })).toBeNull();
    expect(wish({ key: 'Enter' }, { singleKeys: false })).toBe('split');
    expect(wish({ key: 'ArrowUp', ctrlKey: true }, { singleKeys: false })).toBe('up');
  });

  test('a button with the focus keeps Enter and Space', () => {
    expect([wish({ key: 'Enter' }, { onButton: true }), wish({ key: ' ' }, { onButton: true })]).toEqual([
      null,
      null,
    ]);
    expect(wish({ key: 'u' }, { onButton: true })).toBe('up');
  });

  test('arrows move the border while a sentence is being split', () => {
    expect(['ArrowLeft', 'ArrowRight', 'Enter', 'u'].map((key) => wish({ key }, { cutting: true }))).toEqual([
      'cutEarlier',
      'cutLater',
      'cutHere',
      null,
    ]);
  });
});
