/** What a first pass teaches about these two texts: their length ratio, and how many words find a partner. */
import type { Evidence } from './evidence';
import type { Shares } from './link-worth';
import type { Step } from './path';
import type { LengthRatio } from './shape-of-beads';

type Quad = [number, number, number, number];

// Shares expected before anything was measured, and how many words of measuring they weigh.
const expectedFilled: Quad = [0.7, 0.2, 0.75, 0.4];
const expectedEmpty: Quad = [0.12, 0.05, 0.6, 0.3];
const weightOfExpected = 60;

/** What to expect of the words before anything was measured. */
export function expectedShares(filled: boolean): Shares {
  const quad = filled ? expectedFilled : expectedEmpty;
  return { nl: [...quad], en: [...quad] };
}

/**
 * Shares of words of each kind that find a partner in the beads of a path, leaning on the expected ones where little was
 * seen. Only 1-1 beads count, weighted by how sure they are.
 */
export function measureShares(evidence: Evidence, steps: readonly Step[], expected: Shares): Shares {
  const { level } = evidence;
  const { links } = level.vocabulary;
  const nl: Quad = [0, 0, 0, 0];
  const en: Quad = [0, 0, 0, 0];
  const allNl: Quad = [0, 0, 0, 0];
  const allEn: Quad = [0, 0, 0, 0];
  const there = new Set<number>();
  const met = new Set<number>();
  for (const step of steps) {
    if (step.i1 - step.i0 !== 1 || step.j1 - step.j0 !== 1 || step.posterior < 0.5) continue;
    there.clear();
    met.clear();
    for (let at = level.en.start[step.j0] ?? 0; at < (level.en.start[step.j1] ?? 0); at += 1)
      there.add(level.en.type[at] ?? 0);
    for (let at = level.nl.start[step.i0] ?? 0; at < (level.nl.start[step.i1] ?? 0); at += 1) {
      const f = level.nl.type[at] ?? 0;
      const kind = level.vocabulary.nl.kind[f] ?? 0;
      allNl[kind] = (allNl[kind] ?? 0) + step.posterior;
      let found = 0;
      for (let link = links.start[f] ?? 0; link < (links.start[f + 1] ?? 0); link += 1) {
        const e = links.en[link] ?? 0;
        if (!there.has(e)) continue;
        found = Math.min(1, found + (links.share[link] ?? 1));
        met.add(e);
      }
      nl[kind] = (nl[kind] ?? 0) + found * step.posterior;
    }
    for (const e of there) {
      const kind = level.vocabulary.en.kind[e] ?? 0;
      allEn[kind] = (allEn[kind] ?? 0) + step.posterior;
      if (met.has(e)) en[kind] = (en[kind] ?? 0) + step.posterior;
    }
  }
  const lean = (met: Quad, all: Quad, before: readonly number[]): Quad => {
    const one = (kind: number): number =>
      ((met[kind] ?? 0) + (before[kind] ?? 0) * weightOfExpected) / ((all[kind] ?? 0) + weightOfExpected);
    return [one(0), one(1), one(2), one(3)];
  };
  return { nl: lean(nl, allNl, expected.nl), en: lean(en, allEn, expected.en) };
}

/** Length ratio of the beads of a path, leaning on `before` where few were seen (15 beads weigh as much as the expectation). */
export function measureLength(evidence: Evidence, steps: readonly Step[], before: LengthRatio): LengthRatio {
  const { nl, en } = evidence.level;
  const seen: number[] = [];
  for (const step of steps) {
    const a = (nl.length[step.i1] ?? 0) - (nl.length[step.i0] ?? 0);
    const b = (en.length[step.j1] ?? 0) - (en.length[step.j0] ?? 0);
    if (a > 40 && b > 40) seen.push(Math.log((a + 6) / (b + 6)));
  }
  if (seen.length < 8) return before;
  const middle = (values: number[]): number => values.sort((x, y) => x - y)[values.length >> 1] ?? 0;
  const median = middle(seen);
  const spread = middle(seen.map((one) => Math.abs(one - median))) * 1.4826;
  const trust = seen.length / (seen.length + 15);
  return {
    mean: before.mean * (1 - trust) + median * trust,
    spread: Math.max(0.08, before.spread * (1 - trust) + spread * trust),
  };
}
