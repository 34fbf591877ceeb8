/** Lists of translations: one for each English lemma, best first. */
import type { Translation } from './lexicon';

/** Weights under this are noise for every reader of the lexicon (`lexicon.md`: .15 for evidence). */
export const leastWeight = 0.15;

/** One translation per English lemma, the strongest; best first, equals in the order they came. */
export function ranked(all: readonly Translation[]): readonly Translation[] {
  if (all.length < 2) return all.filter(({ weight }) => weight >= leastWeight);
  const best = new Map<string, Translation>();
  for (const one of all) {
    const before = best.get(one.en);
    if (one.weight >= leastWeight && (before === undefined || one.weight > before.weight))
      best.set(one.en, one);
  }
  return [...best.values()].toSorted((a, b) => b.weight - a.weight);
}

/** The same translations at a fraction of their weight. */
export function scaled(translations: readonly Translation[], factor: number): readonly Translation[] {
  return factor === 1
    ? translations
    : translations.map(({ en, weight, by }) => ({ en, weight: weight * factor, by }));
}
