/** Which two leftover values are meant for each other, and how they differ (N1–N4, N9, D1–D3). */
import type { Atom } from '../atoms';
import type { DifferenceType } from '../difference';
import type { Verdict } from '../finding';
import type { Unit } from '../row-view';

type Family = 'number' | 'time';

/** What a value may be swapped for most easily: numbers for numbers, times for times. */
export const familyOf = (atom: Atom): Family =>
  atom.kind === 'number' || atom.kind === 'vague' ? 'number' : 'time';

// The language of a page, as a part of its address: nl.example.org, /en/help, ?lang=nl, -en.html
const languageMark = /(^|[./_=-])(?:nl|en)(?:-(?:nl|be|gb|us))?(?=[./_&?#-]|$)/gu;

/** An address without its marks of language; a domain ends on its country ("winkel.nl"), and there the letters are none. */
const inAnyLanguage = (address: string): string =>
  address.replace(languageMark, (mark, lead: string, at: number) =>
    lead === '.' && !address.slice(0, at).includes('/') && !address.slice(at + mark.length).startsWith('.')
      ? mark
      : `${lead}*`,
  );

/** Two addresses: one slip apart they are damaged; otherwise each side may well name its own page or file, or the same in its language. */
function addressVerdict(a: Atom, b: Atom): Verdict {
  const [x, y] = [inAnyLanguage(a.normalised), inAnyLanguage(b.normalised)];
  let odd = x.length === y.length ? 0 : 9;
  for (let at = 0; at < x.length && odd <= 2; at += 1) if (x[at] !== y[at]) odd += 1;
  const slip = odd > 0 && odd <= 2;
  return {
    rule: 'N9',
    type: 'identifier',
    kind: 'number',
    class: slip ? 'content' : 'locale',
    severity: slip ? 'major' : 'info',
    confidence: slip ? 0.8 : 0.5,
    side: null,
  };
}

/** How two values that stand at the same place differ. */
export function swapVerdict(a: Atom, b: Atom): Verdict {
  const base = { class: 'content' as const, side: null };
  if (a.kind === 'identifier' && b.kind === 'identifier') return addressVerdict(a, b);
  if (a.kind === 'clock' && b.kind === 'clock') {
    const trap = (a.clock?.half ?? false) || (b.clock?.half ?? false);
    const gap = Math.abs((a.clock?.minutes[0] ?? 0) - (b.clock?.minutes[0] ?? 0)) % 720;
    if (trap && (gap === 60 || gap === 660))
      return { ...base, rule: 'D2', type: 'half-hour', kind: 'date', severity: 'major', confidence: 0.9 };
    return { ...base, rule: 'D1', type: 'time', kind: 'date', severity: 'major', confidence: 0.9 };
  }
  if (a.kind === 'clock' || b.kind === 'clock')
    return { ...base, rule: 'D1', type: 'time', kind: 'date', severity: 'major', confidence: 0.75 };
  if (familyOf(a) === 'time' || familyOf(b) === 'time' || (a.date && b.date))
    return { ...base, rule: 'D3', type: 'date', kind: 'date', severity: 'major', confidence: 0.9 };
  const scales = [a.number?.scale, b.number?.scale];
  const mantissa = (atom: Atom): string => (atom.normalised.match(/[1-9]/g) ?? []).join('');
  if (
    scales.some((scale) => scale === 'biljoen' || scale === 'triljoen') &&
    scales.some((scale) => scale === 'billion' || scale === 'trillion') &&
    mantissa(a) === mantissa(b)
  )
    return {
      ...base,
      rule: 'N2',
      type: 'scale-trap',
      kind: 'number',
      severity: 'critical',
      confidence: 0.95,
    };
  const type: DifferenceType =
    a.number?.currency && b.number?.currency
      ? 'money'
      : a.number?.share && b.number?.share
        ? 'percent'
        : 'number';
  const words = !a.digits && !b.digits;
  // "twee derde" and "three quarters" say how much of a whole, and nothing else
  if (a.number?.fraction && b.number?.fraction)
    return { ...base, rule: 'N4', type: 'number', kind: 'number', severity: 'major', confidence: 0.9 };
  if (a.number?.times && b.number?.times)
    return { ...base, rule: 'N3', type: 'number', kind: 'number', severity: 'minor', confidence: 0.75 };
  return {
    ...base,
    rule: type === 'money' ? 'N6' : type === 'percent' ? 'N4' : words ? 'N3' : 'N1',
    type,
    kind: 'number',
    severity: words ? 'minor' : 'major',
    confidence: words ? 0.6 : 0.9,
  };
}

/** Whether two values say the same sort of thing: a share of a whole, how often, how long. */
function isSameSort(a: Atom, b: Atom): boolean {
  const [x, y] = [a.number, b.number];
  if (!x || !y) return false;
  return (
    (x.fraction && y.fraction) ||
    (x.times && y.times) ||
    (x.measure?.dimension === 'time' && y.measure?.dimension === 'time')
  );
}

/**
 * Whether two values of which one is a weak word (half, twice, a fortnight) answer each other: they are of one sort, and
 * nothing else left on either side is ("zeventigmaal zevenmaal"). Two weak words do so only as driemaal and twice do.
 */
export function isCounterpart(a: Atom, b: Atom, nl: readonly Atom[], en: readonly Atom[]): boolean {
  const often = (atom: Atom): boolean =>
    atom.number?.times === true && Number(atom.number.values[0] ?? '0') > 1;
  if (!isSameSort(a, b) || (a.hint && b.hint && !(often(a) && often(b)))) return false;
  return (
    !nl.some((one) => one !== a && isSameSort(one, b)) && !en.some((one) => one !== b && isSameSort(one, a))
  );
}

// "twee van zijn vier medailles" beside "the 200 metres" in another part of the sentence: further apart than this share of it.
const wordApart = 0.15;

/** Whether one of two leftover values is a plain one or two in words, and the other a figure elsewhere: two omissions, and no swap. */
export function isUnlike(a: Atom, b: Atom, unit: Unit): boolean {
  if (a.digits === b.digits || a.kind !== 'number' || b.kind !== 'number') return false;
  const dimension = a.number?.measure?.dimension;
  if (dimension !== undefined && dimension === b.number?.measure?.dimension) return false;
  const place = Math.abs(
    a.start / Math.max(1, unit.nl.text.length) - b.start / Math.max(1, unit.en.text.length),
  );
  return Number((a.digits ? b : a).number?.values[0] ?? '0') <= 2 && place > wordApart;
}

/** How far two leftover values are from being meant for each other: kind first, then place. */
export function strangeness(a: Atom, b: Atom, unit: Unit): number {
  const kind = a.kind === b.kind ? 0 : familyOf(a) === familyOf(b) ? 0.6 : 1.5;
  const place = Math.abs(
    a.start / Math.max(1, unit.nl.text.length) - b.start / Math.max(1, unit.en.text.length),
  );
  const words = (a.digits ? 0 : 0.4) + (b.digits ? 0 : 0.4);
  const dated = (a.date === null) === (b.date === null) ? 0 : 0.2;
  return kind + words + dated + place;
}
