/** The decoded data files → word knowledge: every source asked in turn, the best weight kept, every answer remembered. */
import { readEntries, type Entries } from './entries';
import { foldWord, withoutAccents } from './fold-word';
import { lemmatiseEn } from './lemma-en';
import { candidatesNl } from './lemma-nl';
import type { Lexicon, Translation } from './lexicon';
import { noLexicon } from './lexicon';
import type { LexiconParts } from './lexicon-files';

/** What a translation is worth when the entry is of the lemma and not of the word as it stands (prototype: .9). */
const byLemma = 0.9;

/**
 * Makes a lexicon of the data files' text. Pure; reading the headwords is all that is done at once,
 * everything else when a word is asked for, once. Without any part: {@link noLexicon}.
 */
export function readLexicon(parts: LexiconParts): Lexicon {
  const sources: readonly (readonly [Entries, Translation['by']])[] = [
    [readEntries(parts['own.txt.gz'] ?? ''), 'own'],
    [readEntries(parts['freedict.txt.gz'] ?? ''), 'dictionary'],
    [readEntries(parts['wikdict.txt.gz'] ?? ''), 'pivot'],
  ];
  if (sources.every(([entries]) => entries.size === 0)) return noLexicon;
  const english = new Set<string>();
  for (const [entries] of sources) {
    for (const headword of entries.headwords()) {
      for (const { en } of entries.get(headword)) for (const word of en.split(' ')) english.add(word);
    }
  }
  const irregular = new Map<string, string>();
  const isHeadword = (word: string): boolean => sources.some(([entries]) => entries.has(word));

  const lemmaEn = remembered((word) => lemmatiseEn(word, irregular, (one) => english.has(one)));
  const known = remembered((surface): readonly string[] => {
    const word = foldWord(surface);
    const plain = withoutAccents(word);
    const forms = [word, ...candidatesNl(word, () => null), ...(plain === word ? [] : [plain])];
    return forms.filter(isHeadword);
  });
  const translations = remembered((surface): readonly Translation[] => {
    const best = new Map<string, Translation>();
    const word = foldWord(surface);
    for (const lemma of known(surface)) {
      for (const [entries, by] of sources) {
        for (const entry of entries.get(lemma)) {
          const en = entry.en.split(' ').map(lemmaEn).join(' ');
          const weight = entry.weight * (lemma === word ? 1 : byLemma);
          if (weight > (best.get(en)?.weight ?? 0)) best.set(en, { en, weight, by });
        }
      }
    }
    return [...best.values()].toSorted((a, b) => b.weight - a.weight);
  });
  return {
    filled: true,
    translations,
    lemmaNl: (dutch) => known(dutch)[0] ?? foldWord(dutch),
    lemmaEn,
    knowsNl: (dutch) => known(dutch).length > 0,
    knowsEn: (word) => english.has(lemmaEn(word)),
    compoundNl: () => null,
  };
}

/** The same function with its answers kept: the aligner asks for the same word thousands of times. */
function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const kept = answers.get(word);
    if (kept !== undefined) return kept;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
