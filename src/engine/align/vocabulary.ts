/** The words of both texts as numbered types, and which Dutch type may stand for which English one: built once per pair of texts. */
import type { Lexicon } from '../lexicon/lexicon';
import { leastWeight } from '../lexicon/ranking';
import { similarity, skeleton } from './cognates';
import { functionWords } from './function-words';
import { type Token, tokens } from './tokens';

/** What kind of type it is; function words and marks are weak evidence, numbers must fit exactly. */
export const content = 0;
export const functional = 1;
export const number = 2;
export const mark = 3;

/** The types of one side and the sentences written with them. */
export interface Wording {
  /** Compared form of each type. */
  readonly forms: readonly string[];
  readonly kind: Uint8Array;
  /** 1 for a type that never stands in lower case: it may be a name. */
  readonly name: Uint8Array;
  /** Type ids of sentence `s` are `type[start[s]] … type[start[s + 1] − 1]`. */
  readonly start: Int32Array;
  readonly type: Int32Array;
  /** Where each of these words begins in its sentence (UTF-16), and how long it is there, at most 255. */
  readonly place: Int32Array;
  readonly width: Uint8Array;
  /** Type id of a compared form or of a surface form, for looking up. */
  readonly ids: ReadonlyMap<string, number>;
}

/** What a link rests on, in the order of `linkKinds`. */
export const linkKinds = ['identical', 'number', 'cognate', 'lexicon', 'compound', 'learned'] as const;
export type LinkKind = (typeof linkKinds)[number];
const byIdentity = 0;
const byNumber = 1;
const byCognate = 2;
const byLexicon = 3;
const byCompound = 4;
export const byLearning = 5;

/** Links of Dutch type `f` are at `start[f] … start[f + 1] − 1`, strongest first. */
export interface Links {
  readonly start: Int32Array;
  readonly en: Int32Array;
  /** 0–1: how far this pair may be believed. */
  readonly weight: Float32Array;
  /** Share of the Dutch word that it accounts for: 1, or less for a part of a compound or of an expression. */
  readonly share: Float32Array;
  readonly by: Uint8Array;
}

export interface Vocabulary {
  readonly nl: Wording;
  readonly en: Wording;
  readonly links: Links;
  readonly filled: boolean;
}

// More than this many English words for one Dutch word are noise (prototype: 16).
const mostLinks = 16;
// Function words stand everywhere: their further translations cost time and tell nothing.
const mostFunctionLinks = 4;
// Normalised edit similarity from which two words pass for cognates (prototype: .72, bucket of two letters).
const leastSimilarity = 0.72;
// A language without a list: types this frequent and this short are its function words.
const functionShare = 0.004;
const functionLength = 5;

// Work between two chances to stop: about 5 ms of sentences; 2 ms of types, but five times that while the lexicon is cold (48 at
// once took up to 99 ms of a busy processor there, the longest pause of all).
const sentencesAtOnce = 512;
const typesAtOnce = 12;

