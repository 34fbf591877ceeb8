/** A denial of all that the other side turns into all itself: never and always, nobody and everyone, nothing and everything. */
import { across, partners } from '../place';
import type { Unit } from '../row-view';
import type { Token } from '../tokens';
import type { Side } from '../../text/text';

/** Words for none and for all of one thing, in both languages: time, people, things, places. */
const wholes: readonly { readonly none: RegExp; readonly all: RegExp }[] = [
  { none: /^(?:nooit|nimmer|never)$/, all: /^(?:altijd|steeds|always)$/ },
  { none: /^(?:niemand|nobody|none)$/, all: /^(?:iedereen|allen|everybody|everyone)$/ },
  { none: /^(?:niets|niks|nothing)$/, all: /^(?:alles|everything)$/ },
  { none: /^(?:nergens|nowhere)$/, all: /^(?:overal|everywhere)$/ },
];

/**
 * The word of the other side that is the flat contrary of a denial on `side`, if this side has no word for it and the two
 * sentences share at least one word besides; else null.
 */
export function contraryOf(unit: Unit, side: Side, token: Token): Token | null {
  const whole = wholes.find(({ none }) => none.test(token.lower));
  if (!whole) return null;
  const own = (side === 'nl' ? unit.nl : unit.en).tokens();
  const all = (tokens: readonly Token[]): readonly Token[] =>
    tokens.filter((one) => whole.all.test(one.lower));
  const there = all(across(unit, side).tokens());
  const links = partners(unit.links(), side);
  const back = partners(unit.links(), side === 'nl' ? 'en' : 'nl');
  // of two of them one may answer a word of this side that says all as well
  const answers = (one: Token): boolean => whole.all.test(own[back[one.index] ?? -1]?.lower ?? '');
  const shares = own.some((one) => !one.small && one !== token && (links[one.index] ?? -1) >= 0);
  return shares && there.length > all(own).length ? (there.find((one) => !answers(one)) ?? null) : null;
}
