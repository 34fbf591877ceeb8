/** Theme and text size as the page's root carries them. */
import type { Settings } from '../storage/settings-store';

/** Leading is the text size × 1.6, after the look. */
const leading = 1.6;

/** The theme that is really shown: the reader's choice, or the device's. */
export function shownTheme(theme: Settings['theme'], deviceIsDark: boolean): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return deviceIsDark ? 'dark' : 'light';
}

/** The custom properties of a text size, in CSS pixels. */
export function textMeasures(size: Settings['textSize']): Readonly<Record<'--size' | '--leading', string>> {
  return { '--size': `${size}px`, '--leading': `${Math.round(size * leading)}px` };
}
