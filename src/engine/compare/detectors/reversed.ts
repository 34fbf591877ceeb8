/** A denial that the other side turns into its flat contrary: never and always, nobody and everyone, without and with. */
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

// How far behind zonder and with the word may stand that they govern: without any of the salt.
const governedReach = 4;

/**
 * The "with" of the other side that stands before the same word as a "without" on `side`, and answers no other "with" of
 * this side; null where there is none, or where another of the words that deny stands beside either (not without, with the
 * exclusion of).
 */
export function withOf(unit: Unit, side: Side, token: Token, denied: ReadonlySet<Token>): Token | null {
  const own = (side === 'nl' ? unit.nl : unit.en).tokens();
  const other = across(unit, side);
  const there = other.tokens();
  const links = partners(unit.links(), side);
  const back = partners(unit.links(), other.side);
  const beside = (tokens: readonly Token[], at: number): boolean =>
    tokens
      .slice(Math.max(0, at - governedReach), at + governedReach)
      .some((one) => one !== token && denied.has(one));
  const governed = own.slice(token.index + 1, token.index + 1 + governedReach).find((one) => !one.small);
  const target = governed ? there[links[governed.index] ?? -1] : undefined;
  if (!target || beside(own, token.index)) return null;
  const found = there
    .slice(Math.max(0, target.index - governedReach), target.index)
    .findLast((one) => /^(?:met|with)$/.test(one.lower));
  if (!found || beside(there, found.index)) return null;
  if (/[.,;:!?()]/.test(other.text.slice(found.end, target.start))) return null;
  const count = (tokens: readonly Token[]): number =>
    tokens.filter((one) => /^(?:met|with)$/.test(one.lower)).length;
  return count(there) <= count(own) || /^(?:met|with)$/.test(own[back[found.index] ?? -1]?.lower ?? '')
    ? null
    : found;
}
