/** Closed-class words by tongue: they carry grammar, not content, and tell the two languages apart. */
import { isFunctionWordEn, isFunctionWordNl } from '../lexicon/function-words';
import type { Tongue } from './tongue';

/** Whether a lower-cased word is a function word of that language; always false for `other`. */
export function isFunctionWord(word: string, tongue: Tongue): boolean {
  if (tongue === 'nl') return isFunctionWordNl(word);
  return tongue === 'en' && isFunctionWordEn(word);
}

/** The language that alone has this function word; null for words of both (in, is, over, was) and of neither. */
export function tellsTongue(word: string): 'nl' | 'en' | null {
  const dutch = isFunctionWordNl(word);
  if (dutch === isFunctionWordEn(word)) return null;
  return dutch ? 'nl' : 'en';
}
