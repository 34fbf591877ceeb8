/** The pairs kept on this device: found, opened, renamed, duplicated, removed (undoably); samples; and how much room is left. */
import { useEffect, useMemo, useState, type ComponentProps, type ReactElement } from 'react';

import { sampleIds } from '../../store/samples';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { downloadText } from '../../ui/download-text';
import { words } from '../../words/words';
import { Entry } from './Entry';
import styles from './Library.module.css';
import { Room } from './Room';
import { many, shelved, type Order } from './shelf';

const said = words.library;

const orders: readonly Order[] = ['opened', 'title', 'created', 'size'];

/** `closes` names the popover that this stands in, if any. */
export function Library({ closes }: { readonly closes?: string }): ReactElement {
  const library = useApp((state) => state.library);
  const screen = useApp((state) => state.screen.name);
  const { openNew, listLibrary } = useActions();
  const hides: ComponentProps<'button'> =
    closes === undefined ? {} : { popoverTarget: closes, popoverTargetAction: 'hide' };

  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('opened');
  const shown = useMemo(
    () => shelved(library, library.length < many ? '' : search, order),
    [library, search, order],
  );

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
      {library.length < many ? null : (
        <div className={styles.find}>
          <input
            type="search"
            aria-label={said.search}
            placeholder={said.search}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <select
            aria-label={said.sort.label}
            value={order}
            onChange={(event) => {
              const chosen = orders.find((one) => one === event.currentTarget.value);
              if (chosen !== undefined) setOrder(chosen);
            }}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {said.sort[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      <ul className={styles.list} aria-label={said.list}>
        {shown.map((pair) => (
          <Entry key={pair.id} pair={pair} hides={hides} />
        ))}
      </ul>
      {shown.length === 0 && library.length > 0 ? <p className={styles.none}>{said.none}</p> : null}
      <Samples hides={hides} />
      <Unreadable />
      <Stays />
    </div>
  );
}

/** Samples that are not on this device can be brought back. */
function Samples({ hides }: { readonly hides: ComponentProps<'button'> }): ReactElement | null {
  const library = useApp((state) => state.library);
  const { goToPair } = useActions();
  const away = sampleIds.filter((id) => !library.some((pair) => pair.id === id));
  if (away.length === 0) return null;
  return (
    <section className={styles.samples} aria-label={said.samples.title}>
      <h3>{said.samples.title}</h3>
      <p>{said.samples.why}</p>
      {away.map((id) => (
        <Button
          key={id}
          aria-label={said.samples.bring(said.samples.titles[id])}
          {...hides}
          onClick={() => void goToPair(id)}
        >
          {said.samples.titles[id]}
        </Button>
      ))}
    </section>
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

/** Where things are kept, and the way to take everything along. */
function Stays(): ReactElement {
  const { backupFile, backedUp } = useActions();
  const download = async (): Promise<void> => {
    downloadText(words.export.backupName(new Date().toISOString().slice(0, 10)), await backupFile());
    backedUp();
  };
  return (
    <div className={styles.room}>
      <p>
        {said.stays}{' '}
        <Button tone="link" onClick={() => void download()}>
          {said.copy}
        </Button>
      </p>
      <Room />
    </div>
  );
}
