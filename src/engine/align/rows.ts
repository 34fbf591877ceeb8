/** Turns the matches of a path into beads, and rows into a statement of coverage. */
import type { Bead, Coverage, Reason, Row } from './alignment';
import { confidenceOf, kindOf, ownBelief } from './confidence';
import type { Evidence } from './evidence';
import { reasonsFor, type Wordings } from './reasons';
import type { Match } from './refine';
import type { LengthRatio } from './shape-of-beads';

/** A bead of a match: its items, how sure it is, and why. `own` says how far its own evidence lets one believe it, see `believed`. */
export function beadOf(
  match: Match,
  evidence: Evidence,
  ratio: LengthRatio,
  texts: Wordings,
  own: number = believed(match, evidence),
): Bead {
  const { nl, en } = match;
  const reasons = reasonsFor(match, evidence, ratio, texts);
  const confidence = confidenceOf(match.posterior * own, kindOf(nl, en));
  return {
    nl,
    en,
    confidence,
    reasons: own < leastBelieved && own < match.posterior ? [...onlyPlace, ...reasons] : reasons,
  };
}

// Below this the screen says that only its place speaks for a bead.
const leastBelieved = 0.9;
const onlyPlace: readonly Reason[] = [{ code: 'only-place', for: false }];

/** How far a match's own evidence lets one believe it: 1 for units alone, and where no lexicon could have found any. */
export function believed(match: Match, evidence: Evidence): number {
  const linked = match.nl.length > 0 && match.en.length > 0;
  return linked && evidence.level.vocabulary.filled ? ownBelief(match.score) : 1;
}

/** How many paragraphs and sentences of each side have a partner. */
export function coverageOf(rows: readonly Row[]): Coverage {
  const counting = coverageSteps(rows);
  for (;;) {
    const next = counting.next();
    if (next.done === true) return next.value;
  }
}

// Rows counted between two chances to stop: 50,000 at once took 30 ms.
const rowsAtOnce = 4096;

/** The same, step by step. */
export function* coverageSteps(rows: readonly Row[]): Generator<undefined, Coverage> {
  const none = (): Count => ({ paired: 0, alone: 0 });
  const paragraphs = { nl: none(), en: none() };
  const sentences = { nl: none(), en: none() };
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    if (from > 0) yield;
    countRows(rows, from, Math.min(rows.length, from + rowsAtOnce), paragraphs, sentences);
  }
  return { paragraphs, sentences };
}

type Counts = Readonly<Record<'nl' | 'en', Count>>;

function countRows(
  rows: readonly Row[],
  from: number,
  to: number,
  paragraphs: Counts,
  sentences: Counts,
): void {
  for (let at = from; at < to; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    count(paragraphs, row);
    for (const bead of row.sentences) count(sentences, bead);
  }
}

interface Count {
  paired: number;
  alone: number;
}

function count(into: Counts, { nl, en }: Bead): void {
  const of = nl.length > 0 && en.length > 0 ? 'paired' : 'alone';
  into.nl[of] += nl.length;
  into.en[of] += en.length;
}
