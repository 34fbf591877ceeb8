/** The two views of the panel: what is still to be looked at, and what the reader has ignored. */
import { useRef, type KeyboardEvent, type ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { words } from '../../words/words';
import styles from './ViewTabs.module.css';

const text = words.differencesPanel.views;

export function ViewTabs({
  open,
  ignored,
}: {
  readonly open: number;
  readonly ignored: number;
}): ReactElement {
  const shown = useApp((state) => state.showDismissed);
  const { toggleDismissed } = useActions();
  const box = useRef<HTMLDivElement>(null);
  const tabs = [
    { up: !shown, label: text.open(open) },
    { up: shown, label: text.ignored(ignored) },
  ];
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    toggleDismissed();
    box.current?.querySelector<HTMLElement>('[aria-selected="false"]')?.focus();
  }
  return (
    <div ref={box} role="tablist" aria-label={text.label} className={styles.tabs}>
      {tabs.map(({ up, label }) => (
        <button
          key={label}
          type="button"
          role="tab"
          aria-selected={up}
          tabIndex={up ? 0 : -1}
          onKeyDown={onKey}
          onClick={() => {
            if (!up) toggleDismissed();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
