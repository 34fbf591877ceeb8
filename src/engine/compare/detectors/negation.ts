/** A negation that the other side does not have (M1): a cue, worth a look, never a verdict. */
import { covers, isShown, type Detector, type Neighbourhood } from '../detector';
import { finding, parts, saying, type Finding } from '../finding';
import { across, partners } from '../place';
import { looseness } from '../looseness';
import type { Unit } from '../row-view';
import type { Token } from '../tokens';
import {
  counterparts,
  isAffixed,
  negationsIn,
  soft,
  turning,
  withoutAffix,
  type NegationWord,
} from '../values/negation-words';
import { expected, place } from './negation-place';
import { contraryOf } from './reversed';
import { isSaidOtherwise } from './said-otherwise';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Side } from '../../text/text';

interface Cues {
  readonly nl: readonly NegationWord[];
  readonly en: readonly NegationWord[];
}

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

/** Whether a word that denies by its form says "not" and its partner: niet beschermd, unprotected. */
function saysNot(word: Token, partner: Token, side: Side, unit: Unit, lexicon: Lexicon): boolean {
  const stem = withoutAffix(word.lower, (side === 'nl' ? unit.nl : unit.en).tongue);
  if (stem === null) return false;
  const dutch = (side === 'nl' ? unit.nl : unit.en).tongue === 'nl' ? stem : partner.lower;
  const english = dutch === stem ? partner.lower : stem;
  const words = lexicon.translations(dutch).map((one) => one.en);
  return words.includes(english) || words.includes(lexicon.lemmaEn(english));
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

// How far from a "not" the word that it denies may stand.
const deniedReach = 3;

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

/** Whether the other side has a word of its own for one that turns a denial round: nooit zonder, always without. */
function isAnswered(unit: Unit, side: Side, token: Token): boolean {
  const there = tokensOn(unit, side === 'nl' ? 'en' : 'nl');
  const partner = there[partners(unit.links(), side)[token.index] ?? -1];
  if (partner && turning.test(partner.lower)) return true;
  return there.some((one) => words(token, one));
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

/**
 * The second of two negations that share what they deny – "niet herkend of werkt niet", "not detected or working" – where
 * the other side denies once: the same may be meant.
 */
function isShared(unit: Unit, side: Side, token: Token, cues: Cues): boolean {
  const own = tokensOn(unit, side);
  const earlier = cues[side].filter((one) => one.denial === 'plain' && one.token.index < token.index);
  const first = earlier.at(-1)?.token;
  if (!first) return false;
  const joins = /^(?:of|or|en|and|noch|nor)$/;
  const there = tokensOn(unit, side === 'nl' ? 'en' : 'nl');
  return (
    own.slice(first.index + 1, token.index).some((one) => joins.test(one.lower)) &&
    (there.some((one) => /^(?:of|or|noch|nor)$/.test(one.lower)) ||
      /\p{L}\/\p{L}/u.test((side === 'nl' ? unit.en : unit.nl).text))
  );
}

// How far from the start of a question its denial stands: "Heb je dan niet …?", "Don't you …?"
const askedReach = 4;
const asking = /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should)$/;
const askedFor =
  /^(?:wie|wat|waar\p{L}*|wanneer|hoe\p{L}*|welke?|ik|je|jij|u|hij|zij|ze|het|we|wij|jullie|er|dat|dit|de|een)$/u;

/** "Heb je niet het gevoel …?", "Don't you feel …?": a question to be answered by yes asks the same without its denial. */
function isAsked(unit: Unit, side: Side, token: Token): boolean {
  const view = side === 'nl' ? unit.nl : unit.en;
  const tokens = view.tokens();
  const opening = tokens
    .slice(Math.max(0, token.index - askedReach), token.index)
    .findLast((one) => one.opens);
  if (!opening || !/^(?:niet|not)$/.test(token.lower)) return false;
  return (
    (view.tongue === 'en' ? asking.test(opening.lower) : !askedFor.test(opening.lower)) &&
    /^[^.!?;:]*\?/.test(view.text.slice(token.end)) &&
    across(unit, side).text.includes('?')
  );
}

/** Pairs the negations of both sides one to one, best first, and returns the plain ones without partner. */
function unpaired(unit: Unit, cues: Cues, lexicon: Lexicon): Cues {
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
      const base = alike ? (x.denial === 'plain' ? 3 : linked ? 4 : 0.3) : 0;
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
  const taken = new Set<NegationWord>();
  for (const { x, y, near } of scored) {
    if (taken.has(x) || taken.has(y)) continue;
    const linked = links.nl[x.token.index] === y.token.index;
    if (x.denial !== y.denial) {
      const lexical = x.denial === 'lexical' ? x : y;
      if (
        isAnswered(unit, lexical === x ? 'nl' : 'en', lexical.token) &&
        contraryOf(unit, lexical === x ? 'en' : 'nl', (lexical === x ? y : x).token)
      )
        continue;
      const plain = lexical === x ? y : x;
      // "onbekend" for "not known" wherever it stands; "nothing but" for "niets anders"
      if (saysDenied(unit, plain, lexical, lexical === x ? 'nl' : 'en', lexicon) || words(x.token, y.token)) {
        taken.add(x).add(y);
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
      if (near < (soft.test(lexical.token.lower) ? 0.3 : -0.5)) continue;
    } else if (x.denial === 'lexical' && !linked) {
      if (
        near < 0.3 ||
        !isAffixed(x.token.lower, unit.nl.tongue) ||
        !isAffixed(y.token.lower, unit.en.tongue)
      )
        continue;
    }
    taken.add(x).add(y);
  }
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
      return restated || (partners(links, side)[next] ?? -1) >= 0;
    });
  const accused = (side: Side): readonly NegationWord[] => {
    const found = left(side);
    return found.length === 0 ? found : found.slice(spare(side));
  };
  return { nl: accused('nl'), en: accused('en') };
}

