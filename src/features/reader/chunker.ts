/** Cuts a long list into chunks that are drawn and skipped together; a chunk whose items stay is the same array again. */

/** A cutter for one list that changes now and then. */
export function chunker<Item>(size: number): (items: readonly Item[]) => readonly (readonly Item[])[] {
  let before: readonly (readonly Item[])[] = [];
  return (items) => {
    const chunks: (readonly Item[])[] = [];
    for (let at = 0; at < items.length; at += size) {
      const old = before[chunks.length];
      const end = Math.min(at + size, items.length);
      const stays = old?.length === end - at && old.every((item, index) => item === items[at + index]);
      chunks.push(stays ? old : items.slice(at, end));
    }
    before = chunks;
    return chunks;
  };
}
