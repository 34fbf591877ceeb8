/** Passages that one side says twice while the other does not (C4). */
import type { Detector } from '../detector';
import { finding, nothing, parts, saying, type Finding } from '../finding';
import { perText } from '../per-text';
import type { RowView, SideView } from '../row-view';
import { sides, type Side, type Span } from '../../text/text';

/** A sentence of a row: where it stands in its view, and its words. */
interface Piece extends Span {
  readonly row: number;
  readonly words: readonly string[];
  readonly key: string;
}

// Shorter sentences are said twice without anyone meaning to repeat ("Hij zweeg.", "What do you mean?").
const fewestWords = 8;
// Share of words that two sentences near each other have in common when one is a copy of the other with a word changed;
// lists of like instructions reach that too, so such a copy is doubtful.
const alike = 0.85;
// From this share on the other side repeats itself there too, only in freer words.
const echoing = 0.5;
// How far a copy that is not letter by letter may stand, in rows.
const reach = 2;

const ends = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;

/** The sentences of a view of at least so many words. */
function piecesOf(view: SideView, row: number, least: number): readonly Piece[] {
  const cuts = [...view.text.matchAll(ends)].map((match) => match.index + match[0].length);
  const tokens = view.tokens();
  const found: Piece[] = [];
  let start = 0;
  let next = 0;
  for (const end of [...cuts, view.text.length]) {
    const words: string[] = [];
    // Tokens are in order, so one walk serves all sentences: a row can have 100,000 characters.
    for (let token = tokens[next]; token !== undefined && token.start < end; token = tokens[next]) {
      if (token.start >= start && token.end <= end) words.push(token.lower);
      next += 1;
    }
    const from = start + (/^\s*/.exec(view.text.slice(start, end))?.[0].length ?? 0);
    if (words.length >= least && from < end)
      found.push({ start: from, end, row, words, key: words.join(' ') });
    start = end;
  }
  return found;
}

/** How many words two sentences share, as a share of the longer one. */
function common(a: Piece, b: Piece): number {
  const left = new Map<string, number>();
  for (const word of a.words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b.words) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared / Math.max(a.words.length, b.words.length);
}

interface Copy {
  readonly piece: Piece;
  readonly first: Piece;
  /** Letter by letter but for signs and capitals. */
  readonly exact: boolean;
}

/** Every later copy of a sentence with its first occurrence: letter by letter anywhere; in the rows around it, from `least` shared words on. */
function copiesOn(pieces: readonly Piece[], least: number): readonly Copy[] {
  const byKey = new Map<string, Piece>();
  const copies: Copy[] = [];
  pieces.forEach((piece, index) => {
    const first = byKey.get(piece.key);
    if (first) copies.push({ piece, first, exact: true });
    else {
      byKey.set(piece.key, piece);
      for (let at = index - 1; at >= 0; at -= 1) {
        const before = pieces[at];
        if (!before || piece.row - before.row > reach || index - at > 12) break;
        const sizes = piece.words.length / before.words.length;
        if (sizes < 0.8 || sizes > 1.25 || common(before, piece) < least) continue;
        copies.push({ piece, first: before, exact: false });
        break;
      }
    }
  });
  return copies;
}

/** The copies of both sides, by the row in which they stand. */
const copiesOf = perText((near) => {
  const pieces = (side: Side, least: number): readonly Piece[] =>
    near.rows.flatMap((row) => {
      const view = row[side];
      return view && !view.heading ? piecesOf(view, row.index, least) : [];
    });
  const all = {
    nl: copiesOn(pieces('nl', fewestWords), alike),
    en: copiesOn(pieces('en', fewestWords), alike),
  };
  const rowsOf = (side: Side): ReadonlySet<number> =>
    new Set(
      copiesOn(pieces(side, fewestWords / 2), echoing).flatMap(({ piece, first }) => [piece.row, first.row]),
    );
  return { all, rows: { nl: rowsOf('nl'), en: rowsOf('en') } };
});

function inSide(row: RowView, side: Side, near: Parameters<Detector['find']>[1]): readonly Finding[] {
  const view = row[side];
  const { all, rows } = copiesOf(near);
  const other: Side = side === 'nl' ? 'en' : 'nl';
  // Both sides repeat something around here: a refrain, or a formula of the text.
  const echoed = rows[other].has(row.index);
  if (!view || echoed) return [];
  return all[side]
    .filter(({ piece }) => piece.row === row.index)
    .map(({ piece, exact }) => {
      // A pull quote or caption stands alone on its side; inside a passage that has a partner it is a slip.
      const alone = row.whole === null;
      return finding(
        {
          rule: 'C4',
          type: 'duplicated-passage',
          kind: alone ? 'artefact' : 'gap',
          class: alone ? 'artefact' : 'content',
          severity: 'minor',
          confidence: exact ? 0.8 : 0.4,
          side,
          about: `=${piece.key}`,
        },
        parts(side, saying(view, piece), nothing),
      );
    });
}

/** Looks through the whole text of each side: a row elsewhere can be what is repeated here. */
export const duplicates: Detector = {
  name: 'duplicates',
  find: (row, near) => sides.flatMap((side) => inSide(row, side, near)),
};
