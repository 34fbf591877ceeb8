/** Old and new words of a passage side by side: which words went and which came. */
import DiffMatchPatch from 'diff-match-patch';

/** A stretch of one version; `differs` when the other version has other words there. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

export interface WordDiff {
  readonly was: readonly Piece[];
  readonly now: readonly Piece[];
}

/** Past this many words in both together the passage is shown without a diff: it would no longer be read word by word (own choice: a page). */
const longest = 600;

/** Words, runs of white space, and single other signs, in order; joined they give the text back. */
const token = /\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+(?:[.,]\p{N}+)*|\s+|./gsu;

/**
 * Compares two versions word by word. Each distinct word is replaced by one character of a private alphabet, because
 * diff-match-patch works on UTF-16 units and would cut words (and emoji) in two. The pieces of a version joined give it back.
 */
export function diffWords(was: string, now: string): WordDiff {
  const tokens = { was: was.match(token) ?? [], now: now.match(token) ?? [] };
  if (tokens.was.length + tokens.now.length > longest)
    return { was: [{ text: was, differs: was !== now }], now: [{ text: now, differs: was !== now }] };
  const alphabet = new Map<string, string>();
  const spelled = [...alphabet.keys()];
  const encode = (list: readonly string[]): string =>
    list
      .map((one) => {
        const known = alphabet.get(one);
        if (known !== undefined) return known;
        // The private use area holds 6,400 characters, ten times the longest input.
        const sign = String.fromCharCode(0xe000 + alphabet.size);
        alphabet.set(one, sign);
        spelled.push(one);
        return sign;
      })
      .join('');
  const differ = new DiffMatchPatch();
  // Without a clock: the result must not hang on the machine's speed.
  differ.Diff_Timeout = 0;
  const steps = differ.diff_main(encode(tokens.was), encode(tokens.now), false);
  differ.diff_cleanupSemantic(steps);
  const decode = (signs: string): string =>
    [...signs].map((sign) => spelled[sign.charCodeAt(0) - 0xe000] ?? '').join('');
  const pieces = { was: [] as Piece[], now: [] as Piece[] };
  for (const [step, signs] of steps) {
    const text = decode(signs);
    if (step <= 0) pieces.was.push({ text, differs: step !== 0 });
    if (step >= 0) pieces.now.push({ text, differs: step !== 0 });
  }
  return pieces;
}
