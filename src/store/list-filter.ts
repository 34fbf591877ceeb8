/** What the reader filters the differences by, and whether one passes. */
import type { Difference, DifferenceClass, DifferenceType, Severity } from '../engine/compare/difference';
import { words } from '../words/words';
import { sideNames } from './side-name';
import type { AppState } from './state';

/** Everything that hides differences beside the seven kinds and the weight; empty hides nothing. */
export interface ListFilter {
  readonly hiddenTypes: readonly DifferenceType[];
  readonly hiddenClasses: readonly DifferenceClass[];
  /** Words that a difference's values or title must have, as typed. */
  readonly words: string;
  readonly onlyDoubtful: boolean;
}

export const emptyFilter: ListFilter = { hiddenTypes: [], hiddenClasses: [], words: '', onlyDoubtful: false };

/** Severities from slight to grave. */
const severities: readonly Severity[] = ['info', 'minor', 'major', 'critical'];

type Filters = Pick<AppState, 'hiddenKinds' | 'leastSeverity' | 'filter' | 'readings'>;

/** Whether anything is filtered at all, so that the screen can say so. */
export function isFiltering({ hiddenKinds, leastSeverity, filter }: Omit<Filters, 'readings'>): boolean {
  return (
    hiddenKinds.length + filter.hiddenTypes.length + filter.hiddenClasses.length > 0 ||
    leastSeverity !== 'info' ||
    filter.onlyDoubtful ||
    filter.words.trim() !== ''
  );
}

/** Letters without case and accents, so that `Poetin` finds `POETIN` and `cafe` finds `café`. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A test that says which differences pass the filters; `isDoubtful` is known to the caller. */
export function passing(state: Filters): (difference: Difference, isDoubtful: boolean) => boolean {
  const { hiddenKinds, leastSeverity, filter, readings } = state;
  const kinds = new Set(hiddenKinds);
  const types = new Set(filter.hiddenTypes);
  const classes = new Set(filter.hiddenClasses);
  const least = severities.indexOf(leastSeverity);
  const wanted = folded(filter.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const sideName = sideNames(readings);
  return (difference, isDoubtful) => {
    if (kinds.has(difference.kind) || types.has(difference.type) || classes.has(difference.class))
      return false;
    if (severities.indexOf(difference.severity) < least) return false;
    if (filter.onlyDoubtful && !isDoubtful) return false;
    if (wanted.length === 0) return true;
    const { nl, en } = difference;
    const title = words.differences.types[difference.type].title(difference, sideName);
    const own = difference.places.flatMap(({ own }) => (own === undefined ? [] : [own.nl.read, own.en.read]));
    const text = folded([nl.read, nl.normalised, en.read, en.normalised, title, ...own].join(' '));
    return wanted.every((word) => text.includes(word));
  };
}
