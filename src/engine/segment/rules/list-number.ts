/** A number, letter or Roman numeral at the very beginning belongs to what it numbers: “1. Open the lid.” */
import type { SentenceRule } from '../boundary';

/** List numbers: nothing but the number stands before the stop. */
export const listNumber: SentenceRule = {
  name: 'list-number',
  judge: ({ before, mark, closers, word }) =>
    mark === '.' &&
    closers === '' &&
    before.trimStart() === word &&
    /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})$/u.test(word)
      ? 'join'
      : null,
};
