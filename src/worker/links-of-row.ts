/** Word links of one row, with offsets into the texts of record. */
import { linkWords } from '../engine/align/link-words';
import type { Lexicon } from '../engine/lexicon/lexicon';
import type { Bitext, Reading } from '../engine/text/bitext';
import type { Link } from './protocol';

/** The stretch of the text that these sentences cover, or null for none. */
function stretch(
  reading: Reading,
  sentences: readonly number[],
): { readonly text: string; readonly start: number } | null {
  const spans = sentences.map((index) => reading.sentences[index]).filter((span) => span !== undefined);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return null;
  return { text: reading.text.content.slice(first.start, last.end), start: first.start };
}

/** Links inside each sentence bead of row `row`; empty for a row that does not exist or has one side only. */
export function linksOfRow(bitext: Bitext, row: number, lexicon: Lexicon): readonly Link[] {
  const beads = bitext.alignment.rows[row]?.sentences ?? [];
  return beads.flatMap((bead) => {
    const nl = stretch(bitext.nl, bead.nl);
    const en = stretch(bitext.en, bead.en);
    if (nl === null || en === null) return [];
    return linkWords(nl.text, en.text, { lexicon }).map((link) => ({
      nl: { start: nl.start + link.nl.start, end: nl.start + link.nl.end },
      en: { start: en.start + link.en.start, end: en.start + link.en.end },
      weight: link.weight,
    }));
  });
}
