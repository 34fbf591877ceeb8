/** A gap has no words of its own: its neighbours alone say where it is, and whether something stands in it now. */
import type { Passage } from './approximate';
import type { MatchLimits } from './match-limits';
import type { Match } from './note';
import { diffTokens } from './token-diff';
import { type Token, type TokenIndex } from './tokens';

/** Longer stretches between the two neighbours are no filled gap but a broken context. In tokens. */
const filledLimit = 120;

/** The neighbours that are left of a gap at one place. */
interface GapPlace {
  readonly start: number;
  readonly end: number;
  /** Shares of the weight found next to the gap on each side. */
  readonly before: number;
  readonly after: number;
  readonly proof: number;
}

/**
 * Where the gap is now. Placed: both neighbours fit and still touch. Changed: something was put between them (the
 * span holds it), or one neighbour went and the other is whole (an empty span). Lost: otherwise, or in two places.
 */
export function matchGap(
  content: string,
  passage: Passage,
  index: TokenIndex,
  rival: number,
  limits: MatchLimits,
): Match {
  const places = gapPlaces(content, passage, index).sort((a, b) => score(b) - score(a) || a.start - b.start);
  const best = places[0];
  if (!best || best.proof < limits.proofBits) return { state: 'lost' };
  if (score(best) - Math.max(rival, places[1] ? score(places[1]) : 0) < limits.margin)
    return { state: 'lost' };
  const { start, end, before, after } = best;
  const both = before >= limits.context && after >= limits.context;
  if (both && start === end) return { state: 'placed', start, end };
  if (!both && Math.max(before, after) < limits.farFloor) return { state: 'lost' };
  return { state: 'changed', start, end, now: content.slice(start, end), likeness: (before + after) / 2 };
}

/** How well, 0–1, the neighbours of the gap at `start` fit the best other place of its text. */
export function gapRival(content: string, passage: Passage, index: TokenIndex, start: number): number {
  const others = gapPlaces(content, passage, index).filter(
    (place) => place.start > start || place.end < start,
  );
  return Math.max(0, ...others.map(score));
}

function score({ before, after }: GapPlace): number {
  return (before + after) / 2;
}

/** Every place where the word before the gap, or the one after it, stands, with how well the rest fits there. */
function gapPlaces(content: string, { tokens, from, text, start }: Passage, index: TokenIndex): GapPlace[] {
  const weigh = (list: readonly Token[]): number => list.reduce((sum, token) => sum + index.weight(token), 0);
  const before = tokens.slice(0, from);
  const after = tokens.slice(from);
  const allBefore = weigh(before);
  const allAfter = weigh(after);
  const found = new Map<string, GapPlace>();
  for (const at of borders(before, after, index)) {
    const behind = index.tokens.slice(Math.max(0, at - before.length - 2), at);
    const left = fit(before, behind, 'end', index);
    // Look past what may have been put in for the word that used to follow.
    const ahead = index.tokens.slice(at, at + filledLimit);
    const inserted = left > allBefore / 2 ? followsAt(after, ahead, index) : 0;
    const right = fit(after, ahead.slice(inserted, inserted + after.length + 2), 'start', index);
    const filled = inserted > 0 && right > allAfter / 2;
    const rightHere = filled ? right : fit(after, ahead.slice(0, after.length + 2), 'start', index);
    const first = filled ? ahead[0] : undefined;
    const last = filled ? ahead[inserted - 1] : undefined;
    const offset = gapOffset(content, text, start, index.tokens[at - 1], index.tokens[at]);
    const place: GapPlace = {
      start: first && last ? first.start : offset,
      end: first && last ? last.end : offset,
      // A gap at the very beginning or end: what came there since neither speaks for it nor against it.
      before: allBefore > 0 ? left / allBefore : at === 0 || allAfter === 0 ? 1 : rightHere / allAfter,
      after:
        allAfter > 0
          ? rightHere / allAfter
          : at === index.tokens.length || allBefore === 0
            ? 1
            : left / allBefore,
      proof: left + rightHere,
    };
    found.set(`${place.start}-${place.end}`, place);
  }
  // A filled gap is also seen from its far end, with one neighbour only: drop what lies inside a better place.
  const all = [...found.values()].sort((a, b) => score(b) - score(a));
  return all.filter(
    (one, at) => !all.slice(0, at).some((better) => better.start <= one.start && one.end <= better.end),
  );
}

/** How many tokens stand before the words that used to follow: 0 where they follow at once, or nowhere near. */
function followsAt(after: readonly Token[], ahead: readonly Token[], index: TokenIndex): number {
  let best = 0;
  let most = 0;
  ahead.forEach((token, at) => {
    if (token.key !== after[0]?.key) return;
    const weight = fit(after, ahead.slice(at, at + after.length + 2), 'start', index);
    if (weight > most) [best, most] = [at, weight];
  });
  return best;
}

/** Borders between tokens worth a look, as indices of the token after: those of the adjacent words, bounded. */
function borders(before: readonly Token[], after: readonly Token[], index: TokenIndex): ReadonlySet<number> {
  const limit = 2_000;
  const borders = new Set<number>();
  const add = (token: Token | undefined, step: number): void => {
    for (const place of token ? index.places(token.key).slice(0, limit) : []) borders.add(place + step);
  };
  const lastWord = before.findLastIndex((token) => token.word);
  add(before[lastWord], before.length - lastWord);
  const firstWord = after.findIndex((token) => token.word);
  add(after[firstWord], -firstWord);
  if (before.length === 0) borders.add(0);
  if (after.length === 0) borders.add(index.tokens.length);
  return new Set([...borders].filter((at) => at >= 0 && at <= index.tokens.length));
}

/** Weight of the neighbours found, counted from the gap outward; nothing where the one that touches it is another. */
function fit(old: readonly Token[], now: readonly Token[], edge: 'start' | 'end', index: TokenIndex): number {
  const touchingOld = old.at(edge === 'start' ? 0 : -1);
  const touchingNow = now.at(edge === 'start' ? 0 : -1);
  if (!touchingOld || touchingOld.key !== touchingNow?.key) return 0;
  return diffTokens(old, now).reduce(
    (sum, run) =>
      run.same
        ? sum + old.slice(run.oldStart, run.oldEnd).reduce((all, token) => all + index.weight(token), 0)
        : sum,
    0,
  );
}

/** The offset between two tokens, at the side of the white space where the gap was. */
function gapOffset(
  content: string,
  text: string,
  start: number,
  before: Token | undefined,
  after: Token | undefined,
): number {
  const touchesNext = /\s$/u.test(text.slice(0, start)) || start === 0;
  if (touchesNext) return after?.start ?? content.length;
  return before?.end ?? 0;
}
