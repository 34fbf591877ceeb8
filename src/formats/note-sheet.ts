/** Notes laid out for people: what every readable export (Markdown, CSV, HTML, paper) says of each note. */
import type { Side } from '../engine/text/text';

/** One target as it is said: the words when the note was made, and what became of them. */
export interface QuoteLine {
  readonly side: Side;
  /** The words when the note was made; empty for the place of something missing. */
  readonly quote: string;
  /** Up to 32 characters before and after, so that it can be found again. */
  readonly before: string;
  readonly after: string;
  /** The words that stand there now, where they are others. */
  readonly now: string | null;
  /** The state as a word; empty while it is not known. */
  readonly state: string;
}

/** One note with everything as words. */
export interface NoteLine {
  readonly id: string;
  /** The row of the pair it stands in (`H`, `9`); null where it stands in none. */
  readonly row: string | null;
  /** What it is about, as words: "Pair", "Gap in English". */
  readonly about: string;
  readonly category: string;
  /** The category's id and sign, for those who colour it. */
  readonly categoryId: string;
  readonly sign: string;
  /** Simple Markdown; empty for a highlight. */
  readonly body: string;
  /** BCP 47 tag of the body, chosen or guessed; null when unknown. */
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly quotes: readonly QuoteLine[];
  /** The sides whose whole text it is about. */
  readonly texts: readonly Side[];
  /** The state of the note as a word; empty while it is not known. */
  readonly state: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** An address that opens the note. */
  readonly link: string;
}

/** A file of notes on one pair. */
export interface NoteSheet {
  readonly title: string;
  /** BCP 47 tags and names of both texts. */
  readonly languages: Readonly<Record<Side, string>>;
  readonly names: Readonly<Record<Side, string>>;
  /** An address that opens the pair. */
  readonly link: string;
  /** When it was written, ISO 8601 UTC. */
  readonly written: string;
  readonly notes: readonly NoteLine[];
  readonly labels: SheetLabels;
}

/** The words that stand between the words of others; they come from the dictionary. */
export interface SheetLabels {
  readonly notes: (count: number) => string;
  readonly row: (label: string) => string;
  readonly nothing: (name: string) => string;
  readonly now: string;
  readonly tags: string;
  readonly state: string;
  readonly created: string;
  readonly modified: string;
  readonly open: string;
  readonly written: string;
}
