/** Looks again at the beads beside units that were left alone: may one of those belong to a bead over others that do not? */
import type { Evidence } from './evidence';
import type { Step } from './path';
import type { SearchOptions } from './search';
import { countScore, lengthScore, widest } from './shape-of-beads';

/** A step whose units need not follow one another. */
export interface Match {
  readonly nl: readonly number[];
  readonly en: readonly number[];
  readonly score: number;
  readonly posterior: number;
}

// How many units alone a bead may reach over; the damage of real documents (a banner, a list of links) is shorter.
const farthest = 40;
// Rounds of taking in and dropping for one bead.
const rounds = 5;

/** The numbers `from … to − 1`. */
export function range(from: number, to: number): number[] {
  const out: number[] = [];
  for (let at = from; at < to; at += 1) out.push(at);
  return out;
}

/**
 * Steps as matches, with units alone taken into a neighbouring 1-n or n-1 bead where that explains both texts better, and
 * units dropped that a bead had only swallowed to get at the next one. Matches are ordered by their first units.
 */
export function refine(evidence: Evidence, steps: readonly Step[], options: SearchOptions): readonly Match[] {
  const matches: Match[] = steps.map((step) => ({
    nl: range(step.i0, step.i1),
    en: range(step.j0, step.j1),
    score: step.score,
    posterior: step.posterior,
  }));
  if (!Number.isFinite(options.settings.reach) || options.settings.reach > 50) return matches;
  for (let at = 0; at < matches.length; at += 1) {
    for (let round = 0; round < rounds; round += 1) {
      if (!takeIn(evidence, matches, at, options) && !drop(evidence, matches, at, options)) break;
    }
  }
  return inOrder(matches.filter((one) => one.nl.length + one.en.length > 0));
}

const isFull = (match: Match | undefined): boolean =>
  match !== undefined && match.nl.length > 0 && match.en.length > 0;

/** Takes the best unit alone into the bead at `at`, if one is worth it. */
function takeIn(evidence: Evidence, matches: Match[], at: number, options: SearchOptions): boolean {
  const { settings } = options;
  const bead = matches[at];
  if (bead === undefined || !isFull(bead)) return false;
  let best = settings.reach;
  let found: { readonly from: number; readonly match: Match } | null = null;
  for (const direction of [-1, 1]) {
    const skipped = { nl: 0, en: 0 };
    for (let from = at + direction; Math.abs(from - at) <= farthest; from += direction) {
      const other = matches[from];
      if (other === undefined || isFull(other)) break;
      if (other.nl.length + other.en.length === 0) continue;
      const side = other.nl.length > 0 ? 'nl' : 'en';
      const across = side === 'nl' ? 'en' : 'nl';
      const unit = other[side][0];
      if (unit !== undefined && bead[across].length === 1 && bead[side].length < widest) {
        const units = [...bead[side], unit].sort((a, b) => a - b);
        const joined = side === 'nl' ? { nl: units, en: bead.en } : { nl: bead.nl, en: units };
        const score = scoreOf(evidence, joined.nl, joined.en, options);
        const lone = isFull(matches[from - 1]) && isFull(matches[from + 1]);
        const saved = lone ? -settings.alone : -settings.aloneMore;
        const gain = score - bead.score + saved - skipped[side] * settings.skip;
        if (gain > best) {
          best = gain;
          const posterior = Math.min(bead.posterior, other.posterior);
          found = { from, match: { nl: joined.nl, en: joined.en, score, posterior } };
        }
      }
      skipped[side] += 1;
    }
  }
  if (found === null) return false;
  matches[at] = found.match;
  matches[found.from] = { nl: [], en: [], score: 0, posterior: 1 };
  return true;
}

/** Drops the unit that a merged bead is better off without, if there is one. */
function drop(evidence: Evidence, matches: Match[], at: number, options: SearchOptions): boolean {
  const bead = matches[at];
  if (bead === undefined || !isFull(bead)) return false;
  const side = bead.nl.length > 1 ? 'nl' : 'en';
  if (bead[side].length < 3 || bead[side === 'nl' ? 'en' : 'nl'].length > 1) return false;
  let best = options.settings.drop - options.settings.alone;
  let found: { readonly unit: number; readonly match: Match } | null = null;
  for (const unit of bead[side].slice(1, -1)) {
    const units = bead[side].filter((one) => one !== unit);
    const left = side === 'nl' ? { nl: units, en: bead.en } : { nl: bead.nl, en: units };
    const score = scoreOf(evidence, left.nl, left.en, options);
    if (score - bead.score > best) {
      best = score - bead.score;
      found = { unit, match: { nl: left.nl, en: left.en, score, posterior: bead.posterior } };
    }
  }
  if (found === null) return false;
  matches[at] = found.match;
  const [nl, en] = side === 'nl' ? [[found.unit], []] : [[], [found.unit]];
  matches.push({ nl, en, score: 0, posterior: bead.posterior });
  return true;
}

/** Score of any 1-n or n-1 bead, on the scale of the lattice. */
export function scoreOf(
  evidence: Evidence,
  nl: readonly number[],
  en: readonly number[],
  options: SearchOptions,
): number {
  const { settings, ratio, priors } = options;
  const { nl: left, en: right } = evidence.level;
  const sum = (running: Float64Array | Int32Array, units: readonly number[]): number => {
    let total = 0;
    for (const unit of units) total = total + (running[unit + 1] ?? 0) - (running[unit] ?? 0);
    return total;
  };
  const nlHigh = sum(left.sentences, nl);
  const enHigh = sum(right.sentences, en);
  const shape = nl.length === 1 ? en.length - 1 : 4 + nl.length;
  return (
    evidence.scoreUnits(nl, en) +
    settings.length * lengthScore(sum(left.length, nl), sum(right.length, en), ratio) +
    settings.counts *
      countScore(
        nlHigh - sum(left.unstopped, nl.slice(0, -1)),
        nlHigh,
        enHigh - sum(right.unstopped, en.slice(0, -1)),
        enHigh,
        settings,
      ) +
    (priors[shape] ?? -50)
  );
}

/** Matches so that first units rise on both sides as far as they can: a bead stands where its first unit stands. */
function inOrder(matches: readonly Match[]): readonly Match[] {
  const beads = matches.filter(isFull);
  if (beads.length === matches.length) return beads;
  // A unit alone stands before the first bead that begins after it on its side; Dutch ones first.
  const lone = (side: 'nl' | 'en'): readonly Match[] =>
    matches
      .filter((one) => !isFull(one) && one[side].length > 0)
      .sort((a, b) => (a[side][0] ?? 0) - (b[side][0] ?? 0));
  const nl = lone('nl');
  const en = lone('en');
  const out: Match[] = [];
  let n = 0;
  let e = 0;
  for (let index = 0; index <= beads.length; index += 1) {
    const bead = beads[index];
    for (let one = nl[n]; one !== undefined && before(one, bead, 'nl'); one = nl[n]) {
      out.push(one);
      n += 1;
    }
    for (let one = en[e]; one !== undefined && before(one, bead, 'en'); one = en[e]) {
      out.push(one);
      e += 1;
    }
    if (bead !== undefined) out.push(bead);
  }
  return out;
}

/** Whether a unit alone stands before a bead; before the end of all it does. */
const before = (lone: Match, bead: Match | undefined, side: 'nl' | 'en'): boolean =>
  bead === undefined || (bead[side][0] ?? 0) >= (lone[side][0] ?? 0);
