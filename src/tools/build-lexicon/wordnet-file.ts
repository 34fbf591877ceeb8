/** English words, irregular forms and synonyms out of WordNet. */
import { byCodeUnits } from './entry-file';
import type { WordNet } from './english-words';

/** Both words of a synonym pair must mean this with one of their first senses, or the pair misleads more than it helps. */
const worstRanks = 5;

/**
 * Three sections, each line beginning with its mark: `w` and all words that SemCor's readers met at least once;
 * `i form lemma`; `s lemma lemma` for synonyms whose ranks of sense add up to at most {@link worstRanks}.
 */
export function wordnetLines(wordnet: WordNet): string {
  const single = /^[a-z]+(?:-[a-z]+)*$/;
  const common = (word: string): boolean => single.test(word) && (wordnet.count.get(word) ?? 0) > 0;
  const words = [...wordnet.count.keys()].filter(common).toSorted(byCodeUnits);
  const irregular = [...wordnet.irregular]
    .filter(([form, lemma]) => single.test(form) && common(lemma))
    .toSorted(([a], [b]) => byCodeUnits(a, b));
  const pairs = new Set<string>();
  for (const { lemmas, ranks } of wordnet.synsets) {
    lemmas.forEach((a, i) => {
      lemmas.forEach((b, j) => {
        if (i === j || !common(a) || !common(b) || a >= b) return;
        if ((ranks[i] ?? 99) + (ranks[j] ?? 99) <= worstRanks) pairs.add(`${a} ${b}`);
      });
    });
  }
  return [
    `w ${words.join(' ')}\n`,
    ...irregular.map(([form, lemma]) => `i ${form} ${lemma}\n`),
    ...[...pairs].toSorted(byCodeUnits).map((pair) => `s ${pair}\n`),
  ].join('');
}
