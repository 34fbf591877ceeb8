/** Expressions of several words, found from their first word on. */
import { foldWord } from './fold-word';

/** The headwords of several words, by their first word, longest first. */
export type Expressions = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Sorts out the headwords that have a space in them. */
export function gatherExpressions(headwords: Iterable<string>): Expressions {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const headword of headwords) {
    if (!headword.includes(' ')) continue;
    const words = headword.split(' ');
    const first = words[0] ?? '';
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [words]);
    else list.push(words);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** The longest expression whose words stand at `index` and on, whatever their typesetting. Null when there is none. */
export function matchExpression(
  expressions: Expressions,
  words: readonly string[],
  index: number,
): readonly string[] | null {
  // Only as many words are folded as an expression could take: a caller asks for every place of a long text.
  const folded = (at: number): string => foldWord(words[at] ?? '');
  const candidates = expressions.get(folded(index)) ?? [];
  return candidates.find((one) => one.every((word, offset) => folded(index + offset) === word)) ?? null;
}
