/** Which differences the reader has said are none: by their words, by their rule, by the rule in one row; here or in every text. */
import { byWords, keyAt } from '../engine/compare/at-place';
import type { Difference, Place } from '../engine/compare/difference';
import type { Dismissal, DismissalScope } from '../storage/dismissal';
import type { AppState } from './state';

/** How a dismissal is said on the card: which words or which rule, and how far; `entry` is all words that one entry gathers. */
export type Reach = DismissalScope | 'entry' | 'rule-everywhere';

/** What a card asks for when the reader says no: `row` is the row that "this rule here" means. */
export type OnDismiss = (difference: Difference, reach: Reach, reason: string, row: number) => void;

type Stands = Pick<AppState, 'pair' | 'everywhere' | 'readings' | 'rows'>;

/** The ids of a row's blocks, Dutch and English; empty for a row that is not there. */
function blocksOf({ readings, rows }: Stands, row: number): readonly string[] {
  const bead = rows[row];
  if (readings === null || bead === undefined) return [];
  return (['nl', 'en'] as const).flatMap((side) =>
    bead[side].map((block) => `${side}:${readings[side].text.blocks[block]?.id ?? ''}`),
  );
}

/** The key that a dismissal of a difference is kept under. A rule in a row is tied to the row's blocks, which keep their names over re-alignment and re-paste. */
export function dismissalKey(
  state: Stands,
  difference: Pick<Difference, 'key' | 'type'>,
  row: number,
  reach: Reach,
): string {
  const rule = `type:${difference.type}`;
  if (reach === 'here' || reach === 'entry' || reach === 'everywhere') return difference.key;
  if (reach !== 'row') return rule;
  return `${rule}@${blocksOf(state, row).join(' ')}`;
}

/** How many places of these differences bear a key: what dismissing its words takes away. */
export function placesWith(differences: readonly Difference[], key: string): number {
  let count = 0;
  for (const difference of differences)
    for (const place of difference.places) if (keyAt(difference, place) === key) count += 1;
  return count;
}

/**
 * What a dismissal of a key is about: the difference as it reads with those words, and for `entry` as it reads with
 * each of the words it gathers and that are not `known`; nothing for a key that is not there.
 */
export function dismissedWith(
  differences: readonly Difference[],
  key: string,
  reach: Reach,
  known: ReadonlySet<string>,
): readonly Difference[] {
  const entry = differences.find((one) => one.places.some((place) => keyAt(one, place) === key));
  if (entry === undefined) return [];
  const worded = byWords(entry);
  if (reach !== 'entry') return worded.filter((one) => one.key === key);
  return worded.filter((one) => !known.has(one.key));
}

/** Everything the reader dismissed, ready to be asked about many differences. */
export interface Dismissed {
  /** What takes the whole difference away, or null. */
  readonly whole: (difference: Difference) => Dismissal | null;
  /** What takes one of its places away, or null. */
  readonly place: (difference: Difference, place: Place) => Dismissal | null;
}

/** Reads the dismissals of the open pair and of every text. */
export function dismissedBy(state: Stands): Dismissed {
  const all = [...(state.pair?.dismissals ?? []), ...state.everywhere];
  const byKey = new Map(all.map((one) => [one.key, one] as const));
  const inRows = all.filter((one) => one.scope === 'row');
  const blocks = new Map<number, ReadonlySet<string>>();
  const blocksIn = (row: number): ReadonlySet<string> => {
    const known = blocks.get(row) ?? new Set(blocksOf(state, row));
    blocks.set(row, known);
    return known;
  };
  return {
    // A group's name was the key of all its places once: who dismissed that still means all of them.
    whole: (difference) =>
      byKey.get(`type:${difference.type}`) ?? byKey.get(difference.group ?? difference.key) ?? null,
    place: (difference, place) =>
      byKey.get(keyAt(difference, place)) ??
      inRows.find((one) => {
        const [rule, ids = ''] = one.key.split('@');
        // One block that is still there is enough: the other side's words may have been edited.
        return rule === `type:${difference.type}` && ids.split(' ').some((id) => blocksIn(place.row).has(id));
      }) ??
      null,
  };
}

/** One line of the glossary: a dismissal, whether it reaches beyond this pair, and how many places it keeps quiet here now. */
export interface IgnoredEntry {
  readonly dismissal: Dismissal;
  readonly everywhere: boolean;
  readonly places: number;
}

/** All dismissals that hold for the open pair, the newest first, with those whose words no longer occur. */
export function ignoredEntries(state: Stands & Pick<AppState, 'comparison'>): readonly IgnoredEntry[] {
  const { whole, place } = dismissedBy(state);
  const places = new Map<Dismissal, number>();
  const count = (one: Dismissal, by: number): void => void places.set(one, (places.get(one) ?? 0) + by);
  for (const difference of state.comparison.differences) {
    const all = whole(difference);
    if (all !== null) count(all, difference.places.length);
    else
      for (const here of difference.places) {
        const one = place(difference, here);
        if (one !== null) count(one, 1);
      }
  }
  const entry =
    (everywhere: boolean) =>
    (dismissal: Dismissal): IgnoredEntry => ({
      dismissal,
      everywhere,
      places: places.get(dismissal) ?? 0,
    });
  return [...(state.pair?.dismissals ?? []).map(entry(false)), ...state.everywhere.map(entry(true))].sort(
    // What was dismissed in one go keeps its order.
    (a, b) =>
      Number(a.dismissal.created < b.dismissal.created) - Number(a.dismissal.created > b.dismissal.created),
  );
}
