/** A dictionary file in memory: headword → its translations, parsed line by line only when asked for. */

/** One English word or expression with the weight that the file gives it, 0–1. */
export interface Entry {
  readonly en: string;
  readonly weight: number;
}

/** A dictionary file: which headwords it has, and what they mean. */
export interface Entries {
  readonly size: number;
  has(headword: string): boolean;
  /** Best first as in the file; empty when the headword is not there. */
  get(headword: string): readonly Entry[];
  headwords(): IterableIterator<string>;
}

/**
 * Reads `headword<TAB>translation9;other translation7` lines; the digit is tenths of weight (9 = .9, `*` = 1).
 * Lines without a tab, and lines that start with `#`, are skipped. Nothing is parsed beyond the tab before it is asked for.
 */
export function readEntries(text: string): Entries {
  const lines = new Map<string, string>();
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const tab = text.indexOf('\t', start);
    if (tab > start && tab < end && text.charCodeAt(start) !== 35) {
      lines.set(text.slice(start, tab), text.slice(tab + 1, end));
    }
    start = end + 1;
  }
  return {
    size: lines.size,
    has: (headword) => lines.has(headword),
    get: (headword) => {
      const line = lines.get(headword);
      return line === undefined ? [] : line.split(';').flatMap(readEntry);
    },
    headwords: () => lines.keys(),
  };
}

function readEntry(text: string): readonly Entry[] {
  const en = text.slice(0, -1);
  const mark = text.slice(-1);
  const weight = mark === '*' ? 1 : Number(mark) / 10;
  return en !== '' && weight > 0 ? [{ en, weight }] : [];
}
