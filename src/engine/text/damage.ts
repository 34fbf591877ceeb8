/** Finds what an encoding or a template left behind, with an offer to mend it. Nothing is mended unless the reader says so. */
import type { Span } from './text';

/** What is damaged: UTF-8 read as Windows-1252, an entity that stayed an entity, a template's braces, a lost character, letters that a printer set as one. */
export type DamageKind = 'mojibake' | 'escaped-entity' | 'template-brace' | 'lost-character' | 'ligature';

/** A damaged stretch and what it should be; `null` where that cannot be known. */
export interface Damage extends Span {
  readonly kind: DamageKind;
  readonly proposal: string | null;
}

/** Windows-1252, 0x80–0x9F: the characters of its bytes in order (WHATWG Encoding; the five free bytes stand for themselves). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Entities that texts have most; others are left alone. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  copy: '©',
  // Offered as nothing: a place where a word may be broken is no letter.
  shy: '',
};

/** A lead byte's character of the common two-, three- and four-byte sequences, and one to three that may follow it. */
const suspect = /[ÂÃÄÅâð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/gu;
const entity = /&(?:amp;)*(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;
const brace = /\{\{?\s?([\p{L}\p{N}][\p{L}\p{N} _.-]{0,40})\s?\}?\}/gu;

/**
 * Damages in order, disjoint. Offsets are into `content`. Linear. Braces and entities may be a manual's own subject:
 * that is why they are offers.
 */
export function detectDamage(content: string): readonly Damage[] {
  const found: Damage[] = [];
  const add = (kind: DamageKind, start: number, length: number, proposal: string | null): void => {
    found.push({ kind, start, end: start + length, proposal });
  };
  for (const hit of content.matchAll(suspect)) {
    const decoded = decode(hit[0]);
    if (decoded !== null) add('mojibake', hit.index, decoded.length, decoded.words);
  }
  for (const hit of content.matchAll(entity)) {
    const words = characterOf(hit);
    if (words !== null) add('escaped-entity', hit.index, hit[0].length, words);
  }
  for (const hit of content.matchAll(brace))
    add('template-brace', hit.index, hit[0].length, hit[1]?.trim() ?? null);
  // Alphabetic Presentation Forms: ff, fi, fl, ffi, ffl, ſt, st, as PDFs leave them behind.
  for (const hit of content.matchAll(/[\uFB00-\uFB06]/gu))
    add('ligature', hit.index, hit[0].length, hit[0].normalize('NFKC'));
  for (const hit of content.matchAll(/\uFFFD+/gu)) add('lost-character', hit.index, hit[0].length, null);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => index === 0 || one.start >= (found[index - 1]?.end ?? 0));
}

/** The content with the given damages mended; those without a proposal stay. `damages` must be in order and disjoint. */
export function mend(content: string, damages: readonly Damage[]): string {
  let mended = '';
  let at = 0;
  for (const damage of damages) {
    if (damage.proposal === null || damage.start < at) continue;
    mended += content.slice(at, damage.start) + damage.proposal;
    at = damage.end;
  }
  return mended + content.slice(at);
}

/** The first UTF-8 sequence of characters that stand for bytes: how many of them it takes and what it says, or null. */
function decode(words: string): { readonly length: number; readonly words: string } | null {
  const bytes = [...words].map(byteOf);
  const lead = bytes[0] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (bytes.length < length) return null;
  let code = lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (const byte of bytes.slice(1, length)) {
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  // Overlong forms, surrogates and what lies past Unicode are no UTF-8.
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { length, words: String.fromCodePoint(code) };
}

function byteOf(character: string): number {
  const high = windows1252.indexOf(character);
  return high >= 0 ? 0x80 + high : (character.codePointAt(0) ?? 0);
}

function characterOf(hit: RegExpExecArray): string | null {
  const name = hit[3];
  if (name !== undefined)
    return Object.hasOwn(entities, name.toLowerCase()) ? (entities[name.toLowerCase()] ?? null) : null;
  const code = hit[1] === undefined ? Number.parseInt(hit[2] ?? '', 16) : Number.parseInt(hit[1], 10);
  const isPrintable =
    code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0);
  return isPrintable ? String.fromCodePoint(code) : null;
}
