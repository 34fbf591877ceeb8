/** Rows that a file brought, as two raw texts with their blocks and the corrections that hold the rows together. */
import { brought, type Hand } from '../engine/align/hand';
import { readText } from '../engine/text/read-text';
import type { GivenBlock } from '../engine/text/given-block';
import type { Side } from '../engine/text/text';
import type { PairRow } from './door';
import { givenText, type Part, partOf } from './given-text';

export interface BroughtPair {
  readonly nl: { readonly raw: string; readonly blocks: readonly GivenBlock[] };
  readonly en: { readonly raw: string; readonly blocks: readonly GivenBlock[] };
  readonly hand: Hand;
}

/**
 * Each cell is one block, each row one row that no aligner changes. The ids of the blocks are those that `readText` will give them: it is
 * asked here, since blocks that are empty once normalised get none.
 */
export function pairOfRows(rows: readonly PairRow[], languages: Readonly<Record<Side, string>>): BroughtPair {
  const nl = sideOf('nl', rows, languages.nl);
  const en = sideOf('en', rows, languages.en);
  const ids = rows.map((_, index) => ({ nl: nl.ids[index] ?? [], en: en.ids[index] ?? [] }));
  return { nl: nl.text, en: en.text, hand: brought(ids) };
}

function sideOf(
  side: Side,
  rows: readonly PairRow[],
  language: string,
): { readonly text: BroughtPair['nl']; readonly ids: readonly (readonly string[])[] } {
  const filled = rows.flatMap((row, index) => (row[side].trim() === '' ? [] : [index]));
  const text = givenText(
    filled.map((index) => partOfRow(rows[index]?.[side] ?? '', rows[index]?.heading ?? null)),
  );
  const read = readText({ side, raw: text.raw, blocks: text.blocks, language });
  const ids: (readonly string[])[] = rows.map(() => []);
  // A cell of nothing but characters that normalising takes out has no block; then cells are read one by one.
  let at = 0;
  filled.forEach((row, index) => {
    const block = text.blocks[index];
    const whole =
      read.blocks.length === text.blocks.length ||
      (block !== undefined &&
        readText({ side, raw: text.raw.slice(block.start, block.end), language }).blocks.length > 0);
    const found = whole ? read.blocks[at] : undefined;
    if (found === undefined) return;
    ids[row] = [found.id];
    at += 1;
  });
  return { text, ids };
}

/** A cell as a block: a heading or none as the file says, found out by its words where it does not. */
function partOfRow(words: string, heading: PairRow['heading']): Part {
  const kind = heading === null ? null : heading > 0 ? 'heading' : 'paragraph';
  return partOf(words, kind, heading ?? 0, 'aligned');
}
