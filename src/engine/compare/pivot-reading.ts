/** Reads a rendering that somebody else made (a translator) against the other side: inflections, synonyms and values on one key. */
import type { Lexicon } from '../lexicon/lexicon';
import { atomsOf } from './atoms';
import { pairAtoms } from './pair-atoms';
import { englishKey, isGrammar } from './pivot-keys';
import type { Readable } from './pivot-pieces';
import type { SideManner } from './row-view';
import { tokenise, type Token } from './tokens';
import type { Tongue } from './tongue';

/**
 * The words of `rendered` and `against` with their keys. Two words are one when they have one lemma; when one word of
 * `source` means both (so a synonym counts only where the original bears it out); or when they are the same value.
 * With an empty lexicon only equal words, capitals aside, and equal values are one.
 */
export function readRendering(
  source: string,
  rendered: string,
  against: string,
  lexicon: Lexicon,
  manners: { readonly from: SideManner; readonly to: SideManner },
): Readable {
  const { tongue, grouping } = manners.to;
  const own = tokenise(rendered, tongue);
  const there = tokenise(against, tongue);
  const keys = {
    own: own.map((token) => englishKey(token, lexicon)),
    there: there.map((token) => englishKey(token, lexicon)),
  };
  const quiet = {
    own: own.map((token) => tongue === 'en' && isGrammar(token.lower)),
    there: there.map((token) => tongue === 'en' && isGrammar(token.lower)),
  };
  takeSynonyms(source, keys, lexicon, manners.from.tongue);
  const values = pairAtoms(atomsOf(rendered, tongue, grouping), atomsOf(against, tongue, grouping), {
    nl: rendered.length,
    en: against.length,
  });
  values.pairs.forEach(({ nl, en }, index) => {
    if (nl.hint || en.hint) return;
    oneValue(own, nl, `=${index}`, keys.own, quiet.own);
    oneValue(there, en, `=${index}`, keys.there, quiet.there);
  });
  return {
    rendered: own.map((token, index) => ({
      text: token.word,
      key: keys.own[index] ?? token.lower,
      quiet: quiet.own[index] ?? false,
    })),
    there: there.map((token, index) => ({
      start: token.start,
      end: token.end,
      key: keys.there[index] ?? token.lower,
      quiet: quiet.there[index] ?? false,
    })),
  };
}

/** Gives the words of one value one key: its first word bears it, the others are not compared apart from it. */
function oneValue(
  tokens: readonly Token[],
  span: { readonly start: number; readonly end: number },
  key: string,
  keys: string[],
  quiet: boolean[],
): void {
  let first = true;
  for (const token of tokens) {
    if (token.start >= span.end || token.end <= span.start) continue;
    if (first) keys[token.index] = key;
    quiet[token.index] = !first;
    first = false;
  }
}

/** Puts a rendered word on the key of a word that stands on the other side, where one word of the source means both. */
function takeSynonyms(
  source: string,
  keys: { readonly own: string[]; readonly there: readonly string[] },
  lexicon: Lexicon,
  tongue: Tongue,
): void {
  if (!lexicon.filled) return;
  const present = new Set(keys.there);
  const rendered = new Set(keys.own);
  const instead = new Map<string, string>();
  for (const token of tokenise(source, tongue)) {
    if (token.small || token.digits) continue;
    const meanings = new Set(lexicon.translations(token.word).map((one) => one.en));
    const missing = [...meanings].find((one) => present.has(one) && !rendered.has(one));
    if (missing === undefined) continue;
    for (const one of meanings) if (rendered.has(one) && !present.has(one)) instead.set(one, missing);
  }
  keys.own.forEach((key, index) => {
    keys.own[index] = instead.get(key) ?? key;
  });
}
