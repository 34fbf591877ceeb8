/** What every door for files gives: a text, a pair with its alignment, our own backup, or a problem that can be said. */
import type { GivenBlock } from '../engine/text/given-block';
import type { Side } from '../engine/text/text';

/** What a file turned out to be, by its content. */
export type Format =
  'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'epub' | 'pdf' | 'tmx' | 'xliff' | 'table';

/** How the bytes of a plain text were read; a choice that the reader can change. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Something worth knowing about a file that was opened all the same. */
export type Remark =
  /** The format wants a header, and the file has none. */
  | { readonly code: 'no-header' }
  /** Rows with more or fewer cells than the header; `lines` are the first few, counted from 1. */
  | { readonly code: 'ragged'; readonly lines: readonly number[]; readonly count: number }
  /** Languages that the file has beside the two that were taken. */
  | { readonly code: 'more-languages'; readonly languages: readonly string[] }
  /** Pages without text among pages with: pictures of pages, most likely. */
  | { readonly code: 'pages-without-text'; readonly pages: readonly number[]; readonly count: number }
  /** Marks of foot- and endnotes that were taken out of the running text. */
  | { readonly code: 'note-marks'; readonly count: number }
  /** Names that a document type declares, left as they stand: nothing is ever expanded. */
  | { readonly code: 'entities'; readonly count: number }
  /** A pasted plain text that was read as Markdown: what it would be without is one click away. */
  | { readonly code: 'as-markdown' }
  /** A document whose text is a table of two languages: its rows were taken as they stand. */
  | { readonly code: 'two-columns' }
  /** Notes on rows of an aligned file, which are not taken over. */
  | { readonly code: 'row-notes'; readonly count: number }
  /** Bytes that mean nothing in the encoding, shown as U+FFFD. */
  | { readonly code: 'undecodable'; readonly count: number };

/** One text out of a file. */
export interface OpenedText {
  readonly raw: string;
  /** Spans into `raw`; null where the format has no blocks of its own. */
  readonly blocks: readonly GivenBlock[] | null;
  readonly title: string | null;
  /** BCP 47 tag that the file gives: a hint, since many files give a wrong one. */
  readonly language: string | null;
  /** Host name of the site that a saved page says it came from. */
  readonly site: string | null;
  readonly format: Format;
  /** Null where the format fixes it. */
  readonly encoding: Encoding | null;
  /** How many pages or chapters the file has; null where it has neither. */
  readonly parts: { readonly unit: 'pages' | 'chapters'; readonly count: number } | null;
  readonly remarks: readonly Remark[];
}

/** What an aligned file or an export says of one pair of passages. */
export interface PairRow {
  /** Empty where the side has nothing. */
  readonly nl: string;
  readonly en: string;
  /** Level of the heading that the row is, 1–6; 0 for what is none; null where the file does not tell. */
  readonly heading: number | null;
  /** `computed` by an aligner, `confirmed` by a person. */
  readonly status: 'computed' | 'confirmed';
  /** 0–1, or null where nothing is known. */
  readonly confidence: number | null;
  /** Kinds of differences, as words or codes. */
  readonly types: readonly string[];
  /** Notes on the pair, as plain text. */
  readonly notes: readonly string[];
}

/** A pair out of one file, with the alignment it brings. */
export interface OpenedPair {
  readonly rows: readonly PairRow[];
  readonly title: string | null;
  /** BCP 47 tags as the file gives them, or as found out for a table without. */
  readonly languages: Readonly<Record<Side, string>>;
  readonly format: Format;
  readonly encoding: Encoding | null;
  readonly remarks: readonly Remark[];
}

/** Kinds of files that hold no text, told by their first bytes. */
export type Foreign =
  | 'picture'
  | 'sound'
  | 'video'
  | 'program'
  | 'archive'
  | 'font'
  | 'rtf'
  | 'old-office'
  | 'spreadsheet'
  | 'slides'
  | 'unknown';

/** Why nothing was taken from a file: what was found, where, and enough to say what to do. */
export type FileProblem =
  | { readonly code: 'empty' }
  /** No text; `found` says what it looks like. */
  | { readonly code: 'not-text'; readonly found: Foreign }
  /** Bytes or characters, and how many are read. */
  | {
      readonly code: 'too-big';
      readonly unit: 'bytes' | 'characters';
      readonly size: number;
      readonly most: number;
    }
  /** The container is broken; `where` is a part, a line and column, or null; `found` is the parser's own word. */
  | {
      readonly code: 'damaged';
      readonly format: Format | 'zip';
      readonly where: string | null;
      readonly found: string;
    }
  /** Made to burst: so many entries, so much bigger inside than outside. */
  | {
      readonly code: 'bomb';
      readonly found: 'entries' | 'ratio' | 'size';
      readonly amount: number;
      readonly most: number;
    }
  | { readonly code: 'encrypted'; readonly format: Format }
  /** Read to its end, and without words; `pages` for a PDF of pictures. */
  | { readonly code: 'no-text'; readonly format: Format; readonly pages: number }
  /** An aligned file without Dutch and English: what it has, most first. */
  | { readonly code: 'languages'; readonly format: Format; readonly found: readonly string[] }
  /** A table in which no two columns are a text and its translation: the names or beginnings of its columns. */
  | { readonly code: 'columns'; readonly found: readonly string[] }
  /** It took longer than anyone waits, s. */
  | { readonly code: 'time'; readonly seconds: number }
  /** The reading ended of itself (out of memory, most likely), or was cancelled. */
  | { readonly code: 'stopped' }
  /** The browser could not hand over the bytes (moved, no right to read). */
  | { readonly code: 'unreadable' };

/** What opening a file gives. */
export type Opened =
  | { readonly kind: 'text'; readonly text: OpenedText }
  | { readonly kind: 'pair'; readonly pair: OpenedPair }
  /** Our own backup or notes: `formats/backup.ts` and `formats/web-annotation-import.ts` read them. */
  | { readonly kind: 'backup'; readonly json: string }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** What the reader chose where a file leaves a choice. */
export interface OpenChoice {
  /** For plain text; null lets it be found out. */
  readonly encoding: Encoding | null;
  /** Which two languages of an aligned file go on the two sides; null takes Dutch and English. */
  readonly languages: Readonly<Record<Side, string>> | null;
  /** One text as it stands, although its signs look like Markdown, or it has two languages side by side. */
  readonly asText: boolean;
}

export const noChoice: OpenChoice = { encoding: null, languages: null, asText: false };

/** A problem as what opening gives. */
export function problem(what: FileProblem): { readonly kind: 'problem'; readonly problem: FileProblem } {
  return { kind: 'problem', problem: what };
}

/** The message of something thrown by a library. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
