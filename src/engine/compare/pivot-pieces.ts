/** Draws the words of a rendering and the words of the other side as one line: what both have, what only one has. */
import { diffTokens } from '../annotate/token-diff';
import type { Span } from '../text/text';

/** A stretch of the drawn line. `same`: the other side's own words, which the rendering has too (or which are not compared). */
export interface PivotPiece {
  readonly how: 'same' | 'only-rendered' | 'only-there';
  readonly text: string;
}

/** A word that takes part: equal keys are equal words. `quiet` words (articles, auxiliaries) carry grammar and are not compared. */
export interface Compared {
  readonly key: string;
  readonly quiet: boolean;
}

/** Both word lists, ready to be compared: the rendering's words, and the other side's with their places. */
export interface Readable {
  readonly rendered: readonly (Compared & { readonly text: string })[];
  readonly there: readonly (Compared & Span)[];
}

/** What was drawn, and how much of it differs. */
export interface Drawn {
  readonly pieces: readonly PivotPiece[];
  /** Words of both sides that were compared, and those of them that the other lacks. */
  readonly compared: number;
  readonly differing: number;
  readonly changed: number;
}

/**
 * Word by word with diff-match-patch. The pieces without `only-rendered` joined give `against` back; deletions stand
 * before the insertions that take their place. The caller bounds the length.
 */
export function drawPieces({ rendered, there }: Readable, against: string): Drawn {
  const own = rendered.filter((word) => !word.quiet);
  const other = there.filter((word) => !word.quiet);
  const pieces: PivotPiece[] = [];
  let at = 0;
  let differing = 0;
  const put = (how: PivotPiece['how'], text: string): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.how === how && how !== 'only-rendered')
      pieces[pieces.length - 1] = { how, text: last.text + text };
    else pieces.push({ how, text });
  };
  for (const run of diffTokens(own, other)) {
    const words = other.slice(run.newStart, run.newEnd);
    const first = words[0];
    const last = words.at(-1);
    if (run.same) {
      if (last) put('same', against.slice(at, last.end));
      at = last?.end ?? at;
      continue;
    }
    differing += run.oldEnd - run.oldStart + words.length;
    const gone = own
      .slice(run.oldStart, run.oldEnd)
      .map((word) => word.text)
      .join(' ');
    if (first) {
      put('same', against.slice(at, first.start));
      at = first.start;
    }
    put('only-rendered', gone);
    if (first && last) {
      put('only-there', against.slice(first.start, last.end));
      at = last.end;
    }
  }
  put('same', against.slice(at));
  const compared = own.length + other.length;
  return { pieces, compared, differing, changed: compared === 0 ? 0 : differing / compared };
}
