/** Selectors → span: what became of a passage when its text may have changed. Prefers lost to a look-alike. */
import { approximate, contextAt, passageOf, rank, type Candidate, type Passage } from './approximate';
import { matchGap } from './match-gap';
import { defaultLimits, type MatchLimits } from './match-limits';
import type { Match, Selectors } from './note';
import { indexTokens, tokenise, type TokenIndex } from './tokens';

/** Finds one passage. See `matcher`, which is the door for many notes on one text. */
export function match(content: string, selectors: Selectors): Match {
  return matcher(content)(selectors);
}

/**
 * A function that finds passages in `content`; what many notes share is prepared once, and only when a note needs
 * it. Never throws; every span it gives is half-open, in UTF-16 offsets, inside `content`.
 *
 * In order, the first that holds decides:
 * 1. the same words with the same context at the same offset: placed;
 * 2. the same words somewhere, and their neighbours fit better than anywhere else: placed;
 * 3. nearly the same words where the neighbours fit: changed;
 * 4. the same words, here only and never anywhere else, enough of them to be no chance: moved;
 * 5. very nearly the same words, and nothing else like them: changed;
 * 6. lost.
 * An empty quote is a gap, and has its own rules (`match-gap.ts`).
 */
export function matcher(
  content: string,
  limits: MatchLimits = defaultLimits,
): (selectors: Selectors) => Match {
  let prepared: TokenIndex | null = null;
  const index = (): TokenIndex => (prepared ??= indexTokens(content));
  return (selectors) => {
    const { quote, position } = selectors;
    const { exact, prefix, suffix } = quote;
    const { start } = position;
    const end = start + exact.length;
    if (
      start >= prefix.length &&
      end <= content.length &&
      content.startsWith(prefix + exact + suffix, start - prefix.length) &&
      // An empty context is a claim too: that the text begins or ends here.
      (prefix !== '' || start === 0) &&
      (suffix !== '' || end === content.length)
    ) {
      return { state: 'placed', start, end };
    }
    if (exact.trim() === '' && exact !== '') return { state: 'lost' };
    const passage = passageOf(exact, prefix, suffix);
    if (exact === '') return matchGap(content, passage, index(), limits);
    return matchWords(content, selectors, passage, index(), limits);
  };
}

function matchWords(
  content: string,
  selectors: Selectors,
  passage: Passage,
  index: TokenIndex,
  limits: MatchLimits,
): Match {
  const { exact } = selectors.quote;
  const places = exactPlaces(content, selectors, passage, index);
  const bestPlace = places[0];
  if (bestPlace && fits(bestPlace, limits) && clearOf(bestPlace, places[1], selectors, limits))
    return { state: 'placed', start: bestPlace.start, end: bestPlace.end };

  const candidates = approximatePlaces(passage, index);
  const best = candidates[0];
  const near = best !== undefined && fits(best, limits);
  const alone = best !== undefined && rank(best) - rankOf(candidates[1]) >= limits.margin;
  if (best && near && alone && best.likeness >= limits.nearFloor)
    return asFound(content, exact, best, 'placed');

  const bits = exactBits(exact, index);
  const twins = selectors.others ?? 0;
  if (bestPlace && places.length === 1 && twins === 0 && bits >= limits.movedBits)
    return { state: 'moved', start: bestPlace.start, end: bestPlace.end };

  if (
    best &&
    alone &&
    twins === 0 &&
    bits >= limits.movedBits &&
    best.likeness >= limits.farFloor &&
    places.length === 0
  )
    return asFound(content, exact, best, 'moved');
  return { state: 'lost' };
}

/** A place where the very words stand, and how its neighbours fit. */
interface ExactPlace extends Pick<Candidate, 'before' | 'after' | 'context' | 'proof'> {
  readonly start: number;
  readonly end: number;
}

/** Occurrences looked at one by one; a quote that is more frequent is a letter or a sign, and only its context can place it. */
const occurrencesLimit = 20_000;
/** Occurrences whose context is compared word by word, taken from those whose adjacent characters fit best. */
const comparedLimit = 24;

