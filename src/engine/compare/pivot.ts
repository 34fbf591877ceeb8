/** The pivot: one side of a row rendered in the language of the other and set against it word by word, as insertions and deletions. */
import type { Lexicon } from '../lexicon/lexicon';
import { noLexicon } from '../lexicon/lexicon';
import type { Bitext, Reading } from '../text/bitext';
import { otherSide, type Side } from '../text/text';
import { pivotDirection } from './pivot-direction';
import { drawPieces, type PivotPiece } from './pivot-pieces';
import { readRendering } from './pivot-reading';
import { renderWords, type RenderedWord } from './pivot-words';
import { mannerOf, type SideManner } from './row-view';
import { tongueOf } from './tongue';

/** One row's pivot. It is a rendering for comparing, never a translation to be judged. */
export interface Pivot {
  /** The side that was rendered; its words are set against the other side's. */
  readonly side: Side;
  /** Who rendered it: the word lists, or the browser's own translator. */
  readonly by: 'lexicon' | 'translator';
  /** All words of the rendering, also those that are not compared. */
  readonly rendering: string;
  /** What stands on the other side. */
  readonly against: string;
  /** The other side's text with what only the rendering has put where it would stand. Joined without `only-rendered` they give `against` back. */
  readonly pieces: readonly PivotPiece[];
  /** Share of the compared words of both that the other lacks, 0–1. */
  readonly changed: number;
  /** Words of the rendered side that no word list knows and that are no names; they stand in the rendering as they are. */
  readonly unknown: readonly string[];
}

/** Why a row has no pivot from the word lists: another pair of languages, a side too long, or a row with one side only. */
export type NoPivot = 'other-languages' | 'too-long' | 'one-side';

/** Past this many characters a side is not compared word by word: nobody reads that as one row, and the work stays bounded. */
const longest = 6000;

/** Past this share of changed words both are shown whole: interleaved they could not be read (users.md, diff viewers: 60 %). */
export const wholeFrom = 0.6;

/** The strings of the blocks of a row on a side, in order; what a translator is given. Empty for a row that does not exist. */
export function blocksOfRow(bitext: Bitext, row: number, side: Side): readonly string[] {
  const { content, blocks } = bitext[side].text;
  return (bitext.alignment.rows[row]?.[side] ?? []).flatMap((index) => {
    const block = blocks[index];
    return block === undefined ? [] : [content.slice(block.start, block.end)];
  });
}

/**
 * The pivot of row `row`. With `rendered` (the row's side in the other language, from a translator) that is compared;
 * without, the word lists render it, which they can do for Dutch and English only. Never throws.
 */
export function pivotOfRow(
  bitext: Bitext,
  row: number,
  lexicon: Lexicon,
  rendered: string | null,
): Pivot | NoPivot {
  const languages = { nl: bitext.nl.text.language, en: bitext.en.text.language };
  const { side, from, to } = pivotDirection(languages);
  const own = blocksOfRow(bitext, row, side).join('\n');
  const against = blocksOfRow(bitext, row, otherSide(side)).join('\n');
  if (own === '' || against === '') return 'one-side';
  if (Math.max(own.length, against.length, rendered?.length ?? 0) > longest) return 'too-long';
  const known = tongueOf(from) === 'nl' && tongueOf(to) === 'en';
  const manners = { from: mannerOf(bitext[side]), to: mannerOf(bitext[otherSide(side)]) };
  if (rendered !== null) {
    const read = readRendering(own, rendered, against, known ? lexicon : noLexicon, manners);
    return {
      side,
      by: 'translator',
      rendering: rendered,
      against,
      unknown: [],
      ...drawPieces(read, against),
    };
  }
  if (!known || !lexicon.filled) return 'other-languages';
  const drawn = beadsOf(bitext, row, side).map((bead) => renderBead(bead, lexicon, manners));
  return joined(side, drawn);
}

/** A stretch of both sides that says the same: the sentences of a bead with everything up to the next one. */
interface Stretch {
  readonly own: string;
  readonly against: string;
}

/** The row cut at its sentence beads, so that words are linked inside their sentence; nothing of the row is left out. */
function beadsOf(bitext: Bitext, row: number, side: Side): readonly Stretch[] {
  const sides = { own: bitext[side], against: bitext[otherSide(side)] };
  const beads = bitext.alignment.rows[row]?.sentences ?? [];
  const cut = (reading: Reading, sentences: readonly number[]): string => {
    const spans = sentences.flatMap((index) => reading.sentences[index] ?? []);
    const first = spans[0];
    const last = spans.at(-1);
    return first && last ? reading.text.content.slice(first.start, last.end) : '';
  };
  return beads.map((bead) => ({
    own: cut(sides.own, bead[side]),
    against: cut(sides.against, bead[otherSide(side)]),
  }));
}

interface DrawnBead extends Pick<Pivot, 'rendering' | 'against' | 'pieces' | 'unknown'> {
  readonly compared: number;
  readonly differing: number;
}

function renderBead(
  { own, against }: Stretch,
  lexicon: Lexicon,
  manners: { readonly from: SideManner; readonly to: SideManner },
): DrawnBead {
  const read = renderWords(own, against, lexicon, manners);
  const { pieces, compared, differing } = drawPieces(read, against);
  return {
    rendering: sentence(read.rendered, own),
    against,
    pieces,
    compared,
    differing,
    unknown: read.unknown,
  };
}

function joined(side: Side, beads: readonly DrawnBead[]): Pivot {
  const compared = beads.reduce((sum, one) => sum + one.compared, 0);
  const differing = beads.reduce((sum, one) => sum + one.differing, 0);
  const between: PivotPiece = { how: 'same', text: ' ' };
  return {
    side,
    by: 'lexicon',
    rendering: beads.map((one) => one.rendering).join(' '),
    against: beads.map((one) => one.against).join(' '),
    pieces: beads.flatMap((one, index) => (index === 0 ? one.pieces : [between, ...one.pieces])),
    changed: compared === 0 ? 0 : differing / compared,
    unknown: [...new Set(beads.flatMap((one) => one.unknown))],
  };
}

/** Rendered words as a sentence: a capital where the original has one, and its closing sign. */
function sentence(words: readonly RenderedWord[], original: string): string {
  const text = words.map((word) => word.text).join(' ');
  const opens = /^[^\p{L}\p{N}]*\p{Lu}/u.test(original);
  const closes = /[.!?…:;]["”’')\]]*\s*$/u.exec(original)?.[0].trim() ?? '';
  return (opens ? text.charAt(0).toUpperCase() + text.slice(1) : text) + closes;
}
