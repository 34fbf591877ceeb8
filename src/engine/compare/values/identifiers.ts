/** Finds addresses and codes that are copied, not translated: URLs, e-mail, file names, ISBN; they are compared as strings. */
import type { Span } from '../../text/text';

/** An address or code; `key` is its folded form, without spaces, hyphens and trailing punctuation. */
export interface Identifier extends Span {
  readonly key: string;
}

const patterns: readonly RegExp[] = [
  /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"'“”‘’()[\]{}]{2,2000}/giu,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu,
  /\bISBN(?:-1[03])?:?\s?[\d-]{9,17}[\dXx]\b/gu,
  // a path or a file name with an extension of letters: /etc/fstab, preseed.cfg, example.com
  /(?<![\p{L}\p{N}_./-])(?:\/[\w.-]+){2,20}\/?|(?<![\p{L}\p{N}_./-])[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}\.(?:com|org|net|nl|eu|io|edu|gov|txt|cfg|conf|html?|png|jpe?g|pdf|exe|sh|py|js|json|xml|iso|img|gz|zip)(?![\w])/gu,
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
          .replace(/^https?:\/\//, '')
          .replace(/^www\./, '')
          .replace(/[\s-]/g, '')
          .replace(/\/$/, ''),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
