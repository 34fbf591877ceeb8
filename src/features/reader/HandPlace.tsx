/** Keeps the hand of alignment mode in view; it has no look of its own, and its code is fetched for those who correct. */
import type { RefObject } from 'react';

import { useHandPlace } from './use-hand-place';

export function HandPlace({ root }: { readonly root: RefObject<HTMLElement | null> }): null {
  useHandPlace(root);
  return null;
}
