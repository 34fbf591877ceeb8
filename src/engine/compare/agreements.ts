/** What the two sides of a row share – numbers and names – for "agrees in this row". */
import type { Agreement } from './difference';
import { pairAtoms } from './pair-atoms';
import type { RowView } from './row-view';

// More would not be read; the screen shows a line.
const most = 8;

/** Shared values and names of a row as they stand in both texts, in Dutch text order, each once. */
export function agreementsOf(row: RowView): readonly Agreement[] {
  const unit = row.whole;
  if (!unit) return [];
  const found: (Agreement & { readonly at: number })[] = [];
  const seen = new Set<string>();
  const add = (at: number, nl: string, en: string): void => {
    if (seen.has(`${nl}|${en}`)) return;
    seen.add(`${nl}|${en}`);
    found.push({ row: row.index, nl, en, at });
  };
  const { pairs } = pairAtoms(unit.nl.atoms(), unit.en.atoms(), {
    nl: unit.nl.text.length,
    en: unit.en.text.length,
  });
  for (const pair of pairs) {
    if (pair.nl.hint || pair.en.hint) continue;
    add(
      pair.nl.start,
      unit.nl.text.slice(pair.nl.start, pair.nl.end),
      unit.en.text.slice(pair.en.start, pair.en.end),
    );
  }
  const english = new Set(
    unit.en
      .tokens()
      .filter((token) => token.capital && !token.small)
      .map((token) => token.word),
  );
  for (const token of unit.nl.tokens()) {
    if (token.capital && !token.small && !token.digits && token.word.length > 1 && english.has(token.word))
      add(token.start, token.word, token.word);
  }
  return found
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ row: index, nl, en }) => ({ row: index, nl, en }));
}
