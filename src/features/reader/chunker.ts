/** Cuts a long list into chunks that are drawn and skipped together; a chunk whose items stay is the same array again. */

interface Keyed {
  readonly key: string;
}

/**
 * A cutter for one list that changes now and then. Where something was put in or taken out, only the chunk around that place becomes
 * longer or shorter, by up to half of `size`: the borders below it stay at the same items, so that no item changes its chunk.
 */
export function chunker<Item extends Keyed>(
  size: number,
): (items: readonly Item[]) => readonly (readonly Item[])[] {
  let before: readonly (readonly Item[])[] = [];
  /** The first key of every chunk but the first one. */
  let borders: ReadonlySet<string> = new Set();
  return (items) => {
    const chunks: (readonly Item[])[] = [];
    let at = 0;
    while (at < items.length) {
      const end = endOf(items, at, size, borders);
      const old = before[chunks.length];
      const stays = old?.length === end - at && old.every((item, index) => item === items[at + index]);
      chunks.push(stays ? old : items.slice(at, end));
      at = end;
    }
    before = chunks;
    borders = new Set(chunks.slice(1).flatMap((chunk) => chunk[0]?.key ?? []));
    return chunks;
  };
}

/** Where the chunk that begins at `from` ends: at the border nearest to `size` items that stood there before, else after `size`. */
function endOf(items: readonly Keyed[], from: number, size: number, borders: ReadonlySet<string>): number {
  const end = Math.min(from + size, items.length);
  for (let away = 0; away <= size / 2; away += 1)
    for (const at of [end - away, end + away]) {
      const item = at > from ? items[at] : undefined;
      if (item !== undefined && borders.has(item.key)) return at;
    }
  return end;
}
