/** How freely a whole text is translated: where many words have no partner anywhere, one more such word says less. */
import { perText } from './per-text';
import type { RowView, Unit } from './row-view';

// Beads looked at, spread evenly over the text: enough for a share, few enough not to be felt.
const mostBeads = 80;
// Fewer content words than these give no share to go by.
const fewestWords = 300;
// Shares of content words without partner, half A: stories .06–.17, manuals .15–.22, news .15–.31, Bible .21–.29; game dialogue
// and a manual that was rewritten rather than translated .33–.38, and these alone raise many clauses and negations.
const usualMost = 0.29;

function beadsOf(rows: readonly RowView[]): readonly Unit[] {
  const units = rows.flatMap((row) => row.units).filter((unit) => unit.linkable);
  const step = Math.max(1, units.length / mostBeads);
  return Array.from(
    { length: Math.min(mostBeads, units.length) },
    (_, at) => units[Math.floor(at * step)],
  ).flatMap((unit) => unit ?? []);
}

/** How far the share of content words without partner lies above what is usual, 0 for most texts and for short ones. */
export const looseness = perText((near): number => {
  let words = 0;
  let alone = 0;
  for (const unit of beadsOf(near.rows)) {
    const links = unit.links();
    for (const [view, kept] of [
      [unit.nl, links.coveredNl],
      [unit.en, links.coveredEn],
    ] as const) {
      for (const token of view.tokens()) {
        if (token.small || token.digits) continue;
        words += 1;
        if (kept[token.index] !== true) alone += 1;
      }
    }
  }
  return words < fewestWords ? 0 : Math.max(0, alone / words - usualMost);
});
