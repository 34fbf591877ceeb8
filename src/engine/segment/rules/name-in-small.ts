/** Names that begin small but have a capital inside, “iPhone”, “eBay”, can begin a sentence. */
import type { SentenceRule } from '../boundary';

/** Only after a plain stop behind a whole word, so that “resp. iPhone” stays together (its rule comes first). */
export const nameInSmall: SentenceRule = {
  name: 'name-in-small',
  judge: ({ next, word }) =>
    /^\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(next) && /\p{Ll}{3}$/u.test(word) ? 'cut' : null,
};
