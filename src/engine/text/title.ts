/** What a text is called: by its headline as the reader sees it, not by a line that was set aside. */
import { bodyBlocks, type Reading } from './bitext';
import type { Span } from './text';

/** Title for a text whose first block is long: this many characters of it, cut at a space. */
const titleLength = 100;

/**
 * The title of a reading: its first heading of the first level; without one its first block, if that is a heading, or
 * the text's own title, if that still stands in it; else its first words. Empty for a reading without blocks. Only
 * blocks that were not set aside count, so that the title is the headline row of the screen.
 */
export function readingTitle({ text, furniture }: Pick<Reading, 'text' | 'furniture'>): string {
  const body = bodyBlocks({ text, furniture }).flatMap((index) => text.blocks[index] ?? []);
  const first = body[0];
  const headline = body.find((block) => block.kind === 'heading' && block.level === 1);
  if (headline !== undefined) return titleOf(text.content, headline);
  if (first === undefined || first.kind === 'heading') return titleOf(text.content, first);
  const own = body.find((block) => titleOf(text.content, block) === text.title);
  return titleOf(text.content, own ?? first);
}

/** A block's words as a title: on one line, without Markdown's marks, cut at a space where they are long; empty without a block. */
export function titleOf(content: string, block: Span | undefined): string {
  if (block === undefined) return '';
  const words = content
    .slice(block.start, Math.min(block.end, block.start + 20 * titleLength))
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+/g, ' ');
  if (words.length <= titleLength * 2) return words;
  const cut = words.lastIndexOf(' ', titleLength);
  return `${words.slice(0, cut > 0 ? cut : titleLength)}…`;
}
