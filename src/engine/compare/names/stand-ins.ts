/** Words that may stand in a name's place: a pronoun of the third person, "the pair". Where one side has one more of them than the other, a name may have become it. */
import { partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';

const words = {
  nl: /^(?:hij|hem|hemzelf|zij|ze|haar|haarzelf|hen|hun|zijne|hare|hunne|diens|dezelfde|ervan|daarvan|laatstgenoemde|eerstgenoemde|duo|tweetal|drietal|koppel)$/,
  en: /^(?:he|him|himself|his|she|her|hers|herself|they|them|themselves|their|theirs|its|itself|former|latter|pair|duo|trio|couple)$/,
} as const;

/** Whether a word is a stand-in; Dutch "zijn" is one only before a word that it may own, and no verb. */
function isStandIn(token: Token, view: SideView): boolean {
  if (view.tongue === 'other') return false;
  if (view.tongue === 'nl' && token.lower === 'zijn') {
    const next = view.tokens()[token.index + 1];
    return next !== undefined && !next.small && view.text.slice(token.end, next.start) === ' ';
  }
  return words[view.tongue].test(token.lower);
}

// A pronoun takes a place of its own in its language: behind its verb, before what it owns. So many words off it may stand.
const reach = 4;

/**
 * Whether near the word before which a name should stand (`before`, an index into the lacking side's words) there is a
 * stand-in that no word of the naming side stands for, and that side has more of them than the side with the name.
 */
export function hasStandIn(unit: Unit, lacking: SideView, before: number): boolean {
  const naming = lacking === unit.nl ? unit.en : unit.nl;
  const links = partners(unit.links(), lacking.side);
  const count = (view: SideView): number => view.tokens().filter((token) => isStandIn(token, view)).length;
  return (
    lacking
      .tokens()
      .slice(Math.max(0, before - reach), before + reach)
      .some((token) => isStandIn(token, lacking) && (links[token.index] ?? -1) < 0) &&
    count(lacking) > count(naming)
  );
}
