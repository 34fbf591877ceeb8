/** Scores the stretch of a sentence that the other side most probably lacks: unmatched words, lost length, clause edges. */
import type { Side } from '../text/text';
import type { Lexicon } from '../lexicon/lexicon';
import { across, covered, partners } from './place';
import type { Unit } from './row-view';
import type { Token } from './tokens';

/** A stretch of tokens `first`–`last` of `side` that the other side may lack; the higher the score the surer. */
export interface Stretch {
  readonly side: Side;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/*
 * Gains and losses per word, and the weights of length, edges, paraphrase and of what stands in the place. Found by random
 * search over 700 seeded cuts (tidy and odd) against 2,800 clean sentences and paragraphs of half A (gold/dev/base and
 * clean pairs of gold/long), for cuts placed at three rates of alarms (0.4, 0.7, 1.2 %).
 */
export const fitted = {
  lost: 0.819,
  lostSmall: 0.331,
  kept: -3.192,
  keptSmall: -0.314,
  length: 0.454,
  lengthCap: 5.029,
  opens: 1.002,
  opensByWord: 1.557,
  closes: 1.128,
  closesByWord: 0.244,
  paraphrase: 0.708,
  paraphraseCap: 7.127,
  paraphraseShare: 0.942,
  outside: 0.308,
  leastLength: 0.165,
  lostUnknown: 0.581,
  room: 0.433,
  roomCap: 2.46,
  crossed: 0.394,
  empty: 0.33,
};

/** The weights of a stretch's score; a fit tries others. */
export type ClauseWeights = Readonly<typeof fitted>;

// ln(nl/en) in characters: mean .07 in dev, variance falls with length (prototype: 1.7 / (length + 6)).
const usualLog = 0.07;
const spread = 1.7;

const conjunctions = new Set(
  'en and or of maar but die dat which that who omdat because met with om to als when toen waar where zonder without terwijl while totdat until till so zodat want for if indien hoewel though although waarbij waarin wat in on op by door including especially zeker vooral aangezien since after na voor before then dan daarna'.split(
    ' ',
  ),
);

interface Edges {
  readonly opens: Float64Array;
  readonly closes: Float64Array;
}

/** How well a clause may begin or end at each word: 1 at punctuation, less at a conjunction. */
function edgesOf(tokens: readonly Token[], text: string, weights: ClauseWeights): Edges {
  const opens = new Float64Array(tokens.length);
  const closes = new Float64Array(tokens.length);
  tokens.forEach((token, index) => {
    const before = index > 0 ? text.slice(tokens[index - 1]?.end ?? 0, token.start) : '^';
    const next = tokens[index + 1];
    const after = next ? text.slice(token.end, next.start) : '.';
    if (index === 0 || /[,;:(–—-]\s*["'`‘“]?\s*$/.test(before)) opens[index] = weights.opens;
    else if (conjunctions.has(token.lower)) opens[index] = weights.opensByWord;
    if (/[,;:.!?)–—]/.test(after)) closes[index] = weights.closes;
    else if (next && conjunctions.has(next.lower)) closes[index] = weights.closesByWord;
  });
  return { opens, closes };
}

function roomCost(room: number | null, weights: ClauseWeights): number {
  if (room === null) return weights.crossed;
  return room === 0 ? -weights.empty : weights.room * Math.min(room, weights.roomCap);
}

// Longer sentences are cut short: the search is quadratic, and beyond this nobody reads it as one clause.
const mostTokens = 400;

/**
 * The best stretch of a sentence bead, or null when neither side is longer than usual. Quadratic in the words of one
 * side, at most 400 of them.
 */
export function bestStretch(unit: Unit, lexicon: Lexicon, weights: ClauseWeights = fitted): Stretch | null {
  const lengths = { nl: unit.nl.text.length, en: unit.en.text.length };
  // without word knowledge of one of the languages the sides' order of length is all there is: mean 0
  const shift = unit.nl.tongue === unit.en.tongue ? 0 : unit.nl.tongue === 'en' ? -usualLog : usualLog;
  const deviation = Math.sqrt(spread / (Math.min(lengths.nl, lengths.en) + 6));
  const z = (Math.log((lengths.nl + 6) / (lengths.en + 6)) - shift) / deviation;
  let best: Stretch | null = null;
  for (const side of ['nl', 'en'] as const) {
    const excess = side === 'nl' ? z : -z;
    if (excess < weights.leastLength) continue;
    const found = bestOn(unit, lexicon, side, excess, deviation, side === 'nl' ? -shift : shift, weights);
    if (found && (best === null || found.score > best.score)) best = found;
  }
  return best;
}

/** Whether the dictionary could have linked a word: one that it does not know says little by standing alone. */
function isLinkable(token: Token, tongue: Unit['nl']['tongue'], lexicon: Lexicon): boolean {
  if (token.digits || token.capital) return true;
  if (tongue === 'nl') return lexicon.translations(token.lower).length > 0;
  return tongue === 'en' && lexicon.knowsEn(token.lower);
}

/**
 * What stands on the other side in the place of a stretch: words there that nothing accounts for, between the partners of
 * the nearest linked words before and behind it; null where those stand in another order.
 */
function roomOf(unit: Unit, side: Side): (first: number, last: number) => number | null {
  const own = (side === 'nl' ? unit.nl : unit.en).tokens();
  const other = across(unit, side);
  const links = partners(unit.links(), side);
  const kept = covered(unit.links(), other.side);
  const there = other.tokens();
  const freeUpTo = new Int32Array(there.length + 1);
  there.forEach((token, index) => {
    freeUpTo[index + 1] = (freeUpTo[index] ?? 0) + (token.small || kept[index] === true ? 0 : 1);
  });
  const before = new Int32Array(own.length + 1).fill(-1);
  const behind = new Int32Array(own.length + 1).fill(there.length);
  own.forEach((token, index) => {
    const partner = links[index] ?? -1;
    before[index + 1] = partner >= 0 && !token.small ? partner : (before[index] ?? -1);
  });
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const partner = links[index] ?? -1;
    behind[index] =
      partner >= 0 && own[index]?.small === false ? partner : (behind[index + 1] ?? there.length);
  }
  return (first, last) => {
    const from = before[first] ?? -1;
    const to = behind[last + 1] ?? there.length;
    return from < to ? (freeUpTo[to] ?? 0) - (freeUpTo[from + 1] ?? 0) : null;
  };
}

function bestOn(
  unit: Unit,
  lexicon: Lexicon,
  side: Side,
  excess: number,
  deviation: number,
  shift: number,
  weights: ClauseWeights,
): Stretch | null {
  const view = side === 'nl' ? unit.nl : unit.en;
  const other = across(unit, side);
  const links = unit.links();
  const tokens = view.tokens().slice(0, mostTokens);
  const kept = covered(links, side);
  const keptThere = covered(links, side === 'nl' ? 'en' : 'nl');
  const edges = edgesOf(tokens, view.text, weights);
  const telling = other.tokens().filter((token) => !token.small);
  const free = telling.filter((token) => keptThere[token.index] !== true).length;
  const freeShare = telling.length > 0 ? free / telling.length : 0;
  const paraphrase =
    weights.paraphrase * Math.min(free, weights.paraphraseCap) + weights.paraphraseShare * freeShare;
  const own = tokens.filter((token) => !token.small);
  const lost = own.filter((token) => kept[token.index] !== true).length;
  const room = roomOf(unit, side);
  const linkable = tokens.map((token) => isLinkable(token, view.tongue, lexicon));
  let best: Stretch | null = null;
  tokens.forEach((from, first) => {
    if (kept[first] === true && edges.opens[first] === 0) return;
    let gain = 0;
    let lostInside = 0;
    let ownInside = 0;
    for (let last = first; last < tokens.length; last += 1) {
      const token = tokens[last];
      if (!token) break;
      const has = kept[last] === true;
      if (!token.small) {
        ownInside += 1;
        if (!has) lostInside += 1;
      }
      gain += has
        ? token.small
          ? weights.keptSmall
          : weights.kept
        : token.small
          ? weights.lostSmall
          : linkable[last] === true
            ? weights.lost
            : weights.lostUnknown;
      if (gain < -3) break;
      if (lostInside < 2) continue;
      const length = token.end - from.start + 2;
      if (length > view.text.length * 0.85) break;
      const rest = (Math.log((view.text.length - length + 6) / (other.text.length + 6)) + shift) / deviation;
      const likelier = Math.min(weights.lengthCap, (excess * excess - rest * rest) / 2);
      if (likelier < -6) continue;
      const outside = own.length > ownInside ? (lost - lostInside) / (own.length - ownInside) : 0;
      const score =
        gain +
        weights.length * likelier +
        (edges.opens[first] ?? 0) +
        (edges.closes[last] ?? 0) -
        paraphrase -
        weights.outside * outside -
        roomCost(room(first, last), weights);
      if (best === null || score > best.score) best = { side, first, last, score };
    }
  });
  return best;
}
