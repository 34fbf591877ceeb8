/** Keeps the address and the screen in step, so that the back button works and a pair's address opens it again. */
import { useEffect } from 'react';

import { useActions, useApp } from '../store/use-app';
import { formatRoute, parseRoute, routeOf } from './route';

/** Opens what the address names, at first and whenever it changes, and writes the address of what was opened otherwise. */
export function useRoute(): void {
  const { openHome, openNew, openRules, goToPair, goToNote, listLibrary } = useActions();
  const screen = useApp((state) => state.screen);
  const pairId = useApp((state) => state.pair?.id ?? null);

  useEffect(() => {
    const openAt = async (pair: string, note?: string): Promise<void> => {
      await goToPair(pair);
      if (note !== undefined) goToNote(note);
    };
    const go = (): void => {
      const route = parseRoute(window.location.hash);
      if (route.name === 'new') openNew();
      else if (route.name === 'rules') openRules(route.rule);
      else if (route.name === 'pair') void openAt(route.id, route.note);
      else void openHome();
    };
    if (parseRoute(window.location.hash).name === 'new') void listLibrary();
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, [openHome, openNew, openRules, goToPair, goToNote, listLibrary]);

  useEffect(() => {
    const wanted = routeOf(screen, pairId);
    if (wanted === null) return;
    const address = formatRoute(wanted);
    if (address === window.location.hash) return;
    // A pair takes the place of the bare address, or the address of a note, that opened it, so that "back" does not lead to it again.
    const here = parseRoute(window.location.hash);
    const same = here.name === 'pair' && wanted.name === 'pair' && here.id === wanted.id;
    if (same || (wanted.name === 'pair' && here.name === 'home'))
      window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  }, [screen, pairId]);
}
