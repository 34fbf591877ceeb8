/** Two quiet questions below the list: to let the browser keep things for good, and to make a backup when much was never backed up. */
import { useEffect, useState, type ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { downloadText } from '../../ui/download-text';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import styles from './KeepNotice.module.css';

const said = laterWords.notes.keep;

/** Notes written since the last backup before it is mentioned: an evening's work (own choice). */
const muchUnsaved = 20;

/** `quiet`: a note is being written, and nobody is asked anything. */
export function KeepNotice({ quiet }: { readonly quiet: boolean }): ReactElement | null {
  const works = useApp((state) => state.keeping.notes.state === 'works');
  const asked = useApp((state) => state.settings.askedToPersist);
  const some = useApp((state) => state.notes.length > 0);
  const since = useApp((state) => state.keeping.sinceBackup);
  const mayVanish = useMayVanish(works && some && !asked);
  const [later, setLater] = useState(0);
  const { changeSettings, say, backupFile, backedUp } = useActions();
  if (!works || quiet) return null;
  if (mayVanish) {
    const persist = async (): Promise<void> => {
      const kept = await navigator.storage.persist();
      changeSettings({ askedToPersist: true });
      say(kept ? said.persisted : said.notPersisted);
    };
    return (
      <div className={styles.notice}>
        <p>{said.why}</p>
        <Button onClick={() => void persist()}>{said.persist}</Button>
        <Button tone="quiet" onClick={() => changeSettings({ askedToPersist: true })}>
          {said.notNow}
        </Button>
      </div>
    );
  }
  if (since < muchUnsaved + later) return null;
  const backup = async (): Promise<void> => {
    const day = new Date().toISOString().slice(0, 10);
    downloadText(words.export.backupName(day), await backupFile());
    backedUp();
  };
  return (
    <div className={styles.notice}>
      <p>{said.since(since)}</p>
      <Button icon="download" onClick={() => void backup()}>
        {said.backup}
      </Button>
      <Button tone="quiet" onClick={() => setLater(since)}>
        {said.notNow}
      </Button>
    </div>
  );
}

/** Whether this browser could keep things for good, and does not yet. */
function useMayVanish(ask: boolean): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    let gone = false;
    // Only over https or on this machine; elsewhere the browser has no such promise.
    if (ask && 'storage' in navigator && 'persisted' in navigator.storage)
      void navigator.storage.persisted().then(
        (kept) => {
          if (!gone) setMay(!kept);
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [ask]);
  return ask && may;
}
