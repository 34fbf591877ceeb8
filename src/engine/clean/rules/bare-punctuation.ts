/** Lines without a letter or a digit: dots, bars and arrows that a page's layout left behind. */
import { type LineRule, quote } from '../clue';

// Section breaks of a book (* * *, ---, ⁂) are the text's own, and so are lines of dots that stand for an omission.
const sectionBreak = /^(?:[*⁂•~=#_—–-]\s*){3,}$|^[⁂§]$|^(?:\.\s*){3,}$|^…$/u;

/** Bare punctuation. */
export const barePunctuation: LineRule = {
  name: 'bare-punctuation',
  judge(block) {
    if (block.length > 20 || /[\p{L}\p{N}]/u.test(block.words) || sectionBreak.test(block.words.trim()))
      return null;
    return {
      code: 'no-sentence',
      evidence: quote(block.words),
      weight: /^[.|›»→<>]+$/u.test(block.words) ? 'certain' : 'likely',
    };
  },
};
