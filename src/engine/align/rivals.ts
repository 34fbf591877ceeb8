/** Pairs of units that might be a moved passage, and which of them compete. */

/** Dutch unit `i` with English unit `j`; the score is in nats. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** The best candidate of each unit of a side, and the next best. */
type Ranked = ReadonlyMap<number, { readonly first: Candidate; readonly second: Candidate | null }>;

/** The same for the units of both sides. */
export type Best = Readonly<Record<'i' | 'j', Ranked>>;

function ranked(candidates: readonly Candidate[], side: 'i' | 'j'): Ranked {
  const best = new Map<number, { readonly first: Candidate; readonly second: Candidate | null }>();
  for (const one of candidates) {
    const before = best.get(one[side]);
    if (before === undefined) best.set(one[side], { first: one, second: null });
    else if (one.score > before.first.score) best.set(one[side], { first: one, second: before.first });
    else if (before.second === null || one.score > before.second.score)
      best.set(one[side], { first: before.first, second: one });
  }
  return best;
}

/** Ranks candidates by both of their units. */
export function bestOf(candidates: readonly Candidate[]): Best {
  return { i: ranked(candidates, 'i'), j: ranked(candidates, 'j') };
}
