/** A pair of texts as it is kept on this device, and the door that unknown data must pass to become one. */
import * as v from 'valibot';

import { noHand, type Hand } from '../engine/align/hand';
import type { ConventionChoice } from '../engine/compare/convention';
import { blockOrigins, type GivenBlock } from '../engine/text/given-block';
import type { Side } from '../engine/text/text';
import { dismissalSchema, type Dismissal } from './dismissal';

/** One side of a kept pair: the text as it came in, before normalising, and the language the reader said it has. */
export interface KeptSide {
  readonly raw: string;
  /** BCP 47 tag, or null: to be found out. */
  readonly language: string | null;
  /** Spans into `raw`, where the file it came from knows its blocks; null for plain text: they are found out. */
  readonly blocks: readonly GivenBlock[] | null;
  /** The file it came from; null for what was pasted or typed. */
  readonly file: KeptFile | null;
}

/** Where a side came from. */
export interface KeptFile {
  /** The file's name as the reader knows it. */
  readonly name: string;
  /** Host name of the site that a saved page says it came from, or null. */
  readonly site: string | null;
}

/** What the reader decided about blocks, by block id (see `Verdicts` of the engine). */
export type KeptVerdicts = Readonly<Record<string, 'text' | 'furniture'>>;

/** What the reader decided about how the sides write their figures; what is missing is found out. */
export type KeptConventions = Readonly<Record<Side, ConventionChoice>>;

/** Nothing decided. */
export const noConventions: KeptConventions = { nl: {}, en: {} };

/** The copy of a side that was replaced last, to be compared with the one that took its place. */
export interface Replaced extends KeptSide {
  readonly side: 'nl' | 'en';
  /** When it was replaced; ISO 8601, UTC. */
  readonly created: string;
}

/** A pair of texts with everything the reader decided about it; notes are kept apart, one record each. */
export interface Pair {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly origin: 'sample' | 'pasted';
  /** ISO 8601, UTC. */
  readonly created: string;
  /** When it was last opened; ISO 8601, UTC. */
  readonly opened: string;
  readonly nl: KeptSide;
  readonly en: KeptSide;
  readonly verdicts: { readonly nl: KeptVerdicts; readonly en: KeptVerdicts };
  readonly dismissals: readonly Dismissal[];
  /** What the reader corrected in the alignment; nothing in records from before there was a hand. */
  readonly hand: Hand;
  /** Missing until a side was replaced. */
  readonly replaced?: Replaced;
  /** How the sides write their figures, as far as the reader decided that. */
  readonly conventions: KeptConventions;
}

/** A pair without its texts, for the list of the library. */
export interface PairSummary extends Pick<Pair, 'id' | 'title' | 'origin' | 'created' | 'opened'> {
  /** Of both texts together, in UTF-16 units. */
  readonly size: number;
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const givenBlock = v.object({
  start: offset,
  end: offset,
  kind: v.nullable(v.picklist(['heading', 'paragraph', 'item', 'quotation', 'caption'])),
  level: offset,
  origin: v.picklist(blockOrigins),
  links: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  language: v.nullable(v.string()),
});

const side = v.object({
  raw: v.string(),
  language: v.nullable(v.string()),
  // Records of before files were opened have neither.
  blocks: v.optional(v.nullable(v.array(givenBlock)), null),
  file: v.optional(v.nullable(v.object({ name: v.string(), site: v.nullable(v.string()) })), null),
});
const verdicts = v.record(v.string(), v.picklist(['text', 'furniture']));

const ids = v.array(v.string());
const sideName = v.picklist(['nl', 'en']);

const handSchema = v.object({
  rows: v.array(
    v.object({
      nl: ids,
      en: ids,
      state: v.picklist(['pinned', 'accepted', 'edited', 'brought', 'open']),
      place: v.exactOptional(v.nullable(v.string())),
    }),
  ),
  crossings: v.array(v.object({ nl: ids, en: ids, linked: v.boolean() })),
  cuts: v.array(v.object({ side: sideName, block: v.string(), at: offset })),
  borders: v.array(
    v.object({ side: sideName, block: v.string(), at: offset, is: v.picklist(['split', 'join']) }),
  ),
  reviewed: v.nullable(v.object({ nl: v.nullable(v.string()), en: v.nullable(v.string()) })),
});

const conventionSchema = v.object({
  grouping: v.optional(v.picklist(['.', ','])),
  dateOrder: v.optional(v.picklist(['day-first', 'month-first'])),
});

const pairSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  origin: v.picklist(['sample', 'pasted']),
  created: v.string(),
  opened: v.string(),
  nl: side,
  en: side,
  verdicts: v.object({ nl: verdicts, en: verdicts }),
  dismissals: v.array(dismissalSchema),
  hand: v.optional(handSchema, noHand),
  replaced: v.exactOptional(v.object({ ...side.entries, side: sideName, created: v.string() })),
  conventions: v.optional(v.object({ nl: conventionSchema, en: conventionSchema }), noConventions),
});

/** Reads one side from unknown data; `null` for anything else. Never throws. */
export function parseSide(data: unknown): KeptSide | null {
  const result = v.safeParse(side, data);
  return result.success ? result.output : null;
}

/** Reads a pair from unknown data; `null` for anything that is not a pair of this version. Never throws. */
export function parsePair(data: unknown): Pair | null {
  const result = v.safeParse(pairSchema, data);
  return result.success ? result.output : null;
}
