/** Names of things that a program says in each language: functions in capitals (GEMIDDELDE, AVERAGE), words run together (PaginaModel, PageMaster). */
import type { Lexicon } from '../../lexicon/lexicon';
import { meaningsOf } from '../coverage';
import type { Unit } from '../row-view';
import type { Token } from '../tokens';

const isLoud = (token: Token): boolean => token.word.length >= 3 && token.word === token.word.toUpperCase();

/** Whether a row names things in capitals that stand translated beside each other: then its other capitals are such names too. */
function hasLoudTranslations(unit: Unit): boolean {
  const en = unit.en.tokens();
  const links = unit.links().nl;
  return unit.nl.tokens().some((token) => {
    const partner = en[links[token.index] ?? -1];
    return (
      partner !== undefined &&
      isLoud(token) &&
      isLoud(partner) &&
      partner.lower.slice(0, 3) !== token.lower.slice(0, 3)
    );
  });
}

/** The words of a name written together with inner capitals, lower-cased; one word for any other. */
const piecesOf = (token: Token): readonly string[] =>
  (token.word.match(/\p{Lu}\p{Ll}+|\p{Ll}+|\p{Lu}+/gu) ?? []).map((piece) => piece.toLowerCase());

/** Whether two names that nothing links may be one thing's names in the two languages. */
export function isLocalised(unit: Unit, nl: Token, en: Token, lexicon: Lexicon): boolean {
  if (unit.nl.tongue !== 'nl' || unit.en.tongue !== 'en') return false;
  if (isLoud(nl) && isLoud(en)) return hasLoudTranslations(unit);
  const dutch = piecesOf(nl);
  const english = piecesOf(en);
  if (dutch.length < 2 && english.length < 2) return false;
  // two ordinary words run together are a thing's name, and may stand for an ordinary word of the other language
  const ordinary =
    dutch.every((piece) => lexicon.knowsNl(piece) || lexicon.compoundNl(piece) !== null) &&
    english.every((piece) => lexicon.knowsEn(piece));
  return (
    ordinary ||
    dutch.some((piece) => {
      const meanings = meaningsOf(piece, lexicon);
      return english.some(
        (one) => one.length > 2 && (meanings.has(one) || meanings.has(lexicon.lemmaEn(one))),
      );
    })
  );
}
