/** Keeps the reader's "not a difference" after a text was edited: a difference at the same place is the same one, under another key. */
import { byWords } from '../engine/compare/at-place';
import type { Comparison, Difference, Place } from '../engine/compare/difference';
import { carry, carryOffset, type Carry } from '../engine/text/carry';
import { type Side, sides } from '../engine/text/text';
import type { Dismissal } from '../storage/dismissal';
import type { AppState } from './state';

type Texts = NonNullable<AppState['readings']>;

/**
 * The dismissals with those added that went over to another key: the old one was dismissed, is found no more, and a
 * difference of the same type stands now where it stood. The very same list when there is nothing to add.
 */
export function carryDismissals(
  dismissals: readonly Dismissal[],
  before: { readonly readings: Texts; readonly comparison: Comparison },
  after: { readonly readings: Texts; readonly comparison: Comparison },
): readonly Dismissal[] {
  // By their words: an entry may gather several, each with a dismissal of its own.
  const now = after.comparison.differences.flatMap(byWords);
  const known = new Set(now.map(({ key }) => key));
  const dismissed = new Map(dismissals.map((one) => [one.key, one] as const));
  const lost = before.comparison.differences
    .flatMap(byWords)
    .filter(({ key }) => dismissed.has(key) && !known.has(key));
  if (lost.length === 0) return dismissals;
  const way = {
    nl: carry(before.readings.nl.text, after.readings.nl.text),
    en: carry(before.readings.en.text, after.readings.en.text),
  };
  const added: Dismissal[] = [];
  for (const old of lost) {
    const dismissal = dismissed.get(old.key);
    const places = placesOf(old).flatMap((one) => carried(one, way, before.readings, after.readings));
    const next = now.find(
      (one) =>
        one.type === old.type &&
        one.side === old.side &&
        !dismissed.has(one.key) &&
        placesOf(one).some((there) => places.some((here) => isThere(here, there))),
    );
    if (dismissal !== undefined && next !== undefined) added.push({ ...dismissal, key: next.key });
  }
  return added.length === 0 ? dismissals : [...dismissals, ...added];
}

/** Where a mark begins and ends on a side. */
interface At {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

function placesOf({ places }: Difference): readonly At[] {
  return places.flatMap((place: Place) =>
    sides.flatMap((side) => {
      const mark = place[side];
      if (mark === null) return [];
      return mark.at === 'span'
        ? [{ side, start: mark.start, end: mark.end }]
        : [{ side, start: mark.offset, end: mark.offset }];
    }),
  );
}

/** The place in the new copy; empty when none of its words is left. */
function carried(
  { side, start, end }: At,
  way: Readonly<Record<Side, Carry>>,
  before: Texts,
  after: Texts,
): readonly At[] {
  const to = (offset: number): number | null =>
    carryOffset(before[side].text, after[side].text, way[side], offset);
  const first = to(start);
  const last = to(end);
  const known = first ?? last;
  return known === null ? [] : [{ side, start: first ?? known, end: last ?? known }];
}

/** Whether two places touch. */
function isThere(a: At, b: At): boolean {
  return a.side === b.side && a.start <= b.end && b.start <= a.end;
}
