/** Where on the other side something would stand: a gap's place, voted by the partners of its neighbours. */
import type { Side, Span } from '../text/text';
import type { Links, SideView, Unit } from './row-view';

/** The links of a unit seen from one side: partner of each of its tokens on the other. */
export function partners(links: Links, side: Side): readonly number[] {
  return side === 'nl' ? links.nl : links.en;
}

/** Which words of a side any link touches. */
export function covered(links: Links, side: Side): readonly boolean[] {
  return side === 'nl' ? links.coveredNl : links.coveredEn;
}

/** The other view of a unit. */
export function across(unit: Unit, side: Side): SideView {
  return side === 'nl' ? unit.en : unit.nl;
}

/** The tokens of a view that a span touches, as first and last index; null when it touches none. */
export function tokensOf(
  view: SideView,
  span: Span,
): { readonly first: number; readonly last: number } | null {
  const tokens = view.tokens();
  let first = 0;
  let high = tokens.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) first = middle + 1;
    else high = middle;
  }
  if ((tokens[first]?.start ?? Infinity) >= span.end) return null;
  let last = first;
  while ((tokens[last + 1]?.start ?? Infinity) < span.end) last += 1;
  return { first, last };
}

// A neighbour's vote fades with its distance, a function word's counts little, and gaps like punctuation
// (values of ../shared/differences-prototype, where the place came out essentially exact).
const smallWord = 0.35;
const fade = 0.35;
const atPunctuation = 0.8;

/**
 * The offset on the other side where tokens `first`–`last` of `side` would stand: the boundary that most linked
 * neighbours agree on. Returns the end of the word before it (or 0), and the token index behind it.
 */
export function gapFor(
  unit: Unit,
  side: Side,
  first: number,
  last: number,
): { readonly offset: number; readonly before: number } {
  const own = (side === 'nl' ? unit.nl : unit.en).tokens();
  const other = across(unit, side);
  const tokens = other.tokens();
  const links = partners(unit.links(), side);
  // votes[g]: gain of putting the gap before token g, as a difference array
  const change = new Float64Array(tokens.length + 2);
  for (let index = 0; index < own.length; index += 1) {
    const partner = links[index] ?? -1;
    if (partner < 0 || (index >= first && index <= last)) continue;
    const distance = index < first ? first - index : index - last;
    const weight = (own[index]?.small ? smallWord : 1) / (1 + fade * (distance - 1));
    const sign = index < first ? 1 : -1;
    // a neighbour before votes for gaps behind its partner, one behind for gaps up to its partner
    change[0] = (change[0] ?? 0) - sign * weight;
    change[partner + 1] = (change[partner + 1] ?? 0) + 2 * sign * weight;
  }
  let best = -Infinity;
  let before = 0;
  let votes = 0;
  for (let gap = 0; gap <= tokens.length; gap += 1) {
    votes += change[gap] ?? 0;
    const between = other.text.slice(
      gap > 0 ? (tokens[gap - 1]?.end ?? 0) : 0,
      tokens[gap]?.start ?? other.text.length,
    );
    const score = votes + (/[,;:.!?)(]/.test(between) ? atPunctuation : 0);
    if (score > best + 1e-9) {
      best = score;
      before = gap;
    }
  }
  return { offset: before > 0 ? (tokens[before - 1]?.end ?? 0) : 0, before };
}

/** The gap for a span of a side; a span without words, or of a side too long to be linked, stands where its share of the text does. */
export function gapForSpan(unit: Unit, side: Side, span: Span): number {
  const view = side === 'nl' ? unit.nl : unit.en;
  const touched = unit.linkable ? tokensOf(view, span) : null;
  if (touched) return gapFor(unit, side, touched.first, touched.last).offset;
  return Math.round((span.start / Math.max(1, view.text.length)) * across(unit, side).text.length);
}
