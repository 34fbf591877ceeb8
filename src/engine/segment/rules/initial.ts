/** Initials of a name: “M. Zuckerberg”, “J.R.R. Tolkien”, “George W. Bush”; not “vitamin C. The” nor “than I. Then”. */
import { opensSentence, type SentenceRule } from '../boundary';

/** A single capital, or several with stops or hyphens between. */
const capital = /^(?:\p{Lu}|IJ|Th|Ph|Chr)(?:[.-]\p{Lu}){0,4}$/u;

/** Initials before a capital. */
export const initial: SentenceRule = {
  name: 'initial',
  judge({ mark, word, before, closers, next, nextWord, language }) {
    if (mark !== '.' || closers !== '' || !capital.test(word) || !/^\p{Lu}/u.test(next)) return null;
    const ahead = before.slice(0, -word.length).trimEnd();
    const previous = /[\p{L}\p{N}.]+$/u.exec(ahead)?.[0] ?? '';
    // The pronoun, and a letter that names something (“plan B”), end a sentence before a word that begins one.
    if (word === 'I' && language.startsWith('en') && /^\p{Ll}/u.test(previous)) return 'cut';
    return opensSentence(nextWord) && /^[\p{Ll}\d]/u.test(previous) ? 'cut' : 'join';
  },
};
