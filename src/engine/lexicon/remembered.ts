/** Answers kept for words that are asked for again and again. */

// Kept in two generations of this many words, so that the words of a long text do not pile up (50,000 paragraphs: 50 MB):
// what was asked for lately stays.
const usual = 4096;

/** The same function with its latest answers kept, `generation` to twice as many: the aligner asks for the same word thousands of times. */
export function remembered<T extends NonNullable<unknown> | null>(
  ask: (word: string) => T,
  generation: number = usual,
): (word: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (word) => {
    const kept = young.get(word);
    if (kept !== undefined) return kept;
    const before = old.get(word);
    const answer = before === undefined ? ask(word) : before;
    // Asking may have asked for other words: look at the generation as it is now.
    if (young.size >= generation) {
      old = young;
      young = new Map();
    }
    young.set(word, answer);
    return answer;
  };
}
