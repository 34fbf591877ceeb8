/** How many words a side has, counted in pieces so that a book does not hold the page up. */
import { useEffect, useMemo, useState } from 'react';

import { bodyBlocks } from '../../engine/text/bitext';
import type { Reading } from '../../engine/text/bitext';

/** Blocks counted in one go (own choice): the 20,000 of a long pair took 38 ms in one (Chromium 156). */
const atOnce = 500;

/** Words of the text itself, without the site's furniture; null until a long text is counted. */
export function useWordCount(reading: Reading): number | null {
  const body = useMemo(() => bodyBlocks(reading), [reading]);
  const short = body.length <= atOnce;
  const [counted, setCounted] = useState<{ readonly of: Reading; readonly words: number } | null>(null);
  useEffect(() => {
    if (short) return undefined;
    let words = 0;
    let at = 0;
    let timer = 0;
    const count = (): void => {
      words += countWords(reading, body.slice(at, at + atOnce));
      at += atOnce;
      if (at < body.length) timer = window.setTimeout(count, 0);
      else setCounted({ of: reading, words });
    };
    timer = window.setTimeout(count, 0);
    return () => clearTimeout(timer);
  }, [reading, body, short]);
  const now = useMemo(() => (short ? countWords(reading, body) : null), [short, reading, body]);
  return now ?? (counted?.of === reading ? counted.words : null);
}

function countWords(reading: Reading, blocks: readonly number[]): number {
  let count = 0;
  for (const index of blocks) {
    const block = reading.text.blocks[index];
    if (block === undefined) continue;
    count += reading.text.content.slice(block.start, block.end).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  }
  return count;
}
