import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { settingsKey, textSizes } from '../storage/settings-store';
import { shownTheme, textMeasures } from './appearance';

describe('how the page looks', () => {
  test('follows the device until the reader chooses', () => {
    expect(shownTheme('system', true)).toBe('dark');
    expect(shownTheme('system', false)).toBe('light');
    expect(shownTheme('light', true)).toBe('light');
    expect(shownTheme('dark', false)).toBe('dark');
  });

  test('leads every size by 1.6', () => {
    expect(textSizes.map((size) => Object.values(textMeasures(size)).join('/'))).toEqual([
      '15px/24px',
      '17px/27px',
      '19px/30px',
      '21px/34px',
    ]);
  });

  test('is set before the first paint, from the same record that the settings are kept in', () => {
    const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
    expect(page).toContain(`localStorage.getItem('${settingsKey}')`);
    expect(page.indexOf('dataset.theme')).toBeLessThan(page.indexOf('src/main.tsx'));
  });
});
