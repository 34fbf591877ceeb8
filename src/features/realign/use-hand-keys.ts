/** Listens to the keys of alignment mode before anyone else does: the reading keys are off meanwhile. */
import { useEffect } from 'react';

import { useApp } from '../../store/use-app';
import { handWishOf, type HandWish } from './hand-keys';

export function useHandKeys(wish: (wish: HandWish) => void): void {
  const singleKeys = useApp((state) => state.settings.singleKeys);
  const cutting = useApp((state) => (state.correcting?.cut ?? null) !== null);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.isComposing) return;
      if (target instanceof Element && target.matches('input, textarea, select, [contenteditable]')) return;
      // A word in the text is a stop for Tab, not a button.
      const onButton = target instanceof Element && target.closest('button, a[href], summary') !== null;
      const found = handWishOf(event, { cutting, singleKeys, onButton });
      if (found === null || document.querySelector(':modal, :popover-open') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      wish(found);
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, [singleKeys, cutting, wish]);
}
