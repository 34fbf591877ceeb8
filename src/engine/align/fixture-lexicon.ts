/** A lexicon of a handful of words, for tests: `huis=house, jaar=year, tuin+deur` (compounds by their parts). */
import { type Lexicon, noLexicon, type Translation } from '../lexicon/lexicon';

/** Reads `dutch=english|english, part+part` into a lexicon; forms are their own lemmas. */
export function smallLexicon(entries: string): Lexicon {
  const words = new Map<string, Translation[]>();
  const compounds = new Map<string, string[]>();
  const english = new Set<string>();
  for (const entry of entries.split(',').map((one) => one.trim())) {
    const [dutch = '', translations] = entry.split('=');
    if (translations === undefined) {
      compounds.set(dutch.replaceAll('+', ''), dutch.split('+'));
      continue;
    }
    const list = translations.split('|').map((en): Translation => ({ en, weight: 0.9, by: 'own' }));
    for (const one of list) for (const word of one.en.split(' ')) english.add(word);
    words.set(dutch, list);
  }
  return {
    ...noLexicon,
    filled: true,
    translations: (dutch) => words.get(dutch.toLowerCase()) ?? [],
    lemmaNl: (dutch) => dutch.toLowerCase(),
    lemmaEn: (word) => word.toLowerCase(),
    knowsNl: (dutch) => words.has(dutch.toLowerCase()),
    knowsEn: (word) => english.has(word.toLowerCase()),
    compoundNl: (dutch) => compounds.get(dutch.toLowerCase()) ?? null,
  };
}
