/** The hall: which screen is open, and where its parts stand. */
import type { ReactElement } from 'react';

import { DifferencesPanel } from '../features/differences/DifferencesPanel';
import { Ruler } from '../features/differences/Ruler';
import { NewPair } from '../features/import/NewPair';
import { NotesPanel } from '../features/notes/NotesPanel';
import { Reader } from '../features/reader/Reader';
import { useApp } from '../store/use-app';

export function App(): ReactElement {
  const screen = useApp((state) => state.screen);
  const panel = useApp((state) => state.panel);
  if (screen.name === 'new') return <NewPair />;
  return (
    <div>
      <Reader />
      <Ruler />
      {panel.tab === 'differences' ? <DifferencesPanel /> : <NotesPanel />}
    </div>
  );
}
