/** Notes ⇄ W3C Web Annotation JSON-LD: what we write (REC 2017-02-23), closely typed; reading is in `web-annotation-import.ts`. */
import type { Category, Match, Motivation, Note, Rivals, Target } from '../engine/annotate/note';
import { sides, type Side } from '../engine/text/text';
import { toCodePoints } from './code-points';

/** What an export says about the pair of texts; a kept `Pair` is one. */
export interface AnnotatedPair {
  readonly id: string;
  readonly title: string;
  readonly nl: AnnotatedSide;
  readonly en: AnnotatedSide;
}

/** One side: its BCP 47 language if known, and its text of record, which positions are counted in. */
export interface AnnotatedSide {
  readonly language: string | null;
  /** Without it positions stay UTF-16 units; the W3C wants code points, which differ only after an emoji. */
  readonly content?: string;
}

/** What a file says of a note beyond the note itself; whatever is missing is left out. */
export interface NoteFacts {
  /** What a category is called; without it the word is its id. */
  readonly categoryName?: (category: Category) => string;
  /** BCP 47 tag guessed for a body whose language the reader did not choose. */
  readonly guessedLanguage?: (note: Note) => string | null;
  /** What became of each target in the text of record as it is now. */
  readonly states?: (note: Note) => readonly Match['state'][] | null;
  /** An address that opens the note. */
  readonly link?: (note: Note) => string;
}

export interface JsonLdBody {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting' | 'classifying' | 'tagging';
  readonly value: string;
  readonly format: 'text/markdown' | 'text/plain';
  readonly language?: string;
  /** Ours: the language was guessed and not chosen. */
  readonly 'tweeluik:guessed'?: true;
  /** Ours: the id of the category that `value` names. */
  readonly 'tweeluik:category'?: Category;
}

export type JsonLdSelector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
      /** Ours, see `Rivals` of the engine. */
      readonly 'tweeluik:rivals'?: Rivals;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** A whole text, as target or as the source of one. */
export interface JsonLdText {
  readonly id: string;
  readonly type: 'Text';
  readonly format: 'text/plain';
  readonly language?: string;
}

export type JsonLdTarget =
  | JsonLdText
  | {
      readonly type: 'SpecificResource';
      readonly source: JsonLdText;
      readonly selector: readonly JsonLdSelector[];
      /** Ours: what became of the words in the text as it is now. */
      readonly 'tweeluik:state'?: Match['state'];
    };

export interface JsonLdAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  readonly created: string;
  readonly modified: string;
  /** Where the note can be opened. */
  readonly via?: string;
  /** The note's words, if any, its category as a word (purpose `classifying`), and its tags. */
  readonly body: readonly JsonLdBody[];
  /** One, or two for a note on the pair. */
  readonly target: readonly JsonLdTarget[];
}

/** A collection with its one page inside, so that it is one file. */
export interface JsonLd {
  readonly '@context': readonly [
    'http://www.w3.org/ns/anno.jsonld',
    { readonly tweeluik: typeof vocabulary },
  ];
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly JsonLdAnnotation[];
  };
}

/** Names that no standard has. An experimental URN: it needs no web site that may vanish. */
const vocabulary = 'urn:x-tweeluik:vocabulary:';
export const notePrefix = 'urn:x-tweeluik:note:';
export const pairPrefix = 'urn:x-tweeluik:pair:';

/** The file of some notes, all of them on `pair`. `importNotes` gives the same notes back. */
export function exportNotes(notes: readonly Note[], pair: AnnotatedPair, facts: NoteFacts = {}): JsonLd {
  const id = pairPrefix + encodeURIComponent(pair.id);
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { tweeluik: vocabulary }],
    id: `${id}:notes`,
    type: 'AnnotationCollection',
    label: pair.title,
    total: notes.length,
    first: {
      id: `${id}:notes:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: notes.map((note) => annotation(note, pair, facts)),
    },
  };
}

/** The IRI of one side of a pair, and back; `null` for an IRI that is not ours. */
export function sourceId(pair: string, side: Side): string {
  return `${pairPrefix}${encodeURIComponent(pair)}:${side}`;
}

/** @see sourceId */
export function readSourceId(id: string): { readonly pair: string; readonly side: Side } | null {
  const side = sides.find((one) => id.endsWith(`:${one}`));
  if (!id.startsWith(pairPrefix) || !side) return null;
  const pair = decode(id.slice(pairPrefix.length, -side.length - 1));
  return pair === null ? null : { pair, side };
}

/** URL-decoding that gives `null` instead of throwing. */
export function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function annotation(note: Note, pair: AnnotatedPair, facts: NoteFacts): JsonLdAnnotation {
  const link = facts.link?.(note);
  const states = facts.states?.(note) ?? [];
  return {
    id: notePrefix + encodeURIComponent(note.id),
    type: 'Annotation',
    motivation: note.motivation,
    created: note.created,
    modified: note.modified,
    ...(link === undefined ? {} : { via: link }),
    body: [
      ...comment(note, facts),
      {
        type: 'TextualBody',
        purpose: 'classifying',
        value: facts.categoryName?.(note.category) ?? note.category,
        format: 'text/plain',
        'tweeluik:category': note.category,
      },
      ...note.tags.map((tag): JsonLdBody => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value: tag,
        format: 'text/plain',
      })),
    ],
    target: [
      ...note.targets.map((target, index) =>
        specificResource(target, note.pair, pair[target.side], states[index]),
      ),
      ...note.texts.map((side) => wholeText(note.pair, side, pair[side])),
    ],
  };
}

/** The note's own words with their language: the one chosen, or the one guessed, marked so. */
function comment(note: Note, facts: NoteFacts): readonly JsonLdBody[] {
  if (note.body === '') return [];
  const guess = note.language === null ? (facts.guessedLanguage?.(note) ?? null) : null;
  const language = note.language ?? guess;
  return [
    {
      type: 'TextualBody',
      purpose: 'commenting',
      value: note.body,
      format: 'text/markdown',
      ...(language === null ? {} : { language }),
      ...(guess === null ? {} : { 'tweeluik:guessed': true }),
    },
  ];
}

function wholeText(pair: string, side: Side, { language }: AnnotatedSide): JsonLdText {
  return {
    id: sourceId(pair, side),
    type: 'Text',
    format: 'text/plain',
    ...(language === null ? {} : { language }),
  };
}

function specificResource(
  target: Target,
  pair: string,
  side: AnnotatedSide,
  state: Match['state'] | undefined,
): JsonLdTarget {
  const { quote, position, rivals } = target.selectors;
  const count = (offset: number): number =>
    side.content === undefined ? offset : toCodePoints(side.content, offset);
  return {
    type: 'SpecificResource',
    source: wholeText(pair, target.side, side),
    selector: [
      { ...quote, ...(rivals === undefined ? {} : { 'tweeluik:rivals': rivals }) },
      { type: 'TextPositionSelector', start: count(position.start), end: count(position.end) },
    ],
    ...(state === undefined ? {} : { 'tweeluik:state': state }),
  };
}
