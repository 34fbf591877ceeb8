/** What the colours of the house promise: text stays readable on every note fill, in both themes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { noteColours } from '../storage/category';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");

/** Custom properties with a six-figure colour. */
function colours(part: string): ReadonlyMap<string, string> {
  return new Map(
    [...part.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])(
  'text, the sign of a category and the lines of differences are readable on every note fill: %s',
  (_, theme) => {
    const inks = [
      '--ink',
      ...['gap', 'number', 'date', 'name', 'quote', 'meaning'].map((kind) => `--k-${kind}`),
    ];
    const poor = noteColours.flatMap((colour) =>
      [`--n-${colour}-ink`, ...inks].flatMap((ink) => {
        const ratio = contrast(theme.get(`--n-${colour}`) ?? '', theme.get(ink) ?? '');
        // 4.5 for what is read, 3 for lines (WCAG 1.4.3, 1.4.11).
        return ratio >= (ink.startsWith('--k-') ? 3 : 4.5)
          ? []
          : [`${ink} on ${colour}: ${ratio.toFixed(2)}`];
      }),
    );
    expect(poor).toEqual([]);
  },
);
