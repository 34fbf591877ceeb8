/** How far the reader says the alignment is right. */
import { sides } from '../text/text';
import type { Standing } from './hand-standing';

/** How many rows lie above the mark "reviewed up to here". */
export function reviewedRows({ hand, rows, readings }: Standing): number {
  const { reviewed } = hand;
  if (reviewed === null) return 0;
  const wanted = sides.flatMap((side) => {
    const id = reviewed[side];
    const block = id === null ? -1 : readings[side].text.blocks.findIndex((one) => one.id === id);
    return block === -1 ? [] : [{ side, block }];
  });
  let count = 0;
  for (const [index, row] of rows.entries())
    if (wanted.some(({ side, block }) => row[side].includes(block))) count = index + 1;
  return count;
}
