/** Where a day or month would stand that only the other side names: the two languages put the time in other places, and habit decides with the neighbours. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Span } from '../text/text';
import { across, partners, tokensOf } from './place';
import type { SideView, Unit } from './row-view';
import { clauseMark, habitOf, isFinite, preposition, type Boundary } from './time-habits';

/** The words of a phrase, by their index: the first and the last. */
interface Phrase {
  readonly first: number;
  readonly last: number;
}

const lead: Readonly<Record<string, RegExp>> = {
  nl: /^(?:op|in|vanaf|sinds|tot|van|tegen|rond|komende?|vorige?|afgelopen|volgende?|aanstaande|laatste|deze|de|begin|eind|half|elke|iedere|dinsdag)$/,
  en: /^(?:on|in|since|until|by|from|through|of|last|next|this|the|early|late|mid|every|each|coming)$/,
};

/** The words of the phrase that a time stands in ("on the last Sunday of"): they vote for nothing, as the other side words them otherwise. */
function phraseOf(view: SideView, span: Span): Phrase | null {
  const touched = tokensOf(view, span);
  if (!touched) return null;
  const tokens = view.tokens();
  let { first, last } = touched;
  const written = (at: number): string =>
    view.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? view.text.length);
  while (
    first > 0 &&
    written(first).trim() === '' &&
    ((lead[view.tongue]?.test(tokens[first - 1]?.lower ?? '') ?? false) || tokens[first - 1]?.digits === true)
  )
    first -= 1;
  while (tokens[last + 1]?.digits === true && /^,? $/.test(written(last + 1))) last += 1;
  return { first, last };
}

// How much a neighbour counts: as in place.ts, and less beyond the end of a clause.
const smallWord = 0.35;
const fade = 0.35;
const beyondClause = 0.4;

/** For each boundary of the other side how far the linked neighbours of a phrase agree on it, between −1 and 1. */
function votesOf(unit: Unit, view: SideView, phrase: Phrase): Float64Array {
  const own = view.tokens();
  const tokens = across(unit, view.side).tokens();
  const links = partners(unit.links(), view.side);
  const change = new Float64Array(tokens.length + 2);
  let total = 0;
  const vote = (index: number, weight: number, sign: 1 | -1): void => {
    const partner = links[index] ?? -1;
    if (partner < 0) return;
    total += weight;
    change[0] = (change[0] ?? 0) - sign * weight;
    change[partner + 1] = (change[partner + 1] ?? 0) + 2 * sign * weight;
  };
  for (const sign of [1, -1] as const) {
    let reach = 1;
    for (
      let index = sign === 1 ? phrase.first - 1 : phrase.last + 1;
      index >= 0 && index < own.length;
      index -= sign
    ) {
      const token = own[index];
      if (!token) break;
      const from = sign === 1 ? token.end : (own[index - 1]?.end ?? 0);
      const to = sign === 1 ? (own[index + 1]?.start ?? view.text.length) : token.start;
      if (clauseMark.test(view.text.slice(from, to))) reach *= beyondClause;
      const distance = sign === 1 ? phrase.first - index : index - phrase.last;
      vote(index, (reach * (token.small ? smallWord : 1)) / (1 + fade * (distance - 1)), sign);
    }
  }
  const votes = new Float64Array(tokens.length + 1);
  let sum = 0;
  for (let gap = 0; gap <= tokens.length; gap += 1) {
    sum += change[gap] ?? 0;
    votes[gap] = total > 0 ? sum / total : 0;
  }
  return votes;
}

const opensClause: Readonly<Record<string, RegExp>> = {
  nl: /^(?:dat|die|toen|waar|waarbij|waarin|omdat|terwijl|voordat|nadat|totdat|hoewel|maar|want|als|wanneer|waarna|zodat)$/,
  en: /^(?:that|when|where|which|who|because|while|before|after|but|as|if|although|though|so|and)$/,
};

/** The clause that each word of a side stands in, counted from 0: cut at marks, and before words that open one. */
function clausesOf(view: SideView): readonly number[] {
  let clause = 0;
  const tokens = view.tokens();
  return tokens.map((token, index) => {
    const previous = tokens[index - 1];
    if (
      previous &&
      (clauseMark.test(view.text.slice(previous.end, token.start)) ||
        (opensClause[view.tongue]?.test(token.lower) ?? false))
    )
      clause += 1;
    return clause;
  });
}

/** For each clause of the other side how many of the words around a phrase have their partner there, as a share of them all. */
function sharesOf(unit: Unit, view: SideView, phrase: Phrase): ReadonlyMap<number, number> {
  const other = across(unit, view.side);
  const links = partners(unit.links(), view.side);
  const own = clausesOf(view);
  const theirs = clausesOf(other);
  const shares = new Map<number, number>();
  const here = own[phrase.last];
  let total = 0;
  for (const token of view.tokens()) {
    const partner = links[token.index] ?? -1;
    if (
      own[token.index] !== here ||
      partner < 0 ||
      (token.index >= phrase.first && token.index <= phrase.last)
    )
      continue;
    const weight = token.small ? smallWord : 1;
    total += weight;
    const clause = theirs[partner] ?? 0;
    shares.set(clause, (shares.get(clause) ?? 0) + weight);
  }
  for (const [clause, share] of shares) shares.set(clause, share / total);
  return shares;
}

