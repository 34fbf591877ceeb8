/** Cuts a string into the tokens that alignment compares: words, numbers and a few telling punctuation marks. */

/** A word, number or mark: half-open UTF-16 offsets into the string given, and the form that is compared. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower-cased, without clitics and number separators, at most `longest` characters. */
  readonly form: string;
  readonly kind: 'word' | 'number' | 'mark';
}

// A "word" of a text without spaces can be a million characters; nothing beyond this is ever compared.
const longest = 48;

const letter = /[\p{L}\p{M}]/u;
const latin = new Uint8Array(0x250);
for (let code = 0; code < 0x250; code += 1) latin[code] = letter.test(String.fromCharCode(code)) ? 1 : 0;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Scripts without spaces between words (CJK, kana, Thai, Lao, Khmer, Burmese): each character counts as a word. */
const isWordByItself = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xe00 && code <= 0xeff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff);

const isLetter = (code: number): boolean =>
  code < 0x250
    ? latin[code] === 1
    : !(code >= 0x2000 && code < 0x2c00) && letter.test(String.fromCharCode(code));

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/**
 * The tokens of a string in order. Surrogates, symbols and other punctuation are passed over.
 * "don't" gives "do" and "not"; "Meta's" gives "meta"; "l'homme" gives "homme"; "1.234,5" gives "12345".
 */
export function tokens(text: string): Token[] {
  const out: Token[] = [];
  const end = text.length;
  let at = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      at = number(text, at, out);
    } else if (isWordByItself(code)) {
      if (isLetter(code)) out.push({ start: at, end: at + 1, form: text.charAt(at), kind: 'word' });
      at += 1;
    } else if (isLetter(code)) {
      at = word(text, at, out);
    } else {
      const mark = code === 33 || code === 63 || code === 58 ? text.charAt(at) : code === 0x2026 ? '…' : '';
      const dots = code === 46 && text.startsWith('...', at);
      const form = dots ? '…' : mark;
      const width = dots ? 3 : 1;
      if (form !== '' && out.at(-1)?.form !== form)
        out.push({ start: at, end: at + width, form, kind: 'mark' });
      at += width;
    }
  }
  return out;
}

/** Reads digits with inner separators, and letters that stick to them ("20ste", "3D"); returns where it stopped. */
function number(text: string, from: number, out: Token[]): number {
  let at = from;
  let form = '';
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) form += form.length < longest ? text.charAt(at) : '';
    else if (!((code === 46 || code === 44) && isDigit(text.charCodeAt(at + 1)))) break;
    at += 1;
  }
  out.push({ start: from, end: at, form, kind: 'number' });
  return at;
}

/** Reads letters, digits and inner apostrophes; returns where it stopped. */
function word(text: string, from: number, out: Token[]): number {
  let at = from;
  let apostrophe = -1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isApostrophe(code)) {
      if (!isLetter(text.charCodeAt(at + 1) || 0)) break;
      if (apostrophe < 0) apostrophe = at;
    } else if ((!isLetter(code) && !isDigit(code)) || isWordByItself(code)) break;
    at += 1;
  }
  let start = from;
  let end = at;
  if (apostrophe >= 0) {
    const tail = text.slice(apostrophe + 1, at).toLowerCase();
    if (tail === 't' && /n$/i.test(text.slice(from, apostrophe)) && apostrophe - from > 1) {
      const stem = text.slice(from, apostrophe - 1).toLowerCase();
      const form = stem === 'ca' ? 'can' : stem === 'wo' ? 'will' : stem;
      out.push({ start: from, end: apostrophe - 1, form, kind: 'word' });
      out.push({ start: apostrophe - 1, end: at, form: 'not', kind: 'word' });
      return at;
    }
    if (tail.length > 2 && apostrophe - from <= 2) start = apostrophe + 1;
    else end = apostrophe;
  }
  const form = text.slice(start, Math.min(end, start + longest)).toLowerCase();
  out.push({ start, end, form, kind: 'word' });
  return at;
}
