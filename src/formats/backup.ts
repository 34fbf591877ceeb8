/** Everything a reader has on a device as one file: pairs with all that was decided about them, notes, bin, settings. */
import * as v from 'valibot';
import type { Note } from '../engine/annotate/note';
import { parseNote } from './note-record';

/** A record of local storage exactly as it stands. */
export interface RawRecord {
  readonly key: string;
  readonly raw: string;
}

/** A pair's record exactly as it stands in its database, as far as JSON can say it. */
export interface RawPair {
  readonly key: string;
  readonly raw: unknown;
}

/** A deleted note that can still be taken back. `deleted` is ISO 8601, UTC. */
export interface BackupBinned {
  readonly note: Note;
  readonly deleted: string;
}

/** What goes into the file. `Pair` is the store's own; here it only has to be JSON. */
export interface BackupContent<Pair> {
  readonly pairs: readonly Pair[];
  readonly notes: readonly Note[];
  readonly bin: readonly BackupBinned[];
  /** All settings, the reader's categories among them; null where only notes go out. */
  readonly settings: object | null;
  /** Records that could not be read, kept as they are. */
  readonly unreadable: readonly RawRecord[];
  /** Pairs that could not be read, likewise. */
  readonly unreadablePairs: readonly RawPair[];
}

/** What reading a file gives. `damaged` holds the entries that are none of these, as JSON. */
export type BackupParse<Pair> =
  | {
      readonly state: 'read';
      /** ISO 8601, UTC; empty where the file does not say. */
      readonly created: string;
      readonly content: BackupContent<Pair>;
      readonly damaged: readonly string[];
    }
  | { readonly state: 'refused'; readonly why: 'not-a-backup' | 'newer' };

const format = 'tweeluik-backup';
/** 1 held notes only. */
const version = 2;

/** The file's text, readable by eye. `created` is ISO 8601, UTC. `parseBackup` gives the same content back. */
export function exportBackup(content: BackupContent<object>, created: string): string {
  const { pairs, notes, bin, settings } = content;
  const unreadable = content.unreadable.map(({ key, raw }) => ({ key, raw }));
  const unreadablePairs = content.unreadablePairs.map(({ key, raw }) => ({ key, raw }));
  const all = { format, version, created, settings, pairs, notes, bin, unreadable, unreadablePairs };
  return `${JSON.stringify(all, null, 1)}\n`;
}

const list = v.optional(v.array(v.unknown()), []);
const schema = v.object({
  format: v.literal(format),
  version: v.number(),
  created: v.optional(v.string(), ''),
  settings: v.optional(v.nullable(v.looseObject({})), null),
  pairs: list,
  notes: list,
  bin: list,
  unreadable: list,
  unreadablePairs: list,
});
const recordSchema = v.object({ key: v.string(), raw: v.string() });
const rawPairSchema = v.object({ key: v.string(), raw: v.unknown() });
const binnedSchema = v.object({ note: v.unknown(), deleted: v.string() });

/**
 * Reads a file's text; `readPair` is the door that pairs go through. A file of a newer version is refused whole, a
 * damaged entry is named and left out. Never throws.
 */
export function parseBackup<Pair>(text: string, readPair: (data: unknown) => Pair | null): BackupParse<Pair> {
  const parsed = v.safeParse(schema, parseJson(text));
  if (!parsed.success) return { state: 'refused', why: 'not-a-backup' };
  const { output } = parsed;
  if (output.version > version) return { state: 'refused', why: 'newer' };
  const damaged: string[] = [];
  const gather = <One>(data: readonly unknown[], read: (one: unknown) => One | null): readonly One[] =>
    data.flatMap((one) => {
      const found = read(one);
      if (found === null) damaged.push(JSON.stringify(one));
      return found === null ? [] : [found];
    });
  const content: BackupContent<Pair> = {
    pairs: gather(output.pairs, readPair),
    notes: gather(output.notes, readNote),
    bin: gather(output.bin, (one) => {
      const binned = v.safeParse(binnedSchema, one);
      const note = binned.success ? readNote(binned.output.note) : null;
      return note && binned.success ? { note, deleted: binned.output.deleted } : null;
    }),
    settings: output.settings,
    unreadable: gather(output.unreadable, (one) => {
      const record = v.safeParse(recordSchema, one);
      return record.success ? record.output : null;
    }),
    unreadablePairs: gather(output.unreadablePairs, (one) => {
      const record = v.safeParse(rawPairSchema, one);
      return record.success ? record.output : null;
    }),
  };
  return { state: 'read', created: output.created, content, damaged };
}

function readNote(data: unknown): Note | null {
  const parsed = parseNote(data);
  return parsed.state === 'read' ? parsed.note : null;
}

/** JSON to unknown, a byte order mark forgiven; `undefined` for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
