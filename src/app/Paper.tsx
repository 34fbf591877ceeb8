/** Prints the pair and its notes instead of the screen: drawn when the browser is about to print, gone afterwards. */
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { flushSync } from 'react-dom';

import { useApp } from '../store/use-app';
import styles from './Paper.module.css';

/** Its code is small and comes when the page is idle; the browser does not wait for it once it prints. Milliseconds. */
const loadAfter = 2_500;

export function Paper(): ReactElement | null {
  const [view, setView] = useState<{ readonly View: ComponentType } | null>(null);
  const [printing, setPrinting] = useState(false);
  const reading = useApp((state) => state.screen.name === 'reader' && state.readings !== null);

  useEffect(() => {
    const timer = setTimeout(() => {
      void import('../features/notes/PrintView').then(
        ({ PrintView }) => setView({ View: PrintView }),
        () => undefined,
      );
    }, loadAfter);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const paper = window.matchMedia('print');
    // The browser prints what stands there when the event is over.
    const change = (): void => flushSync(() => setPrinting(paper.matches));
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    paper.addEventListener('change', change);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      paper.removeEventListener('change', change);
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  if (!printing || !reading || view === null) return null;
  const { View } = view;
  return (
    <div className={styles.paper} data-paper>
      <View />
    </div>
  );
}
