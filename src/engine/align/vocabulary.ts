/** The words of both texts as numbered types, and the links between them: built once per pair of texts. */
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
export const byIdentity = 0;
export const byNumber = 1;
export const byCognate = 2;
export const byLexicon = 3;
export const byCompound = 4;
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

// A language without a list: types this frequent and this short are its function words.
const functionShare = 0.004;
const functionLength = 5;

// Sentences between two chances to stop: about 5 ms.
const sentencesAtOnce = 512;

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
