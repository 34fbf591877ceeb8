/** What stands beside the texts: differences and notes as two tabs; on the phone a sheet that is drawn up. */
import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';

import { DifferencesPanel } from '../features/differences/DifferencesPanel';
import { useSettled, useVisible } from '../store/use-visible';
import type { AppState } from '../store/state';
import { useActions, useApp } from '../store/use-app';
import { groupOf } from '../store/visible-differences';
import { later } from '../ui/later';
import { ToolButton } from '../ui/ToolButton';
import { words } from '../words/words';
import styles from './Inspector.module.css';

const NotesPanel = later(async () => (await import('../features/notes/NotesPanel')).NotesPanel);

type Tab = AppState['panel']['tab'];
const tabs: readonly Tab[] = ['differences', 'notes'];

/** How far the sheet is dragged before it closes, pixels: a thumb's width, so that a tap never does. */
const closingDrag = 60;

export function Inspector(): ReactElement {
  const { tab, sheet } = useApp((state) => state.panel);
  const open = useApp((state) => state.settings.panelOpen);
  // Behind its tab it may wait until the texts can be read.
  const ready = useApp((state) => state.readings !== null || state.work.state === 'died');
  const focused = useApp((state) => state.selected !== null || state.activeNote !== null);
  const counts = useCounts();
  const { showPanel, closePanel, lowerSheet } = useActions();
  const box = useRef<HTMLElement>(null);
  const dragged = useRef<number | null>(null);

  function onTabKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other: Tab = tab === 'differences' ? 'notes' : 'differences';
    showPanel(other);
    box.current?.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  }

  function drag(event: PointerEvent<HTMLElement>): void {
    if (dragged.current === null || box.current === null) return;
    box.current.style.translate = `0 ${Math.max(0, event.clientY - dragged.current)}px`;
  }

  function drop(event: PointerEvent<HTMLElement>): void {
    if (dragged.current === null || box.current === null) return;
    const far = event.clientY - dragged.current;
    dragged.current = null;
    box.current.style.translate = '';
    if (far > closingDrag) lowerSheet();
  }

  return (
    <aside
      ref={box}
      className={styles.inspector}
      aria-label={words.app.inspector}
      data-open={open}
      data-sheet={sheet}
      data-focused={focused}
    >
      <div
        className={styles.handle}
        title={words.app.phone.drag}
        onPointerDown={(event) => {
          if (event.target instanceof Element && event.target.closest('button') !== null) return;
          dragged.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <span className={styles.grab} aria-hidden="true" />
        <ToolButton icon="down" label={words.app.phone.close} className={styles.lower} onClick={lowerSheet} />
      </div>
      <div className={styles.tabs}>
        <div role="tablist" aria-label={words.app.inspector} className={styles.tablist}>
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={one === tab}
              aria-controls={`panel-${one}`}
              tabIndex={one === tab ? 0 : -1}
              onKeyDown={onTabKey}
              onClick={() => showPanel(one)}
            >
              {words.app.tabs[one]} {counts[one] === null ? <Counting /> : <span>{counts[one]}</span>}
            </button>
          ))}
        </div>
        <ToolButton
          icon="close"
          label={words.app.closeInspector}
          className={styles.close}
          onClick={closePanel}
        />
      </div>
      <div
        role="tabpanel"
        id="panel-differences"
        aria-labelledby="tab-differences"
        className={styles.pane}
        hidden={tab !== 'differences'}
      >
        <DifferencesPanel />
      </div>
      <div
        role="tabpanel"
        id="panel-notes"
        aria-labelledby="tab-notes"
        className={styles.pane}
        hidden={tab !== 'notes'}
      >
        {(ready || tab === 'notes') && <NotesPanel />}
      </div>
    </aside>
  );
}

/** Stands for a figure that is not known yet. */
function Counting(): ReactElement {
  return (
    <>
      <span aria-hidden="true">…</span>
      <span className="spoken">{words.differencesPanel.counting}</span>
    </>
  );
}

/** The figures on the tabs: differences of content that are shown, and notes; null while they are still being found. */
function useCounts(): Readonly<Record<Tab, number | null>> {
  const settled = useSettled();
  const { visible } = useVisible();
  const notes = useApp((state) => state.notes.length);
  return {
    differences: settled
      ? visible.shown.filter((one) => groupOf(one) === 'says-something-else').length
      : null,
    notes,
  };
}
