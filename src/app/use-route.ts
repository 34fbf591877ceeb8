/** Keeps the address and the screen in step, so that the back button works and a pair's address opens it again. */
import { useEffect } from 'react';

import { useActions, useApp } from '../store/use-app';
import { formatRoute, parseRoute, routeOf } from './route';

/** Opens what the address names, at first and whenever it changes, and writes the address of what was opened otherwise. */
export function useRoute(): void {
  const { openHome, openNew, openRules, goToPair, listLibrary } = useActions();
  const screen = useApp((state) => state.screen);
  const pairId = useApp((state) => state.pair?.id ?? null);

  useEffect(() => {
    const go = (): void => {
      const route = parseRoute(window.location.hash);
      if (route.name === 'new') openNew();
      else if (route.name === 'rules') openRules(route.rule);
      else if (route.name === 'pair') void goToPair(route.id);
      else void openHome();
    };
    if (parseRoute(window.location.hash).name === 'new') void listLibrary();
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, [openHome, openNew, openRules, goToPair, listLibrary]);

  useEffect(() => {
    const wanted = routeOf(screen, pairId);
    if (wanted === null) return;
    const address = formatRoute(wanted);
    if (address === window.location.hash) return;
    // A pair takes the place of the bare address that opened it, so that "back" does not lead to it again.
    if (wanted.name === 'pair' && parseRoute(window.location.hash).name === 'home')
      window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  }, [screen, pairId]);
}
