/** Parts of a sentence that the other side lacks (C1 below the sentence). */
import { isAlwaysAlone, isManner } from '../clause-manner';
import { clauseOdds, worthOfLost } from '../clause-evidence';
import { bestStretch } from '../clause-score';
import type { Detector, Neighbourhood } from '../detector';
import { looseness } from '../looseness';
import { finding, parts, saying, silent, type Finding } from '../finding';
import { across, covered, gapFor } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Side, Span } from '../../text/text';

// Shown by default from these odds on (natural logarithm), doubtful a little below. Clauses of the gold pairs found and pairs
// of theirs alarmed (`evaluate -- differences`), and alarms per 1,000 words of half B: 1.8 – 55, 2, .59; 2.2 – 54, 2, .53.
const shownFrom = 1.8;
const doubtfulFrom = 1.2;

// A sentence shorter than this (characters of its longer side) has seldom a clause to lose: titles, cries and times of day are
// said in other words. The model has no cuts of such; 5 times the logarithm of what it falls short is taken off.
const shortest = 55;
const shortWeight = 5;

// What a text that is translated freely takes off: about one point at a share of .37 without partner.
const looseWeight = 12;

// A bracket of a word or three is a translator's gloss (differences.md C2): told, of slight weight.
const longestGloss = 3;
// A remark in brackets, unlike an explanation of a term, begins as a sentence or clause of its own does.
const remark =
  /^(?:again|also|although|and|as|because|but|for|however|i|if|it|note|or|see|since|so|sometimes|that|the[ys]e?|there|this|though|unless|usually|we|when|which|while|who|you|aangezien|als|bijvoorbeeld|dat|deze|die|dit|echter|en|er|hij|hoewel|ik|indien|je|jij|let|maar|meestal|of|omdat|ook|opnieuw|soms|tenzij|terwijl|u|waar\p{L}*|wanneer|want|wij|wederom|we|ze|zie|zij|zo|zodat)$/u;

/** The brackets around a span, or null: `start` at the opening one, `end` at the closing one. */
function bracketAround(text: string, span: Span): Span | null {
  const start = text.lastIndexOf('(', span.start);
  const end = text.indexOf(')', span.end);
  if (start < 0 || end < 0) return null;
  return /[()]/.test(text.slice(start + 1, end)) ? null : { start, end };
}

/**
 * A translator's explanation in brackets: a word or three, or any number behind a term that both sides write letter by
 * letter ("Filesystem Hierarchy Standard (de standaard voor …)").
 */
function isGloss(unit: Unit, view: SideView, first: number, last: number): boolean {
  const tokens = view.tokens();
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to) return false;
  const bracket = bracketAround(view.text, { start: from.start, end: to.end });
  if (bracket === null) return false;
  if (from.start === bracket.start + 1 && to.end === bracket.end && last - first < longestGloss) return true;
  // most of what stands in the brackets
  if ((to.end - from.start) * 2 < bracket.end - bracket.start) return false;
  const term = tokens.findLast((one) => one.end <= bracket.start);
  const opening = tokens.find((one) => one.start > bracket.start);
  if (!term || !opening || remark.test(opening.lower)) return false;
  // "Blend-distributie", "RC-bugs": the name in a compound is the term
  const names = tokens.filter(
    (one) => one === term || (one.index === term.index - 1 && view.text.slice(one.end, term.start) === '-'),
  );
  return names.some(
    (name) =>
      !name.small &&
      !name.digits &&
      across(unit, view.side)
        .tokens()
        .some((one) => one.lower === name.lower),
  );
}

function inUnit(unit: Unit, near: Neighbourhood): readonly Finding[] {
  // without a dictionary of a side's language every word of it stands alone
  if (unit.nl.tongue === 'other' || unit.en.tongue === 'other') return [];
  const stretch = bestStretch(unit, near.lexicon);
  if (stretch === null) return [];
  const longer = Math.max(unit.nl.text.length, unit.en.text.length);
  const plain = clauseOdds(unit, stretch) - shortWeight * Math.max(0, Math.log(shortest / longer));
  if (plain < doubtfulFrom) return [];
  const { side, first, last } = stretch;
  const view = side === 'nl' ? unit.nl : unit.en;
  const tokens = view.tokens();
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to) return [];
  const kept = covered(unit.links(), side);
  const mute = tokens
    .slice(first, last + 1)
    .filter((one) => kept[one.index] !== true && isAlwaysAlone(one, unit, side, near)).length;
  const odds = plain - mute * worthOfLost - looseWeight * looseness(near);
  if (odds < doubtfulFrom) return [];
  const lacking: Side = side === 'nl' ? 'en' : 'nl';
  const gap = gapFor(unit, side, first, last);
  // the odds of the model are those of half cut sentences: at the threshold .5, as every finding shown by default
  const confidence = Math.min(0.95, 1 / (1 + Math.exp(shownFrom - odds)));
  const gloss = isGloss(unit, view, first, last);
  const manner = first === 0 && isManner(unit, side, near, doubtfulFrom);
  return [
    finding(
      {
        rule: gloss ? 'C2' : 'C1',
        type: 'missing-clause',
        kind: 'gap',
        class: 'content',
        severity: gloss || manner ? 'info' : 'major',
        confidence,
        side: lacking,
        // one entry with all its places, under the words that open it
        ...(manner ? { about: `=${tokens[0]?.lower ?? ''} ${tokens[1]?.lower ?? ''}` } : {}),
      },
      parts(side, saying(view, { start: from.start, end: to.end }), silent(across(unit, side), gap.offset)),
    ),
  ];
}

/** One stretch a sentence bead at most; nothing where the whole sentence is untranslated, or where words cannot be linked. */
export const clauses: Detector = {
  name: 'clauses',
  find: (row, near, found) =>
    near.lexicon.filled &&
    !found.some((one) => (one.type === 'untranslated' && one.confidence > 0.8) || one.type === 'cut-off')
      ? row.units.filter((unit) => unit.linkable).flatMap((unit) => inUnit(unit, near))
      : [],
};