/** Where the very words stand, best context first. */
function exactPlaces(
  content: string,
  { quote }: Selectors,
  passage: Passage,
  index: TokenIndex,
): readonly ExactPlace[] {
  const { exact, prefix, suffix } = quote;
  const found: { readonly start: number; readonly touching: number }[] = [];
  for (
    let at = content.indexOf(exact);
    at >= 0 && found.length < occurrencesLimit;
    at = content.indexOf(exact, at + 1)
  )
    found.push({ start: at, touching: touching(content, at, at + exact.length, prefix, suffix) });
  return found
    .sort((a, b) => b.touching - a.touching || a.start - b.start)
    .slice(0, comparedLimit)
    .map(({ start, touching }) => {
      const place = { start, end: start + exact.length };
      const all = prefix.length + suffix.length;
      const byWords = contextAt(passage, index, place);
      // White space and half words are context too: what touches counts even where no whole word is left to compare.
      return { ...place, ...byWords, context: Math.max(byWords.context, all === 0 ? 0 : touching / all) };
    })
    .sort((a, b) => b.context - a.context || a.start - b.start);
}

/** Characters of the context that stand unbroken against the passage, both sides. */
function touching(content: string, start: number, end: number, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && content[start - 1 - before] === prefix[prefix.length - 1 - before])
    before += 1;
  let after = 0;
  while (after < suffix.length && content[end + after] === suffix[after]) after += 1;
  return before + after;
}

/** Whether the neighbours say that this is the place: enough of them, one whole side of them, and of some weight. */
function fits(
  place: Pick<Candidate, 'before' | 'after' | 'context' | 'proof'>,
  limits: MatchLimits,
): boolean {
  return place.context >= limits.context && place.proof >= limits.proofBits;
}

/** Whether the next best place fits clearly worse; a tie goes to the recorded offset, and to nobody else. */
function clearOf(
  best: ExactPlace,
  next: ExactPlace | undefined,
  { position }: Selectors,
  limits: MatchLimits,
): boolean {
  return !next || best.context - next.context >= limits.margin || best.start === position.start;
}

function asFound(
  content: string,
  exact: string,
  { start, end, likeness }: Candidate,
  same: 'placed' | 'moved',
): Match {
  const now = content.slice(start, end);
  // New line breaks and spaces are no other words.
  if (squeeze(now) === squeeze(exact)) return { state: same, start, end };
  return { state: 'changed', start, end, now, likeness: Math.min(1, likeness) };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function exactBits(exact: string, index: TokenIndex): number {
  return tokenise(exact).reduce((sum, token) => sum + index.weight(token), 0);
}

function rankOf(candidate: Candidate | undefined): number {
  return candidate ? rank(candidate) : 0;
}

/** Longer passages are looked for by their two ends. In tokens. */
const longPassage = 300;
/** How much of a long passage each end is. In tokens. */
const endLength = 120;

/**
 * As `approximate`, with time bounded for long passages: the head with the context before it and the tail with the
 * context after it are looked for apart, and what lies between them is compared as a bag of words.
 */
function approximatePlaces(passage: Passage, index: TokenIndex): readonly Candidate[] {
  const { tokens, from, to } = passage;
  if (to - from <= longPassage) return approximate(passage, index);
  const head = approximate(
    { ...passage, tokens: tokens.slice(0, from + endLength), to: from + endLength },
    index,
  )[0];
  const tailFrom = to - endLength;
  const tail = approximate({ ...passage, tokens: tokens.slice(tailFrom), from: 0, to: endLength }, index)[0];
  if (!head || !tail || tail.end <= head.start) return [];
  const there = index.tokens.filter((token) => token.start >= head.start && token.end <= tail.end);
  const left = new Map<string, number>();
  for (const token of there) left.set(token.key, (left.get(token.key) ?? 0) + 1);
  let kept = 0;
  let all = 0;
  for (const token of there) all += index.weight(token);
  for (const token of tokens.slice(from, to)) {
    const weight = index.weight(token);
    const count = left.get(token.key) ?? 0;
    all += weight;
    if (count > 0) kept += weight;
    left.set(token.key, count - 1);
  }
  return [
    {
      start: head.start,
      end: tail.end,
      likeness: all === 0 ? 0 : (2 * kept) / all,
      before: head.before,
      after: tail.after,
      context: (head.before + tail.after) / 2,
      proof: head.proof + tail.proof,
      whole: false,
    },
  ];
}
