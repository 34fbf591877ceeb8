/** A small letter goes on, whatever stop is before it: “Yahoo! is”, “o.a. vorig jaar”, “(zie boven)”. */
import { type SentenceRule, startsSmall } from '../boundary';

/** Small letters, and punctuation that cannot begin anything. */
export const smallLetter: SentenceRule = {
  name: 'small-letter',
  judge({ next, after }) {
    if (/^[,;:)\]}]/u.test(after)) return 'join';
    return startsSmall(next) ? 'join' : null;
  },
};
