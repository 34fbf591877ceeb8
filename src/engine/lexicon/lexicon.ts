/** What the engine asks of Dutch–English word knowledge; the data behind it is built by `tools/build-lexicon`. */

/** One English word or expression for a Dutch word. */
export interface Translation {
  /** Lower-cased English lemma; may be several words ("in front of"). */
  readonly en: string;
  /** 0–1: how far this pair may be believed. */
  readonly weight: number;
  readonly by: 'own' | 'dictionary' | 'pivot' | 'compound' | 'cognate' | 'exonym' | 'number';
}

/** Dutch–English word knowledge, or none of it (`noLexicon`) for other pairs of languages. Words go in as they stand in the text. */
export interface Lexicon {
  /** False for the empty lexicon: penalties for unmatched words then mean nothing. */
  readonly filled: boolean;
  /** English lemmas for a Dutch surface form, best first: direct, by lemma, by compound parts. Empty when unknown. */
  translations(dutch: string): readonly Translation[];
  /** Lower-cased lemma of a Dutch surface form ("huizen" → "huis"); the folded word itself when unknown. */
  lemmaNl(dutch: string): string;
  /** Lower-cased lemma of an English surface form ("mice" → "mouse"); the folded word itself when unknown. */
  lemmaEn(english: string): string;
  /** Whether the word (or its lemma) is an ordinary Dutch / English word: what is not may be a name. */
  knowsNl(dutch: string): boolean;
  knowsEn(english: string): boolean;
  /** Parts of a Dutch compound with their own translations, or null when it is no known compound. */
  compoundNl(dutch: string): readonly string[] | null;
  /** What `translations` is made of, for a caller that looks for a few English words among very many. */
  readonly hints?: Hints;
  /** What words mean together though they stand apart; absent where a lexicon knows no such thing. */
  readonly phrases?: Phrases;
}

/** Knowledge of more than one word at a time. */
export interface Phrases {
  /** The verb that a form and a particle standing apart make ("haalt" … "op" → "ophalen"), or null when there is none such. */
  joinSeparable(verb: string, particle: string): string | null;
  /** The longest expression of several words that begins at `words[index]` ("met behulp van"), or null. */
  expressionAt(words: readonly string[], index: number): Expression | null;
}

/** `translations` in pieces: those of the dictionaries, and what follows from them by way of English. */
export interface Hints {
  /** What the dictionaries say of a word. */
  pieces(word: string): Pieces;
  /** What a translation's synonym and derivation are worth of it. */
  readonly bySynonym: number;
  readonly byDerivation: number;
  synonyms(en: string): readonly string[];
  derivations(en: string): readonly string[];
}

export interface Pieces {
  /** Dictionary and compound, best first; without synonyms and derivations. */
  readonly direct: readonly Translation[];
  /** Those of `direct` that may be widened. */
  readonly widened: readonly Translation[];
}

/** A Dutch expression of several words with its translations. */
export interface Expression {
  /** How many words it takes; at least 2. */
  readonly length: number;
  readonly translations: readonly Translation[];
}

/** No word knowledge at all: for pairs that are not Dutch–English, and while the data is loading. */
export const noLexicon: Lexicon = {
  filled: false,
  translations: () => [],
  lemmaNl: (word) => word.toLowerCase(),
  lemmaEn: (word) => word.toLowerCase(),
  knowsNl: () => false,
  knowsEn: () => false,
  compoundNl: () => null,
};
