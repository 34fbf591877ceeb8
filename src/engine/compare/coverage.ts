/** Which words of a sentence the other side accounts for, beyond the one-to-one links: second words of a compound or expression. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from './tokens';

// A word may share its neighbour's partner when that stands this near (differences-prototype: 3).
const reach = 3;

/** English words that a Dutch word (lower case) may stand for, its compound parts included, and the word itself. */
export function meaningsOf(dutch: string, lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>([dutch]);
  const add = (word: string): void => {
    for (const one of lexicon.translations(word)) {
      for (const part of one.en.split(' ')) if (part.length > 2) found.add(part);
    }
  };
  add(dutch);
  for (const part of dutch.length >= 7 ? (lexicon.compoundNl(dutch) ?? []) : []) {
    found.add(part);
    add(part);
  }
  return found;
}

/**
 * Marks words as covered whose meaning stands near a linked word on the other side: both English words of one Dutch
 * compound, both Dutch words of one English one. Changes `coveredNl` and `coveredEn` in place.
 */
export function coverSeconds(
  nl: readonly Token[],
  en: readonly Token[],
  links: { readonly nl: readonly number[]; readonly en: readonly number[] },
  covered: { readonly nl: boolean[]; readonly en: boolean[] },
  lexicon: Lexicon,
): void {
  if (!lexicon.filled) return;
  const byWord = new Map<string, number[]>();
  en.forEach((token, index) => {
    if (token.small || token.digits) return;
    for (const form of new Set([token.lower, lexicon.lemmaEn(token.lower)]))
      byWord.set(form, [...(byWord.get(form) ?? []), index]);
  });
  nl.forEach((token, index) => {
    if (token.small || token.digits) return;
    const own = links.nl[index] ?? -1;
    for (const meaning of meaningsOf(token.lower, lexicon)) {
      for (const other of byWord.get(meaning) ?? []) {
        const back = links.en[other] ?? -1;
        if (covered.nl[index] && !covered.en[other] && own >= 0 && Math.abs(own - other) <= reach)
          covered.en[other] = true;
        else if (!covered.nl[index] && covered.en[other] && back >= 0 && Math.abs(back - index) <= reach)
          covered.nl[index] = true;
      }
    }
  });
}
