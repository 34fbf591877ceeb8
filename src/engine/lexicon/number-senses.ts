/** Dutch number words as translations: their digits and their English words. */
import { isFunctionWordNl } from './function-words';
import type { Translation } from './lexicon';
import { numberWordNl, ordinalNl, spellEn } from './number-words';

/** What every Dutch number word has in it: most words need not be parsed as one. */
const numberLike =
  /\d|een|eer|twe|twa|twi|drie|derd|der|vier|veer|vijf|zes|zeven|acht|tach|negen|tien|elf|tig|duizend|half|halve|nul|joen|jard/;

/** A number word's digits, and its English word up to ninety-nine; ordinals likewise. "een" is left to the article. */
export function numberTranslations(word: string): readonly Translation[] {
  if (!numberLike.test(word) || isFunctionWordNl(word)) return [];
  const as = (en: string): Translation => ({ en, weight: 1, by: 'number' });
  const value = numberWordNl(word);
  if (value !== null) {
    const spelled = spellEn(value);
    return [as(String(value)), ...(spelled === null ? [] : [as(spelled)])];
  }
  const place = ordinalNl(word);
  if (place === null) return [];
  const ending = /1[123]$/.test(String(place)) ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return [as(`${String(place)}${ending}`)];
}
