/** W3C Web Annotations → notes: our own files exactly, those of others as far as they say where they belong. */
import * as v from 'valibot';
import { describe } from '../engine/annotate/describe';
import { matcher } from '../engine/annotate/match';
import type { Category, Match, Motivation, Note, Selectors, Target } from '../engine/annotate/note';
import { languageOf } from '../engine/text/language';
import { sides, type Side, type Span } from '../engine/text/text';
import { fromCodePoints } from './code-points';
import { noteVersion, rivalsSchema } from './note-record';
import { decode, notePrefix, readSourceId } from './web-annotation';

/** Why an annotation, or a part of it, did not become a note; `detail` quotes what was found. */
export interface ImportProblem {
  /** Which annotation of the file, from 0. */
  readonly index: number;
  readonly code:
    | 'not-a-file' // neither annotations nor a collection of them
    | 'not-an-annotation'
    | 'no-target' // nothing in it says which words are meant
    | 'no-quote' // only positions, and no text to look them up in
    | 'no-side' // the words are not ours, and stand in neither text or in both
    | 'no-pair' // made elsewhere, and the caller named no pair to put it on
    | 'left-out'; // imported, but without this part
  readonly detail: string;
}

/** Where annotations that were made elsewhere go. */
export interface ImportInto {
  /** Id of the pair. */
  readonly pair: string;
  /** The texts of record: to tell the side, to complete selectors, and to count positions as exported with them. */
  readonly texts?: Readonly<Record<Side, string>>;
  /** ISO 8601, UTC: the date of annotations that have none. */
  readonly now?: string;
  /** The reader's categories, to know a category by its name; the first is for notes that name none. */
  readonly categories?: readonly NamedCategory[];
}

export interface NamedCategory {
  readonly id: Category;
  readonly name: string;
}

export interface Imported {
  readonly notes: readonly Note[];
  readonly problems: readonly ImportProblem[];
  /** Categories that notes of the file have and the reader does not know, with their names. */
  readonly unknown: readonly NamedCategory[];
}

/** Reads an annotation, a list, a page or a collection, already out of JSON. Never throws. */
export function importNotes(data: unknown, into?: ImportInto): Imported {
  const items = itemsOf(data);
  if (items === null)
    return { notes: [], unknown: [], problems: [{ index: 0, code: 'not-a-file', detail: quoted(data) }] };
  const finders = into?.texts && { nl: matcher(into.texts.nl), en: matcher(into.texts.en) };
  const notes: Note[] = [];
  const problems: ImportProblem[] = [];
  const unknown = new Map<Category, NamedCategory>();
  items.forEach((item, index) => {
    const found = readAnnotation(item, into, finders, (code, detail) =>
      problems.push({ index, code, detail }),
    );
    if (found === null) return;
    notes.push(found.note);
    if (found.unknown) unknown.set(found.unknown.id, found.unknown);
  });
  return { notes, problems, unknown: [...unknown.values()] };
}

type Complain = (code: ImportProblem['code'], detail: string) => void;
type Finders = Readonly<Record<Side, (selectors: Selectors) => Match>>;

const list = v.array(v.unknown());
const page = v.object({ items: list });
const collection = v.object({ first: page });

function itemsOf(data: unknown): readonly unknown[] | null {
  if (v.is(list, data)) return data;
  if (v.is(collection, data)) return data.first.items;
  if (v.is(page, data)) return data.items;
  // Hypothesis: the file its client exports, and what its API answers to a search.
  if (v.is(v.object({ annotations: list }), data)) return data.annotations;
  if (v.is(v.object({ rows: list }), data)) return data.rows;
  return v.is(v.object({ target: v.unknown() }), data) ? [data] : null;
}

const annotationSchema = v.object({
  id: v.optional(v.string()),
  motivation: v.optional(v.unknown()),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  body: v.optional(v.unknown()),
  bodyValue: v.optional(v.string()),
  target: v.unknown(),
  // Hypothesis' own names, and Recogito's.
  text: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  updated: v.optional(v.string()),
  bodies: v.optional(v.unknown()),
});

