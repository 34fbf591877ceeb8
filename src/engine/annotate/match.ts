/** Selectors → span: what became of a passage when its text may have changed. Prefers lost to a look-alike. */
import { passageOf, rank, type Candidate, type Passage } from './approximate';
import { approximatePlaces } from './approximate-long';
import { exactPlaces, sameRank, type ExactPlace } from './exact-places';
import { matchGap } from './match-gap';
import { defaultLimits, type MatchLimits } from './match-limits';
import type { Match, Rivals, Selectors } from './note';
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
    const { quote, position, rivals } = selectors;
    const { exact, prefix, suffix } = quote;
    const whole = prefix + exact + suffix;
    const here = position.start - prefix.length;
    if (startsAt(content, selectors, here))
      return { state: 'placed', start: position.start, end: position.start + exact.length };
    // Once more the quick way: all of it together stands in one place, and never had a twin that was nearly as good.
    const at = whole === '' ? -1 : content.indexOf(whole);
    const least = exact === '' ? limits.gapMargin : rivals?.likeness === 1 ? limits.twinMargin : 0;
    const twinned = rivals !== undefined && rivals.context > 1 - least;
    if (at >= 0 && !twinned && prefix !== '' && suffix !== '' && content.indexOf(whole, at + 1) < 0)
      return { state: 'placed', start: at + prefix.length, end: at + prefix.length + exact.length };
    if (exact.trim() === '' && exact !== '') return { state: 'lost' };
    const passage = passageOf(exact, prefix, suffix);
    if (exact === '') return matchGap(content, passage, index(), selectors.rivals?.context ?? 0, limits);
    return matchWords(content, selectors, passage, index(), limits);
  };
}

/** Whether the words with their whole context stand at an offset. An empty context claims that the text begins or ends there. */
function startsAt(content: string, { quote, position }: Selectors, offset: number): boolean {
  const { exact, prefix, suffix } = quote;
  const whole = prefix + exact + suffix;
  return (
    offset >= 0 &&
    position.start + exact.length <= content.length &&
    content.startsWith(whole, offset) &&
    (prefix !== '' || position.start === 0) &&
    (suffix !== '' || position.start + exact.length === content.length)
  );
}

function matchWords(
  content: string,
  { quote, position, rivals }: Selectors,
  passage: Passage,
  index: TokenIndex,
  limits: MatchLimits,
): Match {
  const { exact } = quote;
  const rival = rivals ?? noRivals;
  const places = exactPlaces(content, quote, passage, index);
  const place = places[0];
  if (place && fits(place, limits) && place.context - (places[1]?.context ?? 0) >= limits.margin)
    if (
      rival.likeness < 1 ||
      (bothSides(place, limits.twinSide) && place.context - rival.context >= limits.twinMargin)
    )
      return placed(place);
  // Twins with the same neighbours: as many as there were, so each is still its own.
  const ranked =
    rival.likeness < 1 && position.start !== place?.start ? null : sameRank(content, exact, rival);
  const twin = places.find((one) => one.start === ranked);
  if (twin && place && fits(twin, limits) && twin.context === place.context) return placed(twin);

  const candidates = approximatePlaces(passage, index);
  const best = candidates[0];
  const alone = best !== undefined && rank(best) - rankOf(candidates[1]) >= limits.margin;
  if (
    best &&
    alone &&
    fits(best, limits) &&
    best.likeness >= (bothSides(best, limits.side) ? limits.nearFloor : limits.sideFloor)
  )
    if (
      best.likeness - rival.likeness >= limits.rivalMargin ||
      (best.context - rival.context >= limits.twinMargin && best.context >= limits.sureContext)
    ) {
      // The words themselves stand there, and only a shift of one or two fits the neighbours better: nothing has changed.
      const same = places.find((one) => one.start < best.end && best.start < one.end);
      if (same && (same.start !== best.start || same.end !== best.end))
        return { state: 'moved', start: same.start, end: same.end };
      return asFound(content, exact, best, 'placed');
    }

  const proven = exactBits(exact, index) >= limits.movedBits;
  if (place && proven && places.length === 1 && rival.likeness < 1)
    return { state: 'moved', start: place.start, end: place.end };
  if (best && proven && alone && places.length === 0 && best.likeness >= limits.farFloor)
    if (best.likeness - rival.likeness >= limits.margin) return asFound(content, exact, best, 'moved');
  return { state: 'lost' };
}

/** Notes made elsewhere do not say what looked like them; only the general floors guard them. */
const noRivals: Rivals = { before: 0, after: 0, likeness: 0, context: 0 };

function placed({ start, end }: ExactPlace): Match {
  return { state: 'placed', start, end };
}

/** Whether the neighbours say that this is the place: enough of them, one whole side of them, and of some weight. */
function fits(
  place: Pick<Candidate, 'before' | 'after' | 'context' | 'proof'>,
  limits: MatchLimits,
): boolean {
  return place.context >= limits.context && place.proof >= limits.proofBits;
}

/** Whether there is something of the neighbours on either side; one side alone also fits what took the passage's place. */
function bothSides({ before, after }: Pick<Candidate, 'before' | 'after'>, share: number): boolean {
  return Math.min(before, after) >= share;
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
