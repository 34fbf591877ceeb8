/** Names of a side that nothing on the other side explains: no link, no alike spelling, no translation. */
import { similarity } from '../../align/cognates';
import { meaningsOf } from '../coverage';
import type { Neighbourhood } from '../detector';
import { covered } from '../place';
import type { SideView } from '../row-view';
import type { Token } from '../tokens';
import { areExonyms } from '../values/exonyms';
import { mayBeSameName, nameSkeleton, plainName } from '../values/names';
import { isShortTitle } from '../values/titles';
import type { Hunt, Named } from './hunt';
import { isOrdinary } from './name-or-word';

/** Names of a side that nothing on the other side explains: no link, no alike spelling. */
export function unexplained(
  hunt: Hunt,
  view: SideView,
  other: SideView,
  names: readonly Token[],
): readonly Named[] {
  const linked = covered(hunt.unit.links(), view.side);
  // A word that its equal has taken already explains its own forms again (Trump, Trumps), and no name that is merely like it.
  const isSpent = (one: Token, token: Token): boolean =>
    hunt.done.has(one) && nameSkeleton(one.word).slice(0, 4) !== nameSkeleton(token.word).slice(0, 4);
  const candidates = names
    .filter(
      (token) =>
        token.word.length >= 3 &&
        !isShortTitle(token.lower) &&
        !hunt.done.has(token) &&
        linked[token.index] !== true,
    )
    .slice(0, 60);
  if (candidates.length === 0) return [];
  const words = other
    .tokens()
    .filter((token) => !token.digits && (token.word.length >= 3 || /^\p{Lu}{2}$/u.test(token.word)));
  const together = new Set([...joined(other), ...words.map((one) => plainName(one.word))]);
  return candidates
    .filter((token) => !joinedWith(view, token).some((word) => together.has(word)))
    .filter((token) => !isTranslated(token, view, other, hunt.near))
    .filter(
      (token) =>
        !words.some(
          (one) =>
            (one.capital && mayBeSameName(token.word, one.word) && !isSpent(one, token)) ||
            contains(one, token),
        ),
    )
    .map((token) => ({ view, token, ordinary: isOrdinary(token, view, hunt.near) }))
    .filter((one) => !(one.token.opens && one.ordinary));
}

/** A word and its neighbours that a hyphen ties to it as one word, and the word alone: Wi-Fi, WiFi. */
function joinedWith(view: SideView, token: Token): readonly string[] {
  const tokens = view.tokens();
  const [before, after] = [tokens[token.index - 1], tokens[token.index + 1]];
  const tied = (a: Token, b: Token): boolean => view.text.slice(a.end, b.start) === '-';
  return [
    token.word,
    ...(before && tied(before, token) ? [before.word + token.word] : []),
    ...(after && tied(token, after) ? [token.word + after.word] : []),
  ].map(plainName);
}

/** The words of a side that are one with a hyphen between. */
function joined(view: SideView): readonly string[] {
  return view.tokens().flatMap((token) => joinedWith(view, token).slice(1));
}

/** Whether the dictionary gives the one for the other; `view` holds `own`. */
export function isTranslation(own: Token, other: Token, view: SideView, near: Neighbourhood): boolean {
  const [dutch, english] = view.tongue === 'nl' ? [own, other] : [other, own];
  const words = near.lexicon.translations(dutch.lower).map((one) => one.en);
  return words.includes(english.lower) || words.includes(near.lexicon.lemmaEn(english.lower));
}

/** Whether the dictionary has a capitalised word or a part of it for one of the other side's words: Gevangeniswezen, Prison. */
export function isTranslated(token: Token, view: SideView, other: SideView, near: Neighbourhood): boolean {
  const named = (one: Token): boolean =>
    one.capital &&
    ((view.tongue === 'nl' && other.tongue === 'en' && areExonyms(token.word, one.word)) ||
      (view.tongue === 'en' && other.tongue === 'nl' && areExonyms(one.word, token.word)));
  if (other.tokens().some(named)) return true;
  const { lexicon } = near;
  if (view.tongue === 'nl' && other.tongue === 'en') {
    const meanings = meaningsOf(token.lower, lexicon);
    // a slip in the translation (Austian for Oostenrijks) is still the translation
    const alike = (one: Token): boolean =>
      one.capital &&
      one.word.length >= 6 &&
      [...meanings].some(
        (word) => word.length >= 6 && word !== token.lower && similarity(word, one.lower, 0.8) >= 0.8,
      );
    return other
      .tokens()
      .some(
        (one) =>
          !one.small && (meanings.has(one.lower) || meanings.has(lexicon.lemmaEn(one.lower)) || alike(one)),
      );
  }
  if (view.tongue === 'en' && other.tongue === 'nl') {
    const lemma = lexicon.lemmaEn(token.lower);
    return other.tokens().some((one) => {
      if (one.small || one.digits) return false;
      const meanings = meaningsOf(one.lower, lexicon);
      return meanings.has(token.lower) || meanings.has(lemma);
    });
  }
  return false;
}

/** A name inside a lower-case compound of the other side: "llamamodellen". */
function contains(word: Token, name: Token): boolean {
  const a = plainName(name.word);
  const b = plainName(word.word);
  return (a.length >= 4 && b.includes(a)) || (b.length >= 5 && a.includes(b));
}
