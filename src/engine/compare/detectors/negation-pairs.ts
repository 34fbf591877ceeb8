/** Which denials of the two sides answer each other: by their words, by what stands around them, by what they deny. */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Side } from '../../text/text';
import { across, partners } from '../place';
import type { Unit } from '../row-view';
import type { Token } from '../tokens';
import { counterparts, turning, type NegationWord } from '../values/negation-words';
import { isAffixed, withoutAffix } from '../values/negative-affixes';
import { contraryOf } from './reversed';

/** The words of each side that deny, in order. */
export interface Denials {
  readonly nl: readonly NegationWord[];
  readonly en: readonly NegationWord[];
}

/** Denials that found a partner on the other side, with that partner. */
export type DenialPairs = ReadonlyMap<NegationWord, NegationWord>;

const tokensOn = (unit: Unit, side: Side): readonly Token[] => (side === 'nl' ? unit.nl : unit.en).tokens();

/** How well the neighbours of two words link to each other: high when both deny the same thing. */
function nearness(unit: Unit, x: Token, y: Token): number {
  const nl = unit.nl.tokens();
  const links = partners(unit.links(), 'nl');
  let sum = 0;
  for (let step = -4; step <= 4; step += 1) {
    const partner = links[x.index + step] ?? -1;
    if (step === 0 || partner < 0 || nl[x.index + step]?.small) continue;
    const distance = Math.abs(partner - y.index);
    if (distance <= 4) sum += 1 / (1 + 0.3 * (Math.abs(step) + distance));
  }
  return (
    sum - 2 * Math.abs(x.index / Math.max(1, nl.length) - y.index / Math.max(1, unit.en.tokens().length))
  );
}

const words = (x: Token, y: Token): boolean =>
  (counterparts[x.lower] ?? []).includes(y.lower) || (counterparts[y.lower] ?? []).includes(x.lower);

// How far from a "not" the word that it denies may stand.
const deniedReach = 3;

/** The verbs that an English word in -able may be made of: searchable, search. */
function verbsOf(english: string): readonly string[] {
  const root = /^(.{3,})[ai]bl[ey]$/.exec(english)?.[1];
  return root === undefined ? [] : [root, `${root}e`];
}

/** Whether a word that denies by its form says "not" and its partner: niet beschermd, unprotected. */
function saysNot(word: Token, partner: Token, side: Side, unit: Unit, lexicon: Lexicon): boolean {
  const stem = withoutAffix(word.lower, (side === 'nl' ? unit.nl : unit.en).tongue);
  if (stem === null) return false;
  const dutch = (side === 'nl' ? unit.nl : unit.en).tongue === 'nl' ? stem : partner.lower;
  const english = dutch === stem ? partner.lower : stem;
  const words = new Set(lexicon.translations(dutch).map((one) => one.en));
  return [english, lexicon.lemmaEn(english), ...verbsOf(english)].some((one) => words.has(one));
}

/**
 * Whether the Dutch word is translated by several English words that stand on the other side, the "not" among them:
 * tevergeefs, to no avail; ongepast, not fitting.
 */
function isSpelledOut(
  unit: Unit,
  plain: NegationWord,
  lexical: NegationWord,
  side: Side,
  lexicon: Lexicon,
): boolean {
  if ((side === 'nl' ? unit.nl : unit.en).tongue !== 'nl') return false;
  const near = tokensOn(unit, side === 'nl' ? 'en' : 'nl')
    .slice(Math.max(0, plain.token.index - deniedReach), plain.token.index + deniedReach + 1)
    .map((one) => one.lower);
  return lexicon.translations(lexical.token.lower).some((one) => {
    const said = one.en.split(' ');
    return said.length > 1 && said.includes(plain.token.lower) && said.every((word) => near.includes(word));
  });
}

/** Whether the partner of a word that denies by its form stands right beside the "not": niet geweten, unknown. */
function isDenied(
  partner: Token,
  plain: NegationWord,
  lexical: NegationWord,
  side: Side,
  unit: Unit,
): boolean {
  return (
    isAffixed(lexical.token.lower, (side === 'nl' ? unit.nl : unit.en).tongue) &&
    !isAffixed(partner.lower, across(unit, side).tongue) &&
    Math.abs(partner.index - plain.token.index) <= 2
  );
}

/** Whether a word that denies by its form says a "not" of the other side and a word beside it, and that word has no other partner. */
function saysDenied(
  unit: Unit,
  plain: NegationWord,
  lexical: NegationWord,
  side: Side,
  lexicon: Lexicon,
): boolean {
  if (!isAffixed(lexical.token.lower, (side === 'nl' ? unit.nl : unit.en).tongue)) return false;
  const there = tokensOn(unit, side === 'nl' ? 'en' : 'nl');
  const back = partners(unit.links(), side === 'nl' ? 'en' : 'nl');
  return there
    .slice(Math.max(0, plain.token.index - deniedReach), plain.token.index + deniedReach + 1)
    .some((one) => {
      const partner = back[one.index] ?? -1;
      return (
        !one.small &&
        (partner < 0 || partner === lexical.token.index) &&
        saysNot(lexical.token, one, side, unit, lexicon)
      );
    });
}

