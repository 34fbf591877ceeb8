/** Whether a negation without partner is said in another way on the other side: by a contrary, by praise for a denied blame, by a turn of grammar. */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Side } from '../../text/text';
import { across, gapFor, partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { antonymsOf } from '../values/antonyms';
import { isAffixed } from '../values/negative-affixes';
import { turnsOfGrammar } from './said-by-grammar';
import { turnsOfLimit } from './said-by-limit';
import { turnsOfTalk } from './said-in-talk';

// How far from a negation the word that it denies is looked for: Dutch denies behind the object ("dat het licht niet brandt").
const deniedReach = 4;
// How far from its place on the other side a contrary may stand, in words.
const contraryReach = 6;

// Weaker translations of a word are guesses by way of a third language, and make contraries of anything (volharden: stay, go).
const leastMeaning = 0.5;

const viewOn = (unit: Unit, side: Side): SideView => (side === 'nl' ? unit.nl : unit.en);

/** English lemmas that a word may stand for; for an English word its own. */
function englishOf(word: string, view: SideView, lexicon: Lexicon): readonly string[] {
  if (view.tongue === 'en') return [word, lexicon.lemmaEn(word)];
  return lexicon
    .translations(word)
    .filter((one) => one.weight >= leastMeaning)
    .map((one) => one.en);
}

/** Whether the denied word and a word where it would stand on the other side are contraries, neither having a partner: niet vergeten, remember. */
function hasContrary(unit: Unit, side: Side, token: Token, lexicon: Lexicon): boolean {
  const own = viewOn(unit, side);
  const other = across(unit, side);
  const links = partners(unit.links(), side);
  const back = partners(unit.links(), other.side);
  // Dutch "niet" stands behind an object or before a verb; the other negations stand before what they deny
  const from = token.lower === 'niet' ? token.index - deniedReach : token.index + 1;
  const denied = own
    .tokens()
    .slice(Math.max(0, from), token.index + deniedReach + 1)
    .filter((one) => one !== token && !one.small && !one.digits && (links[one.index] ?? -1) < 0);
  if (denied.length === 0) return false;
  const contraries = new Set(
    denied.flatMap((one) => englishOf(one.lower, own, lexicon).flatMap((word) => [...antonymsOf(word)])),
  );
  if (contraries.size === 0) return false;
  const gap = gapFor(unit, side, token.index, token.index).before;
  return other
    .tokens()
    .some(
      (one) =>
        Math.abs(one.index - gap) <= contraryReach &&
        !one.small &&
        (back[one.index] ?? -1) < 0 &&
        englishOf(one.lower, other, lexicon).some((word) => contraries.has(word)),
    );
}

// Words of blame: denying one is faint praise (geen slecht nummer, not bad).
const blame =
  /^(?:slechte?|gekke?|geringe?|zelden|zonder|misselijke?|onverdienstelijke?|onaardige?|bad|small|mean|without|seldom|dissimilar|unlike)$/u;

/** "Geen slecht nummer", "niet zelden": a denied word of blame praises, and the other side praises outright. */
function isLitotes(unit: Unit, side: Side, token: Token): boolean {
  const tokens = viewOn(unit, side).tokens();
  const next = tokens
    .slice(token.index + 1, token.index + 4)
    .find((one) => !/^(?:a|an|at|all|een|zo|zo'n|so|that|te|too|van|die)$/.test(one.lower));
  const other = across(unit, side);
  return (
    next !== undefined &&
    // "niet ongebruikelijk", "not uncommon": common
    (blame.test(next.lower) ||
      (isAffixed(next.lower, viewOn(unit, side).tongue) &&
        !other.tokens().some((one) => isAffixed(one.lower, other.tongue)))) &&
    (partners(unit.links(), side)[next.index] ?? -1) < 0 &&
    // "nooit zonder water", "always without water": the word of blame is not turned into praise
    !other.tokens().some((one) => blame.test(one.lower))
  );
}

const ways = [isLitotes, hasContrary, ...turnsOfLimit, ...turnsOfGrammar, ...turnsOfTalk];

/** Whether the other side says the same without a negation of its own. */
export function isSaidOtherwise(unit: Unit, side: Side, token: Token, lexicon: Lexicon): boolean {
  return ways.some((way) => way(unit, side, token, lexicon));
}
