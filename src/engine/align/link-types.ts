/** Which Dutch type may stand for which English one: asked of the lexicon once per pair of texts, for the words of these texts only. */
import type { Lexicon, Translation } from '../lexicon/lexicon';
import { leastWeight, ranked } from '../lexicon/ranking';
import { Candidates } from './candidates';
import { similarity, skeleton } from './cognates';
import {
  byCognate,
  byCompound,
  byIdentity,
  byLexicon,
  byNumber,
  content,
  functional,
  type Links,
  number,
  type Wording,
} from './vocabulary';

// More than this many English words for one Dutch word are noise (prototype: 16).
const mostLinks = 16;
// Function words stand everywhere: their further translations cost time and tell nothing.
const mostFunctionLinks = 4;
// Normalised edit similarity from which two words pass for cognates (prototype: .72, bucket of two letters).
const leastSimilarity = 0.72;
// Types between two chances to stop: 2 ms, but five times that while the lexicon is cold (48 at once took up to 99 ms of a busy
// processor there, the longest pause of all).
const typesAtOnce = 12;

/**
 * Links every Dutch type to the English types of this text that may translate it:
 * identical form 1, lexicon by its weight, parts of compounds and expressions by their share, cognates by likeness.
 * Yields now and then; returns the links.
 */
export function* linkTypes(
  nl: Wording,
  en: Wording,
  lexicon: Lexicon,
  cognates: number,
): Generator<number, Links> {
  const linking: Linking = {
    nl,
    en,
    lexicon,
    skeletons: cognates > 0 ? cognateIndex(en, nl) : null,
    near: new Map(),
    found: new Candidates(en.forms.length),
  };
  const start = new Int32Array(nl.forms.length + 1);
  const types = nl.forms.length;
  for (let from = 0; from < types; from += typesAtOnce) {
    yield from / types;
    linkSome(linking, start, from, Math.min(types, from + typesAtOnce));
  }
  start[types] = linking.found.kept;
  return { start, ...linking.found.links() };
}

/** Links the Dutch types `from … to − 1`. No generator: what stays in one for long is never made fast. */
function linkSome(linking: Linking, start: Int32Array, from: number, to: number): void {
  const { nl, found } = linking;
  for (let id = from; id < to; id += 1) {
    start[id] = found.kept;
    candidatesFor(id, nl.forms[id] ?? '', linking);
    found.keepStrongest(nl.kind[id] === functional ? mostFunctionLinks : mostLinks);
  }
}

function candidatesFor(id: number, form: string, linking: Linking): void {
  const { nl, en, skeletons, found } = linking;
  const kind = nl.kind[id] ?? content;
  found.put(en.ids.get(form), 1, 1, kind === number ? byNumber : byIdentity);
  if (kind === content || kind === functional) {
    fromLexicon(form, kind, linking);
    if (skeletons !== null && kind === content && form.length >= 4 && found.best < 0.6)
      fromCognates(form, skeletons, found);
  }
}

/** Which types of this text are near an English word: asked for once per word, where a dictionary names it for many. */
interface Near {
  readonly synonyms: readonly string[];
  readonly derivations: readonly string[];
  /** The same as types, without function words. */
  readonly synonymTypes: readonly number[];
  readonly derivationTypes: readonly number[];
}

/** The links that one run makes, with what it has looked up so far. */
interface Linking {
  readonly nl: Wording;
  readonly en: Wording;
  readonly lexicon: Lexicon;
  /** Null when cognates do not count. */
  readonly skeletons: CognateIndex | null;
  readonly near: Map<string, Near>;
  readonly found: Candidates;
}

function nearOf(word: string, { en, lexicon, near }: Linking): Near {
  const kept = near.get(word);
  if (kept !== undefined) return kept;
  const synonyms = lexicon.hints?.synonyms(word).filter((one) => en.ids.has(one)) ?? [];
  const derivations = lexicon.hints?.derivations(word).filter((one) => en.ids.has(one)) ?? [];
  const types = (words: readonly string[]): readonly number[] =>
    words.map((one) => en.ids.get(one) ?? 0).filter((id) => en.kind[id] !== functional);
  const found: Near = {
    synonyms,
    derivations,
    synonymTypes: types(synonyms),
    derivationTypes: types(derivations),
  };
  near.set(word, found);
  return found;
}

