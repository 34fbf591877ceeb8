/** Which differences the reader has said are none: by their words, by their rule, by the rule in one row; here or in every text. */
import type { Difference } from '../engine/compare/difference';
import type { Dismissal, DismissalScope } from '../storage/dismissal';
import type { AppState } from './state';

/** How a dismissal is said on the card: which words or which rule, and how far. */
export type Reach = DismissalScope | 'rule-everywhere';

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
  if (reach === 'here' || reach === 'everywhere') return difference.key;
  if (reach !== 'row') return rule;
  return `${rule}@${blocksOf(state, row).join(' ')}`;
}

/** Everything the reader dismissed, ready to be asked about many differences. */
export interface Dismissed {
  /** What takes the whole difference away, or null. */
  readonly whole: (difference: Difference) => Dismissal | null;
  /** What takes one of its places away, or null. */
  readonly place: (difference: Difference, row: number) => Dismissal | null;
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
    whole: (difference) => byKey.get(difference.key) ?? byKey.get(`type:${difference.type}`) ?? null,
    place: (difference, row) =>
      inRows.find((one) => {
        const [rule, ids = ''] = one.key.split('@');
        // One block that is still there is enough: the other side's words may have been edited.
        return rule === `type:${difference.type}` && ids.split(' ').some((id) => blocksIn(row).has(id));
      }) ?? null,
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
      for (const { row } of difference.places) {
        const one = place(difference, row);
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
    (a, b) => (a.dismissal.created < b.dismissal.created ? 1 : -1),
  );
}