function inUnit(unit: Unit, near: Neighbourhood, found: readonly Finding[]): readonly Finding[] {
  if (unit.nl.tongue === 'other' || unit.en.tongue === 'other' || !near.lexicon.filled) return [];
  const cues: Cues = {
    nl: negationsIn(unit.nl.text, unit.nl.tokens(), unit.nl.tongue, near.lexicon),
    en: negationsIn(unit.en.text, unit.en.tokens(), unit.en.tongue, near.lexicon),
  };
  if (cues.nl.length > 40 || cues.en.length > 40) return [];
  const left = unpaired(unit, cues, near.lexicon);
  return (['nl', 'en'] as const).flatMap((side) => {
    const view = side === 'nl' ? unit.nl : unit.en;
    const other = across(unit, side);
    return left[side]
      .filter(
        (one) =>
          !found.some(
            (known) =>
              (known.type === 'missing-clause' || known.type === 'untranslated') &&
              isShown(known) &&
              covers(known, side, view.start + one.token.start),
          ),
      )
      .map((one) => {
        const contrary = contraryOf(unit, side, one.token);
        return finding(
          {
            rule: 'M1',
            type: 'negation',
            kind: 'meaning',
            class: 'cue',
            severity: 'major',
            confidence:
              isShared(unit, side, one.token, cues) || isAsked(unit, side, one.token)
                ? 0.4
                : Math.max(
                    contrary ? reversed : 0.3,
                    confidenceOf(unit, side, one.token) - looseWeight * looseness(near),
                  ),
            side: other.side,
            about: view.text,
            ...(contrary ? { detail: { what: 'opposite' } } : {}),
          },
          parts(
            side,
            saying(view, one.token),
            contrary ? saying(other, contrary) : place(other, expected(unit, side, one.token)),
          ),
        );
      });
  });
}

// Sure even of a short sentence and in a free translation, where the other side says always for never.
const reversed = 0.65;

// What a text that is translated freely takes off: .2 at a share of .36 without partner, so that only negations with
// linked words all around stay.
const looseWeight = 3;

/** The more of what stands around a negation is linked, the surer that only the negation differs. */
function confidenceOf(unit: Unit, side: Side, token: Token): number {
  const tokens = tokensOn(unit, side);
  const links = partners(unit.links(), side);
  let content = 0;
  let linked = 0;
  for (let step = -3; step <= 3; step += 1) {
    const one = tokens[token.index + step];
    if (step === 0 || !one || one.small) continue;
    content += 1;
    if ((links[token.index + step] ?? -1) >= 0) linked += 1;
  }
  return content === 0 ? 0.6 : 0.45 + 0.35 * (linked / content);
}

/** Counts no parity: every plain negation looks for its own partner by what stands around it. */
export const negation: Detector = {
  name: 'negation',
  find: (row, near, found) =>
    row.units.filter((unit) => unit.linkable).flatMap((unit) => inUnit(unit, near, found)),
};
