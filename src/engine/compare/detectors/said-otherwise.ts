/** Whether a negation without partner is said in another way on the other side: by a contrary, a litotes, a limit, a number. */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Side } from '../../text/text';
import { across, gapFor, partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { antonymsOf } from '../values/antonyms';
import { isAffixed } from '../values/negative-affixes';

// How far from a negation the word that it denies is looked for: Dutch denies behind the object ("dat het licht niet brandt").
const deniedReach = 4;
// How far from its place on the other side a contrary may stand, in words.
const contraryReach = 6;

const viewOn = (unit: Unit, side: Side): SideView => (side === 'nl' ? unit.nl : unit.en);

/** English lemmas that a word may stand for; for an English word its own. */
function englishOf(word: string, view: SideView, lexicon: Lexicon): readonly string[] {
  if (view.tongue === 'en') return [word, lexicon.lemmaEn(word)];
  return lexicon.translations(word).map((one) => one.en);
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

const comparative =
  /^(?:meer|minder|later|eerder|langer|hoger|groter|verder|more|less|fewer|later|earlier|longer|higher|larger|bigger|greater|further)$/u;
const limit =
  /^(?:slechts|alleen|maar|hoogstens|hooguit|maximaal|uiterlijk|minstens|minimaal|zeker|liefst|al|gewoon|enkel|only|just|merely|simply|most|maximum|maximal|limited|latest|least|minste|tenminste|hoogste|minimum|already)$/u;

/** Whether the other side has as many comparatives as this one up to and with `next`: the one behind the denial is there too. */
function restates(next: Token, own: readonly Token[], there: readonly Token[]): boolean {
  const before = own.filter((one) => one.index <= next.index && comparative.test(one.lower)).length;
  return there.filter((one) => comparative.test(one.lower)).length >= before;
}

/** "Niet meer dan tien", "nothing more than": a limit, which the other side gives without comparing (only ten, up to ten). */
function isLimit(unit: Unit, side: Side, token: Token): boolean {
  const next = viewOn(unit, side).tokens()[token.index + 1];
  const there = across(unit, side).tokens();
  return (
    next !== undefined &&
    comparative.test(next.lower) &&
    !restates(next, viewOn(unit, side).tokens(), there) &&
    (there.some((one) => limit.test(one.lower)) || /(?:^| )(?:up to|tot) /i.test(across(unit, side).text))
  );
}

/** "Geen of één", "none or more": nothing as a number, which the other side counts in its own way. */
function isCount(unit: Unit, side: Side, token: Token): boolean {
  const tokens = viewOn(unit, side).tokens();
  return (
    /^(?:geen|no|none)$/.test(token.lower) &&
    /^(?:of|or)$/.test(tokens[token.index + 1]?.lower ?? '') &&
    /^(?:één|een|1|meer|meerdere|one|more|several)$/.test(tokens[token.index + 2]?.lower ?? '')
  );
}

const late = /^(?:pas|only)$/;
const untilWord = /^(?:until|till|before|unless|tot|totdat|voordat|eer|alvorens|eerder|dan)$/;

/** "Not until", "niet voordat": only then. The other side says it with one word, wherever that stands. */
function isOnlyThen(unit: Unit, side: Side, token: Token): boolean {
  const other = across(unit, side);
  const back = partners(unit.links(), other.side);
  const there = other.tokens();
  return (
    /^(?:niet|geen|nooit|not|no|never)$/.test(token.lower) &&
    viewOn(unit, side)
      .tokens()
      .some((one) => untilWord.test(one.lower)) &&
    there.some((one) => {
      const partner = viewOn(unit, side).tokens()[back[one.index] ?? -1];
      return (
        late.test(one.lower) &&
        (partner === undefined || untilWord.test(partner.lower)) &&
        (one.lower === 'pas' ||
          /^(?:after|when|once|if|then|from|on|at|in)$/.test(there[one.index + 1]?.lower ?? ''))
      );
    })
  );
}

const whole =
  /^(?:all|always|every|everyone|everybody|everything|entirely|completely|fully|totally|necessarily|alle|altijd|elke?|iedere?|iedereen|alles|helemaal|volledig|geheel|noodzakelijk)$/;
const part =
  /^(?:some|sometimes|several|partly|partially|mostly|usually|often|few|most|half|soms|sommigen?|enkelen?|deels|gedeeltelijk|meestal|vaak|meeste|weinig|half|halve)$/;

/** "Not all", "niet altijd": some, sometimes, in the other side's own word. */
function isPartial(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const count = (tokens: readonly Token[], what: RegExp): number =>
    tokens.filter((one) => what.test(one.lower)).length;
  const there = across(unit, side).tokens();
  return (
    whole.test(own[token.index + 1]?.lower ?? '') &&
    count(there, part) > count(own, part) &&
    count(there, whole) < count(own, whole)
  );
}

const under = /^(?:less|fewer|under|below|almost|nearly|barely|minder|onder|bijna|nauwelijks|amper)$/;

/** "Nog geen tien", "not even ten", "nog niet de helft": under ten. */
function isUnder(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const beside = [own[token.index - 1]?.lower, own[token.index + 1]?.lower];
  const there = across(unit, side).tokens();
  return (
    (beside[0] === 'nog' || beside[1] === 'even' || beside[1] === 'quite' || beside[1] === 'eens') &&
    there.filter((one) => under.test(one.lower)).length > own.filter((one) => under.test(one.lower)).length
  );
}

const first = /^(?:first|eerste?)$/;

/** "Never before", "nooit eerder", "not before": for the first time. */
function isFirstTime(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const there = across(unit, side).tokens();
  return (
    /^(?:nooit|never|niet|not|geen|no)$/.test(token.lower) &&
    own
      .slice(token.index + 1)
      .some((one) => /^(?:before|eerder|ooit|previously|tevoren|voordien)$/.test(one.lower)) &&
    there.filter((one) => first.test(one.lower)).length > own.filter((one) => first.test(one.lower)).length
  );
}

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

/** "Not yet", "nog niet": still to be done, which the other side says with "moet nog" or "has still to". */
function isStillToDo(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const beside = `${own[token.index - 1]?.lower ?? ''} ${own[token.index + 1]?.lower ?? ''}`;
  return (
    (beside.startsWith('nog ') || beside.endsWith(' yet')) &&
    /(?<!\p{L})moe(?:t|ten|st|sten)(?: \p{L}+){0,3} nog(?!\p{L})|\b(?:still|yet) (?:has |have |had |needs? )?to\b/iu.test(
      across(unit, side).text,
    )
  );
}

const less = /^(?:minder|less|fewer)$/;

/** "Not so bright", "niet zo snel": less so, which the other side says with a comparative of its own. */
function isLess(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const count = (tokens: readonly Token[]): number => tokens.filter((one) => less.test(one.lower)).length;
  return (
    /^(?:so|as|zo|even|quite)$/.test(own[token.index + 1]?.lower ?? '') &&
    count(across(unit, side).tokens()) > count(own)
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
    /^[^.?!]*, (?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should) (?:i|you|he|she|it|we|they)\?/iu.test(
      view.text.slice(token.end),
    ) &&
    across(unit, side).text.includes('?')
  );
}

type Way = (unit: Unit, side: Side, token: Token, lexicon: Lexicon) => boolean;

export const ways: readonly Way[] = [
  isLitotes,
  isLimit,
  isCount,
  isOnlyThen,
  isPartial,
  isUnder,
  isFirstTime,
  isTooMuch,
  isStillToDo,
  isLess,
  isOtherwise,
  isTagged,
  hasContrary,
];

/** Whether the other side says the same without a negation of its own. */
export function isSaidOtherwise(unit: Unit, side: Side, token: Token, lexicon: Lexicon): boolean {
  return ways.some((way) => way(unit, side, token, lexicon));
}
