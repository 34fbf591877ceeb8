/** Amounts that give their size and not their number: honderden, tens of thousands, a few hundred, meerdere miljoenen. */
import type { Token } from '../tokens';
import type { Tongue } from '../tongue';
import { glue, powerOf } from './number-tail';
import { vagueAmounts } from './number-words';

/** A vague amount: its size class (a power of ten), and the index of its last token. */
export interface VagueAmount {
  readonly power: number;
  readonly last: number;
}

// What makes a scale word behind it vague: "een paar honderd", "several thousand".
const quantifiers: Readonly<Record<Tongue, RegExp>> = {
  nl: /^(?:paar|enkele|enige|meerdere|verschillende|verscheidene|diverse|ettelijke|vele|veel|talloze)$/,
  en: /^(?:several|few|couple|many|multiple|various|countless|numerous)$/,
  other: /^(?!)/,
};
const dozen = /^(?:dozijn|dozen)$/;

/** The vague amount that begins at token `index`; null when none does. "Scores" and "tens" count only before "of". */
export function vagueAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  tongue: Tongue,
): VagueAmount | null {
  const token = tokens[index];
  if (!token) return null;
  const joined = (at: number): boolean => {
    const [one, next] = [tokens[at - 1], tokens[at]];
    return one !== undefined && next !== undefined && glue.test(text.slice(one.end, next.start));
  };
  const plural = (at: number): number | undefined => vagueAmounts[tongue]?.[tokens[at]?.lower ?? ''];
  const own = plural(index);
  if (own !== undefined) {
    const of = tongue === 'en' && tokens[index + 1]?.lower === 'of' && joined(index + 1);
    if (!of && /^(?:scores|tens)$/.test(token.lower)) return null;
    const next = index + (of ? 2 : 1);
    const more = joined(next) ? plural(next) : undefined;
    return more === undefined || more < 3 ? { power: own, last: index } : { power: own + more, last: next };
  }
  if (!quantifiers[tongue].test(token.lower)) return null;
  let at =
    tongue === 'en' && token.lower === 'couple' && tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1;
  let power = 0;
  for (let scale = tokens[at]; scale && joined(at); scale = tokens[at]) {
    const step = dozen.test(scale.lower) && power === 0 ? 1 : powerOf(scale.lower, tongue);
    if (step === null) break;
    power += step;
    at += 1;
  }
  return power === 0 ? null : { power, last: at - 1 };
}
