/** Cuts a span into words, numbers, punctuation and symbols: the same in every browser, by Unicode properties alone. */
import type { Span } from '../text/text';

/** What a token is. `number` has no letter in it (`1.234,56`, `13:54`, `3/21`); `A4`, `GPT-4`, `3e` are words. */
export type WordKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A token: its half-open UTF-16 range in the text of record, and what it is. */
export interface Word extends Span {
  readonly kind: WordKind;
}

/** A letter or digit with its marks; a bracketed letter inside a word (`[I]t`) belongs to it. */
const piece = String.raw`(?:[\p{L}\p{N}][\p{M}\u200C\u200D]*)`;
const bracketed = String.raw`\[\p{L}\p{M}*\](?=\p{L})`;

/**
 * What joins the parts of one word:
 * - an apostrophe between letters (`Meta's`, `foto's`, `don't`, `d'accord`): the ending belongs to the word, since a
 *   translation has it or not; a fold takes it off where that matters. A clipped word in front (`'s avonds`) is separate;
 * - a hyphen between letters or digits (`AI-onderzoek`, `GPT-4`, `15-jarige`), but not between two numbers of a range;
 * - a stop between single letters (`d.w.z`, `U.S`), between a word and a top-level ending (`nos.nl`, `Node.js`);
 * - `&` and `_` between letters (`AT&T`, `log_options`), `@` in an address.
 */
const joiner = String.raw`['’‘](?=\p{L})|[-‐‑](?=[\p{L}\p{N}])|[&_@](?=[\p{L}\p{N}])|\.(?=\p{Ll}{2,}(?![\p{L}\p{N}]))|(?<=(?<![\p{L}\p{N}])\p{L}|\.\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))`;

/** Digits with their separators: `1.234,56`, `1 234` is two (a space also parts), `13:54`, `3/21`, `05-09-2024`. */
const number = String.raw`\p{Nd}+(?:[.,:/'’](?=\p{Nd})\p{Nd}+)*(?:-(?=\p{Nd}{1,2}-\p{Nd}{2})\p{Nd}+-\p{Nd}+)?`;

/** A stop that closes a dotted abbreviation (`p.m.`, `U.S.`) belongs to it. */
const dotted = String.raw`(?:\p{L}\.){2,}(?![\p{L}\p{N}])`;

const token = new RegExp(
  `(?<number>(?<![\\p{L}\\p{N}])${number}(?![\\p{L}\\p{M}\\p{N}]|[-‐‑]\\p{L}))` +
    `|(?<word>${dotted}|(?:${bracketed})?${piece}(?:${piece}|${bracketed}|${joiner})*)` +
    String.raw`|(?<punctuation>\p{P}+?)` +
    String.raw`|(?<symbol>(?:\p{Extended_Pictographic}|\p{RI}|[^\s\p{L}\p{N}\p{P}])[\p{M}\p{Emoji_Modifier}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\uFE0F]*)*)`,
  'gu',
);

/** Scripts without spaces are cut letter by letter by nobody's taste; one call never spans more than this many units. */
const piecesOf = 20_000;

/**
 * Tokens of a span, in order; white space lies in none, every other character in exactly one. Never throws; a blank
 * span gives none. Linear: the span is read in stretches that end at white space.
 *
 * Own pattern instead of `Intl.Segmenter`: that cuts by the ICU data of the browser, and Node 20's parts `3/21`, `GPT-4`,
 * `[I]t` and `AI-onderzoek`.
 */
export function segmentWords(content: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  let from = span.start;
  while (from < span.end) {
    const to = stretchEnd(content, from, span.end);
    for (const found of content.slice(from, to).matchAll(token)) {
      const start = from + found.index;
      words.push({ start, end: start + found[0].length, kind: kindOf(found.groups) });
    }
    from = to;
  }
  return words;
}

/** The end of a stretch: at most `piecesOf` units on, at white space if there is some. Never inside a surrogate pair. */
function stretchEnd(content: string, from: number, end: number): number {
  const most = from + piecesOf;
  if (most >= end) return end;
  for (let at = most; at > from; at -= 1) if (/\s/u.test(content[at] ?? '')) return at;
  return /[\uD800-\uDBFF]/.test(content[most - 1] ?? '') ? most - 1 : most;
}

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): WordKind {
  if (groups?.number !== undefined) return 'number';
  if (groups?.word !== undefined) return 'word';
  return groups?.punctuation !== undefined ? 'punctuation' : 'symbol';
}
