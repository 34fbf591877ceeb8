/** Answers kept for words that are asked for again and again. */

/** The same function with its answers kept: the aligner asks for the same word thousands of times. */
export function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (word) => {
    const kept = answers.get(word);
    if (kept !== undefined) return kept.answer;
    const answer = ask(word);
    answers.set(word, { answer });
    return answer;
  };
}