class Growing {
  data = new Int32Array(1024);
  size = 0;
  push(value: number): void {
    if (this.size === this.data.length) {
      const wider = new Int32Array(this.size * 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.size] = value;
    this.size += 1;
  }
  done(): Int32Array {
    return this.data.slice(0, this.size);
  }
}

/**
 * Reads the sentences of one side. `lemma` gives the form under which words are counted.
 * Yields now and then so that the caller may stop; returns the wording.
 */
export function* wording(
  sentences: readonly string[],
  language: string,
  lemma: (form: string) => string,
): Generator<number, Wording> {
  const list = functionWords(language);
  const forms: string[] = [];
  const ids = new Map<string, number>();
  const kinds: number[] = [];
  const lower: number[] = [];
  const count: number[] = [];
  const start = new Int32Array(sentences.length + 1);
  const types = new Growing();
  const places = new Growing();
  const widths = new Growing();
  const idOf = (token: Token): number => {
    const form = token.kind === 'word' ? lemma(token.form) : token.form;
    let id = ids.get(form);
    if (id === undefined) {
      id = forms.length;
      forms.push(form);
      const functionWord = list !== null && (list.has(token.form) || list.has(form));
      kinds.push(
        token.kind === 'number' ? number : token.kind === 'mark' ? mark : functionWord ? functional : content,
      );
      lower.push(0);
      count.push(0);
      ids.set(form, id);
    }
    ids.set(token.form, id);
    return id;
  };
  // No generator: what stays in one for long is never made fast.
  const read = (index: number): void => {
    const sentence = sentences[index] ?? '';
    start[index] = types.size;
    for (const token of tokens(sentence)) {
      const id = ids.get(token.form) ?? idOf(token);
      types.push(id);
      places.push(token.start);
      widths.push(Math.min(255, token.end - token.start));
      count[id] = (count[id] ?? 0) + 1;
      if (lower[id] === 0 && sentence.charAt(token.start) === token.form.charAt(0)) lower[id] = 1;
    }
  };
  for (let index = 0; index < sentences.length; index += 1) {
    if (index % sentencesAtOnce === sentencesAtOnce - 1) yield index / sentences.length;
    read(index);
  }
  start[sentences.length] = types.size;
  if (list === null) {
    const least = Math.max(4, types.size * functionShare);
    for (const [id, form] of forms.entries())
      if (kinds[id] === content && form.length <= functionLength && (count[id] ?? 0) >= least)
        kinds[id] = functional;
  }
  const kind = Uint8Array.from(kinds);
  const name = Uint8Array.from(kinds, (one, id) => (one === content && lower[id] === 0 ? 1 : 0));
  return {
    forms,
    kind,
    name,
    start,
    type: types.done(),
    place: places.done(),
    width: Uint8Array.from(widths.done()),
    ids,
  };
}

/** Candidate translations of one Dutch type, collected before they are sorted and cut. */
class Candidates {
  readonly en: number[] = [];
  readonly weight: number[] = [];
  readonly share: number[] = [];
  readonly by: number[] = [];
  best = 0;
  put(en: number | undefined, weight: number, share: number, by: number): void {
    if (en === undefined || weight <= 0) return;
    if (share === 1 && weight > this.best) this.best = weight;
    const known = this.en.indexOf(en);
    if (known >= 0) {
      if ((this.weight[known] ?? 0) * (this.share[known] ?? 0) >= weight * share) return;
      this.weight[known] = weight;
      this.share[known] = share;
      this.by[known] = by;
      return;
    }
    this.en.push(en);
    this.weight.push(weight);
    this.share.push(share);
    this.by.push(by);
  }
  /** Places of the strongest, at most so many, in order. */
  strongest(most: number): readonly number[] {
    if (this.en.length < 2) return this.en.length === 0 ? none : [0];
    const strength = this.weight.map((one, index) => one * (this.share[index] ?? 0));
    return strength
      .map((_, index) => index)
      .sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0))
      .slice(0, most);
  }
}

const none: readonly number[] = [];

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
  };
  const start = new Int32Array(nl.forms.length + 1);
  const target: number[] = [];
  const weight: number[] = [];
  const share: number[] = [];
  const by: number[] = [];
  for (const [id, form] of nl.forms.entries()) {
    if (id % typesAtOnce === 0) yield id / nl.forms.length;
    const found = candidatesFor(id, form, linking);
    start[id] = target.length;
    for (const index of found.strongest(nl.kind[id] === functional ? mostFunctionLinks : mostLinks)) {
      target.push(found.en[index] ?? 0);
      weight.push(found.weight[index] ?? 0);
      share.push(found.share[index] ?? 1);
      by.push(found.by[index] ?? 0);
    }
  }
  start[nl.forms.length] = target.length;
  return {
    start,
    en: Int32Array.from(target),
    weight: Float32Array.from(weight),
    share: Float32Array.from(share),
    by: Uint8Array.from(by),
  };
}

/**
 * The links of a part of two texts, as the whole has them (learned ones included): its words are numbered anew. Words that the whole
 * does not have get none.
 */
export function linksOfPart(whole: Vocabulary, nl: Wording, en: Wording): Links {
  const here = new Int32Array(whole.en.forms.length).fill(-1);
  for (const [id, form] of en.forms.entries()) {
    const there = whole.en.ids.get(form);
    if (there !== undefined) here[there] = id;
  }
  const { links } = whole;
  const start = new Int32Array(nl.forms.length + 1);
  const kept: number[] = [];
  const target: number[] = [];
  for (const [id, form] of nl.forms.entries()) {
    start[id] = kept.length;
    const f = whole.nl.ids.get(form);
    if (f === undefined) continue;
    for (let at = links.start[f] ?? 0; at < (links.start[f + 1] ?? 0); at += 1) {
      const e = here[links.en[at] ?? 0] ?? -1;
      if (e < 0) continue;
      kept.push(at);
      target.push(e);
    }
  }
  start[nl.forms.length] = kept.length;
  return {
    start,
    en: Int32Array.from(target),
    weight: Float32Array.from(kept, (at) => links.weight[at] ?? 0),
    share: Float32Array.from(kept, (at) => links.share[at] ?? 1),
    by: Uint8Array.from(kept, (at) => links.by[at] ?? 0),
  };
}

