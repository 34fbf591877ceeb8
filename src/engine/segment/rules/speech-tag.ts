/** Who says it belongs to what is said: “‘Kom je?’ vroeg hij.”, “‘Really?’ Anna asked.” */
import { type SentenceRule, startsSmall } from '../boundary';

/** Verbs of saying, in the past and present, of both languages. */
const saying =
  'said|says|asked|asks|cried|cries|replied|replies|answered|shouted|exclaimed|whispered|added|wrote|told|called|yelled|muttered|' +
  'zei|zegt|vroeg|vraagt|riep|roept|antwoordde|antwoordt|schreeuwde|fluisterde|schreef|stelde|sprak|mompelde|lachte|zuchtte';
const named = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}'’.-]* ){1,3}(?:${saying})(?!\p{L})(?!\s*[:,]\s*["'“‘„\u0060«])`,
  'u',
);

/** After `?”` or `!”` a small letter, or a name and a verb of saying, goes on, but not one that brings the next quotation (`Ali zei: ‘Ja.’`). After `.”` only a small letter does. */
export const speechTag: SentenceRule = {
  name: 'speech-tag',
  judge({ mark, closers, next }) {
    if (!/["'”’“‘»«`´]/u.test(closers)) return null;
    if (startsSmall(next)) return 'join';
    return /[?!…]/u.test(mark) && named.test(next) && !/^(?:The|De|Het|He|She|It|They|Hij|Zij)\s/u.test(next)
      ? 'join'
      : null;
  },
};
