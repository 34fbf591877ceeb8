/** Takes apart 2-2 beads whose paragraphs only changed places: one pair stays, the other is left to be found as moved. */
import type { Evidence } from './evidence';
import { leastMargin, leastScore, standsOut } from './moves';
import { type Match, scoreOf } from './refine';
import type { SearchOptions } from './search';

/**
 * Matches with every clear crossing of two neighbours split into 0-1 1-1 1-0 or 1-0 1-1 0-1: the longer pair stays beside
 * each other. What is not as clear as a move must be stays one bead.
 */
export function uncross(evidence: Evidence, matches: readonly Match[], options: SearchOptions): Match[] {
  const out: Match[] = [];
  for (const match of matches) {
    const parts = match.nl.length === 2 && match.en.length === 2 ? split(evidence, match, options) : null;
    if (parts === null) out.push(match);
    else out.push(...parts);
  }
  return out;
}

function split(evidence: Evidence, match: Match, options: SearchOptions): readonly Match[] | null {
  const [a, b] = match.nl;
  const [c, d] = match.en;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const { level } = evidence;
  const score = (i: number, j: number): number => scoreOf(evidence, [i], [j], options);
  const straight = Math.max(0, score(a, c), score(b, d));
  const crossed = Math.min(score(a, d), score(b, c));
  if (crossed < leastScore || crossed - straight < leastMargin) return null;
  if (!standsOut(level, a, d) || !standsOut(level, b, c)) return null;
  const long = (i: number, j: number): number =>
    (level.nl.length[i + 1] ?? 0) -
    (level.nl.length[i] ?? 0) +
    (level.en.length[j + 1] ?? 0) -
    (level.en.length[j] ?? 0);
  const first = long(a, d) - long(b, c);
  // Nothing says which of two equally long ones moved.
  if (first === 0) return null;
  const bead = (nl: readonly number[], en: readonly number[]): Match => ({ ...match, nl, en });
  return first > 0
    ? [bead([], [c]), bead([a], [d]), bead([b], [])]
    : [bead([a], []), bead([b], [c]), bead([], [d])];
}