function readAnnotation(
  item: unknown,
  into: ImportInto | undefined,
  finders: Finders | undefined,
  complain: Complain,
): { readonly note: Note; readonly unknown: NamedCategory | null } | null {
  const parsed = v.safeParse(annotationSchema, item);
  if (!parsed.success) {
    complain('not-an-annotation', quoted(item));
    return null;
  }
  const found = parsed.output;
  const read = asList(found.target).map((target) => readTarget(target, into, finders));
  const targets = read.flatMap((one) => (one.state === 'read' ? [one] : []));
  const first = targets[0];
  for (const one of read) if (one.state === 'problem') complain(first ? 'left-out' : one.code, one.detail);
  if (!first) {
    if (read.length === 0) complain('no-target', quoted(found.target));
    return null;
  }
  const pair = first.pair ?? into?.pair;
  if (pair === undefined) {
    complain('no-pair', first.target?.selectors.quote.exact ?? quoted(found.target));
    return null;
  }
  const { body, category, tags, language, unknown } = readBodies(found, into?.categories ?? [], complain);
  const modified = found.modified ?? found.updated;
  const created = found.created ?? modified ?? into?.now ?? '1970-01-01T00:00:00.000Z';
  const places = targets.flatMap((one) => (one.target === null ? [] : [one.target]));
  const note: Note = {
    version: noteVersion,
    id: noteId(found.id, item),
    pair,
    motivation: readMotivation(found.motivation, body),
    category,
    tags,
    body,
    language,
    targets: places,
    texts: places.length > 0 ? [] : [...new Set(targets.flatMap((one) => one.texts))],
    created,
    modified: modified ?? created,
  };
  return { note, unknown };
}

type TargetRead =
  | {
      readonly state: 'read';
      /** Null for whole texts, which `texts` then names. */
      readonly target: Target | null;
      readonly texts: readonly Side[];
      readonly pair: string | undefined;
    }
  | { readonly state: 'problem'; readonly code: ImportProblem['code']; readonly detail: string };

const quoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
  'tweeluik:rivals': v.optional(rivalsSchema),
});
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const positionSchema = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });
/** Recogito's own selector, before it is written as W3C. */
const recogitoSchema = v.object({ quote: v.string(), start: v.optional(offset), end: v.optional(offset) });
const targetSchema = v.object({
  id: v.optional(v.string()),
  source: v.optional(v.unknown()),
  selector: v.optional(v.unknown()),
});

function readTarget(data: unknown, into: ImportInto | undefined, finders: Finders | undefined): TargetRead {
  const target = v.safeParse(targetSchema, v.is(v.string(), data) ? { source: data } : data);
  if (!target.success) return { state: 'problem', code: 'no-target', detail: quoted(data) };
  const { selector } = target.output;
  const source = target.output.source ?? (target.output.id === undefined ? undefined : data);
  const selectors = flatten(selector).flatMap(asW3c);
  if (selector === undefined) return wholeTexts(source, data);
  const quote = selectors.map((one) => v.safeParse(quoteSchema, one)).find((one) => one.success)?.output;
  const position = selectors
    .map((one) => v.safeParse(positionSchema, one))
    .find((one) => one.success)?.output;
  if (!quote && !position) return { state: 'problem', code: 'no-target', detail: quoted(data) };

  const ours = readSourceId(iriOf(source));
  const side = ours?.side ?? sideByLanguage(source) ?? sideByWords(quote, into?.texts, finders);
  if (!side) return { state: 'problem', code: 'no-side', detail: quote?.exact ?? quoted(data) };
  // Our own offsets are counted in the pair's own text; another text says nothing about them.
  const text = ours && ours.pair !== into?.pair ? undefined : into?.texts?.[side];
  const units = (points: number): number => (text === undefined ? points : fromCodePoints(text, points));
  const complete = completeSelectors(
    quote,
    position && { start: units(position.start), end: units(position.end) },
    text,
    finders?.[side],
    ours !== null,
  );
  if (!complete) return { state: 'problem', code: 'no-quote', detail: quoted(data) };
  return { state: 'read', target: { side, selectors: complete }, texts: [], pair: ours?.pair };
}

