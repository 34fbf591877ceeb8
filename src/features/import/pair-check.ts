/** Looks at the two texts before they are read: wrong leaf, same text twice, another language – said with a remedy, never forbidden. */
import { languageOf } from '../../engine/text/language';
import { otherSide, sides, type Side } from '../../engine/text/text';

/** How much of a text is looked at for its language, UTF-16 units: a few hundred function words decide as well as all. */
const sample = 20_000;

/** Something the reader should know before reading. */
export type Finding =
  | { readonly code: 'swapped' }
  | { readonly code: 'same'; readonly clear: Side }
  | { readonly code: 'language'; readonly side: Side; readonly language: string };

export interface SideCheck {
  /** White-space separated words. */
  readonly words: number;
  /** BCP 47, or `und`. */
  readonly language: string;
}

/** Counts the words of a text and finds its language; an empty text has none. */
export function checkSide(text: string): SideCheck {
  return { words: countWords(text), language: languageOf(text.slice(0, sample)) };
}

/** What is odd about the two together, worst first. Empty texts are no finding: they are just not there yet. */
export function findProblems(
  texts: Readonly<Record<Side, string>>,
  checks: Readonly<Record<Side, SideCheck>>,
): readonly Finding[] {
  const filled = sides.filter((side) => checks[side].words > 0);
  if (filled.length === 2 && isSame(texts.nl, texts.en)) {
    // The leaf whose language fits keeps the text.
    return [{ code: 'same', clear: checks.nl.language === 'nl' ? 'en' : 'nl' }];
  }
  const wrong = filled.filter((side) => checks[side].language !== 'und' && checks[side].language !== side);
  const onOtherLeaf = wrong.filter((side) => checks[side].language === otherSide(side));
  const rest = filled.filter((side) => !onOtherLeaf.includes(side));
  // One text on the wrong leaf and nothing against moving the other.
  if (onOtherLeaf.length > 0 && rest.every((side) => checks[side].language === 'und'))
    return [{ code: 'swapped' }];
  return wrong.map((side) => ({ code: 'language', side, language: checks[side].language }));
}

/** The first words of a text for the preview: whole paragraphs' beginnings, at most `signs` UTF-16 units. */
export function beginningOf(text: string, signs: number): readonly string[] {
  const start = text.trimStart();
  const cut = start.slice(0, signs);
  const end = cut.length < start.length ? cut.replace(/\S*$/u, '') : cut;
  return end
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
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

/** Whether two texts have the same words; texts that begin otherwise are not looked through. */
function isSame(a: string, b: string): boolean {
  const [beginA, beginB] = [squeeze(a.slice(0, sample)), squeeze(b.slice(0, sample))];
  const both = Math.min(beginA.length, beginB.length);
  return beginA.slice(0, both) === beginB.slice(0, both) && squeeze(a) === squeeze(b);
}

/** Words alone: white space says nothing about whether two texts are the same. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
