/** diff-match-patch on tokens instead of characters: which token became which. */
import DiffMatchPatch from 'diff-match-patch';
import type { Token } from './tokens';

/** All that is compared of a token. */
type Keyed = Pick<Token, 'key'>;

/** A stretch of both token lists, half-open on each side. `same`: token for token; otherwise one took the other's place (either may be empty). */
export interface Run {
  readonly same: boolean;
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

const differ = new DiffMatchPatch();
differ.Diff_Timeout = 0;

/** Char codes for token keys: past ASCII and below the surrogates, so that the differ never sees half a pair. */
const firstCode = 0x100;
const lastCode = 0xd7ff;

/**
 * Runs that cover both lists in order. The differ works without its time limit, whose result depends on the
 * machine (stack.md, "diff"); the caller bounds the lists. Past some 55,000 distinct keys everything counts as changed.
 */
export function diffTokens(before: readonly Keyed[], after: readonly Keyed[]): readonly Run[] {
  const codes = new Map<string, string>();
  const encode = (tokens: readonly Keyed[]): string =>
    tokens
      .map(({ key }) => {
        const known = codes.get(key);
        if (known !== undefined) return known;
        const code = String.fromCharCode(Math.min(lastCode, firstCode + codes.size));
        codes.set(key, code);
        return code;
      })
      .join('');
  const oldText = encode(before);
  const newText = encode(after);
  if (codes.size > lastCode - firstCode) {
    return [{ same: false, oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length }];
  }
  const runs: Run[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const [operation, { length }] of differ.diff_main(oldText, newText, false)) {
    const oldEnd = operation === 1 ? oldAt : oldAt + length;
    const newEnd = operation === -1 ? newAt : newAt + length;
    const last = runs.at(-1);
    if (operation !== 0 && last && !last.same) runs[runs.length - 1] = { ...last, oldEnd, newEnd };
    else runs.push({ same: operation === 0, oldStart: oldAt, oldEnd, newStart: newAt, newEnd });
    oldAt = oldEnd;
    newAt = newEnd;
  }
  return runs;
}

/**
 * How alike two words are, 0–1: letters they share at the beginning and at the end, per letter of the longer. Inflected,
 * misspelt and damaged words (`minister`/`ministers`, `Llama`/`LLA`) differ at one place; and it costs no diff.
 */
export function wordLikeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < shorter - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last += 1;
  return (first + last) / Math.max(1, a.length, b.length);
}
