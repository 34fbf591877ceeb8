/** When two English words count as one in a pivot: one lemma, one spelling; and which words carry grammar only. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from './tokens';

/*
 * Words that the two languages set differently without saying anything else: articles, the auxiliaries of tense and voice
 * ("heeft gewonnen" is "won"), do-support, the light prepositions, relative words. Negations, modal verbs and words that
 * change what is said (before, without, against) are none of them.
 */
const quietEn = new Set(
  `the a an to do does did have has had having be am is are was were been being s of in on at for by with from as into out up
  off that which who whom whose what there it`.split(/\s+/),
);
const quietNl = new Set(
  `de het een 't 'n der des den te ter ten er van in op aan bij met om uit door als naar tot toe af ben bent is zijn waren was geweest
  word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad doen doet deed deden die dat wat wie welke
  waarin waarop waaraan waarvan waarmee waarbij waarover waardoor daarvan erop eraan ervan erover ertoe hiervan zich`.split(
    /\s+/,
  ),
);

/** Whether a lower-cased English word carries grammar only and is not compared. */
export function isGrammar(lower: string): boolean {
  return quietEn.has(lower);
}

/** The same for a lower-cased Dutch word that no English word answers. */
export function isGrammarNl(lower: string): boolean {
  return quietNl.has(lower);
}

/** American and British spellings on one: organise, colour, centre, travelled (the pairs of differences.md, F2). */
export function oneSpelling(lemma: string): string {
  return lemma
    .replace(/is(e|ation|ing|er)$/, 'iz$1')
    .replace(/([a-z]{2})our$/, '$1or')
    .replace(/([^aeiou])tre$/, '$1ter')
    .replace(/ogue$/, 'og');
}

/** The key of an English word: what inflection and spelling leave. Digits and names keep their own letters, folded. */
export function englishKey(token: Pick<Token, 'lower' | 'digits'>, lexicon: Lexicon): string {
  if (token.digits) return token.lower;
  return oneSpelling(lexicon.lemmaEn(token.lower).normalize('NFD').replace(/\p{M}/gu, ''));
}
