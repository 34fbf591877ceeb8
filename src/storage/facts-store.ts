/** What was last known of each pair without reading it: counts, languages, how far it was read and where. Losing it costs nothing but that. */
import * as v from 'valibot';
import { keysWith, ownPrefix, readItem, removeItem, writeItem } from './local-storage';
import { parseJson } from './note-entry';

/** One record a pair. */
export const factsPrefix = `${ownPrefix}facts/1/`;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  rows: v.fallback(count, 0),
  differences: v.fallback(count, 0),
  /** BCP 47 tags as found out; `und` for none. */
  languages: v.fallback(v.nullable(v.object({ nl: v.string(), en: v.string() })), null),
  /** Share of the rows above the last place read. */
  read: v.fallback(share, 0),
  /** Share of the rows that the reader has looked through. */
  reviewed: v.fallback(share, 0),
  /** The block at the top of the view when the pair was left: its side and id. */
  place: v.fallback(v.nullable(v.object({ side: v.picklist(['nl', 'en']), block: v.string() })), null),
});

/** Facts of one pair. */
export type Facts = Readonly<v.InferOutput<typeof schema>>;

/** Nothing known yet. */
export const noFacts: Facts = {
  rows: 0,
  differences: 0,
  languages: null,
  read: 0,
  reviewed: 0,
  place: null,
};

export interface FactsStore {
  readonly get: (id: string) => Facts | null;
  readonly all: () => Readonly<Record<string, Facts>>;
  /** Changes some facts; a storage that is full or forbidden keeps the old ones. */
  readonly set: (id: string, change: Partial<Facts>) => void;
  readonly remove: (id: string) => void;
}

/** Opens the facts; garbage counts as nothing known. */
export function openFacts(storage: Storage | null): FactsStore {
  const get = (id: string): Facts | null => {
    const raw = readItem(storage, factsPrefix + id);
    const result = v.safeParse(schema, raw === null ? null : parseJson(raw));
    return result.success ? result.output : null;
  };
  return {
    get,
    all: () =>
      Object.fromEntries(
        keysWith(storage, factsPrefix).flatMap((key) => {
          const id = key.slice(factsPrefix.length);
          const facts = get(id);
          return facts === null ? [] : [[id, facts] as const];
        }),
      ),
    set: (id, change) => {
      writeItem(storage, factsPrefix + id, JSON.stringify({ ...(get(id) ?? noFacts), ...change }));
    },
    remove: (id) => void removeItem(storage, factsPrefix + id),
  };
}
