/** Span → selectors: the words of a passage with their neighbours, so that it can be found again. */
import type { Span } from '../text/text';
import { approximate, contextAt, passageOf } from './approximate';
import { longPassage } from './approximate-long';
import { countPlaces, exactPlaces } from './exact-places';
import { gapRival } from './match-gap';
import { defaultLimits } from './match-limits';
import type { Rivals, Selectors } from './note';
import { indexTokens, type TokenIndex } from './tokens';

/** Characters of context on each side: what hypothesis' client keeps, and Apache Annotator's examples. */
export const contextLength = 32;

/**
 * Both selectors of a passage. `span` is half-open, in UTF-16 offsets into `content`; an empty span describes
 * a gap. A span that sticks out is clipped, a reversed one is turned round, and one that cuts a surrogate pair
 * is widened to the whole character, so that no quote ever holds half an emoji. Context is up to 32 units each
 * side, one less where the 32nd would cut a pair. `rivals` says what else in the text looks like it.
 */
export function describe(content: string, span: Span): Selectors {
  return describer(content)(span);
}

/** `describe` for many spans of one text: what they share is prepared once. */
export function describer(content: string): (span: Span) => Selectors {
  let prepared: TokenIndex | null = null;
  return (span) => {
    const { start, end } = wholeCharacters(content, span);
    const from = outOfPair(content, Math.max(0, start - contextLength), 'forward');
    const to = outOfPair(content, Math.min(content.length, end + contextLength), 'back');
    const exact = content.slice(start, end);
    const prefix = content.slice(from, start);
    const suffix = content.slice(end, to);
    prepared ??= indexTokens(content);
    return {
      quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
      position: { type: 'TextPositionSelector', start, end },
      rivals: rivalsOf(content, { start, end }, { exact, prefix, suffix }, prepared),
    };
  };
}

/** The most dangerous look-alikes elsewhere in the same text: the very words, and words that resemble them. */
function rivalsOf(
  content: string,
  span: Span,
  quote: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  index: TokenIndex,
): Rivals {
  const passage = passageOf(quote.exact, quote.prefix, quote.suffix);
  if (quote.exact === '')
    return {
      before: 0,
      after: 0,
      likeness: 0,
      context: roundUp(gapRival(content, passage, index, span.start)),
    };
  const { before, after } = countPlaces(content, quote.exact, span.start);
  const equal = exactPlaces(content, quote, passage, index).filter((place) => place.start !== span.start);
  // Once with the context, which finds what stands between the same neighbours, and once for the words alone.
  // Something as long as a chapter has no look-alike but an equal one.
  const short = passage.to - passage.from <= longPassage;
  const found = short
    ? [passage, passageOf(quote.exact, '', '')].flatMap((one) => approximate(one, index))
    : [];
  const alike = found
    .filter((place) => place.end <= span.start || place.start >= span.end)
    .map((place) => ({ likeness: place.likeness, context: contextAt(passage, index, place).context }));
  const rivals = [...equal.map(({ context }) => ({ likeness: 1, context })), ...alike];
  // A place whose words are too different to be taken for it is no rival, however its neighbours fit.
  const close = rivals.filter(({ likeness }) => likeness >= defaultLimits.nearFloor);
  return {
    before,
    after,
    likeness: roundUp(Math.max(0, ...rivals.map(({ likeness }) => likeness))),
    context: roundUp(Math.max(0, ...close.map(({ context }) => context))),
  };
}

/** Two decimals are enough to decide by, and short to store; upward, since rivals may be over- but not underrated. */
function roundUp(share: number): number {
  return Math.min(1, Math.ceil(share * 100) / 100);
}

/** The span as `describe` reads it: inside the text, in order, no surrogate pair cut. NaN counts as 0. */
export function wholeCharacters(content: string, span: Span): Span {
  const a = clip(span.start, content.length);
  const b = clip(span.end, content.length);
  const start = outOfPair(content, Math.min(a, b), 'back');
  // A gap stays a gap: widening it to a character would make it quote something.
  return a === b ? { start, end: start } : { start, end: outOfPair(content, Math.max(a, b), 'forward') };
}

function clip(offset: number, length: number): number {
  return Number.isNaN(offset) ? 0 : Math.min(length, Math.max(0, Math.trunc(offset)));
}

/** The offset itself, or one step on where it would stand between the halves of a surrogate pair. */
function outOfPair(content: string, offset: number, step: 'back' | 'forward'): number {
  const high = content.charCodeAt(offset - 1);
  const low = content.charCodeAt(offset);
  const inside = high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
  return inside ? offset + (step === 'forward' ? 1 : -1) : offset;
}
