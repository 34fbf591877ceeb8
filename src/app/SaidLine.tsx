/** The last thing worth saying, shown in the bar and read by screen readers, with the way to take it back. */
import { useEffect, useRef, useState, type ReactElement } from 'react';

import { useActions, useApp } from '../store/use-app';
import { Button } from '../ui/Button';
import { words } from '../words/words';
import styles from './Toolbar.module.css';

/** How long the line stays on screen, milliseconds. Undo stays in the bar for good, so nobody is hurried. */
const shownFor = 10_000;

export function SaidLine(): ReactElement {
  const said = useApp((state) => state.said);
  const place = useApp((state) => `${state.screen.name} ${state.pair?.id ?? ''}`);
  const { undo } = useActions();
  const [over, setOver] = useState(0);

  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setOver(said.at), shownFor);
    return () => clearTimeout(timer);
  }, [said]);

  // What was said about one screen does not follow to the next; what is said with the change stays.
  const before = useRef({ place, at: 0 });
  useEffect(() => {
    const at = said?.at ?? 0;
    const stale = before.current.place !== place && before.current.at === at;
    before.current = { place, at };
    if (stale) setOver(at);
  }, [said, place]);

  const shown = said !== null && said.at !== over ? said : null;
  return (
    <div className={styles.said}>
      <output className={styles.saidText} title={shown?.text}>
        {shown?.text}
      </output>
      {shown?.undo === true ? (
        <Button tone="link" onClick={undo}>
          {words.app.undo}
        </Button>
      ) : null}
    </div>
  );
}
