/** What the two sides of a row share – numbers and names – for "stands on both sides of this row". */
import type { Side } from '../text/text';
import { covers, isShown } from './detector';
import type { Agreement, Kind } from './difference';
import type { Finding } from './finding';
import { pairAtoms } from './pair-atoms';
import type { RowView } from './row-view';

// More would not be read; the screen shows a line.
const most = 8;

/** Kinds of findings that are about one value; a missing passage or a quotation says nothing of the values in it. */
const aboutValues: readonly Kind[] = ['number', 'date', 'name'];

/**
 * Shared values and names of a row as they stand in both texts, in Dutch text order, each once. What a shown finding of the row is
 * about is left out: 26 km and 26 miles do not agree in 26. That a name stands on both sides does not say that it plays the same part.
 */
export function agreementsOf(row: RowView, findings: readonly Finding[]): readonly Agreement[] {
  const unit = row.whole;
  if (!unit) return [];
  const told = findings.filter(
    (one) => isShown(one) && one.class !== 'form' && aboutValues.includes(one.kind),
  );
  const isTold = (side: Side, start: number): boolean =>
    told.some((one) => covers(one, side, unit[side].start + start));
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
    if (isTold('nl', pair.nl.start) || isTold('en', pair.en.start)) continue;
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
    if (isTold('nl', token.start)) continue;
    if (token.capital && !token.small && !token.digits && token.word.length > 1 && english.has(token.word))
      add(token.start, token.word, token.word);
  }
  return found
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ row: index, nl, en }) => ({ row: index, nl, en }));
}
