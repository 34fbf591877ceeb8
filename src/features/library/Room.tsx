/** How much room notes and texts take up on this device, how much is left, and what can be freed. */
import { useEffect, useState, type ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { sizeOf } from '../../ui/size-of';
import { words } from '../../words/words';
import styles from './Library.module.css';

const said = words.library;

export function Room(): ReactElement {
  const use = useApp((state) => state.keeping.use);
  const binned = useApp((state) => state.keeping.binned);
  const library = useApp((state) => state.library);
  const { measureStorage, emptyBin } = useActions();
  const whole = useEstimate(library);
  const texts = library.reduce((sum, { size }) => sum + size, 0);

  useEffect(() => measureStorage(), [measureStorage]);

  return (
    <>
      {use === null ? null : (
        <>
          <meter
            min={0}
            max={use.capacity}
            value={use.total}
            aria-label={said.use(sizeOf(use.own), sizeOf(use.capacity))}
          />
          <p className={styles.figures}>
            {said.use(sizeOf(use.own), sizeOf(use.capacity))};{' '}
            {said.free(sizeOf(Math.max(0, use.capacity - use.total)))}
          </p>
        </>
      )}
      <p className={styles.figures}>
        {said.texts(sizeOf(texts))}
        {whole === null ? '' : `; ${said.whole(sizeOf(whole.usage), sizeOf(whole.left))}`}
      </p>
      {binned === 0 ? null : (
        <Button tone="link" onClick={emptyBin}>
          {said.emptyBin(binned)}
        </Button>
      )}
    </>
  );
}

/** What the browser says of this site's storage, asked anew when the list changes; null where it says nothing. */
function useEstimate(list: unknown): { readonly usage: number; readonly left: number } | null {
  const [found, setFound] = useState<{ readonly usage: number; readonly left: number } | null>(null);
  useEffect(() => {
    let stale = false;
    const ask = async (): Promise<void> => {
      try {
        const { usage, quota } = await navigator.storage.estimate();
        if (!stale && list !== null && usage !== undefined && quota !== undefined)
          setFound({ usage, left: Math.max(0, quota - usage) });
      } catch {
        // Not in a secure context, or forbidden: then nothing is said about it.
      }
    };
    void ask();
    return () => {
      stale = true;
    };
  }, [list]);
  return found;
}
