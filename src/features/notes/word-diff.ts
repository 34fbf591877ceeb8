/** Old and new words of a passage side by side: which words went and which came. */
import { wordChanges } from '../../engine/text/word-changes';

/** A stretch of one version; `differs` when the other version has other words there. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

export interface WordDiff {
  readonly was: readonly Piece[];
  readonly now: readonly Piece[];
}

/** Past this many characters in both together the passage is shown without a diff: it would no longer be read word by word (own choice: a page). */
const longest = 4000;

/** Compares two versions word by word; where hardly a word stayed each is shown whole. The pieces of a version joined give it back. */
export function diffWords(was: string, now: string): WordDiff {
  const changes = was.length + now.length > longest ? null : wordChanges(was, now);
  if (changes === null)
    return { was: [{ text: was, differs: was !== now }], now: [{ text: now, differs: was !== now }] };
  return {
    was: joined(
      changes.flatMap(({ state, words }) =>
        state === 'new' ? [] : [{ text: words, differs: state === 'gone' }],
      ),
    ),
    now: joined(
      changes.flatMap(({ state, words }) =>
        state === 'gone' ? [] : [{ text: words, differs: state === 'new' }],
      ),
    ),
  };
}

/** Neighbouring words that differ are one stretch: the space between them is read with them. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const [before, space] = [out.at(-2), out.at(-1)];
    if (piece.differs && before?.differs === true && space !== undefined && /^\s+$/.test(space.text))
      out.splice(-2, 2, { text: before.text + space.text + piece.text, differs: true });
    else out.push(piece);
  }
  return out;
}
