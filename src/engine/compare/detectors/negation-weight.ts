/** How likely it is that a denial without partner is lost, and not said in other words: the more alike what stands around it, the likelier. */
import type { Side } from '../../text/text';
import { across, covered, partners } from '../place';
import type { Unit } from '../row-view';
import type { Token } from '../tokens';
import type { Denials } from './negation-pairs';

/*
 * Weights of a logistic model over denials without partner: 286 of seeded sentences of which one side lost its own, 129 of
 * clean pairs of like length (manuals, help, news, web, Tatoeba, half A), cross-checked in five parts. Of the clean ones it shows
 * 58 where the share of linked words in reach alone showed 102, and 94 % of the lost ones for 96 %. `constant` puts .5 there.
 */
const weights = {
  /** Share of linked words, small ones too, within two of the denial. */
  beside: 2,
  /** Share of linked content words within five. */
  around: 0.9,
  /** Share of the other side's content words that any link touches. */
  across: 1.8,
  /** How many words closer or farther the partners of its neighbours stand than they do; `farthest` where one has none. */
  shifted: -0.1,
  /** How far the two lengths are from what is usual, as a logarithm. */
  length: -4.6,
  /** Plain denials of both sides: with each there is one more to pair wrongly. */
  denials: -0.69,
  constant: -0.35,
};
const farthest = 9;
const mostDenials = 4;
// What a share is without a word to count.
const unknown = 0.6;
// How far to the left and right a linked neighbour is looked for.
const neighbourReach = 6;

/** Share of linked words within `reach` of a token; only content words unless `small`. */
function linkedAround(unit: Unit, side: Side, token: Token, reach: number, small: boolean): number {
  const tokens = (side === 'nl' ? unit.nl : unit.en).tokens();
  const links = partners(unit.links(), side);
  const near = tokens
    .slice(Math.max(0, token.index - reach), token.index + reach + 1)
    .filter((one) => one !== token && (small || !one.small));
  return near.length === 0
    ? unknown
    : near.filter((one) => (links[one.index] ?? -1) >= 0).length / near.length;
}

/** How much closer or farther apart the partners of the nearest linked words on both hands stand than these do. */
function shift(unit: Unit, side: Side, token: Token): number {
  const links = partners(unit.links(), side);
  const nearest = (step: 1 | -1): { readonly partner: number; readonly distance: number } | null => {
    for (let distance = 1; distance <= neighbourReach; distance += 1) {
      const partner = links[token.index + step * distance] ?? -1;
      if (partner >= 0) return { partner, distance };
    }
    return null;
  };
  const left = nearest(-1);
  const right = nearest(1);
  if (!left || !right) return farthest;
  return Math.min(farthest, Math.abs(right.partner - left.partner - (left.distance + right.distance - 1)));
}

/**
 * From 0 to 1, how likely a plain denial without partner was lost on the other side. `usualRatio` is the usual length of
 * the Dutch side over the English one. Needs a linkable unit.
 */
export function lossOf(unit: Unit, side: Side, token: Token, denials: Denials, usualRatio: number): number {
  const other = across(unit, side);
  const kept = covered(unit.links(), other.side);
  const content = other.tokens().filter((one) => !one.small);
  const share =
    content.length === 0
      ? unknown
      : content.filter((one) => kept[one.index] === true).length / content.length;
  const ratio = Math.log((unit.nl.text.length + 1) / (unit.en.text.length + 1) / usualRatio);
  const plain = [...denials.nl, ...denials.en].filter((one) => one.denial === 'plain').length;
  const sum =
    weights.constant +
    weights.beside * linkedAround(unit, side, token, 2, true) +
    weights.around * linkedAround(unit, side, token, 5, false) +
    weights.across * share +
    weights.shifted * shift(unit, side, token) +
    weights.length * Math.min(1, Math.abs(ratio)) +
    weights.denials * Math.min(mostDenials, plain);
  return 1 / (1 + Math.exp(-sum));
}
