/** What is wrong with keeping things, and what to do about it, between bar and text: nothing is covered, and each can be closed. */
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';

import { useActions, useApp } from '../store/use-app';
import { Button } from '../ui/Button';
import { downloadText } from '../ui/download-text';
import { Icon } from '../ui/Icon';
import { sizeOf } from '../ui/size-of';
import { ToolButton } from '../ui/ToolButton';
import { words } from '../words/words';
import styles from './Notices.module.css';
import { FreeRoom } from './FreeRoom';
import { useDownloadBackup } from './use-download-backup';

const said = words.app.notices;

export function Notices(): ReactElement {
  return (
    <section aria-label={said.label} className={styles.notices}>
      <ForbiddenNotice />
      <FullNotice />
      <PairNotice />
      <UnreadableNotice />
    </section>
  );
}

/** Storage cannot be used at all: told before anything is written. */
function ForbiddenNotice(): ReactElement | null {
  const forbidden = useApp((state) => state.keeping.notes.state === 'memory');
  const download = useDownloadBackup();
  if (!forbidden) return null;
  return (
    <Notice
      title={said.forbidden.title}
      text={said.forbidden.text}
      actions={<Button onClick={download}>{said.download}</Button>}
    />
  );
}

/** A note did not fit: what takes up the room, and three ways out. */
function FullNotice(): ReactElement | null {
  const unsaved = useApp((state) => state.keeping.unsaved);
  const use = useApp((state) => state.keeping.use);
  const { measureStorage, saveAgain } = useActions();
  const download = useDownloadBackup();
  const full = [...unsaved.values()].includes('full');

  useEffect(() => {
    if (full) measureStorage();
  }, [full, measureStorage]);

  if (!full) return null;
  const room = use === null ? '' : ` ${said.full.room(sizeOf(use.own), sizeOf(use.total - use.own))}`;
  return (
    <Notice
      title={said.full.title}
      text={`${said.full.text(unsaved.size)}${room}`}
      actions={
        <>
          <Button tone="primary" onClick={download}>
            {said.download}
          </Button>
          <Button onClick={saveAgain}>{words.app.kept.again}</Button>
        </>
      }
      more={<FreeRoom />}
    />
  );
}

/** The open pair could not be written: what it is, and what can be kept. */
function PairNotice(): ReactElement | null {
  const why = useApp((state) => state.keeping.pair);
  const { takeTheirs, keepAsCopy, keepMine } = useActions();
  if (why === 'elsewhere')
    return (
      <Notice
        key={why}
        title={said.elsewhere.title}
        text={said.elsewhere.text}
        actions={
          <>
            <Button tone="primary" onClick={() => void keepAsCopy()}>
              {said.elsewhere.copy}
            </Button>
            <Button onClick={() => void takeTheirs()}>{said.elsewhere.theirs}</Button>
            <Button onClick={() => void keepMine()}>{said.elsewhere.mine}</Button>
          </>
        }
      />
    );
  if (why === 'cleared')
    return (
      <Notice
        key={why}
        title={said.cleared.title}
        text={said.cleared.text}
        actions={
          <Button tone="primary" onClick={() => void keepMine()}>
            {said.cleared.again}
          </Button>
        }
      />
    );
  if (why !== 'full' && why !== 'failed') return null;
  return (
    <Notice
      key={why}
      title={said.notKept.title}
      text={said.notKept.text}
      actions={<Button onClick={() => void keepMine()}>{words.app.kept.again}</Button>}
      {...(why === 'full' ? { more: <FreeRoom /> } : {})}
    />
  );
}

/** Records that could not be read are kept as they are, and can be taken along. */
function UnreadableNotice(): ReactElement | null {
  const unreadable = useApp((state) => state.keeping.unreadable);
  if (unreadable.length === 0) return null;
  const raw = (): void =>
    downloadText('tweeluik-unreadable.json', `${JSON.stringify(unreadable, null, 2)}\n`);
  return (
    <Notice
      title={said.unreadable.title(unreadable.length)}
      text={said.unreadable.text}
      actions={<Button onClick={raw}>{said.unreadable.download}</Button>}
    />
  );
}

function Notice({
  title,
  text,
  actions,
  more,
}: {
  readonly title: string;
  readonly text: string;
  readonly actions: ReactNode;
  /** Stands below, over the whole width. */
  readonly more?: ReactNode;
}): ReactElement | null {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div role="alert" className={styles.notice}>
      <Icon name="warning" />
      <p>
        <b>{title}</b> {text}
      </p>
      <div className={styles.actions}>{actions}</div>
      <ToolButton icon="close" label={said.dismiss} onClick={() => setClosed(true)} />
      {more}
    </div>
  );
}
