/** Changes words of a text where they stand, and gives the raw text and the blocks to keep it by. */
import { carry } from './carry';
import type { GivenBlock } from './given-block';
import { blocksAsGiven, readText } from './read-text';
import type { Span, Text } from './text';

/** What a text is kept by. `blocks: null` means that they are found out. */
export interface Source {
  readonly raw: string;
  readonly blocks: readonly GivenBlock[] | null;
}

/** New words for a span of the text of record; the span may be empty, and so may the words. */
export interface Splice extends Span {
  readonly words: string;
}

/**
 * The source of a text with some spans replaced. `splices` are in order and disjoint. Where the file gave the blocks they
 * stay, and move with the words; elsewhere the raw text is the text of record with the new words in it.
 */
export function splice(text: Text, given: boolean, splices: readonly Splice[]): Source {
  let raw = '';
  let at = 0;
  for (const one of splices) {
    raw += text.content.slice(at, one.start) + one.words;
    at = one.end;
  }
  raw += text.content.slice(at);
  return { raw, blocks: given ? movedBlocks(blocksAsGiven(text), splices) : null };
}

/** Spans after the splices: a block that holds a changed stretch grows or shrinks with it. */
function movedBlocks(blocks: readonly GivenBlock[], splices: readonly Splice[]): readonly GivenBlock[] {
  let next = 0;
  let by = 0;
  return blocks.map((block) => {
    const start = block.start + by;
    for (let one = splices[next]; one !== undefined && one.end <= block.end; one = splices[next]) {
      by += one.words.length - (one.end - one.start);
      next += 1;
    }
    return { ...block, start, end: block.end + by };
  });
}

/**
 * The source of a text in which block `at` has other words. Empty words take the block away; a blank line in them makes two
 * blocks of it. Where blocks are found out, the words are set off by blank lines if the others would else be cut anew.
 */
export function withBlock(text: Text, given: boolean, at: number, words: string): Source {
  const block = text.blocks[at];
  if (block === undefined) throw new RangeError(`no block ${String(at)} among ${String(text.blocks.length)}`);
  const parts = words
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const joined = parts.join('\n\n');
  const plain = splice(text, given, [{ start: block.start, end: block.end, words: joined }]);
  if (plain.blocks !== null) return { ...plain, blocks: splitBlock(plain.blocks, at, parts) };
  const apart = splice(text, false, [
    { start: block.start, end: block.end, words: joined === '' ? '' : `\n\n${joined}\n\n` },
  ]);
  const kept = (source: Source): number =>
    carry(text, readText({ side: text.side, language: text.language, raw: source.raw })).same.filter(Boolean)
      .length;
  return kept(plain) >= kept(apart) ? plain : apart;
}

/** One given block as several, cut where its parts begin. */
function splitBlock(
  blocks: readonly GivenBlock[],
  at: number,
  parts: readonly string[],
): readonly GivenBlock[] {
  return blocks.flatMap((block, index) => {
    if (index !== at) return [block];
    let start = block.start;
    return parts.map((part): GivenBlock => {
      const one = { ...block, start, end: start + part.length };
      start = one.end + 2;
      return one;
    });
  });
}
