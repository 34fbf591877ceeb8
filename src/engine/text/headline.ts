/** Finds the headline among a text's blocks. */
import type { Block } from './text';

/** Index of the block that is most likely the headline, or null if no block looks like one. */
export function headlineOf(content: string, blocks: readonly Block[]): number | null {
  void content;
  const index = blocks.findIndex((block) => block.kind === 'heading');
  return index < 0 ? null : index;
}
