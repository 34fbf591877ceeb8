/** The words of one entry, place by place: an entry may gather places with different words, and each keeps its own key. */
import type { Difference, Place } from './difference';

/** The key of the words that stand at a place. */
export function keyAt(difference: Pick<Difference, 'key'>, place: Place | undefined): string {
  return place?.own?.key ?? difference.key;
}

/** The difference as it reads at one of its places: that place's key and values, and all the places. Unknown places read as the first. */
export function atPlace(difference: Difference, place: Place | undefined): Difference {
  return place?.own === undefined ? difference : { ...difference, ...place.own };
}

/** The difference split by its words: one for each key, with the places that share it, in the order of their first places. */
export function byWords(difference: Difference): readonly Difference[] {
  if (difference.places.every((place) => place.own === undefined)) return [difference];
  const places = new Map<string, Place[]>();
  for (const place of difference.places) {
    const key = keyAt(difference, place);
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  }
  return [...places.values()].map((shared) => ({ ...atPlace(difference, shared[0]), places: shared }));
}

/** The difference with some of its places only, reading as the first of those does when none of its own words are left. */
export function withPlaces(difference: Difference, places: readonly Place[]): Difference {
  const lead = places.every((place) => place.own !== undefined) ? places[0] : undefined;
  return { ...atPlace(difference, lead), places };
}
