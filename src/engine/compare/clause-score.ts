/** Picks the stretch of a sentence that the other side may lack: unmatched words, lost length, clause edges. */
import type { Side } from '../text/text';
import type { Lexicon } from '../lexicon/lexicon';
import { across, covered } from './place';
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
 * Gains and losses per word, and the weights of length, edges and paraphrase: good enough to pick the stretch that is
 * worth a closer look (clause-evidence.ts). Found by random search over 700 seeded cuts (tidy and odd) against 2,800
 * clean sentences and paragraphs of half A (gold/dev/base and clean pairs of gold/long).
 */
const weights = {
  lost: 0.819,
  lostSmall: 0.331,
  lostUnknown: 0.581,
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
};

// ln(nl/en) in characters: mean .07 in dev, variance falls with length (prototype: 1.7 / (length + 6)).
const usualLog = 0.07;
const spread = 1.7;

const conjunctions = new Set(
  'en and or of maar but die dat which that who omdat because met with om to als when toen waar where zonder without terwijl while totdat until till so zodat want for if indien hoewel though although waarbij waarin wat in on op by door including especially zeker vooral aangezien since after na voor before then dan daarna'.split(
    ' ',
  ),
);

/** What stands before and behind a word, where a clause may begin or end. */
export interface Edges {
  readonly opensAtMark: boolean;
  readonly opensByWord: boolean;
  readonly closesAtMark: boolean;
  readonly closesByWord: boolean;
}

/** The edges of a token: punctuation, else a conjunction, before and behind it. The ends of the text count as punctuation. */
export function edgesAt(tokens: readonly Token[], text: string, index: number): Edges {
  const token = tokens[index];
  const next = tokens[index + 1];
  const before = token && index > 0 ? text.slice(tokens[index - 1]?.end ?? 0, token.start) : '';
  const after = token && next ? text.slice(token.end, next.start) : '.';
  const opensAtMark = index === 0 || /[,;:(–—-]\s*["'`‘“]?\s*$/.test(before);
  const closesAtMark = /[,;:.!?)–—]/.test(after);
  return {
    opensAtMark,
    opensByWord: !opensAtMark && token !== undefined && conjunctions.has(token.lower),
    closesAtMark,
    closesByWord: !closesAtMark && next !== undefined && conjunctions.has(next.lower),
  };
}

// Longer sentences are cut short: the search is quadratic, and beyond this nobody reads it as one clause.
const mostTokens = 400;

// A side this much shorter than usual, in deviations, has lost nothing that it could still lack a stretch beside.
const leastExcess = -1.2;
// Poorer stretches hardly ever come out as differences: of the seeded cuts that did, 1 in 130 had less than .5.
const leastScore = 0;

/**
 * How much longer a side is than usual, in deviations, by the languages' usual proportion of characters: as it is (`whole`),
 * and if it had another number of characters (`beside`).
 */
export function excessOf(
  unit: Unit,
  side: Side,
): { readonly whole: number; readonly beside: (length: number) => number } {
  const own = (side === 'nl' ? unit.nl : unit.en).text.length;
  const other = across(unit, side).text.length;
  const tongue = (side === 'nl' ? unit.nl : unit.en).tongue;
  // without word knowledge of one of the languages the sides' order of length is all there is: mean 0
  const shift = unit.nl.tongue === unit.en.tongue ? 0 : tongue === 'nl' ? usualLog : -usualLog;
  const deviation = Math.sqrt(spread / (Math.min(own, other) + 6));
  const beside = (length: number): number => (Math.log((length + 6) / (other + 6)) - shift) / deviation;
  return { whole: beside(own), beside };
}

/**
 * The stretch of a sentence bead that the other side most probably lacks, or null where neither side may lack one. Quadratic
 * in the words of one side, at most 400 of them.
 */
export function bestStretch(unit: Unit, lexicon: Lexicon): Stretch | null {
  const nl = bestOn(unit, lexicon, 'nl');
  const en = bestOn(unit, lexicon, 'en');
  if (nl === null || en === null) return nl ?? en;
  return en.score > nl.score ? en : nl;
}

/** Whether the dictionary could have linked a word: one that it does not know says little by standing alone. */
function isLinkable(token: Token, tongue: Unit['nl']['tongue'], lexicon: Lexicon): boolean {
  if (token.digits || token.capital) return true;
  if (tongue === 'nl') return lexicon.translations(token.lower).length > 0;
  return tongue === 'en' && lexicon.knowsEn(token.lower);
}

function bestOn(unit: Unit, lexicon: Lexicon, side: Side): Stretch | null {
  const view = side === 'nl' ? unit.nl : unit.en;
  const other = across(unit, side);
  const { whole, beside } = excessOf(unit, side);
  if (whole < leastExcess) return null;
  const links = unit.links();
  const tokens = view.tokens().slice(0, mostTokens);
  const kept = covered(links, side);
  const keptThere = covered(links, other.side);
  const edges = tokens.map((_, index) => edgesAt(tokens, view.text, index));
  const telling = other.tokens().filter((token) => !token.small);
  const free = telling.filter((token) => keptThere[token.index] !== true).length;
  const paraphrase =
    weights.paraphrase * Math.min(free, weights.paraphraseCap) +
    (telling.length > 0 ? (weights.paraphraseShare * free) / telling.length : 0);
  const own = tokens.filter((token) => !token.small);
  const lost = own.filter((token) => kept[token.index] !== true).length;
  const gains = tokens.map((token, index) => {
    if (kept[index] === true) return token.small ? weights.keptSmall : weights.kept;
    if (token.small) return weights.lostSmall;
    return isLinkable(token, view.tongue, lexicon) ? weights.lost : weights.lostUnknown;
  });
  let best: Stretch | null = null;
  tokens.forEach((from, first) => {
    const opening = edges[first];
    if (kept[first] === true && opening?.opensAtMark !== true && opening?.opensByWord !== true) return;
    let gain = 0;
    let lostInside = 0;
    let numbers = 0;
    let ownInside = 0;
    for (let last = first; last < tokens.length; last += 1) {
      const token = tokens[last];
      if (!token) break;
      if (!token.small) {
        ownInside += 1;
        if (kept[last] !== true) lostInside += 1;
        if (kept[last] !== true && token.digits) numbers += 1;
      }
      gain += gains[last] ?? 0;
      if (gain < -5) break;
      // one word beside numbers is for the detectors of numbers to tell
      if (lostInside - numbers < 2) continue;
      const length = token.end - from.start + 2;
      if (length > view.text.length * 0.85) break;
      const rest = beside(view.text.length - length);
      const likelier = Math.min(weights.lengthCap, (whole * whole - rest * rest) / 2);
      if (likelier < -6) continue;
      const outside = own.length > ownInside ? (lost - lostInside) / (own.length - ownInside) : 0;
      const score =
        gain +
        weights.length * likelier +
        (opening?.opensAtMark === true
          ? weights.opens
          : opening?.opensByWord === true
            ? weights.opensByWord
            : 0) +
        (edges[last]?.closesAtMark === true
          ? weights.closes
          : edges[last]?.closesByWord === true
            ? weights.closesByWord
            : 0) -
        paraphrase -
        weights.outside * outside;
      if (score >= leastScore && (best === null || score > best.score)) best = { side, first, last, score };
    }
  });
  return best;
}
