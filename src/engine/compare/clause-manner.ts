/** What a whole text says about a stretch that seems missing: openings that this translation adds as a habit, words that never find a partner in it. */
import { clauseOdds } from './clause-evidence';
import { bestStretch } from './clause-score';
import type { Neighbourhood } from './detector';
import { perText } from './per-text';
import { covered } from './place';
import type { SideView, Unit } from './row-view';
import type { Side } from '../text/text';
import type { Token } from './tokens';

const viewOn = (unit: Unit, side: Side): SideView => (side === 'nl' ? unit.nl : unit.en);

// So many openings of the same two words without partner are a manner of the text ("Als u deze optie selecteert, …" beside
// an imperative), and not so many losses.
const fewest = 3;
// More places than these need not be looked at to know.
const mostPlaces = 12;

const openingOf = (tokens: readonly Token[]): string => `${tokens[0]?.lower ?? ''} ${tokens[1]?.lower ?? ''}`;

const mannersOf = perText(() => new Map<string, boolean>());

/** Whether a side opens sentences with these two words again and again where the other side has nothing for it. */
export function isManner(unit: Unit, side: Side, near: Neighbourhood, doubtfulFrom: number): boolean {
  const opening = openingOf(viewOn(unit, side).tokens());
  const key = `${side} ${opening}`;
  const manners = mannersOf(near);
  const known = manners.get(key);
  if (known !== undefined) return known;
  let count = 0;
  let places = 0;
  for (const row of near.rows) {
    if (count >= fewest || places >= mostPlaces * 4) break;
    for (const one of row.units) {
      if (!one.linkable || openingOf(viewOn(one, side).tokens()) !== opening) continue;
      places += 1;
      const stretch = bestStretch(one, near.lexicon);
      if (stretch?.side === side && stretch.first === 0 && clauseOdds(one, stretch) >= doubtfulFrom)
        count += 1;
    }
  }
  const manner = count >= fewest;
  manners.set(key, manner);
  return manner;
}

// A word says nothing by standing alone when it stands alone nearly always: three other places or more, three quarters of them.
const fewestPlaces = 3;
const mostAlone = 0.75;

const aloneOf = perText(() => new Map<string, boolean>());

/** Whether a word finds no partner nearly wherever it stands in this text: the dictionary lacks it, or this translation does without it. */
export function isAlwaysAlone(token: Token, unit: Unit, side: Side, near: Neighbourhood): boolean {
  if (token.small || (near.formCount(side).get(token.word) ?? 0) <= fewestPlaces) return false;
  const key = `${side} ${token.lower}`;
  const known = aloneOf(near).get(key);
  if (known !== undefined) return known;
  let places = 0;
  let alone = 0;
  for (const row of near.rows) {
    if (places >= mostPlaces) break;
    for (const one of row.units) {
      if (!one.linkable || one === unit) continue;
      const here = viewOn(one, side)
        .tokens()
        .filter((other) => other.lower === token.lower);
      if (here.length === 0) continue;
      const kept = covered(one.links(), side);
      places += here.length;
      alone += here.filter((other) => kept[other.index] !== true).length;
    }
  }
  const always = places >= fewestPlaces && alone >= mostAlone * places;
  aloneOf(near).set(key, always);
  return always;
}
