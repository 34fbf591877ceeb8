/** Words and digit runs of a string with their offsets, cut the way comparing needs them ("isn't" is `is` + `n't`). */
import type { Span } from '../text/text';
import { isFunctionWord } from './function-words';
import type { Tongue } from './tongue';

/** A word or a run of digits; `start`/`end` are UTF-16 offsets into the string given. */
export interface Token extends Span {
  readonly index: number;
  /** As it stands, with straight apostrophes, without an English 's. */
  readonly word: string;
  /** Lower-cased; `n't` is read as `not`. */
  readonly lower: string;
  /** A run of digits ("1.234,5"). */
  readonly digits: boolean;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** First word of a sentence, quotation, bracket or list item, where a capital says nothing. */
  readonly opens: boolean;
  /** A closed-class word of its language. */
  readonly small: boolean;
}

// A digit run keeps separators between digits; a word may hold digits (Q3) and inner apostrophes (Meta's).
const pattern =
  /\d+(?:[.,:'’\u00a0\u202f]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|['’][stn](?![\p{L}\p{N}])/gu;

interface Piece extends Span {
  readonly word: string;
  readonly lower: string;
}

/** "isn't" → is + n't, "Meta's" → Meta, "cannot" → can + not; other words stay whole. */
function cut(word: string, start: number, end: number, tongue: Tongue): readonly Piece[] {
  const plain = word.replace(/[’]/g, "'");
  const lower = plain.toLowerCase();
  if (tongue === 'en') {
    if (lower.endsWith("n't") && lower.length > 3) {
      const stem = lower.slice(0, -3);
      const base = stem === 'ca' ? 'can' : stem === 'wo' ? 'will' : stem === 'sha' ? 'shall' : stem;
      return [
        { word: plain.slice(0, -3), lower: base, start, end: end - 3 },
        { word: "n't", lower: 'not', start: end - 3, end },
      ];
    }
    if (lower === 'cannot') {
      return [
        { word: 'can', lower: 'can', start, end: start + 3 },
        { word: 'not', lower: 'not', start: start + 3, end },
      ];
    }
  }
  const clitic = /^(.{2,}|i)'(s|re|ve|ll|d|m)$/.exec(lower);
  const stem = clitic?.[1];
  if (stem !== undefined && (tongue === 'en' || clitic?.[2] === 's')) {
    return [{ word: plain.slice(0, stem.length), lower: stem, start, end: start + stem.length }];
  }
  return [{ word: plain, lower, start, end }];
}

/** Whether what stands between two words begins a sentence, quotation or list item. */
function opensAfter(between: string, first: boolean): boolean {
  return (
    first ||
    /[.!?:;…]["'‘’“”»)\]]*\s/.test(between) ||
    /["'‘“„«([*#>]\s*$/.test(between) ||
    /\n/.test(between)
  );
}

/** The words of a string in order. Never throws; a string without letters or digits gives none. */
export function tokenise(text: string, tongue: Tongue): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    for (const piece of cut(raw, match.index, match.index + raw.length, tongue)) {
      const between = text.slice(last, piece.start);
      tokens.push({
        ...piece,
        index: tokens.length,
        digits: /^\d/.test(piece.word),
        capital: /^\p{Lu}/u.test(piece.word),
        opens: opensAfter(between, tokens.length === 0),
        small: isFunctionWord(piece.lower, tongue),
      });
      last = piece.end;
    }
  }
  return tokens;
}
