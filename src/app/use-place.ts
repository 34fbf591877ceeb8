/** Says where one is when the screen changes: the window's title, and the focus where it would be lost. */
import { useEffect, useRef } from 'react';

import { useApp } from '../store/use-app';
import { words } from '../words/words';

export function usePlace(): void {
  const screen = useApp((state) => state.screen.name);
  const title = useApp((state) => state.pair?.title ?? '');
  const before = useRef(screen);

  useEffect(() => {
    const here =
      screen === 'new' ? words.app.newPage.title : screen === 'rules' ? words.app.rules.title : title;
    document.title = here === '' ? words.app.name : `${here} – ${words.app.name}`;
  }, [screen, title]);

  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    // The button that led here is gone; without this the next Tab would begin at the top of the page.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('#texts')?.focus();
  }, [screen]);
}
