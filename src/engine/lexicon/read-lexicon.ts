/** The decoded data files → word knowledge: every source asked in turn, the best weight kept, every answer remembered. */
import { splitCompound } from './compound';
import { readEnglish, type English } from './english';
import { readEntries, type Entries } from './entries';
import { foldWord, withoutAccents } from './fold-word';
import { isFunctionWordEn } from './function-words';
import { candidateGroupsNl } from './lemma-nl';
import { noLexicon, type Lexicon, type Translation } from './lexicon';
import type { LexiconParts } from './lexicon-files';
import { readNames } from './names';
import { readVerbs } from './verbs';

/** What a translation is worth when the entry is of the lemma and not of the word as it stands (prototype: .9). */
const byLemma = 0.9;
/** WordNet's synonyms of a translation, and words of its family: hints, well under a dictionary's word (prototype: .45). */
const bySynonym = 0.45;
const byDerivation = 0.5;
/** Weights under this are noise for every reader of the lexicon (`lexicon.md`: .15 for evidence). */
const leastWeight = 0.15;
/** A pair that only pivots know counts from here on; under it fewer than a third are right. */
const leastPivot = 0.7;

/**
 * Makes a lexicon of the data files' text. Pure; reading the headwords is all that is done at once,
 * everything else when a word is asked for, once. Without any part: {@link noLexicon}.
 */
export function readLexicon(parts: LexiconParts): Lexicon {
  const own = readEntries(parts['own.txt.gz'] ?? '');
  const dictionary = readEntries(parts['freedict.txt.gz'] ?? '');
  const pivots = readEntries(parts['wikdict.txt.gz'] ?? '');
  const names = readNames(parts['names.txt.gz'] ?? '');
  if (own.size + dictionary.size + pivots.size === 0) return noLexicon;
  const sources: Sources = { own, dictionary, pivots, names };
  const english = readEnglish(parts['wordnet.txt.gz'] ?? '', [own.text, dictionary.text, pivots.text]);
  const verbs = readVerbs(parts['verbs.txt.gz'] ?? '');
  const isHeadword = (word: string): boolean => own.has(word) || dictionary.has(word) || pivots.has(word);

  const lemmaEn = remembered(english.lemma);
  /** Headwords that the surface form may belong to, likeliest first. */
  const lemmas = remembered((surface): readonly string[] => {
    const word = foldWord(surface);
    const plain = withoutAccents(word);
    const found = new Set<string>();
    const listed = own.lemma(word);
    if (listed !== null) found.add(listed);
    if (isHeadword(word) || names.has(word)) found.add(word);
    for (const group of candidateGroupsNl(word, verbs)) {
      const known = group.find(isHeadword);
      if (known !== undefined) found.add(known);
    }
    if (plain !== word && isHeadword(plain)) found.add(plain);
    return [...found];
  });
  const single = remembered((surface): readonly Translation[] => {
    const word = foldWord(surface);
    return ranked(
      lemmas(surface).flatMap((lemma) =>
        meanings(lemma, sources, lemmaEn).map((one) =>
          lemma === word ? one : { ...one, weight: one.weight * byLemma },
        ),
      ),
    );
  });
  const compound = remembered((surface): readonly string[] | null => {
    const word = foldWord(surface);
    if (single(surface).some(({ by }) => by !== 'pivot')) return null;
    return splitCompound(word, (part) => single(part)[0]?.weight ?? 0);
  });
  const translations = remembered((surface): readonly Translation[] => {
    const direct = single(surface);
    return ranked([...direct, ...wider(direct, english)]);
  });
  return {
    filled: true,
    translations,
    lemmaNl: (dutch) => lemmas(dutch)[0] ?? foldWord(dutch),
    lemmaEn,
    knowsNl: (dutch) => lemmas(dutch).some((lemma) => isOrdinary(lemma, sources)),
    knowsEn: (word) => english.has(lemmaEn(word)) || english.has(foldWord(word)),
    compoundNl: compound,
  };
}

interface Sources {
  readonly own: Entries;
  readonly dictionary: Entries;
  readonly pivots: Entries;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Whether a headword is more than a name: one source at least writes it without a capital. */
function isOrdinary(headword: string, { own, dictionary, pivots }: Sources): boolean {
  return [own, dictionary, pivots].some((entries) => entries.has(headword) && !entries.isName(headword));
}

/** What the sources say of one headword together: direct entries by their weight, pivot scores added up. */
function meanings(
  headword: string,
  sources: Sources,
  lemmaEn: (word: string) => string,
): readonly Translation[] {
  const { own, dictionary, pivots, names } = sources;
  const found: Translation[] = [];
  const normal = (en: string): string => en.split(' ').map(lemmaEn).join(' ');
  for (const { en, direct } of own.get(headword)) {
    found.push({ en: normal(en), weight: direct, by: own.isName(headword) ? 'exonym' : 'own' });
  }
  for (const en of names.get(headword) ?? []) found.push({ en: normal(en), weight: 1, by: 'exonym' });
  const beliefs = new Map<string, { direct: number; pivot: number }>();
  for (const entries of [dictionary, pivots]) {
    for (const { en, direct, pivot } of entries.get(headword)) {
      const key = normal(en);
      const belief = beliefs.get(key);
      if (belief === undefined) beliefs.set(key, { direct, pivot });
      else beliefs.set(key, { direct: Math.max(direct, belief.direct), pivot: pivot + belief.pivot });
    }
  }
  for (const [en, { direct, pivot }] of beliefs) {
    if (direct > 0)
      found.push({ en, weight: Math.min(1, direct + Math.min(0.2, pivot * 0.07)), by: 'dictionary' });
    else if (pivot >= leastPivot)
      found.push({ en, weight: Math.min(0.85, 0.25 + 0.25 * pivot), by: 'pivot' });
  }
  return found;
}

/** Synonyms and derivations of single-word translations, at a fraction of their weight. */
function wider(direct: readonly Translation[], english: English): readonly Translation[] {
  return direct.flatMap((one) => {
    if (one.en.includes(' ') || one.by === 'exonym' || isFunctionWordEn(one.en)) return [];
    const as = (factor: number) => (en: string) => ({ en, weight: one.weight * factor, by: one.by });
    return [
      ...english.synonyms(one.en).map(as(bySynonym)),
      ...english.derivations(one.en).map(english.lemma).map(as(byDerivation)),
    ];
  });
}

/** One translation per English lemma, the strongest; best first, equals in the order they came. */
function ranked(all: readonly Translation[]): readonly Translation[] {
  const best = new Map<string, Translation>();
  for (const one of all) {
    const known = best.get(one.en);
    if (one.weight >= leastWeight && (known === undefined || one.weight > known.weight))
      best.set(one.en, one);
  }
  return [...best.values()].toSorted((a, b) => b.weight - a.weight);
}

/** The same function with its answers kept: the aligner asks for the same word thousands of times. */
function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (word) => {
    const kept = answers.get(word);
    if (kept !== undefined) return kept.answer;
    const answer = ask(word);
    answers.set(word, { answer });
    return answer;
  };
}
