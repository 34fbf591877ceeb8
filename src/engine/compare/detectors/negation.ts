/** A negation that the other side does not have (M1): a cue, worth a look, never a verdict. */
import type { Side } from '../../text/text';
import { covers, isShown, type Detector, type Neighbourhood } from '../detector';
import { finding, parts, saying, type Finding } from '../finding';
import { looseness } from '../looseness';
import { across } from '../place';
import type { Unit } from '../row-view';
import type { Token } from '../tokens';
import { negationsIn } from '../values/negation-words';
import { accusedDenials } from './negation-alone';
import { pairedDenials, type Denials } from './negation-pairs';
import { expected, place } from './negation-place';
import { lossOf } from './negation-weight';
import { contraryOf, withOf } from './reversed';

// How far behind "or" the second of two denials stands that share a verb or a subject: "of werkt hij niet", "en geen nieuwe".
const joinedReach = 3;
// Opens a clause of its own, which shares nothing.
const opening = /^(?:omdat|want|dat|als|indien|hoewel|because|that|if|although|since)$/;

/**
 * One of two negations that share what they deny – "niet herkend of werkt niet", "not detected or working"; "niet lezen en
 * geen brieven schrijven", "no longer read or write letters" – where the other side denies once: the same may be meant.
 */
function isShared(unit: Unit, side: Side, token: Token, cues: Denials): boolean {
  const { text, tokens } = side === 'nl' ? unit.nl : unit.en;
  const joined = cues[side].some(({ denial, token: other }) => {
    if (denial !== 'plain' || other === token) return false;
    const [first, second] = other.index < token.index ? [other, token] : [token, other];
    const between = tokens().slice(Math.max(first.index + 1, second.index - joinedReach), second.index);
    return (
      !/[.;:!?]/.test(text.slice(first.end, second.start)) &&
      between.some((one) => /^(?:of|or|en|and|noch|nor)$/.test(one.lower)) &&
      !between.some((one) => opening.test(one.lower))
    );
  });
  const other = across(unit, side);
  return (
    joined &&
    (other.tokens().some((one) => /^(?:of|or|noch|nor)$/.test(one.lower)) || /\p{L}\/\p{L}/u.test(other.text))
  );
}

// How far from the start of a question its denial stands: "Heb je dan niet …?", "Don't you …?"
const askedReach = 4;
const asking = /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should)$/;
const askedFor =
  /^(?:wie|wat|waar\p{L}*|wanneer|hoe\p{L}*|welke?|ik|je|jij|u|hij|zij|ze|het|we|wij|jullie|er|dat|dit|de|een)$/u;

const wondering =
  /(?:\bwonder\p{L}* (?:if|whether)|(?<!\p{L})(?:vraagt?|vroeg(?:en)?|vragen) (?:\p{L}+ ){0,3}af,? of)(?!\p{L})[^.!?;:]*$/iu;

/** "Heb je niet het gevoel …?", "Don't you feel …?": a question to be answered by yes asks the same without its denial. */
function isAsked(unit: Unit, side: Side, token: Token): boolean {
  const view = side === 'nl' ? unit.nl : unit.en;
  const tokens = view.tokens();
  const opening = tokens
    .slice(Math.max(0, token.index - askedReach), token.index)
    .findLast((one) => one.opens);
  if (!/^(?:niet|not)$/.test(token.lower)) return false;
  // "ik vraag me af of hij niet komt": the same question inside a sentence
  if (wondering.test(view.text.slice(0, token.start))) return true;
  if (!opening) return false;
  return (
    (view.tongue === 'en' ? asking.test(opening.lower) : !askedFor.test(opening.lower)) &&
    /^[^.!?;:]*\?/.test(view.text.slice(token.end))
  );
}

// Sure even of a short sentence and in a free translation, where the other side says always for never, with for without.
const reversed = 0.65;

// What a text that is translated freely takes off: .2 at a share of .36 without partner, so that only negations with
// linked words all around stay.
const looseWeight = 3;

/** A denial of `side` that the other side lacks, or turns into its contrary. */
function lost(unit: Unit, side: Side, token: Token, contrary: Token | null, confidence: number): Finding {
  const view = side === 'nl' ? unit.nl : unit.en;
  const other = across(unit, side);
  return finding(
    {
      rule: 'M1',
      type: 'negation',
      kind: 'meaning',
      class: 'cue',
      severity: 'major',
      confidence,
      side: other.side,
      about: view.text,
      ...(contrary ? { detail: { what: 'opposite' } } : {}),
    },
    parts(
      side,
      saying(view, token),
      contrary ? saying(other, contrary) : place(other, expected(unit, side, token)),
    ),
  );
}

function inUnit(unit: Unit, near: Neighbourhood, found: readonly Finding[]): readonly Finding[] {
  if (unit.nl.tongue === 'other' || unit.en.tongue === 'other' || !near.lexicon.filled) return [];
  const cues: Denials = {
    nl: negationsIn(unit.nl.text, unit.nl.tokens(), unit.nl.tongue, near.lexicon),
    en: negationsIn(unit.en.text, unit.en.tokens(), unit.en.tongue, near.lexicon),
  };
  if (cues.nl.length > 40 || cues.en.length > 40) return [];
  const paired = pairedDenials(unit, cues, near.lexicon);
  const left = accusedDenials(unit, cues, paired, near.lexicon);
  const denials = new Set([...cues.nl, ...cues.en].map((one) => one.token));
  return (['nl', 'en'] as const).flatMap((side) => {
    const view = side === 'nl' ? unit.nl : unit.en;
    const told = (token: Token): boolean =>
      found.some(
        (known) =>
          (known.type === 'missing-clause' || known.type === 'untranslated') &&
          isShown(known) &&
          covers(known, side, view.start + token.start),
      );
    const plainly = left[side].flatMap(({ token }) => {
      if (told(token)) return [];
      const contrary = contraryOf(unit, side, token);
      const confidence =
        isShared(unit, side, token, cues) || isAsked(unit, side, token)
          ? 0.4
          : Math.max(
              contrary ? reversed : 0.3,
              lossOf(unit, side, token, cues, near.usualRatio()) - looseWeight * looseness(near),
            );
      return [lost(unit, side, token, contrary, confidence)];
    });
    const without = cues[side].flatMap((one) => {
      const contrary =
        one.family === 'without' && !paired.has(one) && !told(one.token)
          ? withOf(unit, side, one.token, denials)
          : null;
      return contrary ? [lost(unit, side, one.token, contrary, reversed)] : [];
    });
    return [...plainly, ...without];
  });
}

/** Counts no parity: every plain negation looks for its own partner by what stands around it. */
export const negation: Detector = {
  name: 'negation',
  find: (row, near, found) =>
    row.units.filter((unit) => unit.linkable).flatMap((unit) => inUnit(unit, near, found)),
};
