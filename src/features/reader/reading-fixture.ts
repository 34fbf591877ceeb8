/** Small readings for the tests: one paragraph a line, sentences at full stops. */
import type { Bead, Row } from '../../engine/align/alignment';
import type { Reading, Sentence } from '../../engine/text/bitext';
import type { Block, Side } from '../../engine/text/text';

/** A reading of paragraphs divided by line ends. */
export function readingFrom(side: Side, content: string): Reading {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [index, line] of content.split('\n').entries()) {
    blocks.push({ start: at, end: at + line.length, id: `${side}${index}`, kind: 'paragraph', level: 0 });
    for (const found of line.matchAll(/[^.]+\.?/g)) {
      const lead = found[0].length - found[0].trimStart().length;
      sentences.push({
        start: at + found.index + lead,
        end: at + found.index + found[0].length,
        block: index,
      });
    }
    at += line.length + 1;
  }
  return { text: { side, language: side, title: '', content, blocks }, furniture: [], sentences };
}

/** A bead, sure. */
export function bead(nl: readonly number[], en: readonly number[]): Bead {
  return { nl, en, confidence: 1, reasons: [] };
}

/** A row with its sentence beads. */
export function row(nl: readonly number[], en: readonly number[], sentences: readonly Bead[]): Row {
  return { ...bead(nl, en), sentences };
}