/** Synonyms and derivations of the translations, as `Lexicon.translations` has them too, but only those in this text. */
function fromHints(widened: readonly Translation[], linking: Linking): void {
  const { hints } = linking.lexicon;
  const { found } = linking;
  if (hints === undefined) return;
  for (const { en, weight } of widened) {
    const near = nearOf(en, linking);
    if (weight * hints.bySynonym >= leastWeight)
      for (const id of near.synonymTypes) found.put(id, weight * hints.bySynonym, 1, byLexicon);
    for (const id of near.derivationTypes) found.put(id, weight * hints.byDerivation, 1, byLexicon);
  }
}

/** The translations of a compound's part that are one word of this text; as `Lexicon.translations` has them, without looking for the rest. */
function partTranslations(part: string, linking: Linking): readonly Translation[] {
  const { en, lexicon } = linking;
  const { hints } = lexicon;
  if (hints === undefined) return lexicon.translations(part);
  const { direct, widened } = hints.pieces(part);
  const here = direct.filter((one) => en.ids.has(one.en));
  for (const one of widened) {
    const near = nearOf(one.en, linking);
    if (one.weight * hints.bySynonym >= leastWeight)
      for (const word of near.synonyms)
        here.push({ en: word, weight: one.weight * hints.bySynonym, by: one.by });
    for (const word of near.derivations)
      here.push({ en: word, weight: one.weight * hints.byDerivation, by: one.by });
  }
  return ranked(here);
}

function fromLexicon(form: string, of: number, linking: Linking): void {
  const { en, lexicon, found } = linking;
  const { hints } = lexicon;
  const pieces = hints === undefined || of !== content ? null : hints.pieces(form);
  if (pieces !== null) fromHints(pieces.widened, linking);
  const translations = pieces === null ? lexicon.translations(form) : pieces.direct;
  let whole = false;
  for (const translation of translations) {
    const { by } = translation;
    const kind = by === 'number' ? byNumber : by === 'compound' ? byCompound : byLexicon;
    if (by !== 'compound') whole = true;
    const target = en.ids.get(translation.en);
    if (target !== undefined) {
      // A content word is no counterpart of a function word, whatever a dictionary says.
      if ((en.kind[target] === functional) === (of === functional))
        found.put(target, translation.weight, 1, kind);
    } else if (translation.en.includes(' ')) fromExpression(translation, kind, linking);
  }
  // Parts only where the whole is unknown or nothing of it is in this text.
  if (form.length < 7 || (whole && found.best > 0)) return;
  const parts = lexicon.compoundNl(form);
  if (parts === null) return;
  for (const part of parts) {
    const part0 = Math.min(0.9, part.length / form.length);
    found.put(en.ids.get(part), 0.8, part0, byCompound);
    for (const translation of partTranslations(part, linking))
      if (translation.weight >= 0.25 && !translation.en.includes(' '))
        found.put(en.ids.get(translation.en), translation.weight * 0.8, part0, byCompound);
  }
}

/** An expression counts when all its content words are in the text at all; each stands for its share. */
function fromExpression(translation: Translation, kind: number, { en, found }: Linking): void {
  const words = translation.en.split(' ');
  if (!words.every((word) => en.ids.has(word))) return;
  const telling = words.filter((word) => en.kind[en.ids.get(word) ?? -1] === content);
  for (const word of telling) found.put(en.ids.get(word), translation.weight * 0.8, 1 / telling.length, kind);
}

type CognateIndex = ReadonlyMap<string, readonly (readonly [number, string])[]>;

/** English content types by the first two letters of their skeleton, but for those that stand in the Dutch text as they are. */
function cognateIndex(en: Wording, nl: Wording): CognateIndex {
  const index = new Map<string, (readonly [number, string])[]>();
  for (const [id, form] of en.forms.entries()) {
    if (en.kind[id] !== content || form.length < 4 || nl.ids.has(form)) continue;
    const bones = skeleton(form);
    const key = bones.slice(0, 2);
    const shelf = index.get(key);
    if (shelf === undefined) index.set(key, [[id, bones]]);
    else shelf.push([id, bones]);
  }
  return index;
}

function fromCognates(form: string, index: CognateIndex, found: Candidates): void {
  const bones = skeleton(form);
  for (const [id, other] of index.get(bones.slice(0, 2)) ?? []) {
    const alike = similarity(bones, other, leastSimilarity);
    // .85: what an alike pair is worth of an identical one (prototype).
    if (alike >= leastSimilarity) found.put(id, alike * 0.85, 1, byCognate);
  }
}
