/** The notes as one file, for the moment when storage is full or forbidden, or before it is cleared. */
import * as v from 'valibot';
import type { Note } from '../engine/annotate/note';
import { parseNote } from './note-record';

/** A record of local storage exactly as it stands. */
export interface RawRecord {
  readonly key: string;
  readonly raw: string;
}

/** What goes into the file. */
export interface BackupContent {
  readonly notes: readonly Note[];
  /** Records that could not be read, kept as they are. */
  readonly unreadable: readonly RawRecord[];
}

/** What reading a file gives. `damaged` holds the entries that are no notes, as JSON. */
export type BackupParse =
  | {
      readonly state: 'read';
      /** ISO 8601, UTC; empty where the file does not say. */
      readonly created: string;
      readonly notes: readonly Note[];
      readonly unreadable: readonly RawRecord[];
      readonly damaged: readonly string[];
    }
  | { readonly state: 'refused'; readonly why: 'not-a-backup' | 'newer' };

const format = 'tweeluik-backup';
const version = 1;

/** The file's text, readable by eye. `created` is ISO 8601, UTC. `parseBackup` gives the same notes back. */
export function exportBackup(content: BackupContent, created: string): string {
  const { notes, unreadable } = content;
  const raw = unreadable.map((record) => ({ key: record.key, raw: record.raw }));
  return `${JSON.stringify({ format, version, created, notes, unreadable: raw }, null, 2)}\n`;
}

const schema = v.object({
  format: v.literal(format),
  version: v.number(),
  created: v.optional(v.string(), ''),
  notes: v.array(v.unknown()),
  unreadable: v.optional(v.array(v.unknown()), []),
});
const recordSchema = v.object({ key: v.string(), raw: v.string() });

/** Reads a file's text. A file of a newer version is refused whole, a damaged entry is named and left out. Never throws. */
export function parseBackup(text: string): BackupParse {
  const parsed = v.safeParse(schema, parseJson(text));
  if (!parsed.success) return { state: 'refused', why: 'not-a-backup' };
  if (parsed.output.version > version) return { state: 'refused', why: 'newer' };
  const notes: Note[] = [];
  const unreadable: RawRecord[] = [];
  const damaged: string[] = [];
  for (const data of parsed.output.notes) {
    const note = parseNote(data);
    if (note.state === 'read') notes.push(note.note);
    else damaged.push(JSON.stringify(data));
  }
  for (const data of parsed.output.unreadable) {
    const record = v.safeParse(recordSchema, data);
    if (record.success) unreadable.push(record.output);
    else damaged.push(JSON.stringify(data));
  }
  return { state: 'read', created: parsed.output.created, notes, unreadable, damaged };
}

/** JSON to unknown, a byte order mark forgiven; `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
