/** Makes the one text of record out of raw characters, once, at import, and counts what it had to do. */

/** What was done to the raw characters. */
export type RepairKind =
  | 'byte-order-mark'
  | 'line-end'
  | 'soft-hyphen'
  | 'zero-width'
  | 'direction-mark'
  | 'control-character'
  | 'lone-surrogate'
  | 'composed';

/** One kind of repair and how many characters it touched. */
export interface Repair {
  readonly kind: RepairKind;
  readonly count: number;
}

/** The text of record and what was done to reach it. */
export interface Normalised {
  readonly content: string;
  readonly repairs: readonly Repair[];
}

/** Letters of scripts that are written from right to left: there, direction marks carry meaning. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Joiners that are not spelling: not between parts of an emoji, and not after a letter of a script that joins. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])[\u200C\u200D]+/gu;

/** One repair a kind, in the order in which the kinds were first met. */
function summed(repairs: readonly Repair[]): readonly Repair[] {
  const counts = new Map<RepairKind, number>();
  for (const { kind, count } of repairs) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/**
 * Normalises raw characters: no byte order mark, `\n` line ends, NFC, no soft hyphens, no zero-width or control
 * characters, lone surrogates replaced by U+FFFD. Never throws; `normalise(normalise(x).content)` changes nothing.
 * Mojibake and the like are not touched here: they are offered for repair (`damage.ts`), never repaired silently.
 *
 * A joiner (U+200C, U+200D) stays where it is spelling: between parts of an emoji, or after a letter of a script that
 * joins. Direction marks stay in a text that has right-to-left letters. Composition comes last, since taking out a
 * zero-width character can bring a letter and its accent together.
 */
export function normalise(raw: string): Normalised {
  const repairs: Repair[] = [];
  let content = raw;
  const replace = (kind: RepairKind, pattern: RegExp, by: string): void => {
    let count = 0;
    content = content.replace(pattern, () => {
      count += 1;
      return by;
    });
    if (count > 0) repairs.push({ kind, count });
  };
  replace('byte-order-mark', /^\uFEFF+/g, '');
  replace('line-end', /\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n');
  replace('soft-hyphen', /\u00AD/g, '');
  replace('control-character', /(?![\t\n])\p{Cc}/gu, '');
  replace('zero-width', /[\u200B\u2060\uFEFF\u180E]/g, '');
  if (!rightToLeft.test(content))
    replace('direction-mark', /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '');
  replace('lone-surrogate', /\p{Surrogate}/gu, '\uFFFD');
  // Each may make room for the other: a letter composed with its accent no longer bears a joiner, and a joiner taken
  // out lets a letter and its accent meet. Every further turn takes something out, so that this ends.
  let before: string;
  do {
    before = content;
    replace('zero-width', strayJoiner, '');
    const composed = content.normalize('NFC');
    if (composed !== content) {
      repairs.push({ kind: 'composed', count: Math.max(1, content.length - composed.length) });
      content = composed;
    }
  } while (content !== before);
  return { content, repairs: summed(repairs) };
}
