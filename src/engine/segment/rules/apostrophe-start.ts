/** Dutch sentences that begin with a small clipped word have their capital on the second: “’s Avonds”, “’t Was”. */
import type { SentenceRule } from '../boundary';

/** `'s`, `'t`, `'n`, `'k`, `'m` before a capital begin a sentence. */
export const apostropheStart: SentenceRule = {
  name: 'apostrophe-start',
  judge: ({ after }) => (/^["“„‘(]?['’‘`][stnkm] \p{Lu}/u.test(after) ? 'cut' : null),
};
