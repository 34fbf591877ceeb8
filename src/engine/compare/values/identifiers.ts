/** Finds addresses and codes that are copied, not translated: URLs, e-mail, file names, ISBN; they are compared as strings. */
import type { Span } from '../../text/text';

/** An address or code; `key` is its folded form, without spaces, hyphens and trailing punctuation. */
export interface Identifier extends Span {
  readonly key: string;
}

const patterns: readonly RegExp[] = [
  /\b(?:https?:\/\/|ftp:\/\/|rsync:\/\/|www\.)[^\s<>"'“”‘’()[\]{}]{2,2000}/giu,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu,
  /\bISBN(?:-1[03])?:?\s?[\d-]{9,17}[\dXx]\b|(?<![\d.,-])97[89](?:[- ]?\d){10}(?![\d-])/gu,
  // a telephone number: a plus or a nought in front, groups behind spaces, hyphens or brackets
  /(?<![\d.,/:-])(?:\+\d{1,3}[\s-]?(?:\(0\)\s?)?|\(?0)\d{1,4}\)?[\s-]\d{2,4}(?:[\s-]?\d{2,4}){1,3}(?![\d.,:/-]\d)/gu,
  // a page without its scheme: example.be/page?tab=1
  /(?<![\p{L}\p{N}_./@-])[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.[a-z]{2,6}\/[^\s<>"'“”‘’()[\]{}]{1,2000}/gu,
  // a path or a file name with an extension of letters: /etc/fstab, preseed.cfg, example.com
  /(?<![\p{L}\p{N}_./-])(?:\/[\w.-]+){2,20}\/?|(?<![\p{L}\p{N}_./-])[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}\.(?:com|org|net|nl|be|de|fr|uk|eu|io|info|app|dev|edu|gov|txt|cfg|conf|html?|png|jpe?g|pdf|exe|sh|py|js|json|xml|iso|img|gz|zip)(?![\w])/gu,
];

/** The identifiers of a string, in order, none overlapping. */
export function identifiersIn(text: string): readonly Identifier[] {
  const found: Identifier[] = [];
  const taken = new Uint8Array(text.length + 1);
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const raw = match[0].replace(/[.,;:!?…]+$/, '');
      const start = match.index;
      const end = start + raw.length;
      if (raw.length < 4 || taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      found.push({
        start,
        end,
        key: raw
          .toLowerCase()
          .replace(/^isbn(?:-1[03])?:?/, '')
          // the country's own nought and its number abroad: 020, +31 (0)20
          .replace(/^\+(?:31|32|44)\s?(?:\(0\))?[\s-]?(?=\d)/, '0')
          .replace(/^https?:\/\//, '')
          .replace(/^www\./, '')
          .replace(/[\s()-]/g, '')
          .replace(/\/$/, ''),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
