/** How sure it is that a name was left out, and not said in other words (E8). */
import type { Neighbourhood } from '../detector';
import { across, covered, partners } from '../place';
import type { SideView } from '../row-view';
import type { Token } from '../tokens';
import type { Hunt, Named } from './hunt';
import { isKnownWord, isOrdinary } from './name-or-word';

/**
 * Part of a longer name of which the rest is there ("Glasgow Rangers", "Rangers"): people and clubs are often named shorter.
 * With `letters` only where the rest stands there letter by letter, and is no translation ("Titicacameer", "Lake Titicaca"),
 * and what is missing is no given name before it (E6).
 */
export function partOfName(hunt: Hunt, view: SideView, token: Token, letters = false): boolean {
  const tokens = view.tokens();
  const links = partners(hunt.unit.links(), view.side);
  const other = across(hunt.unit, view.side).tokens();
  return ([-1, 1] as const).some((step) => {
    const beside = tokens[token.index + step];
    const partner = beside && other[links[beside.index] ?? -1];
    if (!beside?.capital || beside.small || !partner) return false;
    if (letters && partner.word !== beside.word) return false;
    if (letters && step > 0 && !isOrdinary(token, view, hunt.near)) return false;
    // "Minister Peter": the capital of a first word says nothing
    if (letters && beside.opens && isOrdinary(beside, view, hunt.near)) return false;
    const between =
      step < 0 ? view.text.slice(beside.end, token.start) : view.text.slice(token.end, beside.start);
    return /^[\s-]$/.test(between);
  });
}

/** What speaks for a name being left out, and not said in other words. */
interface Loneliness {
  /** Words between the partners of its neighbours that nothing on its own side accounts for; null where the place is not clear. */
  readonly room: number | null;
  /** A compound that nothing accounts for stands in its place: watervleermuis for Daubenton's bat. */
  readonly compound: boolean;
  /** Words anywhere on the other side that nothing accounts for. */
  readonly free: number;
  readonly part: boolean;
  /** The rest of the name stands on the other side letter by letter. */
  readonly halved: boolean;
  readonly known: boolean;
}

/** Gathers what speaks for a name being left out: what stands in its place on the other side, and how freely that is told. */
export function lonelinessOf(hunt: Hunt, { view, token }: Named): Loneliness {
  const { unit } = hunt;
  const links = partners(unit.links(), view.side);
  const other = across(unit, view.side);
  const kept = covered(unit.links(), other.side);
  const own = view.tokens();
  const partnerFrom = (step: 1 | -1): number | null => {
    for (let at = token.index + step; at >= 0 && at < own.length; at += step) {
      const partner = links[at] ?? -1;
      if (partner >= 0 && !own[at]?.small) return partner;
    }
    return step < 0 ? -1 : other.tokens().length;
  };
  const isFree = (one: Token): boolean => !one.small && !one.digits && kept[one.index] !== true;
  const before = partnerFrom(-1) ?? -1;
  const after = partnerFrom(1) ?? other.tokens().length;
  const between = other.tokens().slice(before + 1, Math.max(before + 1, after));
  return {
    room: before < after ? between.filter(isFree).length : null,
    compound:
      (before < after && between.some((one) => isFree(one) && isCompound(one, other, hunt.near))) ||
      isPartOfCompound(own[token.index + 1], other.tokens()[links[token.index + 1] ?? -1], other, hunt.near),
    free: other.tokens().filter(isFree).length,
    part: partOfName(hunt, view, token),
    halved: partOfName(hunt, view, token, true),
    known: isKnownWord(token, view, hunt.near),
  };
}

// Two words in one are rarely shorter, in letters.
const shortestCompound = 9;

function isCompound(token: Token, view: SideView, near: Neighbourhood): boolean {
  return (
    view.tongue === 'nl' &&
    !token.capital &&
    token.lower.length >= shortestCompound &&
    near.lexicon.compoundNl(token.lower) !== null
  );
}

/** Whether the noun behind a name has a compound for its partner that says more than the noun: bats, watervleermuis. */
function isPartOfCompound(
  noun: Token | undefined,
  partner: Token | undefined,
  view: SideView,
  near: Neighbourhood,
): boolean {
  if (!noun || !partner || noun.capital || noun.small || !isCompound(partner, view, near)) return false;
  const lemma = near.lexicon.lemmaEn(noun.lower);
  return !near.lexicon
    .translations(partner.lower)
    .some((one) => one.by !== 'compound' && (one.en === lemma || one.en === noun.lower));
}

// With so many words unaccounted for a row is told freely, and an ordinary word with a capital is said otherwise there:
// of 7 such words 2 were lost, of 28 with fewer 20 (240 seeded losses, 13,300 clean pairs).
const freelyTold = 4;

/**
 * How sure it is that a name was left out. Half A, 310 seeded losses and 2,950 clean sentences: with no unexplained word in
 * its place 128 names were lost and 25 said otherwise; with one or more, 50 and 34. Of names whose other half stands there
 * letter by letter (300 seeded losses, 1,575 distinct clean sentences), some 110 were lost and none was said otherwise.
 */
export function lonelyConfidence({ room, compound, free, part, halved, known }: Loneliness): number {
  if (halved) return 0.6;
  if (compound) return 0.4;
  if (room === 0) return known ? ((part && free < 3) || free >= freelyTold ? 0.45 : 0.52) : 0.6;
  return room === 1 && free === 1 && !known ? 0.52 : 0.4;
}
