/** A place where a sentence may end, as the sentence rules see it. */

/** A stop with white space behind it, and what stands on both sides. All strings are short windows, never the text. */
export interface Boundary {
  /** BCP 47 tag of the text's language, or `und`. */
  readonly language: string;
  /** Up to `reach` units before the stop, from the sentence's beginning at the earliest. */
  readonly before: string;
  /** The last word of `before`, with inner stops: `o.a`, `p.m`, `J.R.R`, `13:54`. */
  readonly word: string;
  /** The stop itself: `.`, `?!`, `…`. */
  readonly mark: string;
  /** Quotation marks and brackets that close behind the stop. */
  readonly closers: string;
  /** Up to `reach` units behind the white space. */
  readonly after: string;
  /** `after` without opening quotation marks, brackets and dashes. */
  readonly next: string;
  /** The first word of `next`. */
  readonly nextWord: string;
}

/** What a rule says: the sentence goes on, it ends here, or nothing. */
export type Verdict = 'join' | 'cut' | null;

/** One named rule. Stateless; sees one boundary. */
export interface SentenceRule {
  readonly name: string;
  readonly judge: (boundary: Boundary) => Verdict;
}

/** How many UTF-16 units a rule sees on each side: no abbreviation, name or speech tag is longer. */
export const reach = 64;

const lastWord = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.:'’&@/-]*$/u;
const openers = /^[\p{Ps}\p{Pi}\p{Pf}"'`´*_¿¡–—-]*/u;
const firstWord = /^(?:\[\p{L}+\])?[\p{L}\p{N}\p{M}'’]*/u;

/** Describes a boundary. `sentence` is where the running sentence starts, `stop` where the mark does, `resume` where text goes on. */
export function boundaryAt(
  content: string,
  language: string,
  place: {
    readonly sentence: number;
    readonly stop: number;
    readonly mark: string;
    readonly closers: string;
    readonly resume: number;
  },
): Boundary {
  const before = content.slice(Math.max(place.sentence, place.stop - reach), place.stop);
  const after = content.slice(place.resume, place.resume + reach);
  const next = after.replace(openers, '');
  return {
    language,
    before,
    word: lastWord.exec(before)?.[0] ?? '',
    mark: place.mark,
    closers: place.closers,
    after,
    next,
    nextWord: firstWord.exec(next)?.[0] ?? '',
  };
}

/** Whether a letter is a small one. `[i]t` and `’s` are looked at by their own rules. */
export function startsSmall(words: string): boolean {
  return /^\p{Ll}/u.test(words);
}

/**
 * Commonest words that begin a sentence, in Dutch and English; after `p.m.` or `U.S.` they tell a new sentence
 * (“p.m. The”) from a name that belongs to the old one (“U.S. Senate”). From our own knowledge of both languages.
 */
const openings = new Set(
  (
    'De Het Een In Op Maar En Dat Dit Er Hij Zij Ze We Wij Ik Je U Als Toen Daar Daarom Daarna Deze Die Voor Bij Met Na Ook ' +
    'Volgens Door Om Tot Wat Wie Waar Hoe Waarom Want Toch Nu Zo Uit Aan Al Alle Geen Niet Zijn Haar Hun Onze Mijn Zodra ' +
    'Omdat Hoewel Terwijl Sinds Tijdens Dus Is Heeft Had Was Waren Wordt Werd Zou Kan Mag Van Hier Nog Wel Ja Nee ' +
    'The A An On At But And It He She They I If This That These Those When While For From With As After Before However ' +
    'There Then So What Who Where How Why You My His Her Their Our No Not Yes By To Its Now Some Many Most Since ' +
    'Although Because During Despite Meanwhile Here Is Are Were Do Did Does Can Will Would Could Should'
  ).split(' '),
);

/** Whether a word is one that commonly begins a sentence. */
export function opensSentence(word: string): boolean {
  return openings.has(word);
}
