/** What the store needs of the world, so that tests can bring another one. */
import type { StorageUse } from '../storage/local-storage';
import type { FactsStore } from '../storage/facts-store';
import type { HistoryStore } from '../storage/history-store';
import type { NoteStore } from '../storage/note-store';
import type { RenderingStore } from '../storage/rendering-store';
import type { SettingsStore } from '../storage/settings-store';
import type { TextStore } from '../storage/text-store';
import type { EngineClient } from '../worker/engine-client';
import type { FileClient } from '../worker/file-client';
import type { Renderer } from '../worker/renderer';

export interface Ports {
  readonly engine: EngineClient;
  /** Reads files and clipboards, each in a thread of its own. */
  readonly files: FileClient;
  readonly notes: NoteStore;
  readonly texts: TextStore;
  readonly histories: HistoryStore;
  readonly settings: SettingsStore;
  readonly facts: FactsStore;
  /** A translator of this device, asked only by a click; `null` where there is none. */
  readonly renderer: Renderer | null;
  /** What it rendered, kept on this device. */
  readonly renderings: RenderingStore;
  /** Measures local storage; it reads every record, so call it when the meter is looked at. */
  readonly storageUse: () => StorageUse;
  /** Fetches one file of the sample pair; rejects with what was found. */
  readonly fetchSample: (file: string) => Promise<string>;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}
