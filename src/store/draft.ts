/** The two leaves of the "new pair" page: what each holds, where it came from, and what is under way. */
import type { GivenBlock } from '../engine/text/given-block';
import type { Side } from '../engine/text/text';
import { nothingChecked, type TextCheck } from '../formats/check-words';
import type { FileProblem, OpenedText } from '../formats/door';
import type { KeptSide, KeptVerdicts } from '../storage/pair';
import type { ToFiles } from '../worker/file-protocol';

/** A file as the reader gave it, kept so that it can be read again in another way. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly data: Blob;
}

export interface DraftSide {
  readonly raw: string;
  readonly blocks: readonly GivenBlock[] | null;
  readonly check: TextCheck;
  /** The reader's own word about the language; null: as found. */
  readonly language: string | null;
  /** Blocks in another language that the reader had set aside, by id. */
  readonly aside: readonly string[];
  /** What the door said; null for what was typed. */
  readonly about: Omit<OpenedText, 'raw' | 'blocks'> | null;
  readonly source: SourceFile | null;
  /** The clipboard just as it was, where it was read as Markdown; else null. */
  readonly plain: string | null;
  /** The name of what is being read into this leaf, null for a clipboard. Null itself while nothing is. */
  readonly opening: { readonly name: string | null; readonly size: number } | null;
  readonly problem: { readonly source: SourceFile | null; readonly problem: FileProblem } | null;
}

export type Draft = Readonly<Record<Side, DraftSide>>;

export const emptySide: DraftSide = {
  raw: '',
  blocks: null,
  check: nothingChecked,
  language: null,
  aside: [],
  about: null,
  source: null,
  plain: null,
  opening: null,
  problem: null,
};

export const emptyDraft: Draft = { nl: emptySide, en: emptySide };

/** The language of a leaf: the reader's word, else what was found, else what the file says; `und` if nobody knows. */
export function languageOfSide({ language, check, about }: DraftSide): string {
  return language ?? (check.language === 'und' ? (about?.language ?? 'und') : check.language);
}

/** A leaf as the side of a pair that is kept. What the engine finds out by itself is left to it. */
export function keptSide(side: DraftSide): KeptSide {
  const found = languageOfSide(side);
  return {
    raw: side.raw,
    language: found === 'und' ? null : found.split('-')[0] || null,
    blocks: side.blocks,
    file: side.source === null ? null : { name: side.source.name, site: side.about?.site ?? null },
  };
}

export function keptVerdicts({ aside }: DraftSide): KeptVerdicts {
  return Object.fromEntries(aside.map((id) => [id, 'furniture' as const]));
}

/** Whether something is said about a leaf that its reader should see before the text is read. */
export function wantsALook({ about }: DraftSide): boolean {
  return (
    about !== null &&
    (about.encoding === 'windows-1252' ||
      about.remarks.some(({ code }) => code === 'pages-without-text' || code === 'undecodable'))
  );
}

/** A file for both leaves at once: being read, or with a problem that belongs to neither leaf. */
export type WholeFile =
  | { readonly state: 'opening'; readonly name: string | null; readonly size: number }
  | { readonly state: 'problem'; readonly source: SourceFile | null; readonly problem: FileProblem }
  /** Our own backup, which another page brings in. */
  | { readonly state: 'backup'; readonly name: string; readonly json: string };

/**
 * The open pair's other reading, where its texts could be read in two ways; offered until the reader has settled it, and not
 * kept.
 */
export type OtherWay = {
  /** The id of the pair that this is about. */
  readonly pair: string;
} & (
  | {
      readonly code: 'markdown';
      /** The clipboards as they were, of the sides that were read as Markdown; null for the other. */
      readonly plain: Readonly<Record<Side, string | null>>;
    }
  | {
      /** A table of two languages that was read as a pair: asked for again, it is one text. */
      readonly code: 'two-columns';
      readonly asked: ToFiles;
      readonly source: SourceFile | null;
    }
);
