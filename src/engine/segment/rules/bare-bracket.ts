/** A mark in brackets by itself, `(!)`, `(?)`, `[…]`, comments on the sentence and does not end it. */
import type { SentenceRule } from '../boundary';

/** “a profit (!) of two euros”. */
export const bareBracket: SentenceRule = {
  name: 'bare-bracket',
  judge: ({ before, closers }) => (/[([]$/u.test(before) && /^[)\]]/u.test(closers) ? 'join' : null),
};
