/** Brings together what two tabs did to one pair since both had it alike, or says that both changed the same thing. */
import type { Pair } from './pair';

/**
 * What one tab changed (`base` → `mine`) laid over what another changed (`base` → `theirs`); `null` where both changed the
 * same part in different ways. Parts are the leaves of the record: each verdict and each dismissal for itself, a side's raw text, a list as a
 * whole. Equal changes are one. The later moment of opening counts.
 */
export function mergePairs(base: Pair, mine: Pair, theirs: Pair): Pair | null {
  const clash = new Set<string>();
  const merged = mergeRecords({ ...base }, { ...mine }, { ...theirs }, clash);
  if (clash.size > 0) return null;
  const opened = mine.opened > theirs.opened ? mine.opened : theirs.opened;
  return { ...theirs, ...merged, opened, dismissals: mergeDismissals(base, mine, theirs) };
}

type Parts = Readonly<Record<string, unknown>>;

/** Parts that have a merging of their own, or may differ. */
const apart: ReadonlySet<string> = new Set(['opened', 'dismissals']);

function mergeRecords(base: Parts, mine: Parts, theirs: Parts, clash: Set<string>, path = ''): Parts {
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    if (path === '' && apart.has(key)) continue;
    const [was, own, other] = [base[key], mine[key], theirs[key]];
    if (sameData(own, was)) merged[key] = other;
    else if (sameData(other, was) || sameData(own, other)) merged[key] = own;
    else if (isParts(own) && isParts(other))
      merged[key] = mergeRecords(isParts(was) ? was : {}, own, other, clash, `${path}${key}.`);
    else clash.add(`${path}${key}`);
    if (merged[key] === undefined) delete merged[key];
  }
  return merged;
}

/** Theirs, without those that were taken back here, and with those that were added here. */
function mergeDismissals(base: Pair, mine: Pair, theirs: Pair): Pair['dismissals'] {
  const keys = (pair: Pair): ReadonlySet<string> => new Set(pair.dismissals.map(({ key }) => key));
  const [was, own, other] = [keys(base), keys(mine), keys(theirs)];
  return [
    ...theirs.dismissals.filter(({ key }) => own.has(key) || !was.has(key)),
    ...mine.dismissals.filter(({ key }) => !was.has(key) && !other.has(key)),
  ];
}

function isParts(data: unknown): data is Parts {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Whether two pieces of plain data are alike; keys in any order. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => sameData(one, b[index]));
  if (!isParts(a) || !isParts(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameData(a[key], b[key]));
}
