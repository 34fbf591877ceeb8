/** Ordinals with a stop, as German and Dutch dates have them: “3. Oktober”, “op 3. mei”. */
import type { SentenceRule } from '../boundary';

const month =
  /^(?:jan|feb|mär|maa|mrt|apr|mai|mei|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}*\.?(?!\p{L})/iu;

/** A number of one or two digits and a stop before a month; before any capitalised noun in German. */
export const ordinal: SentenceRule = {
  name: 'ordinal',
  judge({ mark, word, next, nextWord, language, closers }) {
    if (mark !== '.' || closers !== '' || !/^\d{1,2}$/u.test(word)) return null;
    if (month.test(next)) return 'join';
    return language.startsWith('de') &&
      /^(?:Jahrhundert|Kapitel|Auflage|Klasse|Platz|Runde|Tag)/u.test(nextWord)
      ? 'join'
      : null;
  },
};
