/** "Text and cleaning" of one side: where it came from, replacing it, what was set aside, what is set aside always, what could be mended. */
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';

import type { Side } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { sayMoment } from '../../ui/moment';
import { ToolButton } from '../../ui/ToolButton';
import { words } from '../../words/words';
import { Aside } from './Aside';
import { PastChanges } from './PastChanges';
import { Repairs } from './Repairs';
import { Rules } from './Rules';
import styles from './TextSheet.module.css';

const said = words.edit.text;

export function TextSheet({ side }: { readonly side: Side }): ReactElement | null {
  const { showText, openReplace, undo } = useActions();
  const reading = useApp((state) => state.readings?.[side] ?? null);
  const kept = useApp((state) => state.pair?.[side] ?? null);
  const replaced = useApp((state) => state.pair?.replaced ?? null);
  const last = useApp((state) => state.said);
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened] = useState(last?.at ?? 0);
  const title = useId();

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  if (reading === null || kept === null) return null;
  const { language } = reading.text;
  const name = words.differencesPanel.languageName(language === 'und' ? side : language);
  const news = last !== null && last.at > opened ? last : null;
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={title} onClose={() => showText(null)}>
      <div className={styles.head}>
        <h2 id={title}>{said.title(name)}</h2>
        <ToolButton icon="close" label={said.close} onClick={() => dialog.current?.close()} />
      </div>
      {/* The bar at the top lies behind this sheet. */}
      <div className={styles.said}>
        <output>{news?.text}</output>
        {news?.undo === true ? (
          <Button tone="link" onClick={undo}>
            {words.app.undo}
          </Button>
        ) : null}
      </div>
      {kept.file === null ? null : (
        <p className={styles.from}>
          {kept.file.site === null ? said.from(kept.file.name) : said.fromSite(kept.file.site)}
        </p>
      )}
      <div className={styles.replace}>
        <Button icon="swap" onClick={() => openReplace(side)}>
          {said.replace}
        </Button>
        <p>{said.replaceWhy}</p>
      </div>
      {replaced?.side === side ? (
        <details className={styles.past}>
          <summary>{said.lastReplaced(sayMoment(replaced.created))}</summary>
          <PastChanges side={side} replaced={replaced} />
        </details>
      ) : null}
      <Aside side={side} reading={reading} />
      <Rules />
      <Repairs side={side} reading={reading} kept={kept} />
    </dialog>
  );
}
