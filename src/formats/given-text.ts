/** Joins the blocks that a door found into one raw text and spans into it. */
import type { BlockHint, BlockOrigin, GivenBlock } from '../engine/text/given-block';
import type { BlockKind } from '../engine/text/text';

/** One block as a door found it. */
export interface Part extends BlockHint {
  readonly words: string;
  readonly kind: BlockKind | null;
  readonly level: number;
}

/** A part with nothing special about it. */
export function partOf(
  words: string,
  kind: BlockKind | null = 'paragraph',
  level = 0,
  origin: BlockOrigin = 'body',
): Part {
  return { words, kind, level, origin, links: 0, language: null };
}

/** Raw text and spans: parts trimmed, blank ones left out, joined by blank lines. */
export function givenText(parts: readonly Part[]): {
  readonly raw: string;
  readonly blocks: readonly GivenBlock[];
} {
  const pieces: string[] = [];
  const blocks: GivenBlock[] = [];
  let at = 0;
  for (const { words, kind, level, origin, links, language } of parts) {
    const piece = words.trim();
    if (piece === '') continue;
    pieces.push(piece);
    blocks.push({ start: at, end: at + piece.length, kind, level, origin, links, language });
    at += piece.length + 2;
  }
  return { raw: pieces.join('\n\n'), blocks };
}
