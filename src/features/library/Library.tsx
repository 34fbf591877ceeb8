/** The pairs kept on this device: open, remove (undoably), begin a new one; and how much room is left for notes. */
import { useEffect, type ComponentProps, type ReactElement } from 'react';

import type { PairSummary } from '../../storage/pair';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { downloadText } from '../../ui/download-text';
import { sayMoment } from '../../ui/moment';
import { sizeOf } from '../../ui/size-of';
import { ToolButton } from '../../ui/ToolButton';
import { words } from '../../words/words';
import styles from './Library.module.css';

const said = words.library;

/** The id of the pair that ships with the app (store/pair-actions.ts). */
const sampleId = 'sample';

/** `closes` names the popover that this stands in, if any. */
export function Library({ closes }: { readonly closes?: string }): ReactElement {
  const library = useApp((state) => state.library);
  const screen = useApp((state) => state.screen.name);
  const { goToPair, openNew, listLibrary } = useActions();
  const hides: ComponentProps<'button'> =
    closes === undefined ? {} : { popoverTarget: closes, popoverTargetAction: 'hide' };

  useEffect(() => {
    void listLibrary();
  }, [listLibrary]);

  return (
    <div className={styles.library}>
      <div className={styles.head}>
        <h2>
          {said.title} <span>{library.length}</span>
        </h2>
        {screen === 'new' ? null : (
          <Button icon="plus" {...hides} onClick={openNew}>
            {said.newPair}
          </Button>
        )}
      </div>
      <ul className={styles.list} aria-label={said.list}>
        {library.map((pair) => (
          <Entry key={pair.id} pair={pair} hides={hides} />
        ))}
        {library.some((pair) => pair.id === sampleId) ? null : (
          <li className={styles.entry}>
            <button type="button" className={styles.open} {...hides} onClick={() => void goToPair(sampleId)}>
              <b>{said.sampleTitle}</b>
            </button>
          </li>
        )}
      </ul>
      <Unreadable />
      <Room />
    </div>
  );
}

function Entry({
  pair,
  hides,
}: {
  readonly pair: PairSummary;
  readonly hides: ComponentProps<'button'>;
}): ReactElement {
  const current = useApp((state) => state.pair?.id === pair.id);
  const notes = useApp((state) => state.noteCounts[pair.id] ?? 0);
  const { goToPair, removePair } = useActions();
  const facts = [
    pair.id === sampleId ? said.sample : null,
    current ? said.current : said.opened(sayMoment(pair.opened)),
    notes === 0 ? null : said.notes(notes),
  ].filter((fact) => fact !== null);
  const title = pair.title === '' ? words.app.untitled : pair.title;
  return (
    <li className={styles.entry} data-current={current}>
      <button
        type="button"
        className={styles.open}
        aria-current={current ? 'page' : undefined}
        {...hides}
        onClick={() => void goToPair(pair.id)}
      >
        <b>{title}</b>
        <span>{facts.join(' · ')}</span>
      </button>
      {/* The sample comes back by itself when nothing else is open, so removing it would be an empty promise. */}
      {pair.id === sampleId ? null : (
        <ToolButton
          icon="trash"
          label={said.remove(title)}
          className={styles.remove}
          onClick={() => void removePair(pair.id)}
        />
      )}
    </li>
  );
}

/** Pairs whose record is damaged: kept untouched, to be taken along as they are. */
function Unreadable(): ReactElement | null {
  const unreadable = useApp((state) => state.unreadablePairs);
  if (unreadable.length === 0) return null;
  return (
    <div className={styles.unreadable}>
      <p>{said.unreadable(unreadable.length)}</p>
      <Button
        tone="link"
        onClick={() =>
          downloadText('tweeluik-unreadable-pairs.json', `${JSON.stringify(unreadable, null, 2)}\n`)
        }
      >
        {said.download}
      </Button>
    </div>
  );
}

/** Where things are kept, how full it is, and the way to take the notes along. */
function Room(): ReactElement {
  const use = useApp((state) => state.keeping.use);
  const { measureStorage, notesFile } = useActions();
  const download = (): void =>
    downloadText(words.app.kept.fileName(new Date().toISOString().slice(0, 10)), notesFile());

  useEffect(() => measureStorage(), [measureStorage]);

  return (
    <div className={styles.room}>
      <p>
        {said.stays}{' '}
        <Button tone="link" onClick={download}>
          {said.copy}
        </Button>
      </p>
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
    </div>
  );
}
