/** Translations that no dictionary gives but that follow from those it gives, at a fraction of their weight. */
import type { English } from './english';
import { isFunctionWordEn } from './function-words';
import type { Translation } from './lexicon';
import { leastWeight } from './ranking';

/** What a translation is worth by way of a word that this one is derived from: "opsporing" by "opsporen". */
export const byBase = 0.6;
/** WordNet's synonyms of a translation, and words of its family: hints, well under a dictionary's word (prototype: .45). */
export const bySynonym = 0.45;
export const byDerivation = 0.5;
/** Only so many of the strongest translations are widened (8, 12, 16, 24: 81.7, 82.2, 82.4, 82.5 % covered, 7.8, 7.9, 8.3, 8.5 % by chance). */
const mostWidened = 16;
/** What a compound's put-together translation is worth of its parts' (prototype: .9). */
const byCompound = 0.9;

/** Whether synonyms and derivations of a translation are worth anything. */
const isWide = ({ en, weight, by }: Translation): boolean =>
  weight * byDerivation >= leastWeight &&
  !en.includes(' ') &&
  by !== 'exonym' &&
  by !== 'number' &&
  !isFunctionWordEn(en);

/** Of translations, best first, those that are widened. */
export function widened(direct: readonly Translation[]): readonly Translation[] {
  return direct.slice(0, mostWidened).filter(isWide);
}

/** Synonyms and derivations of single-word translations, at a fraction of their weight; those too weak to count are left out. */
export function wider(direct: readonly Translation[], english: English): readonly Translation[] {
  const found: Translation[] = [];
  for (const { en, weight, by } of widened(direct)) {
    if (weight * bySynonym >= leastWeight)
      for (const one of english.synonyms(en)) found.push({ en: one, weight: weight * bySynonym, by });
    for (const one of english.derivations(en)) found.push({ en: one, weight: weight * byDerivation, by });
  }
  return found;
}

/** The compound's parts put together in English, two best of each of at most three parts: "test result", "airport". */
export function joined(parts: readonly (readonly Translation[])[], english: English): readonly Translation[] {
  if (parts.length > 3) return [];
  let whole: readonly { readonly words: readonly string[]; readonly weight: number }[] = [
    { words: [], weight: byCompound },
  ];
  for (const part of parts) {
    whole = whole.flatMap(({ words, weight }) =>
      part.slice(0, 2).map((one) => ({ words: [...words, one.en], weight: weight * one.weight })),
    );
  }
  return whole.flatMap(({ words, weight }) => {
    const glued = words.join('');
    const spaced: Translation = { en: words.join(' '), weight, by: 'compound' };
    return english.has(glued) ? [spaced, { ...spaced, en: glued }] : [spaced];
  });
}

/** "onbereikbaar" by way of bereikbaar: un-, in-, im-, dis- before its translations, where English has such a word. */
export function deniedTranslations(
  word: string,
  meaningsOf: (headword: string) => readonly Translation[],
  lemmas: (word: string) => readonly string[],
  english: English,
): readonly Translation[] {
  if (!word.startsWith('on') || word.length < 7) return [];
  return lemmas(word.slice(2))
    .flatMap(meaningsOf)
    .filter(({ en }) => !en.includes(' '))
    .flatMap((one) =>
      ['un', 'in', 'im', 'ir', 'dis'].map((prefix) => ({
        ...one,
        en: prefix + one.en,
        weight: one.weight * byBase,
      })),
    )
    .filter(({ en }) => english.has(en));
}
