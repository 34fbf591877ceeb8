/** Raw characters in, a text with blocks, language and title out. */
import { blockIds } from './block-id';
import { cutBlocks } from './cut-blocks';
import { kindsOf } from './block-kind';
import { headlineOf } from './headline';
import { languageOf } from './language';
import { normalise } from './normalise';
import type { Block, Side, Text } from './text';

/** What a text is made from. `language` and `title` are taken as given; without them they are found out. */
export interface TextSource {
  readonly side: Side;
  readonly language?: string;
  readonly raw: string;
  readonly title?: string;
}

/** How many characters of a text decide its language: more changes nothing and costs time on a book. */
const languageSample = 50_000;

/** Title for a text whose first block is long: this many characters of it, cut at a space. */
const titleLength = 100;

/**
 * Reads raw characters: normalises them, cuts them into blocks, names each block, and finds out kind, language and
 * title. Empty or blank input gives a text without blocks and an empty title. Pure; the same words give the same ids.
 */
export function readText(source: TextSource): Text {
  const { content } = normalise(source.raw);
  const spans = cutBlocks(content);
  const kinds = kindsOf(content, spans);
  const idOf = blockIds();
  const blocks: Block[] = spans.map((span, index) => {
    const { kind, level } = kinds[index] ?? { kind: 'paragraph' as const, level: 0 };
    return { start: span.start, end: span.end, id: idOf(content.slice(span.start, span.end)), kind, level };
  });
  return {
    side: source.side,
    language: source.language ?? languageOf(content.slice(0, languageSample)),
    title: source.title ?? titleOf(content, blocks),
    content,
    blocks,
  };
}

/** The headline's words, else the first words. */
function titleOf(content: string, blocks: readonly Block[]): string {
  const block = blocks[headlineOf(content, blocks) ?? 0];
  if (block === undefined) return '';
  const words = content
    .slice(block.start, block.end)
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+/g, ' ');
  if (words.length <= titleLength * 2) return words;
  const cut = words.lastIndexOf(' ', titleLength);
  return `${words.slice(0, cut > 0 ? cut : titleLength)}…`;
}
