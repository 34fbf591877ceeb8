/** A note as data from outside: the one place where unknown JSON becomes a `Note`. */
import * as v from 'valibot';
import type { Note } from '../engine/annotate/note';

/** The newest version this program writes; a record that says more is kept untouched. */
export const noteVersion = 2;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** See `Rivals` of the engine. */
export const rivalsSchema = v.object({ before: offset, after: offset, likeness: share, context: share });

const selectors = v.object({
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.string(),
    suffix: v.string(),
  }),
  position: v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  rivals: v.exactOptional(rivalsSchema),
});

const side = v.picklist(['nl', 'en']);
const targets = v.array(v.object({ side, selectors }));

const common = {
  id: v.pipe(v.string(), v.nonEmpty()),
  pair: v.string(),
  motivation: v.picklist(['highlighting', 'commenting', 'questioning', 'assessing', 'linking']),
  category: v.pipe(v.string(), v.nonEmpty()),
  body: v.string(),
  created: v.string(),
  modified: v.string(),
};

const noteSchema = v.pipe(
  v.object({
    version: v.literal(2),
    ...common,
    tags: v.array(v.string()),
    language: v.nullable(v.string()),
    targets,
    texts: v.array(side),
  }),
  v.check(({ targets: places, texts }) => places.length > 0 !== texts.length > 0),
);

/** Version 1 knew no tags, no language and no notes on whole texts. */
const firstSchema = v.object({
  version: v.literal(1),
  ...common,
  targets: v.pipe(targets, v.minLength(1)),
});

/** What reading a record gives: a note, or why it is none. */
export type NoteParse =
  | { readonly state: 'read'; readonly note: Note }
  | { readonly state: 'unreadable'; readonly why: 'garbage' | 'newer' };

/** Reads a note from unknown data (already out of JSON). Fields it does not know are left out. Never throws. */
export function parseNote(data: unknown): NoteParse {
  const result = v.safeParse(noteSchema, data);
  if (result.success) return { state: 'read', note: result.output };
  const first = v.safeParse(firstSchema, data);
  if (first.success)
    return {
      state: 'read',
      note: { ...first.output, version: noteVersion, tags: [], language: null, texts: [] },
    };
  return { state: 'unreadable', why: saysNewer(data) ? 'newer' : 'garbage' };
}

/** Whether data claims a version past ours: then it is not broken but not for us to touch. */
export function saysNewer(data: unknown): boolean {
  const claim = v.safeParse(v.object({ version: v.number() }), data);
  return claim.success && claim.output.version > noteVersion;
}
