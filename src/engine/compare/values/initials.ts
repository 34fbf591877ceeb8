/** Initials of one side that the other writes out: SNL, Saturday Night Live. */
import type { Token } from '../tokens';

// One letter is an initial of a person, more than six are a word in capitals.
const form = /^\p{Lu}{2,6}$/u;

/** The run of words, function words between them left out, whose first letters spell `letters`; null where none does. */
function spelledOut(letters: string, tokens: readonly Token[]): readonly Token[] | null {
  const wanted = Array.from(letters);
  for (const first of tokens) {
    const run: Token[] = [];
    for (const token of tokens.slice(first.index, first.index + wanted.length * 2)) {
      if (token.capital && token.word.startsWith(wanted[run.length] ?? ' ')) run.push(token);
      else if (!token.small || run.length === 0) break;
      if (run.length === wanted.length) return run;
    }
  }
  return null;
}

/** Words in capitals on one side together with the words on the other that they stand for; empty where there are none. */
export function initialsIn(own: readonly Token[], there: readonly Token[]): readonly Token[] {
  return own.flatMap((token) => {
    if (!form.test(token.word) || there.some((one) => one.word === token.word)) return [];
    const run = spelledOut(token.word, there);
    return run === null ? [] : [token, ...run];
  });
}
