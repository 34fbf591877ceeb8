/** Whether the other side says more of something than this one: what is left over there may stand for a denial here. */
import type { Side } from '../../text/text';
import { across } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';

const viewOn = (unit: Unit, side: Side): SideView => (side === 'nl' ? unit.nl : unit.en);

/** How many of the tokens `what` fits. */
export const count = (tokens: readonly Token[], what: RegExp): number =>
  tokens.filter((one) => what.test(one.lower)).length;

/** Whether the other side has more of some words than this one: one of them may stand for the denial. */
export const saysMore = (unit: Unit, side: Side, what: RegExp): boolean =>
  count(across(unit, side).tokens(), what) > count(viewOn(unit, side).tokens(), what);

/** The same of turns of several words, by pattern (with the flags `giu`). */
export const turnsMore = (unit: Unit, side: Side, what: RegExp): boolean =>
  [...across(unit, side).text.matchAll(what)].length > [...viewOn(unit, side).text.matchAll(what)].length;