function candidatesFor(id: number, form: string, linking: Linking): Candidates {
  const { nl, en, skeletons } = linking;
  const found = new Candidates();
  const kind = nl.kind[id] ?? content;
  found.put(en.ids.get(form), 1, 1, kind === number ? byNumber : byIdentity);
  if (kind === content || kind === functional) {
    fromLexicon(form, kind, linking, found);
    if (skeletons !== null && kind === content && form.length >= 4 && found.best < 0.6)
      fromCognates(form, skeletons, found);
  }
  return found;
}

/** Which types of this text are near an English word: asked for once per word, where a dictionary names it for many. */
interface Near {
  readonly synonyms: readonly number[];
  readonly derivations: readonly number[];
}

/** The links that one run makes, with what it has looked up so far. */
interface Linking {
  readonly nl: Wording;
  readonly en: Wording;
  readonly lexicon: Lexicon;
  /** Null when cognates do not count. */
  readonly skeletons: CognateIndex | null;
  readonly near: Map<string, Near>;
}

function nearOf(word: string, { en, lexicon, near }: Linking): Near {
  const kept = near.get(word);
  if (kept !== undefined) return kept;
  const content = (words: readonly string[]): number[] =>
    words.flatMap((one) => {
      const id = en.ids.get(one);
      return id === undefined || en.kind[id] === functional ? [] : [id];
    });
  const found: Near = {
    synonyms: content(lexicon.hints?.synonyms(word) ?? []),
    derivations: content(lexicon.hints?.derivations(word) ?? []),
  };
  near.set(word, found);
  return found;
}

/** Synonyms and derivations of the translations, as `Lexicon.translations` has them too, but only those in this text. */
function fromHints(form: string, linking: Linking, found: Candidates): void {
  const { hints } = linking.lexicon;
  if (hints === undefined) return;
  for (const { en, weight } of hints.widened(form)) {
    const { synonyms, derivations } = nearOf(en, linking);
    if (weight * hints.bySynonym >= leastWeight)
      for (const id of synonyms) found.put(id, weight * hints.bySynonym, 1, byLexicon);
    for (const id of derivations) found.put(id, weight * hints.byDerivation, 1, byLexicon);
  }
}

function fromLexicon(form: string, of: number, linking: Linking, found: Candidates): void {
  const { en, lexicon } = linking;
  let whole = false;
  const { hints } = lexicon;
  if (hints !== undefined && of === content) fromHints(form, linking, found);
  const translations =
    hints === undefined || of !== content ? lexicon.translations(form) : hints.direct(form);
  for (const translation of translations) {
    const kind =
      translation.by === 'number' ? byNumber : translation.by === 'compound' ? byCompound : byLexicon;
    if (translation.by !== 'compound') whole = true;
    if (!translation.en.includes(' ')) {
      const target = en.ids.get(translation.en);
      // A content word is no counterpart of a function word, whatever a dictionary says.
      if (target !== undefined && (en.kind[target] === functional) === (of === functional))
        found.put(target, translation.weight, 1, kind);
      continue;
    }
    // An expression counts when all its content words are in the text at all; each stands for its share.
    const words = translation.en.split(' ');
    const telling = words.filter((word) => en.kind[en.ids.get(word) ?? -1] === content);
    const known = telling.length > 0 && words.every((word) => en.ids.has(word));
    if (known)
      for (const word of telling)
        found.put(en.ids.get(word), translation.weight * 0.8, 1 / telling.length, kind);
  }
  // Parts only where the whole is unknown or nothing of it is in this text.
  if (form.length < 7 || (whole && found.best > 0)) return;
  const parts = lexicon.compoundNl(form);
  if (parts === null) return;
  for (const part of parts) {
    const part0 = Math.min(0.9, part.length / form.length);
    found.put(en.ids.get(part), 0.8, part0, byCompound);
    for (const translation of lexicon.translations(part))
      if (translation.weight >= 0.25 && !translation.en.includes(' '))
        found.put(en.ids.get(translation.en), translation.weight * 0.8, part0, byCompound);
  }
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
