/** What all sources together say of one Dutch headword. */
import type { Entries } from './entries';
import { isFunctionWordEn, isFunctionWordNl } from './function-words';
import type { Translation } from './lexicon';

/** The tables that headwords are looked up in. */
export interface Sources {
  readonly own: Entries;
  readonly dictionary: Entries;
  readonly pivots: Entries;
  /** Folded Dutch name → folded English names (CLDR). */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** A pair that only pivots know counts from here on. Measured on half of FLORES: .7 → .4 brings .8 points for .6 of chance, at a low weight. */
const leastPivot = 0.4;
/** Of a direct entry's weight, what agreement of the pivots may add in all, and for each full language (prototype). */
const mostAgreement = 0.2;
const agreement = 0.07;

/** Whether some source has the word as a headword. */
export function isHeadword(word: string, { own, dictionary, pivots, names }: Sources): boolean {
  return own.has(word) || dictionary.has(word) || pivots.has(word) || names.has(word);
}

/** Whether a headword is more than a name: one source at least writes it without a capital. */
export function isOrdinary(headword: string, { own, dictionary, pivots }: Sources): boolean {
  const plain = (entries: Entries): boolean => entries.has(headword) && !entries.isName(headword);
  return plain(own) || plain(dictionary) || plain(pivots);
}

/**
 * All translations of a headword, unsorted and with repeats: our own list and names by their weight, direct dictionary
 * entries raised by agreeing pivots, pairs that only pivots know by how many agree. The pivot scores of the two
 * dictionary files are added up here and nowhere else: no file holds both.
 */
export function meanings(
  headword: string,
  sources: Sources,
  lemmaEn: (word: string) => string,
): readonly Translation[] {
  const { own, dictionary, pivots, names } = sources;
  const found: Translation[] = [];
  const normal = (en: string): string =>
    en.includes(' ') ? en.split(' ').map(lemmaEn).join(' ') : lemmaEn(en);
  for (const { en, direct } of own.get(headword)) {
    found.push({ en: normal(en), weight: direct, by: own.isName(headword) ? 'exonym' : 'own' });
  }
  for (const en of names.get(headword) ?? []) found.push({ en: normal(en), weight: 1, by: 'exonym' });
  const beliefs = new Map<string, { direct: number; pivot: number }>();
  const believe = (entries: Entries): void => {
    for (const { en, direct, pivot } of entries.get(headword)) {
      const key = normal(en);
      const belief = beliefs.get(key);
      if (belief === undefined) beliefs.set(key, { direct, pivot });
      else {
        belief.direct = Math.max(direct, belief.direct);
        belief.pivot += pivot;
      }
    }
  };
  believe(dictionary);
  believe(pivots);
  const isContent = !isFunctionWordNl(headword);
  for (const [en, { direct, pivot }] of beliefs) {
    // "groep" is not "be", whatever a pivot says; where a content word does mean a particle, our own list has it.
    if (isContent && (en.includes(' ') ? en.split(' ').every(isFunctionWordEn) : isFunctionWordEn(en)))
      continue;
    if (direct > 0) {
      const weight = Math.min(1, direct + Math.min(mostAgreement, pivot * agreement));
      found.push({ en, weight, by: 'dictionary' });
    } else if (pivot >= leastPivot) {
      // Grows from .43 at .7 to .85 at 2.4, about as the share that the direct dictionary confirms does.
      found.push({ en, weight: Math.min(0.85, 0.25 + 0.25 * pivot), by: 'pivot' });
    }
  }
  return found;
}
