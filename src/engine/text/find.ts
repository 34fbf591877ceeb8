/** Finds words in a text the way a reader means them: capitals, accents, kinds of quotes and kinds of space do not count. */
import type { Span, Text } from './text';

/** A text as it is searched, and for each of its characters where that stands in the text of record. */
interface Folded {
  readonly text: string;
  readonly at: Int32Array;
}

const quotes: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
};

/** What a character counts as: lower case, without its accents. */
function plain(sign: string): string {
  return (quotes[sign] ?? sign).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Folds a string; runs of white space become one space. Linear. */
function fold(content: string): Folded {
  const parts: string[] = [];
  const at: number[] = [];
  let spaced = false;
  for (let index = 0; index < content.length;) {
    const code = content.codePointAt(index) ?? 0;
    const sign = code < 128 ? content.charAt(index) : String.fromCodePoint(code);
    const isSpace = code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/u.test(sign));
    if (!isSpace || !spaced) {
      const folded = isSpace ? ' ' : code < 128 ? sign.toLowerCase() : plain(sign);
      parts.push(folded);
      for (let one = 0; one < folded.length; one += 1) at.push(index);
    }
    spaced = isSpace;
    index += sign.length;
  }
  at.push(content.length);
  return { text: parts.join(''), at: Int32Array.from(at) };
}

/** Texts are folded once: a reader types a search letter by letter. */
const foldedTexts = new WeakMap<Text, Folded>();

function foldedOf(text: Text): Folded {
  const known = foldedTexts.get(text) ?? fold(text.content);
  foldedTexts.set(text, known);
  return known;
}

/**
 * The places where the words of `query` stand in a text, in order, not overlapping, at most `most`. Spans are half-open
 * UTF-16 ranges of the text of record. A query of nothing but white space finds nothing.
 */
export function findIn(text: Text, query: string, most: number): readonly Span[] {
  const wanted = fold(query.trim()).text;
  if (wanted === '') return [];
  const { text: folded, at } = foldedOf(text);
  const found: Span[] = [];
  let from = folded.indexOf(wanted);
  while (from !== -1 && found.length < most) {
    const start = at[from] ?? 0;
    // Behind the last character that was matched: what it grew out of belongs to it whole (a letter with its accent).
    const last = at[from + wanted.length - 1] ?? start;
    let end = from + wanted.length;
    while ((at[end] ?? text.content.length) === last && end < at.length - 1) end += 1;
    found.push({ start, end: lastSign(text.content, last, at[end] ?? text.content.length) });
    from = folded.indexOf(wanted, from + wanted.length);
  }
  return found;
}

/** The end of the character at `start`, with the marks that stand on it; spaces that were folded away do not belong to it. */
function lastSign(content: string, start: number, next: number): number {
  const code = content.codePointAt(start) ?? 0;
  let end = start + (code > 0xffff ? 2 : 1);
  while (end < next && /\p{M}/u.test(content.charAt(end))) end += 1;
  return end;
}
