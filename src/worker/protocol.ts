/** What the main thread and the engine's worker say to each other: plain data, one union each way. */
import type { Alignment, Row } from '../engine/align/alignment';
import type { Candidate } from '../engine/align/hand-candidates';
import type { Hand } from '../engine/align/hand';
import type { Match, Selectors } from '../engine/annotate/note';
import type { ExampleResult } from '../engine/compare/check-example';
import type { ConventionChoice } from '../engine/compare/convention';
import type { Comparison } from '../engine/compare/difference';
import type { NoPivot, Pivot } from '../engine/compare/pivot';
import type { Reading, Verdicts } from '../engine/text/bitext';
import type { GivenBlock } from '../engine/text/given-block';
import type { Side, Span } from '../engine/text/text';
import type { Parcel } from './parcels';
import type { SidePlan, SideQuestion } from './side-plan';

/** One side as the reader brought it. `language: null` lets the engine find it out. */
export interface RawSide {
  readonly raw: string;
  readonly language: string | null;
  /** Spans into `raw`, where the file it came from knows its blocks; null: they are found out. */
  readonly blocks: readonly GivenBlock[] | null;
}

/** A pair to read: both sides, what the reader decided about single blocks, and what the reader corrected in the alignment. */
export interface PairRequest {
  readonly nl: RawSide;
  readonly en: RawSide;
  readonly verdicts: Readonly<Record<Side, Verdicts>>;
  readonly hand: Hand;
  /** Words of whole blocks that the reader wants set aside in every text of that side's site; nothing when missing. */
  readonly always?: Readonly<Record<Side, readonly string[]>>;
  /** What the reader decided about how each side writes its figures. */
  readonly conventions?: Readonly<Record<Side, ConventionChoice>>;
  /** What a translator of this device rendered, by the words of the block that it rendered. */
  readonly rendered?: Readonly<Record<string, string>>;
}

/** Two stretches of the texts of record that say the same word; offsets are absolute. */
export interface Link {
  readonly nl: Span;
  readonly en: Span;
  readonly weight: number;
}

/** What has become known about a pair, in this order; `rows` and `comparison` come several times. */
export type PairEvent =
  /** Both texts, readable at once. */
  | { readonly kind: 'readings'; readonly nl: Reading; readonly en: Reading }
  /** Rows `from` … `from + rows.length` are final; `progress` 0–1 of the aligning. */
  | { readonly kind: 'rows'; readonly from: number; readonly rows: readonly Row[]; readonly progress: number }
  /** All rows have come; this is the rest of the alignment. Rows are never sent twice. */
  | { readonly kind: 'aligned'; readonly whole: Omit<Alignment, 'rows'> }
  /** All that was found so far; `progress` 0–1 of the comparing. */
  | { readonly kind: 'comparison'; readonly comparison: Comparison; readonly progress: number }
  | { readonly kind: 'done' };

/** To the worker. A new `read` stops the one before. `id` pairs a question with its answer. */
export type ToWorker =
  /** First of all: the address of the page, ending with a slash; the word lists lie below it. */
  | { readonly kind: 'base'; readonly id: number; readonly base: string }
  | { readonly kind: 'read'; readonly id: number; readonly request: PairRequest }
  | { readonly kind: 'stop'; readonly id: number }
  /** The last rows or comparison of a reading are on the screen, which took the main thread so long; the next may come. */
  | { readonly kind: 'taken'; readonly id: number; readonly ms: number }
  | { readonly kind: 'links'; readonly id: number; readonly row: number }
  | { readonly kind: 'candidates'; readonly id: number; readonly row: number; readonly side: Side }
  /** One row set against its rendering; `rendered: null` has the word lists render it. */
  | { readonly kind: 'pivot'; readonly id: number; readonly row: number; readonly rendered: string | null }
  | {
      readonly kind: 'match';
      readonly id: number;
      readonly targets: readonly { readonly side: Side; readonly selectors: Selectors }[];
    }
  /** What changing a side would do; answered whatever pair is being read. */
  | { readonly kind: 'plan'; readonly id: number; readonly question: SideQuestion }
  /** The examples `from` … `to` (exclusive) of the rules, run; a few at a time, so that reading goes on between them. */
  | { readonly kind: 'examples'; readonly id: number; readonly from: number; readonly to: number };

/** From the worker. */
export type FromWorker =
  | { readonly kind: 'event'; readonly id: number; readonly event: PairEvent }
  /** A part of a list of the event that follows, which comes with that list empty: see parcels.ts. */
  | { readonly kind: 'parcel'; readonly id: number; readonly parcel: Parcel }
  | { readonly kind: 'links'; readonly id: number; readonly links: readonly Link[] }
  | { readonly kind: 'candidates'; readonly id: number; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'match'; readonly id: number; readonly matches: readonly Match[] }
  | { readonly kind: 'examples'; readonly id: number; readonly results: readonly ExampleResult[] }
  /** `null`: the change changes nothing. */
  | { readonly kind: 'plan'; readonly id: number; readonly plan: SidePlan | null }
  /** `null` while nothing is aligned. */
  | { readonly kind: 'pivot'; readonly id: number; readonly pivot: Pivot | NoPivot | null }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
