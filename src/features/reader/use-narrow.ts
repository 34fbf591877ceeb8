/** Whether the screen is a phone's: one card a row. */
import { useSyncExternalStore } from 'react';

/** The look's border between two leaves and one card a row; the same number stands in the style sheets. */
const phone = '(max-width: 759px)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(phone);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True below 760 px; follows the window. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(phone).matches);
}
