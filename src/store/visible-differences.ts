/** Which differences the reader sees: sorted into groups, filtered by kind, doubt and dismissal; and the stops of next/previous. */
import { withPlaces } from '../engine/compare/at-place';
import type { Difference, DifferenceClass, DifferenceType, Kind } from '../engine/compare/difference';
import { dismissedBy } from './dismissals';
import { isFiltering, passing } from './list-filter';
import { certaintyOf, doubtBelow, layOut } from './sheet';
import type { AppState, Selected } from './state';

/** The groups of the list, named for what they mean. */
export type Group = 'says-something-else' | 'worth-a-look' | 'form-and-origin';

/** Which group a difference belongs to: content and critical locale first, cues apart, form folded away. */
export function groupOf(difference: Difference): Group {
  if (difference.class === 'cue') return 'worth-a-look';
  if (
    difference.class === 'content' ||
    (difference.class === 'locale' && difference.severity === 'critical')
  ) {
    return 'says-something-else';
  }
  return 'form-and-origin';
}

type Seen = Pick<
  AppState,
  | 'comparison'
  | 'hiddenKinds'
  | 'leastSeverity'
  | 'filter'
  | 'showDoubtful'
  | 'pair'
  | 'everywhere'
  | 'readings'
  | 'rows'
  | 'acceptedRows'
>;

/** What is shown, what the filter hides, and what waits behind "show doubtful" and "dismissed". */
export interface Visible {
  readonly shown: readonly Difference[];
  readonly hiddenByFilter: number;
  readonly doubtful: readonly Difference[];
  readonly dismissed: readonly Difference[];
  /** Whether anything is filtered, even if it hides nothing now. */
  readonly filtering: boolean;
  /** Differences by kind before the filter, as the tab counts them, and the folded ones of form and origin: the counts of the legend. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly formCounts: Readonly<Record<Kind, number>>;
  /** The same by type and by class, only for those there are. */
  readonly typeCounts: ReadonlyMap<DifferenceType, number>;
  readonly classCounts: ReadonlyMap<DifferenceClass, number>;
}

/** Rows whose pairing is doubtful: their differences wait until the reader has answered. */
export function doubtfulRows(
  state: Pick<AppState, 'readings' | 'rows' | 'acceptedRows'>,
): ReadonlySet<number> {
  if (state.readings === null) return new Set();
  const doubtful = new Set<number>();
  const accepted = new Set(state.acceptedRows);
  for (const item of layOut(state.readings, state.rows)) {
    if (item.kind !== 'row' || item.index === null) continue;
    if (certaintyOf(item, accepted.has(item.key)) === 'doubtful') doubtful.add(item.index);
  }
  return doubtful;
}

const noneOfAKind: Readonly<Record<Kind, number>> = {
  gap: 0,
  number: 0,
  date: 0,
  name: 0,
  quote: 0,
  meaning: 0,
  artefact: 0,
};

const noRows: ReadonlySet<number> = new Set();

/** Sorts everything that was found by what the reader wants to see now. */
export function visibleDifferences(state: Seen): Visible {
  // Asked for again with every few rows that come in; nothing is found until they are all there.
  const rows = state.comparison.differences.length === 0 ? noRows : doubtfulRows(state);
  const counts: Record<Kind, number> = { ...noneOfAKind };
  const formCounts: Record<Kind, number> = { ...noneOfAKind };
  const typeCounts = new Map<DifferenceType, number>();
  const classCounts = new Map<DifferenceClass, number>();
  const shown: Difference[] = [];
  const doubtful: Difference[] = [];
  const dismissed: Difference[] = [];
  const ignored = dismissedBy(state);
  const passes = passing(state);
  let hiddenByFilter = 0;
  for (const difference of state.comparison.differences) {
    if (ignored.whole(difference) !== null) {
      dismissed.push(difference);
      continue;
    }
    const standing = difference.places.filter((place) => !rows.has(place.row));
    if (standing.length === 0) continue;
    const places = standing.filter((place) => ignored.place(difference, place) === null);
    if (places.length === 0) {
      dismissed.push(difference);
      continue;
    }
    const isDoubtful = difference.confidence < doubtBelow;
    if (isDoubtful) {
      doubtful.push(difference);
      if (!state.showDoubtful && !state.filter.onlyDoubtful) continue;
    }
    (groupOf(difference) === 'form-and-origin' ? formCounts : counts)[difference.kind] += 1;
    typeCounts.set(difference.type, (typeCounts.get(difference.type) ?? 0) + 1);
    classCounts.set(difference.class, (classCounts.get(difference.class) ?? 0) + 1);
    if (!passes(difference, isDoubtful)) hiddenByFilter += 1;
    else shown.push(places.length === difference.places.length ? difference : withPlaces(difference, places));
  }
  const filtering = isFiltering(state);
  return {
    shown,
    hiddenByFilter,
    filtering,
    doubtful,
    dismissed,
    counts,
    formCounts,
    typeCounts,
    classCounts,
  };
}

/** A place that next/previous visits: the difference, which of its places, and where that stands in the text. */
export interface Stop extends Selected {
  readonly row: number;
  /** Offset in the Dutch text, or in the English one where only that has something. */
  readonly at: number;
}

/** Every place of the differences that next/previous visits, in text order: content and cues, not form. */
export function visibleStops(state: Seen): readonly Stop[] {
  return stopsOf(visibleDifferences(state).shown);
}

/** The same for differences whose visibility is known. */
export function stopsOf(shown: readonly Difference[]): readonly Stop[] {
  return shown
    .filter((difference) => groupOf(difference) !== 'form-and-origin')
    .flatMap((difference) =>
      difference.places.map((place, index) => ({
        difference: difference.id,
        place: index,
        row: place.row,
        at: startOf(place),
      })),
    )
    .sort((a, b) => a.row - b.row || a.at - b.at);
}

/** Where a place begins, for the order of the text: in the Dutch text, or in the English one where only that has something. */
export function startOf(place: Difference['places'][number]): number {
  return offsetOf(place.nl) ?? offsetOf(place.en) ?? 0;
}

function offsetOf(mark: Difference['places'][number]['nl']): number | null {
  if (mark === null) return null;
  return mark.at === 'span' ? mark.start : mark.offset;
}
