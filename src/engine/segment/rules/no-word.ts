/** What has neither letter nor digit is no sentence: a lone quotation mark, dots, a dash. */
import type { SentenceRule } from '../boundary';

/** Looks at what is left on both sides; dots at the very beginning (“… en toen”) belong to what follows. */
export const noWord: SentenceRule = {
  name: 'no-word',
  judge({ before, after }) {
    if (!/[\p{L}\p{N}]/u.test(before)) return 'join';
    return /^[^\p{L}\p{N}]*$/u.test(after) && after.length < 12 ? 'join' : null;
  },
};
