/** The two columns unlinked: each scrolls alone, a line to bring two places to, and the ways back. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';

import { sides } from '../../engine/text/text';
import { useActions } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import { eyeAt, lastSeen, sentenceAtEye } from './eye-height';
import { sentenceId } from './ranges';
import styles from './Unlinked.module.css';

const said = words.hand.unlinkedBar;

/** Frames the flowing columns; `root` is the scroll area of the reader. */
export function Unlinked({
  root,
  children,
}: {
  readonly root: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}): ReactElement {
  const { unlinkColumns, linkColumnsAt } = useActions();
  const frame = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState(false);
  useStartingPlace(root, frame);
  const linkHere = (): void => {
    const element = frame.current;
    const at =
      element === null ? null : { nl: sentenceAtEye(element, 'nl'), en: sentenceAtEye(element, 'en') };
    if (at === null || at.nl === null || at.en === null) setMissing(true);
    else linkColumnsAt({ nl: at.nl, en: at.en });
  };
  return (
    <div className={styles.unlinked} data-unlinked>
      <section className={styles.bar} aria-label={said.label}>
        <Icon name="unlink" />
        <p aria-live="polite">{missing ? said.nothing : said.text}</p>
        <button type="button" className={styles.here} onClick={linkHere}>
          <Icon name="pin" size={14} />
          {said.here}
        </button>
        <button type="button" className={styles.back} onClick={() => unlinkColumns(false)}>
          {said.back}
        </button>
      </section>
      <div ref={frame} className={styles.frame}>
        {children}
        <i className={styles.eye} style={{ top: `${eyeAt * 100}%` }} aria-hidden="true" />
      </div>
    </div>
  );
}

/** Both columns begin where the reader was, and the whole goes back there when they are linked again as they were. */
function useStartingPlace(root: RefObject<HTMLElement | null>, frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const scroller = root.current;
    const element = frame.current;
    if (scroller === null || element === null) return undefined;
    const before = lastSeen.get(scroller) ?? null;
    const top = before?.top ?? 0;
    scroller.scrollTo({ top: 0 });
    const settle = requestAnimationFrame(() => {
      const box = element.getBoundingClientRect();
      for (const side of sides) {
        const sentence = before?.[side] ?? null;
        const there = sentence === null ? null : document.getElementById(sentenceId(side, sentence));
        const column = element.querySelector(`[data-column="${side}"]`);
        if (there === null || column === null) continue;
        column.scrollBy({ top: there.getBoundingClientRect().top - (box.top + box.height * eyeAt) });
      }
    });
    return () => {
      cancelAnimationFrame(settle);
      requestAnimationFrame(() => scroller.scrollTo({ top }));
    };
  }, [root, frame]);
}