// Prepositions and modifiers of time that lead nowhere without it.
const leadsToTime: Readonly<Record<string, RegExp>> = {
  nl: /^(?:op|in|sinds|vanaf|tot|tegen|rond|voor|na|van|komende|vorige|afgelopen|volgende|aanstaande|elke|iedere)$/,
  en: /^(?:on|in|since|until|by|from|before|after|into|through|during|last|next|this|every|late|early)$/,
};
// Those that mostly lead to a time, of which an odd one is told by its phrase having no preposition on the other side.
const mostlyTime: Readonly<Record<string, RegExp>> = {
  nl: /^(?:op|in|sinds|vanaf|tot)$/,
  en: /^(?:on|in|since|until|by)$/,
};
// What no preposition leads to.
const noObject: Readonly<Record<string, RegExp>> = {
  nl: /^(?:weer|terug|al|nog|ook|te|niet|geen|wel|alsnog|opnieuw|voortaan|en|dat|die)$/,
  en: /^(?:s|'s|is|was|were|are|has|had|have|will|would|said|says|and|but|that|which|who|when|where|as|against)$/,
};

/** Whether what follows a preposition has one on the other side too; then it does not wait for anything. */
function isLedThere(unit: Unit, boundary: Boundary, lexicon: Lexicon): boolean {
  const { view, next } = boundary;
  const links = partners(unit.links(), view.side);
  const other = across(unit, view.side);
  const tokens = other.tokens();
  const from = next?.index ?? 0;
  const led = view
    .tokens()
    .slice(from, from + 4)
    .find((token) => !token.small && (links[token.index] ?? -1) >= 0);
  if (!led) return true;
  const partner = links[led.index] ?? 0;
  for (let at = partner - 1; at >= Math.max(0, partner - 4); at -= 1) {
    const token = tokens[at];
    const behind = tokens[at + 1];
    if (!token || !behind || clauseMark.test(other.text.slice(token.end, behind.start))) return false;
    if (preposition[other.tongue]?.test(token.lower) ?? false) return true;
    if (other.tongue === 'nl' && isFinite(token, lexicon)) return false;
  }
  return false;
}

/** How plainly the word before a boundary waits for a time: 0 not at all, 1 by what the other side has, 2 by itself. */
function waiting(unit: Unit, boundary: Boundary): 0 | 1 | 2 {
  const { view, lexicon, previous, next, between } = boundary;
  if (!previous || !(leadsToTime[view.tongue]?.test(previous.lower) ?? false)) return 0;
  if (next === null || clauseMark.test(between)) return 2;
  if (
    (preposition[view.tongue]?.test(next.lower) ?? false) ||
    (noObject[view.tongue]?.test(next.lower) ?? false)
  )
    return 2;
  if (view.tongue === 'nl' && isFinite(next, lexicon)) return 2;
  if (!(mostlyTime[view.tongue]?.test(previous.lower) ?? false) || next.digits) return 0;
  return isLedThere(unit, boundary, lexicon) ? 0 : 1;
}

/** Whether a time goes with the noun beside it ("the November elections", "de top in juni") and not with the verb. */
function goesWithNoun(view: SideView, phrase: Phrase, span: Span, lexicon: Lexicon): boolean {
  const tokens = view.tokens();
  const before = tokens[phrase.first - 1];
  const behind = tokens[phrase.last + 1];
  if (view.tongue === 'en')
    return behind !== undefined && !behind.small && view.text.slice(span.end, behind.start) === ' ';
  return (
    before !== undefined &&
    !before.small &&
    !isFinite(before, lexicon) &&
    /^(?:in|van)$/.test(tokens[phrase.first]?.lower ?? '')
  );
}

// Measured on own sentences and half A: a clear sign outweighs every habit and neighbour.
const waitingWeight = 1;
const clauseWeight = 0.8;
// At the edge of a clause neighbours say little: "... on Sunday." stands behind the verb in Dutch, whatever comes between.
const edgeWeight = 0.4;
const nounWeight = 1.4;
// The middle of a clause is where Dutch puts a time anyway, and tells little of its place in English.
const middleWeight = { nl: 0.5, en: 1, other: 1 } as const;

/** The offset in the other side's string where a day, month or date of `view` would stand, and whether a word waits for it there; null where words cannot be linked. */
export function timePlace(
  unit: Unit,
  view: SideView,
  span: Span,
  lexicon: Lexicon,
): { readonly offset: number; readonly waiting: boolean } | null {
  const other = across(unit, view.side);
  const phrase = unit.linkable ? phraseOf(view, span) : null;
  if (!phrase || other.tongue === 'other') return null;
  const tokens = other.tokens();
  const votes = votesOf(unit, view, phrase);
  const shares = sharesOf(unit, view, phrase);
  const clauses = clausesOf(other);
  const own = clausesOf(view);
  const behind = view.tokens()[phrase.last + 1];
  const edge =
    own[phrase.first - 1] !== own[phrase.first] ||
    own[phrase.last + 1] !== own[phrase.last] ||
    behind?.lower === 'to';
  const neighbours = goesWithNoun(view, phrase, span, lexicon)
    ? nounWeight
    : edge
      ? edgeWeight
      : middleWeight[view.tongue];
  let best = -Infinity;
  let place = { offset: 0, waiting: false };
  for (let gap = 0; gap <= tokens.length; gap += 1) {
    const previous = tokens[gap - 1] ?? null;
    const next = tokens[gap] ?? null;
    const between = other.text.slice(previous?.end ?? 0, next?.start ?? other.text.length);
    const boundary = { view: other, lexicon, previous, next, between };
    const share = Math.max(shares.get(clauses[gap - 1] ?? -1) ?? 0, shares.get(clauses[gap] ?? -1) ?? 0);
    const waits = waiting(unit, boundary);
    const score =
      neighbours * (votes[gap] ?? 0) +
      clauseWeight * share +
      (waits > 0 ? waits * waitingWeight : habitOf(boundary));
    if (score > best + 1e-9) {
      best = score;
      place = { offset: previous?.end ?? 0, waiting: waits > 0 };
    }
  }
  return place;
}
