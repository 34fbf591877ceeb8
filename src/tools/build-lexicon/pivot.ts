/** Dutch–English pairs by way of other languages: the more of them agree, the likelier. */
import { foldWord } from '../../engine/lexicon/fold-word';
import type { Pair } from './freedict';

/** Articles and reflexive pronouns in front of a pivot word, and Ding's placeholders ("etw.", "sth.") anywhere. */
const article =
  /^(?:der|die|das|ein|eine|le|la|les|un|une|el|los|las|sich|se|s'|den|det|en|ett|att|ο|η|το|de|het|een|to|the|a|an) |^l'/;
const placeholder = /\b(?:jdm|jdn|jds|jd|etw|sth|sb|sb's|so|sich|qc|qn|qch|qqn|qqch)\.?(?= |$)|[./…]/g;

/** A word as the middle of a pivot: folded, without article and placeholders. */
export function pivotKey(word: string): string {
  return foldWord(word).replace(placeholder, '').replace(/\s+/g, ' ').trim().replace(article, '');
}

/** An English expression without `to`, article and placeholders. */
export function englishKey(word: string): string {
  return foldWord(word)
    .replace(placeholder, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:to|a|an|the) /, '');
}

/** One pivot language: its legs, both turned so that they read Dutch → pivot and pivot → English. */
export interface Legs {
  readonly dutch: readonly Pair[];
  readonly english: readonly Pair[];
}

/**
 * Dutch headword → English → score. Each pivot word brings 1/√(number of its English translations), so that vague words
 * bring little; one language brings at most 1 to a pair; languages add up (`lexicon.md`: 40 % of pairs at 1–1.5 are
 * confirmed by the direct dictionary, 65 % at 1.5–2.5, 87 % above).
 */
export function pivotScores(languages: readonly Legs[]): Map<string, Map<string, number>> {
  const total = new Map<string, Map<string, number>>();
  for (const { dutch, english } of languages) {
    const meanings = new Map<string, Set<string>>();
    for (const { from, to } of english) {
      const en = englishKey(to);
      if (en !== '') grow(meanings, pivotKey(from)).add(en);
    }
    const middles = new Map<string, Set<string>>();
    for (const { from, to } of dutch) {
      const nl = from.replace(/^(?:de|het|een|zich) /, '');
      if (nl !== '') grow(middles, nl).add(pivotKey(to));
    }
    for (const [nl, words] of middles) {
      const scores = new Map<string, number>();
      for (const word of words) {
        const list = meanings.get(word);
        if (list === undefined) continue;
        for (const en of list) scores.set(en, (scores.get(en) ?? 0) + 1 / Math.sqrt(list.size));
      }
      const sums = total.get(nl) ?? new Map<string, number>();
      for (const [en, score] of scores) sums.set(en, (sums.get(en) ?? 0) + Math.min(1, score));
      total.set(nl, sums);
    }
  }
  return total;
}

/** Pairs the other way round. */
export function turned(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.map(({ from, to }) => ({ from: to, to: from }));
}

function grow(map: Map<string, Set<string>>, key: string): Set<string> {
  const kept = map.get(key);
  if (kept !== undefined) return kept;
  const made = new Set<string>();
  map.set(key, made);
  return made;
}
