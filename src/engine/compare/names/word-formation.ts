/** Words that no dictionary lists and their language forms by rule: prefix, suffix, compound (herinschrijven, aanklikbaar, sidebar). */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Tongue } from '../tongue';

// Prefixes and separable particles of Dutch words (ANS, 12.2 and 12.3), longest first.
const dutchPrefix =
  /^(?:tegen|achter|onder|tussen|terug|boven|buiten|binnen|samen|super|inter|multi|herin|voort|voor|over|door|mede|hoofd|anti|auto|hyper|sub|non|her|her|ont|aan|mis|weg|vol|toe|uit|ver|met|mee|los|neer|op|om|on|na|be|ge|in|af|bij)/;
// Suffixes with what to put in their place to have a word again; a verb's stem with t is a form of it (sorteer-der, klik-baar).
const dutchSuffixes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:der|ders|er|ers)$/, ['t', 'en']],
  [/(?:ing|ingen)$/, ['t', 'en']],
  [/(?:bare?|baarheid)$/, ['t', 'en', '']],
  [/(?:loze?|loos|loosheid)$/, ['', 's']],
  [/(?:achtige?|matige?|lijke?|lijkheid|zame?|zaam|zaamheid|heid|heden)$/, ['', 'e']],
  [/(?:vriendelijke?|rijke?|waardige?|vrije?|houdende?)$/, ['']],
];
// Prefixes of English words (Quirk et al., appendix I.20–30).
const englishPrefix =
  /^(?:counter|trans|under|super|inter|multi|micro|macro|ultra|extra|photo|video|auto|over|post|semi|anti|fore|meta|mini|para|non|out|pre|pro|sub|dis|mis|up|un|re|de|co|bi|in|im)/;

// A part of two letters is in any word; a word this short is a name as often as it is made of parts.
const shortestPart = 3;
const shortestRest = 4;
const shortestWhole = 7;
// her-in-schrijven: how often a prefix is taken off.
const deepest = 3;

function isDutch(word: string, lexicon: Lexicon, depth: number): boolean {
  if (word.length < shortestRest) return false;
  const knows = (one: string): boolean => one.length >= shortestPart && lexicon.knowsNl(one);
  if (depth > 0 && knows(word)) return true;
  if (depth >= deepest) return false;
  for (const [suffix, ends] of dutchSuffixes) {
    const stem = word.replace(suffix, '');
    if (stem === word || stem.length < shortestPart) continue;
    if (ends.some((end) => knows(stem + end) || isDutch(stem + end, lexicon, deepest - 1))) return true;
  }
  const rest = word.replace(dutchPrefix, '');
  return rest !== word && isDutch(rest, lexicon, depth + 1);
}

/** Whether a word falls into two words, of which the first may have a linking s or en (Dutch) and the last may itself be formed. */
function isCompound(word: string, lexicon: Lexicon, tongue: 'nl' | 'en'): boolean {
  const knows = (one: string): boolean => (tongue === 'nl' ? lexicon.knowsNl(one) : lexicon.knowsEn(one));
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const last = word.slice(at);
    const first = word.slice(0, at);
    const isFirst = knows(first) || (tongue === 'nl' && first.length > 4 && knows(first.replace(/s$/, '')));
    if (isFirst && (knows(last) || (tongue === 'nl' && last.length > 5 && isDutch(last, lexicon, 1))))
      return true;
  }
  return false;
}

/** Whether a lower-cased word that no dictionary need have is made of words of its language by its rules. Many a name is, too. */
export function isFormed(word: string, tongue: Tongue, lexicon: Lexicon): boolean {
  if (!lexicon.filled || word.length < shortestWhole) return false;
  if (tongue === 'nl')
    return isDutch(word, lexicon, 0) || lexicon.compoundNl(word) !== null || isCompound(word, lexicon, 'nl');
  if (tongue !== 'en') return false;
  const rest = word.replace(englishPrefix, '');
  if (rest !== word && rest.length >= shortestRest && lexicon.knowsEn(rest)) return true;
  return isCompound(word, lexicon, 'en');
}
