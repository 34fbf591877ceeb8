/** What a detector works out once for a whole text, kept beside the neighbourhood it was worked out from. */
import type { Neighbourhood } from './detector';

/** A function that makes its answer once for each neighbourhood; the answer is forgotten with it. */
export function perText<T>(make: (near: Neighbourhood) => T): (near: Neighbourhood) => T {
  const made = new WeakMap<Neighbourhood, { readonly value: T }>();
  return (near) => {
    const known = made.get(near) ?? { value: make(near) };
    made.set(near, known);
    return known.value;
  };
}
