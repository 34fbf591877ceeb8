/** A text in, a reading out: what is furniture, and the sentences of what is not. */
import { clean } from '../clean/clean';
import { segmentSentences } from '../segment/sentences';
import { bodyBlocks, type Reading, type Sentence, type Verdicts } from './bitext';
import type { Text } from './text';

/**
 * Cleans and segments one side. `other` is the opposite side's text, if there is one: the same furniture on both sides
 * is evidence. `always`: words of blocks that the reader wants set aside wherever they stand. Sentences come in order, of body blocks only; each lies inside its block.
 */
export function read(
  text: Text,
  other: Text | null,
  verdicts: Verdicts,
  always: readonly string[] = [],
): Reading {
  const furniture = clean(text, other, verdicts, always);
  const sentences: Sentence[] = [];
  for (const index of bodyBlocks({ text, furniture })) {
    const block = text.blocks[index];
    if (block === undefined) continue;
    for (const span of segmentSentences(text.content, block, text.language))
      sentences.push({ start: span.start, end: span.end, block: index });
  }
  return { text, furniture, sentences };
}
