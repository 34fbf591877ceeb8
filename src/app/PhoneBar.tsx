/** The bar under the thumb: list, step and place, notes. */
import type { ReactElement } from 'react';

import { useSettled, useVisible } from '../store/use-visible';
import { useActions, useApp } from '../store/use-app';
import { groupOf } from '../store/visible-differences';
import { Icon } from '../ui/Icon';
import { words } from '../words/words';
import styles from './PhoneBar.module.css';

const said = words.app.phone;

export function PhoneBar(): ReactElement {
  const selected = useApp((state) => state.selected);
  const panel = useApp((state) => state.panel);
  const notes = useApp((state) => state.notes.length);
  const { showPanel, lowerSheet, stepDifference } = useActions();

  const { visible, stops } = useVisible();
  const settled = useSettled();
  const content = visible.shown.filter((one) => groupOf(one) === 'says-something-else').length;
  const cues = visible.shown.filter((one) => groupOf(one) === 'worth-a-look').length;
  const at = stops.findIndex(
    (stop) => stop.difference === selected?.difference && stop.place === selected.place,
  );
  const total = settled ? words.differencesPanel.total(content, cues) : words.differencesPanel.counting;
  const place = at === -1 ? total : said.place(at + 1, stops.length);
  const toggle = (tab: 'differences' | 'notes'): void => {
    if (panel.sheet && panel.tab === tab) lowerSheet();
    else showPanel(tab);
  };
  return (
    <nav className={styles.bar} aria-label={said.label}>
      <button
        type="button"
        className={styles.button}
        aria-label={settled ? said.differences(content) : said.counting}
        aria-expanded={panel.sheet && panel.tab === 'differences'}
        onClick={() => toggle('differences')}
      >
        <Icon name="list" size={20} />
        <span aria-hidden="true">{settled ? content : '…'}</span>
      </button>
      <span className={styles.step}>
        <button
          type="button"
          className={styles.button}
          aria-label={said.previous}
          onClick={() => stepDifference(-1)}
        >
          <Icon name="arrow-up" size={20} />
        </button>
        <b>{place}</b>
        <button
          type="button"
          className={styles.button}
          aria-label={said.next}
          onClick={() => stepDifference(1)}
        >
          <Icon name="arrow-down" size={20} />
        </button>
      </span>
      <button
        type="button"
        className={styles.button}
        aria-label={said.notes(notes)}
        aria-expanded={panel.sheet && panel.tab === 'notes'}
        onClick={() => toggle('notes')}
      >
        <Icon name="pencil" size={20} />
        {notes > 0 ? <span aria-hidden="true">{notes}</span> : null}
      </button>
    </nav>
  );
}
