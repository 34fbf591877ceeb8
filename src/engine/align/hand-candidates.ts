/** Which rows could hold the partner of a passage: the best few of the other side, each with what speaks for it. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Bitext, Reading } from '../text/bitext';
import { otherSide, type Side } from '../text/text';
import type { Reason } from './alignment';
import { pairedRows } from './hand-sentences';
import type { Memory } from './memory';

/** A row whose other side could be the partner. */
export interface Candidate {
  /** Index into the rows. */
  readonly row: number;
  readonly reasons: readonly Reason[];
}

// Rows looked at on each side of the passage, and rows of one side anywhere: a partner is near, or alone.
const reach = 12;
const mostAlone = 60;
// What a shared name or figure says beside a shared word (own choice: a name is rare, a figure nearly so).
const weights = { names: 3, numbers: 2, words: 1 } as const;
// Shown at most.
const most = 6;

/**
 * Partners for one side of row `row`, best first: rows near it and rows that stand alone, by the words, figures and names they share
 * with it and by length. Rows that share nothing are left out, but for the row itself. Empty for a row without that side.
 */
export function* candidatesOf(
  bitext: Bitext,
  row: number,
  side: Side,
  options: { readonly lexicon: Lexicon; readonly known: Memory | null },
): Generator<null, readonly Candidate[]> {
  const { rows } = bitext.alignment;
  const other = otherSide(side);
  const own = rows[row]?.[side] ?? [];
  if (own.length === 0) return [];
  const near = rows.flatMap((one, index) =>
    one[other].length > 0 && Math.abs(index - row) <= reach ? [index] : [],
  );
  const alone = rows
    .flatMap((one, index) => (one[other].length > 0 && one[side].length === 0 ? [index] : []))
    .sort((a, b) => Math.abs(a - row) - Math.abs(b - row))
    .slice(0, mostAlone);
  const looked = [...new Set([...near, ...alone])];
  const wanted = looked.map((index) => ({ nl: own, en: own, [other]: rows[index]?.[other] ?? [] }));
  const readings: Readonly<Record<Side, Reading>> = { nl: bitext.nl, en: bitext.en };
  const made = yield* pairedRows(wanted, readings, options);
  const found = made.map((one, at) => ({
    row: looked[at] ?? 0,
    reasons: one.reasons,
    score: scoreOf(one.reasons),
  }));
  return found
    .filter((one) => one.row === row || one.score >= 1)
    .sort((a, b) => b.score - a.score || Math.abs(a.row - row) - Math.abs(b.row - row))
    .slice(0, most)
    .map(({ row: at, reasons }) => ({ row: at, reasons }));
}

function scoreOf(reasons: readonly Reason[]): number {
  let score = 0;
  for (const reason of reasons) {
    if (reason.code === 'names' || reason.code === 'numbers' || reason.code === 'words')
      score += weights[reason.code] * reason.words.length;
    else if (reason.code === 'length') score += reason.for ? 0.5 : -1;
    else if (reason.code === 'sentence-count') score += reason.for ? 0.25 : -0.25;
  }
  return score;
}
