/** The hall: which screen is open, and where its parts stand. */
import { useCallback, useState, type ReactElement } from 'react';

import { Ruler } from '../features/differences/Ruler';
import { useDifferenceKeys } from '../features/differences/use-difference-keys';
import { Reader } from '../features/reader/Reader';
import { draftCode } from '../store/later-actions';
import { useApp } from '../store/use-app';
import { useDrawing } from '../store/use-calm';
import { later, NotFetched } from '../ui/later';
import { words } from '../words/words';
import styles from './App.module.css';
import { CrashBoundary } from './CrashScreen';
import { Dialogs } from './Dialogs';
import { DropSign } from './DropSign';
import { Inspector } from './Inspector';
import { NotFetchedLine } from './NotFetchedLine';
import { Notices } from './Notices';
import { Paper } from './Paper';
import { PhoneBar } from './PhoneBar';
import { Toolbar } from './Toolbar';
import { useAppearance } from './use-appearance';
import { useCategoryColours } from './use-category-colours';
import { useNoteComing } from './use-note-coming';
import { usePlace } from './use-place';
import { useRoute } from './use-route';
import { useShortcuts } from './use-shortcuts';

/** A page with leaves, once the actions that take texts in are here too: no letter that is typed on it waits. */
async function withDrafts<Page>(page: Promise<Page>): Promise<Page> {
  const [found] = await Promise.all([page, draftCode.load()]);
  return found;
}

const NewPair = later(async () => (await withDrafts(import('../features/import/NewPair'))).NewPair);
const RulesPage = later(async () => (await import('../features/rules/RulesPage')).RulesPage);
const ReplaceScreen = later(async () => (await withDrafts(import('./ReplaceScreen'))).ReplaceScreen);
const ProblemScreen = later(async () => (await import('./ProblemScreen')).ProblemScreen);
const TextSheet = later(async () => (await import('../features/edit/TextSheet')).TextSheet);
const PivotView = later(async () => (await import('../features/differences/PivotView')).PivotView);
const HandMode = later(async () => (await import('../features/realign/HandMode')).HandMode);
const Library = later(async () => (await import('../features/library/Library')).Library);
const SelectedCard = later(async () => (await import('../features/differences/SelectedCard')).SelectedCard);
const KeysSheet = later(async () => (await import('./KeysSheet')).KeysSheet);

/** What stands where a part of the program cannot be fetched. */
const notFetched = (again: () => void): ReactElement => <NotFetchedLine onAgain={again} />;

export function App(): ReactElement {
  useAppearance();
  useCategoryColours();
  return (
    <CrashBoundary>
      <NotFetched value={notFetched}>
        <Hall />
        <Paper />
      </NotFetched>
    </CrashBoundary>
  );
}

function Hall(): ReactElement {
  const [keysShown, setKeysShown] = useState(false);
  const textSheet = useApp((state) => state.textSheet);
  const showKeys = useCallback(() => setKeysShown(true), []);
  const hideKeys = useCallback(() => setKeysShown(false), []);
  useRoute();
  usePlace();
  useDifferenceKeys();
  useShortcuts(showKeys);
  useNoteComing();
  useDrawing();
  return (
    <div className={styles.hall}>
      <Toolbar onKeys={showKeys} />
      <Notices />
      <Screen />
      <Dialogs />
      {textSheet === null ? null : <TextSheet key={textSheet} side={textSheet} />}
      <DropSign />
      {keysShown ? <KeysSheet onClose={hideKeys} /> : null}
    </div>
  );
}

/** One element for good, so that the rows are not drawn again for it. */
const selectedCard = <SelectedCard />;

/** The word by word comparison of a row, in its plate. */
function pivotOf(row: number, label: string): ReactElement {
  return <PivotView row={row} label={label} />;
}

function Screen(): ReactElement {
  const screen = useApp((state) => state.screen);
  const open = useApp((state) => state.settings.panelOpen);
  const correcting = useApp((state) => state.correcting !== null);
  if (screen.name === 'problem') {
    return <ProblemScreen problem={screen.problem} />;
  }
  if (screen.name === 'rules') {
    return (
      <div className={styles.frame} data-screen="rules">
        <main id="texts" tabIndex={-1} className={styles.main} aria-label={words.app.rules.title}>
          <RulesPage rule={screen.rule} />
        </main>
      </div>
    );
  }
  if (screen.name === 'replace') {
    return (
      <div className={styles.frame} data-screen="replace">
        <main id="texts" tabIndex={-1} className={styles.main}>
          <ReplaceScreen side={screen.side} />
        </main>
      </div>
    );
  }
  if (screen.name === 'new') {
    return (
      <div className={styles.frame} data-screen="new">
        <main id="texts" tabIndex={-1} className={styles.main}>
          <NewPair />
        </main>
        <aside className={styles.library} aria-label={words.library.title}>
          <Library />
        </aside>
      </div>
    );
  }
  return (
    <>
      <div className={styles.frame} data-screen="reader" data-inspector={open}>
        <main id="texts" tabIndex={-1} className={styles.main} aria-label={words.app.text}>
          <Reader card={selectedCard} extra={pivotOf} />
          {correcting ? <HandMode /> : null}
        </main>
        <div className={styles.ruler}>
          <Ruler />
        </div>
        <Inspector />
      </div>
      {correcting ? null : <PhoneBar />}
    </>
  );
}
