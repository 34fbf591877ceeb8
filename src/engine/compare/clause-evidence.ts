/** What else speaks for or against a stretch that seems missing, beyond its unmatched words and the lengths: where it stands, what it is made of, what stands in its place. */
import { meaningsOf } from './coverage';
import type { Lexicon } from '../lexicon/lexicon';
import { across, covered, gapFor, partners } from './place';
import type { Side } from '../text/text';
import type { SideView, Unit } from './row-view';
import type { Token } from './tokens';
import type { Stretch } from './clause-score';
import { isLight } from './values/light-words';

/*
 * Points of the stretch's score. The signs and proportions are those of a logistic model over the stretches of 870 cut
 * sentences (tidy and odd) and of 8,100 clean pairs (gold/dev/base half A; gold/long), cross-checked in five parts. They count
 * four tenths of what the model gives them: so they halve the alarms in the clean pairs of dev/base (34 to 18 of 2,132) at
 * 4 % more tidy cuts and 2 % fewer odd ones; in full they lose more of the odd ones, which the model saw fewer of. The
 * weight of an opening is halved besides: the model has no cuts that take the first word, and texts have.
 */
const weights = {
  /** The Dutch side is wordier: it has stretches of its own more often without a loss. */
  dutch: -0.45,
  /** What opens a sentence is what translators turn most ("Als u deze optie selecteert, …" for an imperative). */
  opening: -0.6,
  /** Words between what stands before and behind the stretch on the other side, each; most of them are its rendering. */
  between: -0.1,
  betweenMost: 8,
  /** Its last word is a function word: a cut right through a phrase, as nobody translates. */
  endsSmall: 0.65,
  /** On the other side punctuation or an end stands in its place. */
  gapAtMark: 0.5,
  /** A word whose meaning stands on the other side, though given to another word. */
  said: -0.2,
  saidMost: 3,
  light: -0.7,
  lightMost: 3,
  /** A name in it is seldom added by a translator. */
  name: 0.3,
  nameMost: 2,
  /** A bracket or quotation that opens in it and closes outside, or the other way round: no clause. */
  halfBracket: -0.7,
  /** Times the logarithm of its words. */
  words: 0.5,
  constant: -0.5,
};

const mark = /[,;:.!?)(]/;
const brackets: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['“', '”'],
  ['‘', '’'],
];

const count = (text: string, what: string): number => text.split(what).length - 1;

/** Whether the other side has a word that means this one, wherever it stands and whatever it is linked to. */
function isSaid(token: Token, view: SideView, there: readonly Token[], lexicon: Lexicon): boolean {
  if (view.tongue === 'nl') {
    const meanings = meaningsOf(token.lower, lexicon);
    return there.some(
      (one) =>
        one.lower !== token.lower && (meanings.has(one.lower) || meanings.has(lexicon.lemmaEn(one.lower))),
    );
  }
  const lemma = lexicon.lemmaEn(token.lower);
  return there.some((one) => {
    if (one.small || one.lower === token.lower) return false;
    const meanings = meaningsOf(one.lower, lexicon);
    return meanings.has(token.lower) || meanings.has(lemma);
  });
}

/** How many words stand on the other side between the partners of the nearest linked content words around a stretch; 0 where they are crossed. */
function between(unit: Unit, side: Side, first: number, last: number): number {
  const tokens = (side === 'nl' ? unit.nl : unit.en).tokens();
  const links = partners(unit.links(), side);
  const telling = (token: Token): boolean => !token.small && (links[token.index] ?? -1) >= 0;
  const before = tokens.slice(0, first).findLast(telling);
  const behind = tokens.slice(last + 1).find(telling);
  const from = before ? (links[before.index] ?? -1) : -1;
  const to = behind ? (links[behind.index] ?? -1) : across(unit, side).tokens().length;
  return Math.max(0, to - from - 1);
}

/** Points to add to a stretch's score (below zero: it is rather said in another way). The unit needs a lexicon for its languages. */
export function clauseEvidence(unit: Unit, stretch: Stretch, lexicon: Lexicon): number {
  const { side, first, last } = stretch;
  const view = side === 'nl' ? unit.nl : unit.en;
  const other = across(unit, side);
  const tokens = view.tokens();
  const inside = tokens.slice(first, last + 1);
  const kept = covered(unit.links(), side);
  const lost = inside.filter((one) => !one.small && kept[one.index] !== true);
  const words = view.text.slice(inside[0]?.start, inside.at(-1)?.end);
  const there = other.tokens();
  const gap = gapFor(unit, side, first, last).before;
  const atGap = other.text.slice(
    gap > 0 ? (there[gap - 1]?.end ?? 0) : 0,
    there[gap]?.start ?? other.text.length,
  );
  const capped = (found: number, most: number): number => Math.min(most, found);
  const said = lost.filter((one) => isSaid(one, view, there, lexicon)).length;
  const light = inside.filter((one) => isLight(one.lower, view.tongue)).length;
  const names = lost.filter((one) => one.capital && !one.opens).length;
  return (
    weights.constant +
    (view.tongue === 'nl' && other.tongue === 'en' ? weights.dutch : 0) +
    (first === 0 ? weights.opening : 0) +
    weights.between * capped(between(unit, side, first, last), weights.betweenMost) +
    (inside.at(-1)?.small === true ? weights.endsSmall : 0) +
    (gap === 0 || gap >= there.length || mark.test(atGap) ? weights.gapAtMark : 0) +
    weights.said * capped(said, weights.saidMost) +
    weights.light * capped(light, weights.lightMost) +
    weights.name * capped(names, weights.nameMost) +
    (brackets.some(([open, close]) => count(words, open) !== count(words, close)) ? weights.halfBracket : 0) +
    weights.words * Math.log(inside.length)
  );
}
