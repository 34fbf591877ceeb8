/** The order of the list: groups named for what they mean, inside them by place in the text or by weight. */
import type { Difference, Severity } from '../../engine/compare/difference';
import { groupOf, type Group } from '../../store/visible-differences';

/** How the list is sorted. */
export type Order = 'place' | 'weight';

/** The groups from top to bottom. */
export const groups: readonly Group[] = ['says-something-else', 'worth-a-look', 'form-and-origin'];

const rank: Readonly<Record<Severity, number>> = { critical: 3, major: 2, minor: 1, info: 0 };

/** The shown differences by group, each group in the wanted order. Differences that weigh the same stand in text order. */
export function groupDifferences(
  shown: readonly Difference[],
  order: Order,
): Readonly<Record<Group, readonly Difference[]>> {
  const sorted = [...shown].sort(
    (a, b) => (order === 'weight' ? byWeight(a, b) : 0) || byPlace(a, b) || (a.id < b.id ? -1 : 1),
  );
  return {
    'says-something-else': sorted.filter((one) => groupOf(one) === 'says-something-else'),
    'worth-a-look': sorted.filter((one) => groupOf(one) === 'worth-a-look'),
    'form-and-origin': sorted.filter((one) => groupOf(one) === 'form-and-origin'),
  };
}

/** Heavier first: severity, then how sure, then how often. */
function byWeight(a: Difference, b: Difference): number {
  return (
    rank[b.severity] - rank[a.severity] || b.confidence - a.confidence || b.places.length - a.places.length
  );
}

/** By the first place: its row, then the Dutch offset, then the English one. */
function byPlace(a: Difference, b: Difference): number {
  const [here, there] = [a.places[0], b.places[0]];
  if (here === undefined || there === undefined) return 0;
  return (
    here.row - there.row ||
    offsetOf(here.nl ?? here.en) - offsetOf(there.nl ?? there.en) ||
    offsetOf(here.en) - offsetOf(there.en)
  );
}

/** Where a mark begins, as an offset into its side's text of record; 0 for no mark. */
export function offsetOf(mark: Difference['places'][number]['nl']): number {
  if (mark === null) return 0;
  return mark.at === 'span' ? mark.start : mark.offset;
}
