/** Where a lost passage may have gone: places like it, for the reader to choose from – never chosen by us. */
import { passageOf } from './approximate';
import { approximatePlaces } from './approximate-long';
import { exactPlaces } from './exact-places';
import type { Selectors } from './note';
import { indexTokens } from './tokens';

/** A place worth showing. Half-open, in UTF-16 offsets. */
export interface Suggestion {
  readonly start: number;
  readonly end: number;
  /** 0–1; 1 where the very words stand there. */
  readonly likeness: number;
}

/** Below this a place shares little more than its small words with the passage (own choice; `match` wants far more). */
const leastLikeness = 0.35;

/** At most `most` places like the passage, best first; none for a gap, which has no words to look for. */
export function placesLike(content: string, { quote }: Selectors, most = 3): readonly Suggestion[] {
  const { exact, prefix, suffix } = quote;
  if (exact.trim() === '') return [];
  const index = indexTokens(content);
  const passage = passageOf(exact, prefix, suffix);
  const equal = exactPlaces(content, quote, passage, index).map(({ start, end }) => ({
    start,
    end,
    likeness: 1,
  }));
  // Once with its neighbours, which finds what stands between them, and once for the words alone.
  const alike = [passage, passageOf(exact, '', '')]
    .flatMap((one) => approximatePlaces(one, index))
    .filter(({ likeness, start, end }) => likeness >= leastLikeness && end > start)
    .map(({ start, end, likeness }) => ({ start, end, likeness: Math.min(1, likeness) }))
    .sort((a, b) => b.likeness - a.likeness || a.start - b.start);
  const found: Suggestion[] = [];
  for (const one of [...equal, ...alike])
    if (found.length < most && !found.some(({ start, end }) => one.start < end && one.end > start))
      found.push(one);
  return found;
}
