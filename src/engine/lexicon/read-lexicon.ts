/** The decoded data files → word knowledge: every source asked in turn, the best weight kept, every answer remembered. */
import { hyphenParts, splitCompound } from './compound';
import { readEnglish } from './english';
import { readEntries } from './entries';
import { gatherExpressions, matchExpression } from './expressions';
import { foldWord, withoutAccents } from './fold-word';
import { isFunctionWordEn, isFunctionWordNl } from './function-words';
import { byBase, byDerivation, bySynonym, deniedTranslations, joined, widened, wider } from './hints';
import { basesNl, candidateGroupsNl, endsDoubled, infinitives, particles } from './lemma-nl';
import { noLexicon, type Lexicon, type Translation } from './lexicon';
import type { LexiconParts } from './lexicon-files';
import { isHeadword, isOrdinary, meanings, type Sources } from './meanings';
import { readNames } from './names';
import { numberTranslations } from './number-senses';
import { ranked, scaled } from './ranking';
import { remembered } from './remembered';
import { hashOf, newSieve, type Sieve } from './sieve';
import { readVerbs } from './verbs';

/** What a translation is worth when the entry is of the lemma and not of the word as it stands (prototype: .9). */
const byLemma = 0.9;
/** A word that no Dutch source knows and English does ("provider", "streamen"): borrowed. */
const borrowed = 0.6;
/** Known words of fewer letters are left whole: "ziekenhuis" is said to be one, "vandaag" is not. */
const shortestKnownCompound = 9;
/** A compound's part that only pivots or English vouch for counts for this much less. */
const lessSure = 0.8;
/** English words of fewer letters are found in any Dutch word. */
const shortestLoan = 4;

/**
 * Makes a lexicon of the data files' text. Pure; reading the headwords is all that is done at once,
 * everything else when a word is asked for, once. Without any part: {@link noLexicon}.
 */
