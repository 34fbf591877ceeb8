/** Which denials without partner count: not one that another of its side turns into a yes, one cited, or one said in another way. */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Side } from '../../text/text';
import { across, partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { turning, type NegationWord } from '../values/negation-words';
import { isAnswered, type DenialPairs, type Denials } from './negation-pairs';
import { contraryOf } from './reversed';
import { isSaidOtherwise } from './said-otherwise';

const tokensOn = (unit: Unit, side: Side): readonly Token[] => (side === 'nl' ? unit.nl : unit.en).tokens();

// How many words a denial may stand from the one that it turns round.
const turningReach = 9;

/** Whether a denial opens a clause about what stands before it: zonder welke … niet, without which … not. */
function opensRelative(unit: Unit, side: Side, token: Token, until: Token): boolean {
  const tokens = tokensOn(unit, side);
  const text = (side === 'nl' ? unit.nl : unit.en).text;
  return (
    until.index > token.index &&
    /^(?:welke?|wie|wat|dat|which|whom)$/.test(tokens[token.index + 1]?.lower ?? '') &&
    !/[.,;:!?]/.test(text.slice(token.end, until.start))
  );
}

/** A word that the other side has letter by letter: the name of a value ("Nothing", “none”) or a quoted phrase, not a denial. */
function isCited(unit: Unit, side: Side, token: Token): boolean {
  const view = side === 'nl' ? unit.nl : unit.en;
  const other = across(unit, side);
  if (view.tongue === other.tongue) return false;
  // of "don't" the other side has the whole word
  const before = /\p{L}*$/u.exec(view.text.slice(0, token.start))?.[0] ?? '';
  if (/^n['’]t$/i.test(token.word) && before !== '')
    return new RegExp(`(?<!\\p{L})${before}n['’]t`, 'iu').test(other.text);
  const own = view.tokens();
  const there = other.tokens();
  return there.some(
    (one) =>
      one.word === token.word &&
      // "no" is short for a number too: then one of its neighbours stands there as well
      (token.word.length >= 3 ||
        there[one.index - 1]?.word === own[token.index - 1]?.word ||
        there[one.index + 1]?.word === own[token.index + 1]?.word),
  );
}

// How far from a word that denies in its meaning the denial may stand that turns it round: vergeet niet, do not hesitate.
const besideReach = 3;

/** Whether a denial stands beside a word that denies in its meaning and has no partner: two that make a yes. */
function isUndone(unit: Unit, side: Side, token: Token, cues: Denials, taken: DenialPairs): boolean {
  const { text } = side === 'nl' ? unit.nl : unit.en;
  const links = partners(unit.links(), side);
  return cues[side].some((other) => {
    if (other.denial !== 'lexical' || other.soft || other.family === null || other.family === 'form')
      return false;
    if (taken.has(other) || (links[other.token.index] ?? -1) >= 0) return false;
    const [first, second] = other.token.index < token.index ? [other.token, token] : [token, other.token];
    return second.index - first.index <= besideReach && !/[.,;:!?]/.test(text.slice(first.end, second.start));
  });
}

/** "None of it is lost", "alles blijft": a denial of all beside a word that denies, where the other side says all outright. */
function isAllSaved(unit: Unit, side: Side, token: Token, cues: Denials, taken: DenialPairs): boolean {
  const links = partners(unit.links(), side);
  return (
    contraryOf(unit, side, token) !== null &&
    cues[side].some(
      (other) =>
        other.denial === 'lexical' &&
        other.family !== null &&
        !taken.has(other) &&
        (links[other.token.index] ?? -1) < 0 &&
        other.token.index > token.index &&
        other.token.index - token.index <= turningReach,
    )
  );
}

// How many words apart two denials stand of which one is inside what the other denies.
const nestedReach = 5;

/** Leaves out two denials of which the second stands inside what the first denies: "don't say I didn't warn you" warns. */
function withoutNested(view: SideView, found: readonly NegationWord[]): readonly NegationWord[] {
  const nested = new Set<NegationWord>();
  found.forEach((one, at) => {
    const next = found[at + 1];
    if (!next || nested.has(one) || next.token.index - one.token.index > nestedReach) return;
    const between = view.text.slice(one.token.end, next.token.start);
    if (/[.,;:!?]|(?<!\p{L})(?:en|of|and|or|maar|but)(?!\p{L})/iu.test(between)) return;
    nested.add(one).add(next);
  });
  return found.filter((one) => !nested.has(one));
}

// What follows a neither or nor that opens a clause of its own and denies it: neither shall he, nor did she.
const inverted =
  /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|shall|should|may|might|must)$/;

/** The plain denials of both sides that found no partner and that nothing else on the other side answers. */
export function accusedDenials(unit: Unit, cues: Denials, taken: DenialPairs, lexicon: Lexicon): Denials {
  // one that found a partner though the other side says it otherwise (geen probleem: fine) leaves that partner to another
  const spare = (side: Side): number =>
    cues[side].filter(
      (one) => one.denial === 'plain' && taken.has(one) && isSaidOtherwise(unit, side, one.token, lexicon),
    ).length;
  const left = (side: Side): readonly NegationWord[] =>
    cues[side].filter((one) => {
      if (one.denial !== 'plain' || taken.has(one)) return false;
      // "zonder welke … niet": two denials of one side that make a yes
      const turned = cues[side].some(
        (other) =>
          turning.test(other.token.lower) &&
          !taken.has(other) &&
          !(isAnswered(unit, side, other.token) && contraryOf(unit, side, one.token)) &&
          (Math.abs(other.token.index - one.token.index) <= turningReach ||
            opensRelative(unit, side, other.token, one.token)),
      );
      if (
        turned ||
        isAllSaved(unit, side, one.token, cues, taken) ||
        isUndone(unit, side, one.token, cues, taken) ||
        isCited(unit, side, one.token)
      )
        return false;
      if (isSaidOtherwise(unit, side, one.token, lexicon)) return false;
      // "zelfs niet als", "ook niet" after a negation say "even if", "neither": the first one has denied it already
      const before = tokensOn(unit, side)[one.token.index - 1]?.lower ?? '';
      if (
        /^(?:zelfs|ook|even)$/.test(before) &&
        cues[side].some((other) => other.denial === 'plain' && other.token.index < one.token.index)
      )
        return false;
      if (
        /^(?:neither|nor|noch|evenmin)$/.test(one.token.lower) &&
        !inverted.test(tokensOn(unit, side)[one.token.index + 1]?.lower ?? '') &&
        [...cues.nl, ...cues.en].some((other) => other !== one && other.denial === 'plain')
      )
        return false;
      const next = one.token.index + 1;
      if (!one.only) return true;
      const restated = tokensOn(unit, side === 'nl' ? 'en' : 'nl').some((token) =>
        /^(?:only|just|merely|alleen|slechts|enkel)$/.test(token.lower),
      );
      return restated || (partners(unit.links(), side)[next] ?? -1) >= 0;
    });
  const accused = (side: Side): readonly NegationWord[] => {
    const found = left(side);
    return withoutNested(side === 'nl' ? unit.nl : unit.en, found.slice(spare(side)));
  };
  return { nl: accused('nl'), en: accused('en') };
}
