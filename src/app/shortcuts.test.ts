import { describe, expect, test } from 'vitest';

import { shortcutFor, shortcuts } from './shortcuts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const reading = { typing: false, single: true };

/** What a press does, in one word. */
function does(key: string, more: Partial<typeof plain> = {}, where = reading): string {
  return shortcutFor({ key, ...plain, ...more }, where)?.does ?? '-';
}

describe('the keys', () => {
  test('undo and redo, with Ctrl or with ⌘', () => {
    expect(does('z', { ctrlKey: true })).toBe('undo');
    expect(does('z', { metaKey: true })).toBe('undo');
    expect(does('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(does('y', { ctrlKey: true })).toBe('redo');
  });

  test('leave undo to the browser while one types, but still close and finish', () => {
    const typing = { typing: true, single: true };
    expect(does('z', { ctrlKey: true }, typing)).toBe('-');
    expect(does('2', {}, typing)).toBe('-');
    expect(does('Escape', {}, typing)).toBe('close');
    expect(does('Enter', { ctrlKey: true }, typing)).toBe('done');
  });

  test('of a single letter can be switched off', () => {
    expect(does('?', { shiftKey: true })).toBe('keys');
    expect(does('?')).toBe('keys');
    expect(does('?', {}, { typing: false, single: false })).toBe('-');
    expect(does('3', {}, { typing: false, single: false })).toBe('-');
  });

  test('that belong to a feature are listed here and answered there', () => {
    expect(does('j')).toBe('-');
    expect(shortcuts.some((one) => one.does === 'next')).toBe(true);
  });

  test('name each press once', () => {
    const all = shortcuts.flatMap((one) => one.presses.map((press) => JSON.stringify(press)));
    expect(new Set(all).size).toBe(all.length);
  });
});