export function readLexicon(parts: LexiconParts): Lexicon {
  const sources: Sources = {
    own: readEntries(parts['own.txt.gz'] ?? ''),
    dictionary: readEntries(parts['freedict.txt.gz'] ?? ''),
    pivots: readEntries(parts['wikdict.txt.gz'] ?? ''),
    names: readNames(parts['names.txt.gz'] ?? ''),
  };
  const { own, dictionary, pivots } = sources;
  if (own.size + dictionary.size + pivots.size === 0) return noLexicon;
  const english = readEnglish(parts['wordnet.txt.gz'] ?? '', [own.text, dictionary.text, pivots.text]);
  const verbs = readVerbs(parts['verbs.txt.gz'] ?? '');
  const expressions = gatherExpressions(own.headwords());
  let headwords: Sieve | null = null;
  // Of the forms that a word could be one of, hardly any is a headword.
  const known = (word: string): boolean => {
    headwords ??= sieveOf(sources);
    return headwords.lets(hashOf(word)) && isHeadword(word, sources);
  };

  let accented: ReadonlyMap<string, readonly string[]> | null = null;

  const lemmaEn = english.lemma;
  const meaningsOf = remembered((headword) => meanings(headword, sources, lemmaEn));

  /** Headwords that the surface form may belong to, likeliest first. */
  const lemmas = remembered((surface): readonly string[] => {
    const word = foldWord(surface);
    const plain = withoutAccents(word);
    const found = new Set<string>();
    const listed = own.lemma(word);
    if (listed !== null) found.add(listed);
    // A word of our own list is a common one: take it for a form of another word only when that is as common.
    const isLikely = listed !== null || own.has(word) ? (one: string): boolean => own.has(one) : known;
    for (const form of plain === word ? [word] : [word, plain]) {
      if (known(form)) found.add(form);
      for (const group of candidateGroupsNl(form, verbs)) {
        const first = group.find(known);
        if (first !== undefined && isLikely(first)) found.add(first);
      }
    }
    if (found.size === 0) {
      accented ??= accentIndex(sources);
      for (const form of accented.get(word) ?? []) found.add(form);
    }
    return [...found];
  });

  /** Translations by dictionary alone: no synonyms, no compounds. */
  const single = remembered((surface): readonly Translation[] => {
    const word = foldWord(surface);
    const number = numberTranslations(word);
    const direct = lemmas(surface).flatMap((lemma) =>
      scaled(meaningsOf(lemma), lemma === word ? 1 : byLemma),
    );
    if (direct.length + number.length > 0) return ranked([...number, ...direct]);
    const denied = deniedTranslations(word, meaningsOf, lemmas, english);
    if (denied.length > 0) return ranked(denied);
    const bases = basesNl(word).flatMap((group) => group.find(known) ?? []);
    if (bases.length > 0) return ranked(bases.flatMap((base) => scaled(meaningsOf(base), byBase)));
    const loan = [
      word,
      ...candidateGroupsNl(word, verbs)
        .flat()
        .map((form) => form.replace(/en$/, '')),
    ].find((form) => form.length >= shortestLoan && english.has(form));
    return loan === undefined ? [] : [{ en: lemmaEn(loan), weight: borrowed, by: 'cognate' }];
  });

  const compound = remembered((surface): readonly string[] | null => {
    const word = foldWord(surface);
    const hyphened = hyphenParts(word);
    if (hyphened !== null)
      return known(word) || !hyphened.some((part) => single(part).length > 0) ? null : hyphened;
    const isKnown = single(surface).some(({ by }) => by === 'own' || by === 'dictionary' || by === 'exonym');
    // Our own list says what a common word means as a whole ("natuurlijk" has nothing to do with "uurlijk"), unless
    // it is several words in English too ("climate change").
    const best = single(surface)[0];
    if (best?.by === 'own' && !best.en.includes(' ')) return null;
    if (isKnown && word.length < shortestKnownCompound) return null;
    // "Rotterdam" is no dam.
    if (lemmas(surface).length > 0 && !lemmas(surface).some((lemma) => isOrdinary(lemma, sources)))
      return null;
    const split = splitCompound(word, (part, last) => (last || isStem(part) ? partValue(part) : 0));
    // A known word that begins with a particle is a verb's or a noun's own ("onderdeel", "plaatsvond"), not a compound.
    return isKnown && particles.includes(split?.[0] ?? '') ? null : split;
  });
  /** Whether a part may stand at the front of a compound: a headword as it is, or a verb's stem ("speel-goed"). */
  const isStem = (part: string): boolean =>
    known(part) ||
    own.lemma(part) !== null ||
    (!endsDoubled(part) && infinitives(part).some((one) => own.has(one) || dictionary.has(one)));

  /** How good a part of a compound is: its best meaning's weight, less for what only pivots or English know. */
  const partValue = remembered((part): number => {
    let best = 0;
    for (const lemma of lemmas(part)) {
      for (const { weight, by } of meaningsOf(lemma)) {
        best = Math.max(best, weight * (lemma === part ? 1 : byLemma) * (by === 'pivot' ? lessSure : 1));
      }
    }
    return best > 0 || part.length < shortestLoan || !english.has(part) ? best : borrowed * lessSure;
  });

  /** A word without translation, put together from those of its parts. */
  const together = (surface: string, direct: readonly Translation[]): readonly Translation[] => {
    const split = direct.length > 0 ? null : compound(surface);
    return split === null ? [] : joined(split.map(single), english);
  };

  const translations = remembered((surface): readonly Translation[] => {
    const direct = single(surface);
    return ranked([...direct, ...wider(direct, english), ...together(surface, direct)]);
  });

  return {
    filled: true,
    translations,
    lemmaNl: (dutch) => lemmas(dutch)[0] ?? foldWord(dutch),
    lemmaEn,
    knowsNl: (dutch) =>
      isFunctionWordNl(foldWord(dutch)) || lemmas(dutch).some((lemma) => isOrdinary(lemma, sources)),
    knowsEn: (word) =>
      isFunctionWordEn(foldWord(word)) || english.has(lemmaEn(word)) || english.has(foldWord(word)),
    compoundNl: compound,
    hints: {
      pieces: (word) => {
        const direct = single(word);
        return direct.length > 0
          ? { direct, widened: widened(direct) }
          : { direct: ranked(together(word, direct)), widened: [] };
      },
      bySynonym,
      byDerivation,
      synonyms: english.synonyms,
      derivations: english.derivations,
    },
    phrases: {
      joinSeparable: (verb, particle) => {
        const before = foldWord(particle);
        if (!particles.includes(before)) return null;
        const infinitivesOf = [...lemmas(verb), ...candidateGroupsNl(foldWord(verb), verbs).flat()];
        return (
          infinitivesOf.map((one) => before + one).find((whole) => whole.endsWith('n') && known(whole)) ??
          null
        );
      },
      expressionAt: (words, index) => {
        const found = matchExpression(expressions, words, index);
        return found === null
          ? null
          : { length: found.length, translations: ranked(meaningsOf(found.join(' '))) };
      },
    },
  };
}

function sieveOf({ own, dictionary, pivots, names }: Sources): Sieve {
  const sieve = newSieve();
  for (const entries of [own, dictionary, pivots])
    for (const word of entries.headwords()) sieve.put(hashOf(word));
  for (const word of names.keys()) sieve.put(hashOf(word));
  return sieve;
}

/** Headwords with accents by their plain spelling, for texts that leave them out: "Belgie", "financieel". */
function accentIndex({ own, dictionary, pivots }: Sources): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const entries of [own, dictionary, pivots]) {
    for (const headword of entries.headwords()) {
      const plain = withoutAccents(headword);
      if (plain === headword) continue;
      const list = index.get(plain);
      if (list === undefined) index.set(plain, [headword]);
      else if (!list.includes(headword)) list.push(headword);
    }
  }
  return index;
}
