/** The bar at the top: what is open and where it is kept at the left, how it is shown at the right. */
import { useMemo, type ReactElement } from 'react';

import { reviewedRows } from '../engine/align/reviewed-rows';
import { mostSteps } from '../storage/history-record';
import { useActions, useApp } from '../store/use-app';
import { Icon } from '../ui/Icon';
import { Popover } from '../ui/Popover';
import { Segments } from '../ui/Segments';
import { later } from '../ui/later';
import { ToolButton } from '../ui/ToolButton';
import { words } from '../words/words';
import { Appearance } from './Appearance';
import { KeptState } from './KeptState';
import { Mark } from './Mark';
import { SaidLine } from './SaidLine';
import styles from './Toolbar.module.css';

const Library = later(async () => (await import('../features/library/Library')).Library);

const said = words.app;
/** The library's popover; its buttons close it by this name. */
const libraryId = 'library';

export function Toolbar({ onKeys }: { readonly onKeys: () => void }): ReactElement {
  const screen = useApp((state) => state.screen.name);
  const title = useApp((state) =>
    state.pair === null ? words.library.title : state.pair.title || words.app.untitled,
  );
  const open = useApp((state) => state.settings.panelOpen);
  const tab = useApp((state) => state.panel.tab);
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  const { undo, redo, openNew, openFind, showPanel, closePanel, measureStorage, openDialog } = useActions();
  const reading = screen === 'reader';
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#texts" onClick={skipToText}>
        {said.skip}
      </a>
      <div className={styles.brand}>
        <Mark />
        <b>{said.name}</b>
      </div>
      {screen === 'new' || screen === 'rules' || screen === 'replace' ? (
        <BackToPair />
      ) : (
        <Popover
          id={libraryId}
          label={words.library.title}
          width={380}
          onOpen={measureStorage}
          faceClass={styles.title}
          face={
            <>
              <span className="spoken">{said.openLibrary}: </span>
              <span className={styles.titleText}>{title === '' ? said.untitled : title}</span>
              <Icon name="down" />
            </>
          }
        >
          <Library closes={libraryId} />
        </Popover>
      )}
      <KeptState quiet={screen === 'new'} />
      <SaidLine />
      {reading ? <ReadingTools /> : null}
      {reading ? <OnlyDifferences /> : null}
      {reading ? <ToolButton icon="search" label={words.find.open} onClick={openFind} /> : null}
      <span className={styles.rule} />
      <ToolButton
        icon="undo"
        label={said.undo}
        title={words.history.bound(mostSteps)}
        className={styles.offered}
        disabled={!canUndo}
        onClick={undo}
      />
      <ToolButton
        icon="undo"
        label={said.redo}
        className={`${styles.offered} ${styles.spare} ${styles.mirrored}`}
        disabled={!canRedo}
        onClick={redo}
      />
      <Appearance />
      <ToolButton
        icon="keyboard"
        label={said.keys}
        className={`${styles.wide} ${styles.spare}`}
        onClick={onKeys}
      />
      {reading ? <AlignTool /> : null}
      {reading ? (
        <ToolButton
          icon="download"
          label={words.export.open}
          className={styles.wide}
          aria-haspopup="dialog"
          onClick={() => openDialog({ name: 'export' })}
        />
      ) : null}
      {screen === 'new' ? null : <ToolButton icon="plus" label={said.newPair} onClick={openNew} />}
      {reading ? (
        <>
          <span className={styles.rule} />
          <ToolButton
            icon="panel"
            label={open ? said.closeInspector : said.openInspector}
            className={styles.wide}
            on={open}
            aria-expanded={open}
            onClick={() => (open ? closePanel() : showPanel(tab))}
          />
        </>
      ) : null}
    </header>
  );
}

/** Begins and ends alignment mode, and says how far the review is. */
function AlignTool(): ReactElement {
  const on = useApp((state) => state.correcting !== null);
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const hand = useApp((state) => state.pair?.hand ?? null);
  const { startCorrecting, stopCorrecting } = useActions();
  const done = useMemo(
    () => (readings === null || hand === null ? 0 : reviewedRows({ readings, rows, hand })),
    [readings, rows, hand],
  );
  return (
    <>
      {done === 0 ? null : (
        <span className={`${styles.reviewed} ${styles.wide}`}>{words.hand.progress(done, rows.length)}</span>
      )}
      <ToolButton
        icon="align"
        label={on ? words.hand.leave : words.hand.toggle}
        on={on}
        aria-pressed={on}
        onClick={() => (on ? stopCorrecting(true) : startCorrecting())}
      />
    </>
  );
}

/** From the "new pair" page back to what was open. */
function BackToPair(): ReactElement | null {
  const title = useApp((state) => state.pair?.title ?? null);
  const { openReader } = useActions();
  if (title === null) return null;
  return (
    <button type="button" className={styles.title} onClick={openReader}>
      <Icon name="back" />
      <span className="spoken">{said.backTo} </span>
      <span className={styles.titleText}>{title === '' ? said.untitled : title}</span>
    </button>
  );
}

/** Which side, and whether the rows are level: only where there are rows. */
function ReadingTools(): ReactElement {
  const sides = useApp((state) => state.sides);
  const level = useApp((state) => state.settings.levelRows);
  const unlinked = useApp((state) => state.unlinked);
  const { showSides, changeSettings, unlinkColumns } = useActions();
  return (
    <div className={styles.wide}>
      <Segments
        legend={said.sides.label}
        hideLegend
        options={[
          { value: 'nl', label: said.sides.nl, sign: <Icon name="only-nl" size={18} /> },
          { value: 'both', label: said.sides.both, sign: <Icon name="both" size={18} /> },
          { value: 'en', label: said.sides.en, sign: <Icon name="only-en" size={18} /> },
        ]}
        value={sides}
        onChange={showSides}
      />
      <button
        type="button"
        role="switch"
        aria-checked={level}
        className={styles.switch}
        title={said.levelTitle}
        onClick={() => changeSettings({ levelRows: !level })}
      >
        <Icon name="level" />
        {said.level}
        <span className={styles.knob} aria-hidden="true" />
      </button>
      <ToolButton
        icon="unlink"
        label={unlinked ? words.hand.unlinkedBar.back : words.hand.unlink}
        on={unlinked}
        aria-pressed={unlinked}
        onClick={() => unlinkColumns(!unlinked)}
      />
    </div>
  );
}

/** Folds away what does not differ. */
function OnlyDifferences(): ReactElement {
  const only = useApp((state) => state.onlyDifferences);
  const { toggleOnlyDifferences } = useActions();
  return (
    <ToolButton
      icon="fold"
      label={words.only.switch}
      on={only}
      aria-pressed={only}
      onClick={toggleOnlyDifferences}
    />
  );
}

/** The hash is the address of the pair, so the skip link moves the focus by itself: to the first sentence, where arrows go on. */
function skipToText(event: { preventDefault: () => void }): void {
  event.preventDefault();
  const main = document.querySelector<HTMLElement>('#texts');
  (main?.querySelector<HTMLElement>('[data-sentence]') ?? main)?.focus();
}
