/** The two columns unlinked: each scrolls alone, a line to bring two places to, and the ways back. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';

import { type Side, sides } from '../../engine/text/text';
import { useActions } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import { sentenceId } from './ranges';
import { sentenceAt } from './selection';
import styles from './Unlinked.module.css';

/** Height of the line, as a share of the columns' height: above the middle, where reading goes on below. */
const eyeAt = 0.36;
/** Where no line of text is at the line itself, one so far above or below it counts (px; about two lines of large text). */
const near = 68;

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

/** Where the reader was in each scroll area before its columns were unlinked. */
interface Seen {
  readonly top: number;
  readonly nl: number | null;
  readonly en: number | null;
}
const lastSeen = new WeakMap<HTMLElement, Seen>();

/** Remembers what stands at eye height while the columns are linked. */
export function useEyeHeight(root: RefObject<HTMLElement | null>, unlinked: boolean): void {
  useEffect(() => {
    const scroller = root.current;
    if (scroller === null || unlinked) return undefined;
    let waiting = 0;
    const look = (): void => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        lastSeen.set(scroller, {
          top: scroller.scrollTop,
          nl: sentenceAtEye(scroller, 'nl'),
          en: sentenceAtEye(scroller, 'en'),
        });
      });
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      scroller.removeEventListener('scroll', look);
    };
  }, [root, unlinked]);
}

/** The sentence of a side that stands at the line, or nearest to it. */
function sentenceAtEye(frame: HTMLElement, side: Side): number | null {
  const box = frame.getBoundingClientRect();
  const column = frame.querySelector(`[data-column="${side}"]`)?.getBoundingClientRect() ?? box;
  const middle =
    column === box ? box.left + box.width * (side === 'nl' ? 0.25 : 0.75) : column.left + column.width / 2;
  const narrow = column !== box && column.top > box.top + 1;
  const y = narrow ? column.top + column.height * eyeAt : box.top + box.height * eyeAt;
  for (let away = 0; away <= near; away += 8)
    for (const at of [y + away, y - away]) {
      const found = sentenceAt(document.elementFromPoint(middle, at));
      if (found?.side === side) return found.sentence;
    }
  return null;
}
