/** What can be said about a text at once, while it is typed: how long it is and its language. */
import { languageOf } from '../engine/text/language';

/** Blocks that are in another language than their text. */
export interface Strays {
  readonly language: string;
  /** Ids of blocks, as `readText` gives them. */
  readonly blocks: readonly string[];
  /** The beginning of the first. */
  readonly words: string;
}

export interface TextCheck {
  /** White-space separated words. */
  readonly words: number;
  /** BCP 47, or `und`. */
  readonly language: string;
  readonly strays: Strays | null;
}

export const nothingChecked: TextCheck = { words: 0, language: 'und', strays: null };

/** How much of a text is looked at for its language, UTF-16 units: a few hundred function words decide as well as all. */
const sample = 20_000;
/** Words and language by our own function words: at once, for a text that is being typed. */
export function checkWords(text: string): TextCheck {
  return { words: countWords(text), language: languageOf(text.slice(0, sample)), strays: null };
}

/** White-space separated words. Sign by sign: a book would make a match object a word. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const white = isWhite(text.charCodeAt(at));
    if (!white && !inside) count += 1;
    inside = !white;
  }
  return count;
}

/** What `\s` means, asked of a code; the Latin, Greek and Cyrillic letters are told without a regular expression. */
function isWhite(code: number): boolean {
  if (code < 0x1680) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return /\s/u.test(String.fromCharCode(code));
}