/** A target without a selector is about the whole of what it names: one text of ours, or a page that both come from. */
function wholeTexts(source: unknown, data: unknown): TargetRead {
  const iri = iriOf(source);
  if (iri === '') return { state: 'problem', code: 'no-target', detail: quoted(data) };
  const ours = readSourceId(iri);
  const side = ours?.side ?? sideByLanguage(source);
  return { state: 'read', target: null, texts: side === null ? sides : [side], pair: ours?.pair };
}

function iriOf(source: unknown): string {
  if (v.is(v.string(), source)) return source;
  return v.is(v.object({ id: v.string() }), source) ? source.id : '';
}

/** A selector as it is, or Recogito's own as the two W3C ones it stands for. */
function asW3c(selector: unknown): readonly unknown[] {
  const own = v.safeParse(recogitoSchema, selector);
  if (!own.success) return [selector];
  const { quote, start, end } = own.output;
  return [
    { type: 'TextQuoteSelector', exact: quote },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** Both selectors from what there is: a lone quote is looked up, a lone position read off the text. */
function completeSelectors(
  quote: v.InferOutput<typeof quoteSchema> | undefined,
  position: { readonly start: number; readonly end: number } | undefined,
  text: string | undefined,
  find: ((selectors: Selectors) => Match) | undefined,
  own: boolean,
): Selectors | null {
  if (!quote) return position && text !== undefined ? describe(text, position) : null;
  const { exact, prefix, suffix, 'tweeluik:rivals': rivals } = quote;
  const selectors: Selectors = {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', ...(position ?? { start: 0, end: exact.length }) },
    ...(rivals === undefined ? {} : { rivals }),
  };
  if (text === undefined || !find) return selectors;
  if (prefix === '' && suffix === '' && !own) {
    const place = bareQuote(text, exact, position?.start);
    if (place !== null) return describe(text, place);
  }
  if (position) return selectors;
  const found = find(selectors);
  const same = found.state === 'placed' || found.state === 'moved';
  return same ? describe(text, found) : selectors;
}

/** Where a quote without neighbours stands: where it says, or in the only place that has these words. */
function bareQuote(text: string, exact: string, start: number | undefined): Span | null {
  if (exact.trim() === '') return null;
  const at = start !== undefined && text.startsWith(exact, start) ? start : text.indexOf(exact);
  const sure = at === start || (at >= 0 && text.indexOf(exact, at + 1) < 0);
  return sure && at >= 0 ? { start: at, end: at + exact.length } : null;
}

function sideByLanguage(source: unknown): Side | null {
  const parsed = v.safeParse(v.object({ language: v.string() }), source);
  const language = parsed.success ? parsed.output.language.toLowerCase().split('-')[0] : '';
  return sides.find((side) => side === language) ?? null;
}

function sideByWords(
  quote: v.InferOutput<typeof quoteSchema> | undefined,
  texts: ImportInto['texts'],
  finders: Finders | undefined,
): Side | null {
  if (!quote || !finders || !texts) return null;
  const { exact, prefix, suffix } = quote;
  const selectors: Selectors = {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start: 0, end: exact.length },
  };
  const placed = sides.filter((side) => finders[side](selectors).state !== 'lost');
  const holding = sides.filter((side) => exact.trim() !== '' && texts[side].includes(exact));
  const spoken = sides.filter((side) => side === languageOf(exact));
  // In both texts: nobody can know. In neither: lost, on the side whose language it is in.
  const found = [placed, holding, spoken].find((list) => list.length > 0) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

const textualBody = v.object({
  value: v.string(),
  purpose: v.optional(v.unknown()),
  language: v.optional(v.unknown()),
  'tweeluik:guessed': v.optional(v.boolean(), false),
  'tweeluik:category': v.optional(v.pipe(v.string(), v.nonEmpty())),
});

interface BodiesRead {
  readonly body: string;
  readonly category: Category;
  readonly tags: readonly string[];
  readonly language: string | null;
  /** The category, where the reader has none of that id or name. */
  readonly unknown: NamedCategory | null;
}

/** The note's words, its category, and its tags. A word that classifies and names no category of the reader's is a tag. */
function readBodies(
  found: v.InferOutput<typeof annotationSchema>,
  known: readonly NamedCategory[],
  complain: Complain,
): BodiesRead {
  const words = [found.bodyValue, found.text].flatMap((one) =>
    one === undefined || one === '' ? [] : [one],
  );
  const tags = new Set(found.tags ?? []);
  let category: NamedCategory | null = null;
  let language: string | null = null;
  for (const body of [...asList(found.body), ...asList(found.bodies)]) {
    const parsed = v.safeParse(textualBody, v.is(v.string(), body) ? { value: body } : body);
    if (!parsed.success) {
      complain('left-out', quoted(body));
      continue;
    }
    const { value, purpose, 'tweeluik:category': id } = parsed.output;
    if (purpose !== 'classifying' && purpose !== 'tagging') {
      words.push(value);
      const said = asList(parsed.output.language)[0];
      if (v.is(v.string(), said) && !parsed.output['tweeluik:guessed']) language = said;
    } else if (category === null && purpose === 'classifying') {
      category = id === undefined ? named(known, value) : { id, name: value };
      if (category === null) tags.add(value);
    } else tags.add(value);
  }
  const chosen = category ?? { id: known[0]?.id ?? 'remark', name: '' };
  return {
    body: words.join('\n\n'),
    category: chosen.id,
    tags: [...tags],
    language,
    unknown: category === null || known.some(({ id }) => id === chosen.id) ? null : chosen,
  };
}

function named(known: readonly NamedCategory[], word: string): NamedCategory | null {
  const plain = word.toLowerCase();
  return known.find(({ id, name }) => id === plain || name.toLowerCase() === plain) ?? null;
}

const motivations: readonly Motivation[] = [
  'highlighting',
  'commenting',
  'questioning',
  'assessing',
  'linking',
];

function readMotivation(data: unknown, body: string): Motivation {
  const words = asList(data);
  return motivations.find((one) => words.includes(one)) ?? (body === '' ? 'highlighting' : 'commenting');
}

/** Our own id back; of an annotation made elsewhere its IRI; without one, a name made of its words, so that importing twice gives one note. */
function noteId(iri: string | undefined, item: unknown): string {
  if (iri?.startsWith(notePrefix)) return decode(iri.slice(notePrefix.length)) ?? iri;
  return iri ?? `imported-${hash(quoted(item, Number.POSITIVE_INFINITY))}`;
}

/** FNV-1a, 32 bits: short and the same everywhere; it names, it does not protect. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}

/** The selectors of a target: one or many, and those that refine another. */
function flatten(selector: unknown, depth = 0): readonly unknown[] {
  return asList(selector).flatMap((one) =>
    depth < 8 && v.is(v.object({ refinedBy: v.unknown() }), one)
      ? [one, ...flatten(one.refinedBy, depth + 1)]
      : [one],
  );
}

function asList(data: unknown): readonly unknown[] {
  if (data === undefined || data === null) return [];
  return v.is(list, data) ? data : [data];
}

/** The first characters of what was found, for the message. */
function quoted(data: unknown, limit = 80): string {
  const text = v.is(v.string(), data) ? data : (JSON.stringify(data) ?? String(data));
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