/** Whether the other side has a word of its own for one that turns a denial round: nooit zonder, always without. */
export function isAnswered(unit: Unit, side: Side, token: Token): boolean {
  const there = tokensOn(unit, side === 'nl' ? 'en' : 'nl');
  const partner = there[partners(unit.links(), side)[token.index] ?? -1];
  if (partner && turning.test(partner.lower)) return true;
  return there.some((one) => words(token, one));
}

// Below this a "nor" that opens no clause does not stand for a denial with other words around it.
const leastGoingOn = 0.3;

/** Whether a denial only carries on the one before it, in the same sentence: neither … nor, niet … noch, niet …, zelfs niet. */
function continues(unit: Unit, side: Side, token: Token): boolean {
  const tokens = tokensOn(unit, side);
  return (
    (/^(?:nor|noch)$/.test(token.lower) || /^(?:zelfs|even)$/.test(tokens[token.index - 1]?.lower ?? '')) &&
    tokens
      .slice(0, token.index)
      .some((one) => /^(?:neither|not|never|no|niet|geen|noch|nooit)$/.test(one.lower))
  );
}

/** Whether the clause of a denial is joined to what stands before it: ", and it is not", "; noch". */
function opensClause(unit: Unit, side: Side, token: Token): boolean {
  const view = side === 'nl' ? unit.nl : unit.en;
  const clause =
    view.text
      .slice(0, token.end)
      .split(/[,;:.!?]/)
      .at(-1) ?? '';
  return /^\s*(?:en|and|of|or|noch|nor|ook|zelfs|even)(?!\p{L})/iu.test(clause);
}

/** Pairs the denials of both sides one to one, best first, and returns each with its partner. Needs a linkable unit. */
export function pairedDenials(unit: Unit, cues: Denials, lexicon: Lexicon): DenialPairs {
  const links = unit.links();
  const scored: {
    readonly score: number;
    readonly x: NegationWord;
    readonly y: NegationWord;
    readonly near: number;
  }[] = [];
  for (const x of cues.nl) {
    for (const y of cues.en) {
      const linked = links.nl[x.token.index] === y.token.index;
      const near = nearness(unit, x.token, y.token);
      const alike = x.denial === y.denial;
      const goesOn = continues(unit, 'nl', x.token) !== continues(unit, 'en', y.token);
      if (
        goesOn &&
        near < leastGoingOn &&
        !(opensClause(unit, 'nl', x.token) && opensClause(unit, 'en', y.token))
      )
        continue;
      const base = alike ? (x.denial === 'plain' ? (goesOn ? 1.5 : 3) : linked ? 4 : 0.3) : 0;
      scored.push({
        score: base + (words(x.token, y.token) ? 0.8 : 0) + (linked ? 1 : 0) + near,
        x,
        y,
        near,
      });
    }
  }
  scored.sort(
    (a, b) => b.score - a.score || a.x.token.index + a.y.token.index - b.x.token.index - b.y.token.index,
  );
  const taken = new Map<NegationWord, NegationWord>();
  for (const { x, y, near } of scored) {
    if (taken.has(x) || taken.has(y)) continue;
    const linked = links.nl[x.token.index] === y.token.index;
    if (
      x.denial === 'plain' &&
      y.denial === 'plain' &&
      !words(x.token, y.token) &&
      (contraryOf(unit, 'nl', x.token) ?? contraryOf(unit, 'en', y.token))
    )
      continue;
    if (x.denial !== y.denial) {
      const lexical = x.denial === 'lexical' ? x : y;
      if (
        isAnswered(unit, lexical === x ? 'nl' : 'en', lexical.token) &&
        contraryOf(unit, lexical === x ? 'en' : 'nl', (lexical === x ? y : x).token)
      )
        continue;
      const plain = lexical === x ? y : x;
      // "onbekend" for "not known" wherever it stands; "nothing but" for "niets anders"
      if (
        saysDenied(unit, plain, lexical, lexical === x ? 'nl' : 'en', lexicon) ||
        isSpelledOut(unit, plain, lexical, lexical === x ? 'nl' : 'en', lexicon) ||
        words(x.token, y.token)
      ) {
        taken.set(x, y).set(y, x);
        continue;
      }
      const own = lexical === x ? links.nl[x.token.index] : links.en[y.token.index];
      const partner = tokensOn(unit, lexical === x ? 'en' : 'nl')[own ?? -1];
      // a word that has its own translation does not stand for a "not"
      const side: Side = lexical === x ? 'nl' : 'en';
      if (
        partner &&
        !partner.small &&
        partner !== x.token &&
        partner !== y.token &&
        !isDenied(partner, plain, lexical, side, unit) &&
        !saysNot(lexical.token, partner, side, unit, lexicon)
      )
        continue;
      if (near < (lexical.soft ? 0.3 : -0.5)) continue;
    } else if (x.denial === 'lexical' && !linked && !words(x.token, y.token)) {
      const alike = x.family !== null && x.family !== 'form' && x.family === y.family;
      if (alike && near >= -0.5) {
        taken.set(x, y).set(y, x);
        continue;
      }
      if (
        near < 0.3 ||
        !isAffixed(x.token.lower, unit.nl.tongue) ||
        !isAffixed(y.token.lower, unit.en.tongue)
      )
        continue;
    }
    taken.set(x, y).set(y, x);
  }
  return taken;
}
