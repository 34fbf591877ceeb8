/** Three dots are a pause before a small letter, and an end before a capital. */
import { type SentenceRule, startsSmall } from '../boundary';

/** “Well… perhaps.” goes on; “He waited… Nothing came.” does not, and neither does “mad… I mean”: there is no telling. */
export const ellipsis: SentenceRule = {
  name: 'ellipsis',
  judge({ mark, next }) {
    if (!/…|\.\.\./u.test(mark)) return null;
    return startsSmall(next) || /^[,;:]/u.test(next) ? 'join' : null;
  },
};
