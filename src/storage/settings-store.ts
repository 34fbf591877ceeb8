/** How the reader wants to see things: a few settings in local storage, read with defaults, garbage kept aside. */
import * as v from 'valibot';
import { categorySchema } from './category';
import { dismissalSchema, type Dismissal } from './dismissal';
import { ownPrefix, readItem, writeItem, type Listen, type WriteResult } from './local-storage';
import { parseJson } from './note-entry';

/** The settings' one key. */
export const settingsKey = `${ownPrefix}settings/1`;
/** Where a value that could not be read is kept before the first setting is written over it. */
export const settingsAsideKey = `${ownPrefix}settings-aside/1`;

/** The sizes of the reading text, in CSS pixels. */
export const textSizes = [15, 17, 19, 21] as const;

/** Words of a block that the reader wants set aside always: on one site, or in every text. */
const siteRuleSchema = v.object({
  words: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1200)),
  site: v.nullable(v.string()),
  /** ISO 8601, UTC. */
  created: v.string(),
});
export type SiteRule = Readonly<v.InferOutput<typeof siteRuleSchema>>;

const schema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  textSize: v.fallback(v.picklist(textSizes), 17),
  /** Each paragraph beside its counterpart; off, each side flows by itself. */
  levelRows: v.fallback(v.boolean(), true),
  panelOpen: v.fallback(v.boolean(), true),
  /** Single-letter keys (WCAG 2.1.4 wants them switchable). */
  singleKeys: v.fallback(v.boolean(), true),
  marksShown: v.fallback(v.boolean(), true),
  /** What the reader said is no difference in any text. */
  dismissed: v.fallback(v.array(dismissalSchema), []),
  /** The pair that was open last; `null` means the sample. */
  lastPair: v.fallback(v.nullable(v.string()), null),
  /** The reader's own list of categories; `null` means the one to begin with. */
  categories: v.fallback(v.nullable(v.pipe(v.array(categorySchema), v.minLength(1))), null),
  /** Blocks to be set aside always. */
  siteRules: v.fallback(v.array(siteRuleSchema), []),
  /** Samples that the reader removed from this device; they do not come back by themselves. */
  removedSamples: v.fallback(v.array(v.string()), []),
  /** When a backup was last made, ISO 8601 UTC; `null`: never. */
  backedUp: v.fallback(v.nullable(v.string()), null),
  /** Whether the reader was asked to let the browser keep things for good. */
  askedToPersist: v.fallback(v.boolean(), false),
});

/** Everything that can be set. */
export type Settings = Readonly<v.InferOutput<typeof schema>>;

const noDismissals: Dismissal[] = [];

/** What a reader finds who never set anything. */
export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 17,
  levelRows: true,
  panelOpen: true,
  singleKeys: true,
  marksShown: true,
  dismissed: noDismissals,
  lastPair: null,
  categories: null,
  siteRules: [],
  removedSamples: [],
  backedUp: null,
  askedToPersist: false,
};

/** Reads settings from unknown data, each bad one falling back alone; `null` for what is no object. */
export function parseSettings(data: unknown): Settings | null {
  const object = asObject(data);
  const result = v.safeParse(schema, { ...defaultSettings, ...object });
  return object !== null && result.success ? result.output : null;
}

export interface SettingsStore {
  readonly get: () => Settings;
  /** Changes some settings; they hold in this tab even where they cannot be saved. */
  readonly set: (change: Partial<Settings>) => WriteResult;
  /** The raw value that could not be read at opening, or `null`. */
  readonly unreadable: () => string | null;
  /** Calls back after a change, from here or another tab. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Opens the settings; `storage` may be `null` (forbidden). A single bad setting falls back alone. */
export function openSettings(storage: Storage | null, listen?: Listen): SettingsStore {
  const read = (raw: string | null): Settings | null => {
    if (raw === null) return defaultSettings;
    return parseSettings(parseJson(raw));
  };
  const listeners = new Set<() => void>();
  const first = readItem(storage, settingsKey);
  let aside = read(first) === null ? first : null;
  let settings = read(first) ?? defaultSettings;
  if (aside !== null) writeItem(storage, settingsAsideKey, aside);

  listen?.((change) => {
    if (change.key !== settingsKey) return;
    settings = read(change.newValue) ?? settings;
    for (const listener of listeners) listener();
  });

  return {
    get: () => settings,
    set: (change) => {
      settings = { ...settings, ...change };
      const why = writeItem(storage, settingsKey, JSON.stringify(settings));
      for (const listener of listeners) listener();
      return why === null ? { state: 'saved', as: 'current' } : { state: 'unsaved', why };
    },
    unreadable: () => aside,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function asObject(data: unknown): object | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : null;
}
