/** Which denials without partner count: not one that another of its side turns into a yes, one cited, or one said in another way. */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Side } from '../../text/text';
import { partners } from '../place';
import type { Unit } from '../row-view';
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

/** A word that the other side has letter by letter: the name of a value ("Nothing", “none”), not a denial. */
function isCited(unit: Unit, side: Side, token: Token): boolean {
  const there = tokensOn(unit, side === 'nl' ? 'en' : 'nl');
  const own = tokensOn(unit, side);
  const beside = (tokens: readonly Token[], at: number): string =>
    [tokens[at - 1]?.word, tokens[at + 1]?.word].join(' ');
  return (
    unit.nl.tongue !== unit.en.tongue &&
    there.some(
      (one) =>
        one.word === token.word &&
        // a short one ("not found") may be a word of both languages: then its neighbours stand there too
        (token.word.length >= 4 || beside(there, one.index) === beside(own, token.index)),
    )
  );
}

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
      if (turned || isCited(unit, side, one.token)) return false;
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
    return found.length === 0 ? found : found.slice(spare(side));
  };
  return { nl: accused('nl'), en: accused('en') };
}
