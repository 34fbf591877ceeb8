/** Turns of grammar by which one language denies and the other says the same outright: too tired to walk, stone instead of wood, otherwise. */
import type { Side } from '../../text/text';
import { across, partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { saysMore, turnsMore } from './says-more';

const viewOn = (unit: Unit, side: Side): SideView => (side === 'nl' ? unit.nl : unit.en);

/** "Zo moe dat hij niet kon lopen", "so tired that he could not walk": too tired to walk. */
function isTooMuch(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side);
  const before = own.text.slice(0, token.start);
  const led =
    own.tongue === 'nl'
      ? /(?<!\p{L})zo(?!\p{L})[^.;!?]*(?<!\p{L})dat(?!\p{L})[^.;!?]*$/iu
      : /\bso\b[^.;!?]*\bthat\b[^.;!?]*$/i;
  const there = across(unit, side).text;
  return (
    led.test(before) && /\btoo \p{L}+ (?:\p{L}+ )*to\b|(?<!\p{L})te \p{L}+ (?:[^.;!?]* )?om /iu.test(there)
  );
}

const less = /^(?:minder|less|fewer|little|few|weinig)$/;

/** "Not so bright", "niet zo snel", "niet veel": less so, little, which the other side says with a word of its own. */
function isLess(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const count = (tokens: readonly Token[]): number => tokens.filter((one) => less.test(one.lower)).length;
  return (
    /^(?:so|as|zo|even|quite|much|many|veel|heel|erg|zeer|very|all)$/.test(
      own[token.index + 1]?.lower ?? '',
    ) && count(across(unit, side).tokens()) > count(own)
  );
}

const otherwise = /^(?:anders|different(?:ly)?|otherwise|differ\p{L}*|verschil\p{L}*)$/u;
const manner =
  /^(?:this|that|like|way|ways|what|exactly|so|such|zo|zo'n|dit|dat|zoals|wat|precies|manier|hetzelfde|same|zulke?)$/;
// How far behind a denial the manner that it denies may stand, in words: "doesn't think of or store its data this way".
const mannerReach = 9;

/** "Not in this way", "not what I had in mind": otherwise, if the other side has such a word of its own. */
function isOtherwise(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const back = partners(unit.links(), side === 'nl' ? 'en' : 'nl');
  return (
    !own.some((one) => otherwise.test(one.lower)) &&
    own.slice(token.index + 1, token.index + 1 + mannerReach).some((one) => manner.test(one.lower)) &&
    across(unit, side)
      .tokens()
      .some((one) => otherwise.test(one.lower) && own[back[one.index] ?? -1] === undefined)
  );
}

/** "I'm not a thief, am I?": a question behind a denial that wants no for an answer, as the bare question does. */
function isTagged(unit: Unit, side: Side, token: Token): boolean {
  const view = viewOn(unit, side);
  return (
    view.tongue === 'en' &&
    token.lower === 'not' &&
    /^[^.?!]*, (?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should) (?:i|you|he|she|it|we|they)(?:, \p{L}+)?\?/iu.test(
      view.text.slice(token.end),
    ) &&
    across(unit, side).text.includes('?')
  );
}

/** "Als dat niet zo is", "if it does not": otherwise. */
function isElse(unit: Unit, side: Side, token: Token): boolean {
  const before = viewOn(unit, side)
    .tokens()
    .slice(Math.max(0, token.index - 4), token.index);
  return (
    before.some((one) => /^(?:als|indien|if|zo)$/.test(one.lower)) &&
    (saysMore(unit, side, /^(?:otherwise|else|anders)$/) || turnsMore(unit, side, /(?<!\p{L})zo niet,/giu))
  );
}

const enough = /^(?:enough|sufficient(?:ly)?|genoeg|voldoende|toereikend)$/;

/** "Not enough", "niet snel genoeg": too little, too slow. */
function isTooLittle(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  return (
    own.slice(Math.max(0, token.index - 1), token.index + 4).some((one) => enough.test(one.lower)) &&
    !across(unit, side)
      .tokens()
      .some((one) => enough.test(one.lower)) &&
    (saysMore(unit, side, /^too$/) ||
      turnsMore(
        unit,
        side,
        /(?<!\p{L})te (?:weinig|kort|klein|laag|jong|zwak|licht|smal|dun|traag|langzaam|krap|laat)(?!\p{L})/giu,
      ))
  );
}

const inStead =
  /(?<!\p{L})(?:instead|rather than|as opposed to|in contrast (?:to|with)|unlike|in plaats (?:daar)?van|in de plaats van|in tegenstelling tot|eerder dan|liever dan)(?!\p{L})/giu;

/**
 * "Niet hout maar steen", "stone and not wood", "steen, geen hout": stone instead of wood. The denial stands beside what is
 * said in its place, before or behind it.
 */
function isContrast(unit: Unit, side: Side, token: Token): boolean {
  const view = viewOn(unit, side);
  const before = view.text.slice(0, token.start);
  const after = view.text.slice(token.end);
  return (
    turnsMore(unit, side, inStead) &&
    (/^[^.;:!?]*(?<!\p{L})(?:maar|but|instead|rather|wel)(?!\p{L})/iu.test(after) ||
      /(?:,|–|—|\(|(?<!\p{L})(?:en|and|maar|but))\s*(?:\p{L}+ ){0,2}$/iu.test(before) ||
      /^\s*[.,;:!?)]/.test(after))
  );
}

/** "Non-members may not enter", "anderen mogen niet": only members may. */
function isForOthers(unit: Unit, side: Side): boolean {
  return (
    /(?<!\p{L})(?:non-\p{L}+|niet-\p{L}+|others|anyone else|anderen|overigen)(?!\p{L})/iu.test(
      viewOn(unit, side).text,
    ) && saysMore(unit, side, /^(?:only|solely|exclusively|alleen|uitsluitend|slechts)$/)
  );
}

/** "Bob doesn't either", "zij ook niet", "neither did he": an echo of a denial before it, which need not be said again. */
function isEcho(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const earlier = own
    .slice(0, token.index)
    .some((one) => /^(?:not|never|no|none|nobody|nothing|niet|geen|nooit|niemand|niets)$/.test(one.lower));
  return (
    earlier &&
    (own.slice(token.index + 1, token.index + 4).some((one) => one.lower === 'either') ||
      /^(?:ook|even|neither)$/.test(own[token.index - 1]?.lower ?? '')) &&
    turnsMore(unit, side, /(?<!\p{L})(?:zelfde|hetzelfde|same|likewise|evenmin|evenzeer)(?!\p{L})/giu)
  );
}

type Turn = (unit: Unit, side: Side, token: Token) => boolean;

/** The turns, each a question: is the denial `token` on `side` said in this way on the other side? */
export const turnsOfGrammar: readonly Turn[] = [
  isElse,
  isTooMuch,
  isTooLittle,
  isContrast,
  isForOthers,
  isEcho,
  isLess,
  isOtherwise,
  isTagged,
];
