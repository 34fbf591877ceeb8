/** The front door: makes storage, engine and store, and puts the app on the page. */
import '@fontsource-variable/instrument-sans/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/App';
import { openFacts } from './storage/facts-store';
import { reachStorage, storageEvents, storageUse } from './storage/local-storage';
import { openHistories, tabsTelling } from './storage/history-store';
import { openNotes } from './storage/note-store';
import { openRenderings } from './storage/rendering-store';
import { openSettings } from './storage/settings-store';
import { openTexts } from './storage/text-store';
import { createAppStore } from './store/app-store';
import { fetchLaterCode } from './store/later-code';
import type { AppState } from './store/state';
import { StoreProvider } from './store/use-app';
import { fetchAhead } from './ui/later';
import { browserRenderer } from './worker/browser-renderer';
import { createEngineClient } from './worker/engine-client';
import { createFileClient } from './worker/file-client';

/** Random letters for ids; `crypto.randomUUID` needs https, this does not. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('');
}

/** The browser's database, or null where even naming it throws. */
function reachDatabase(): IDBFactory | null {
  try {
    return window.indexedDB;
  } catch {
    return null;
  }
}

/** The way to other tabs, where the browser has one. */
function reachTabs(): BroadcastChannel | null {
  return 'BroadcastChannel' in window ? new BroadcastChannel('tweeluik-texts') : null;
}

/** One file of the sample pair; the error says what was found instead. */
async function fetchSample(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

const now = (): string => new Date().toISOString();
const local = reachStorage(() => window.localStorage);
const listen = storageEvents(window, local);

const engine = createEngineClient(new URL('./', document.baseURI).href);
engine.wake();

const store = createAppStore({
  files: createFileClient(),
  engine,
  notes: openNotes(local, { writer: randomId(), now, listen }),
  texts: await openTexts(reachDatabase(), reachTabs()),
  facts: openFacts(local),
  histories: openHistories(reachDatabase(), tabsTelling(globalThis)),
  settings: openSettings(local, listen),
  renderer: browserRenderer(globalThis),
  renderings: openRenderings(reachDatabase(), Date.now),
  storageUse: () => storageUse(local),
  fetchSample,
  now,
  newId: randomId,
});

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <StoreProvider value={store}>
      <App />
    </StoreProvider>
  </StrictMode>,
);

/** Whether the first screen stands: the texts can be read, or there is something else on it. */
const stands = ({ screen, readings, work }: AppState): boolean =>
  screen.name !== 'reader' || readings !== null || work.state === 'died';

/** Fetches what was left for later, once. What fails now is fetched again when it is asked for. */
function fetchTheRest(): void {
  void fetchLaterCode().catch(() => undefined);
  void fetchAhead();
}
if (stands(store.getState())) fetchTheRest();
else {
  const stop = store.subscribe((state) => {
    if (!stands(state)) return;
    stop();
    fetchTheRest();
  });
}
