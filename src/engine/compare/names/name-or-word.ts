/** Whether a word with a capital is a name, or an ordinary word of its language that stands where all have one. */
import type { Neighbourhood } from '../detector';
import type { SideView } from '../row-view';
import type { Token } from '../tokens';
import type { Named } from './hunt';
import { isOnScreen } from './labels';
import { isFormed } from './word-formation';

/** Whether a word is an ordinary word of its language and not only listed as a name ("Paris" → "paris" says nothing). */
export function isOrdinary(token: Token, view: SideView, near: Neighbourhood): boolean {
  const { lexicon } = near;
  // A name listed as its own translation is no ordinary word; of English this would take "Insert" and "Header" for names too.
  const itself = lexicon.translations(token.lower).some((one) => one.en === token.lower);
  if (view.tongue === 'nl') return lexicon.knowsNl(token.lower) && !itself;
  return view.tongue === 'en' && lexicon.knowsEn(token.lower);
}

/** Whether a word is ordinary, or a term that no dictionary has; a formed one only where its capital may come from a label or heading. */
export function isWordLike(one: Named, near: Neighbourhood): boolean {
  if (one.ordinary || isMade(one, near)) return true;
  const { token, view } = one;
  if (!isAtEdge(view, token) && !isOnScreen(view, token) && !isAmongCapitals(view, token, near)) return false;
  const { lexicon } = near;
  const direct = lexicon.hints?.pieces(token.lower).direct ?? lexicon.translations(token.lower);
  // "Item" is English too, and an ordinary Dutch word besides
  const other = direct.some(({ en }) => en !== token.lower);
  if (view.tongue === 'nl' && lexicon.knowsNl(token.lower) && other) return true;
  const named = direct.some(({ en }) => en === token.lower);
  return !named && isFormed(token.lower, view.tongue, lexicon);
}

/** Whether an ordinary word beside it has a capital as well, as in a heading or a label of several words. */
function isAmongCapitals(view: SideView, token: Token, near: Neighbourhood): boolean {
  if (view.heading || isTitleCased(view)) return true;
  const tokens = view.tokens();
  return [tokens[token.index - 1], tokens[token.index + 1]].some(
    (one) => one !== undefined && one.capital && !one.opens && !one.small && isOrdinary(one, view, near),
  );
}

/** Whether a word is in the dictionary of its language; "Paris" and "Boston" are, too. */
export function isKnownWord(token: Token, view: SideView, near: Neighbourhood): boolean {
  return view.tongue === 'nl'
    ? near.lexicon.knowsNl(token.lower)
    : view.tongue === 'en' && near.lexicon.knowsEn(token.lower);
}

// Of so many longer words most have a capital only where all are meant to: "plus" slips into many a heading.
const headline = { words: 5, share: 0.75 };

/** Whether the longer words of a side have a capital, as in an English headline: then none of them tells a name. */
export function isTitleCased(view: SideView): boolean {
  const long = view.tokens().filter((token) => !token.small && !token.digits && token.word.length >= 4);
  const capitals = long.filter((token) => token.capital).length;
  return (
    (long.length >= 2 && capitals === long.length) ||
    (long.length >= headline.words && capitals >= headline.share * long.length)
  );
}

/** First in its sentence, quotation or label, where a capital says nothing. Inside a sentence many a name falls apart into words by chance. */
function isAtEdge(view: SideView, token: Token): boolean {
  return token.opens || /(?: [-–]|->|[>→▸/"'“‘])\s?$/.test(view.text.slice(0, token.start));
}

/**
 * Whether a word that no dictionary has is made of ordinary words or by an ending of its language (Koptekst, Uitlijning,
 * VoorkeurenExtra, Graininess): a term. Against a name of the other side it says nothing; against an ordinary word it is one.
 * Dutch words in -ing are taken for terms at an edge only: inside a sentence they are Groningen and Keating.
 */
export function isMade({ view, token }: Named, near: Neighbourhood): boolean {
  const pieces = token.word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const known = (piece: string): boolean =>
    view.tongue === 'nl'
      ? near.lexicon.knowsNl(piece.toLowerCase())
      : near.lexicon.knowsEn(piece.toLowerCase());
  if (pieces.length > 1 && pieces.every((piece) => piece.length > 2 && known(piece))) return true;
  if (view.tongue === 'nl')
    return (
      (isAtEdge(view, token) && token.word.length >= 7 && near.lexicon.compoundNl(token.lower) !== null) ||
      /(?:heid|atie|iteit|isatie|voegen|stellen|geven|loos|loze)$/.test(token.lower) ||
      (isAtEdge(view, token) && isOfVerb(token.lower, near))
    );
  return view.tongue === 'en' && /(?:ness|tion|less|able|ments?|ings?)$/.test(token.lower);
}

// What may stand before a Dutch verb and leave it one.
const verbPrefix =
  /^(?:aan|achter|af|be|bij|door|er|ge|her|in|mis|na|om|onder|ont|op|over|toe|uit|ver|voor|weg)/;

/** Whether a Dutch word in -ing is made of a verb that the dictionary has, also behind a prefix (Uitlijning, Hernoemingen); Groningen and Vlissingen are not. */
function isOfVerb(word: string, near: Neighbourhood): boolean {
  const stem = /^(.{3,})ing(?:en)?$/.exec(word)?.[1];
  if (stem === undefined) return false;
  return [stem, stem.replace(verbPrefix, '')].some(
    (rest) => near.lexicon.knowsNl(`${rest}ing`) || near.lexicon.knowsNl(`${rest}en`),
  );
}
