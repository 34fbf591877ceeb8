/** The reader's screen: the diptych in its scroll area, what must be said about it, and the statement of coverage. */
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { useApp } from '../../store/use-app';
import { useTexts } from '../../store/use-calm';
import { later } from '../../ui/later';
import { words } from '../../words/words';
import { SelectedCard } from './CardPlate';
import { Coverage } from './Coverage';
import { Dock } from './Dock';
import { Notices } from './Notices';
import { RowExtra } from './RowExtra';
import { Sheet } from './Sheet';
import { useEditing } from './use-editing';
import { useKeptPlace } from './use-kept-place';
import { useOpening } from './use-opening';
import { usePointing } from './use-pointing';
import { useSelecting } from './use-selecting';
import { useKeepingPlace, useShowing } from './use-showing';
import { useWalking } from './use-walking';
import styles from './Reader.module.css';

const HandPlace = later(async () => (await import('./HandPlace')).HandPlace);
const FindBar = later(async () => (await import('./FindBar')).FindBar);

/** `card` shows the selected difference on a plate between the rows while the panel is closed. */
export function Reader({
  card = null,
  extra = null,
}: {
  readonly card?: ReactNode;
  /** What a row's plate shows beside what the row says about itself. */
  readonly extra?: ((row: number, label: string) => ReactNode) | null;
}): ReactElement {
  const correcting = useApp((state) => state.correcting !== null);
  const finding = useApp((state) => state.find !== null);
  const scroller = useRef<HTMLDivElement>(null);
  const { readings, rows } = useTexts();
  usePointing(scroller);
  useOpening(scroller);
  useSelecting(scroller);
  useWalking(scroller);
  useEditing(scroller);
  const wanted = useKeptPlace(scroller);
  useShowing(scroller);
  useKeepingPlace(scroller);
  const title = useApp((state) => state.pair?.title || words.app.untitled);
  return (
    <section className={styles.reader} aria-label={words.reader.sheet}>
      <div ref={scroller} className={styles.scroller} data-reader-scroll>
        <h1 className="spoken">{words.reader.heading(title)}</h1>
        <Notices />
        {readings === null ? (
          <p className={styles.opening}>{words.reader.opening}</p>
        ) : (
          <SelectedCard value={card}>
            <RowExtra value={extra}>
              <Sheet readings={readings} rows={rows} wanted={wanted} root={scroller} />
            </RowExtra>
          </SelectedCard>
        )}
      </div>
      <RowExtra value={extra}>
        <Dock card={card} />
      </RowExtra>
      {correcting && <HandPlace root={scroller} />}
      {finding && <FindBar />}
      <Coverage />
    </section>
  );
}
