/** Notes ⇄ W3C Web Annotation JSON-LD: what we write (REC 2017-02-23), closely typed; reading is in `web-annotation-import.ts`. */
import type { Motivation, Note, Rivals, Target } from '../engine/annotate/note';
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

export interface JsonLdBody {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting' | 'classifying';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
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

export interface JsonLdTarget {
  readonly type: 'SpecificResource';
  readonly source: {
    readonly id: string;
    readonly type: 'Text';
    readonly format: 'text/plain';
    readonly language?: string;
  };
  readonly selector: readonly JsonLdSelector[];
}

export interface JsonLdAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  readonly created: string;
  readonly modified: string;
  /** The note's words, if any, and its category as a word (purpose `classifying`). */
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
export function exportNotes(notes: readonly Note[], pair: AnnotatedPair): JsonLd {
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
      items: notes.map((note) => annotation(note, pair)),
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

function annotation(note: Note, pair: AnnotatedPair): JsonLdAnnotation {
  const comment: readonly JsonLdBody[] =
    note.body === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', value: note.body, format: 'text/plain' }];
  return {
    id: notePrefix + encodeURIComponent(note.id),
    type: 'Annotation',
    motivation: note.motivation,
    created: note.created,
    modified: note.modified,
    body: [
      ...comment,
      {
        type: 'TextualBody',
        purpose: 'classifying',
        value: note.category,
        format: 'text/plain',
        language: 'en',
      },
    ],
    target: note.targets.map((target) => specificResource(target, note.pair, pair[target.side])),
  };
}

function specificResource(target: Target, pair: string, side: AnnotatedSide): JsonLdTarget {
  const { quote, position, rivals } = target.selectors;
  const count = (offset: number): number =>
    side.content === undefined ? offset : toCodePoints(side.content, offset);
  return {
    type: 'SpecificResource',
    source: {
      id: sourceId(pair, target.side),
      type: 'Text',
      format: 'text/plain',
      ...(side.language === null ? {} : { language: side.language }),
    },
    selector: [
      { ...quote, ...(rivals === undefined ? {} : { 'tweeluik:rivals': rivals }) },
      { type: 'TextPositionSelector', start: count(position.start), end: count(position.end) },
    ],
  };
}
