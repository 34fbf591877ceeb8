/** Puts the reader's theme and text size on the page's root, and follows the device. */
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';

import { useApp } from '../store/use-app';
import { shownTheme, textMeasures } from './appearance';

const darkDevice = window.matchMedia('(prefers-color-scheme: dark)');

function listen(listener: () => void): () => void {
  darkDevice.addEventListener('change', listener);
  return () => darkDevice.removeEventListener('change', listener);
}

export function useAppearance(): void {
  const theme = useApp((state) => state.settings.theme);
  const size = useApp((state) => state.settings.textSize);
  const deviceIsDark = useSyncExternalStore(listen, () => darkDevice.matches);

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = shownTheme(theme, deviceIsDark);
  }, [theme, deviceIsDark]);

  useEffect(() => {
    for (const [name, value] of Object.entries(textMeasures(size)))
      document.documentElement.style.setProperty(name, value);
  }, [size]);
}
