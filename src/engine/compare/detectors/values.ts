/** Numbers, money, shares, measures, dates and clock times, compared by value (N1–N9, D1–D7). */
import type { Atom } from '../atoms';
import { covers, isShown, type Detector, type Neighbourhood } from '../detector';
import type { DifferenceType, Kind } from '../difference';
import { finding, parts, saying, silent, type Finding, type Part, type Verdict } from '../finding';
import { pairAtoms, sameValue, type AtomPair } from '../pair-atoms';
import { echoes } from './echoed-values';
import { isNamedStretch, lonelyValue } from './lonely-values';
import { valuePlacer } from '../value-place';
import { plainValues } from './plain-values';
import { once, type RowView, type SideView, type Unit } from '../row-view';
import type { Side } from '../../text/text';
import { belowZeroAt, speaksOfFrost } from '../values/below-zero';
import { vagueWordIn } from '../values/vague-words';
import { namedStretches } from '../values/spans-of-time';
import { convertsTo } from '../values/units';
import { weekdayOfDate } from '../values/dates';

type Family = 'number' | 'time';

const familyOf = (atom: Atom): Family =>
  atom.kind === 'number' || atom.kind === 'vague' ? 'number' : 'time';

/** Whole numeric dates that equal a date written with a month's name: those, and the parts they explain. */
function pairDates(nl: readonly Atom[], en: readonly Atom[]): ReadonlySet<Atom> {
  const settled = new Set<Atom>();
  const settle = (from: readonly Atom[], to: readonly Atom[]): void => {
    for (const atom of from) {
      if (atom.kind !== 'date' || !atom.date || settled.has(atom)) continue;
      for (const other of to) {
        const date = other.date;
        if (
          !date ||
          settled.has(other) ||
          date.form !== 'named' ||
          !date.keys.some((key) => atom.date?.keys.includes(key))
        )
          continue;
        settled.add(atom);
        for (const part of to) if (part.date === date && part.kind !== 'weekday') settled.add(part);
        break;
      }
    }
  };
  settle(nl, en);
  settle(en, nl);
  return settled;
}

const part = (view: SideView, atom: Atom): Part => saying(view, atom, atom.normalised);

/** The whole date as read, with the mark on the part that differs. */
function datePart(view: SideView, atom: Atom): Part {
  const date = atom.date;
  if (!date || atom.kind === 'clock') return part(view, atom);
  return { ...part(view, atom), read: view.text.slice(date.start, date.end), normalised: date.normalised };
}

// "About 30 yards" for "ongeveer 30 meter": said to be rough on both sides, a tenth more or less is the same.
const roughly = 0.1;

/** Whether both sides call an amount rough, and the two are the same within a tenth. */
function isRoughly({ nl, en }: AtomPair): boolean {
  const [a, b] = [nl.number, en.number];
  if (a?.approximation !== 'about' || b?.approximation !== 'about' || !a.measure || !b.measure) return false;
  const x = Number(a.values[0]) * a.measure.factor;
  const y = Number(b.values[0]) * b.measure.factor;
  return a.measure.dimension !== 'temperature' && Math.abs(x - y) <= roughly * Math.max(x, y);
}

/** A value that both sides have with another unit, currency or share beside it. */
function unitVerdict(pair: AtomPair): Verdict | null {
  const a = pair.nl.number;
  const b = pair.en.number;
  if (!a || !b || pair.converted) return null;
  const base = { kind: 'number' as const, class: 'content' as const, side: null };
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency)
    return { ...base, rule: 'N6', type: 'money', severity: 'major', confidence: 0.85 };
  if (a.share !== null && b.share !== null && a.share !== b.share)
    return { ...base, rule: 'N4', type: 'percent', severity: 'major', confidence: 0.85 };
  if (
    a.measure &&
    b.measure &&
    a.measure.dimension === b.measure.dimension &&
    a.measure.symbol !== b.measure.symbol &&
    !convertsTo(Number(a.values[0]), a.measure, Number(b.values[0]), b.measure) &&
    !isRoughly(pair)
  )
    return { ...base, rule: 'N7', type: 'unit', severity: 'major', confidence: 0.8 };
  const ways = [a.approximation, b.approximation];
  if (ways.includes('more') && ways.includes('less') && a.digits && b.digits)
    return { ...base, rule: 'N8', type: 'approximation', severity: 'minor', confidence: 0.6 };
  return null;
}

/** The same figure of degrees, on one side below zero and on the other above it. */
function lostMinus(pair: AtomPair, unit: Unit): Finding | null {
  if (pair.nl.kind !== 'number' || pair.en.kind !== 'number') return null;
  const below = {
    nl: belowZeroAt(unit.nl.text, pair.nl, unit.nl.tongue),
    en: belowZeroAt(unit.en.text, pair.en, unit.en.tongue),
  };
  if ((below.nl === null) === (below.en === null)) return null;
  if (speaksOfFrost(below.nl === null ? unit.nl.text : unit.en.text)) return null;
  const shown = (view: SideView): Part => {
    const atom = pair[view.side];
    const span = below[view.side];
    return span === null ? part(view, atom) : saying(view, span, `−${atom.normalised.replace(/^−/, '')}`);
  };
  return finding(
    {
      rule: 'N1',
      type: 'number',
      kind: 'number',
      class: 'content',
      severity: 'major',
      confidence: 0.8,
      side: null,
    },
    { nl: shown(unit.nl), en: shown(unit.en) },
  );
}

/** Two addresses: one slip apart they are damaged; otherwise each side may well name its own page or file. */
function addressVerdict(a: Atom, b: Atom): Verdict {
  const [x, y] = [a.normalised, b.normalised];
  let odd = x.length === y.length ? 0 : 9;
  for (let at = 0; at < x.length && odd <= 2; at += 1) if (x[at] !== y[at]) odd += 1;
  const slip = odd <= 2;
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
function swapVerdict(a: Atom, b: Atom): Verdict {
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
function isCounterpart(a: Atom, b: Atom, nl: readonly Atom[], en: readonly Atom[]): boolean {
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
function isUnlike(a: Atom, b: Atom, unit: Unit): boolean {
  if (a.digits === b.digits || a.kind !== 'number' || b.kind !== 'number') return false;
  const dimension = a.number?.measure?.dimension;
  if (dimension !== undefined && dimension === b.number?.measure?.dimension) return false;
  const place = Math.abs(
    a.start / Math.max(1, unit.nl.text.length) - b.start / Math.max(1, unit.en.text.length),
  );
  return Number((a.digits ? b : a).number?.values[0] ?? '0') <= 2 && place > wordApart;
}

/** How far two leftover values are from being meant for each other: kind first, then place. */
function strangeness(a: Atom, b: Atom, unit: Unit): number {
  const kind = a.kind === b.kind ? 0 : familyOf(a) === familyOf(b) ? 0.6 : 1.5;
  const place = Math.abs(
    a.start / Math.max(1, unit.nl.text.length) - b.start / Math.max(1, unit.en.text.length),
  );
  const words = (a.digits ? 0 : 0.4) + (b.digits ? 0 : 0.4);
  const dated = (a.date === null) === (b.date === null) ? 0 : 0.2;
  return kind + words + dated + place;
}

/** Values that hold on the other side of the row, of a neighbouring row, or often enough in the whole text. */
function standsElsewhere(atom: Atom, side: Side, row: RowView, near: Neighbourhood): boolean {
  const other: Side = side === 'nl' ? 'en' : 'nl';
  for (const distance of [-2, -1, 1, 2]) {
    const neighbour = near.rows[row.index + distance];
    if (neighbour?.[other]?.atoms().some((one) => sameValue(one, atom))) return true;
  }
  return atom.keys.some(
    (key) =>
      (near.keyCount(other).get(key) ?? 0) >= (near.keyCount(side).get(key) ?? 0) &&
      (near.keyCount(other).get(key) ?? 0) > 0,
  );
}

/** A measure said a second time in another unit on its own side ("200 pounds (90 kg)"): added information, not a loss. */
function isConversion(atom: Atom, beside: readonly Atom[]): boolean {
  const measure = atom.number?.measure;
  if (!measure) return false;
  return beside.some((one) => {
    const other = one.number?.measure;
    if (!other || one === atom || other.symbol === measure.symbol) return false;
    return convertsTo(Number(atom.number?.values[0]), measure, Number(one.number?.values[0]), other);
  });
}

// An amount in another currency behind the amount itself tells readers what it is worth to them.
const glossConfidence = 0.3;
// "€2.4 million (or about $2.6 million; £2 million": what stands before the gloss inside its bracket.
const glossReach = 40;

/** A sum said a second time in another currency, in brackets right behind it on its own side: "€2.4 million (about $2.6 million)". */
function isGloss(view: SideView, atom: Atom): boolean {
  const currency = atom.number?.currency ?? null;
  if (currency === null) return false;
  const lead = view.text.slice(Math.max(0, atom.start - glossReach), atom.start);
  const bracket = /[([][^()[\]]*$/u.exec(lead);
  if (!bracket) return false;
  const opens = atom.start - bracket[0].length;
  return view
    .atoms()
    .some(
      ({ number, end }) =>
        number !== null &&
        number.currency !== null &&
        number.currency !== currency &&
        end <= opens &&
        view.text.slice(end, opens).trim() === '',
    );
}

const relativeDay =
  /(?<!\p{L})(?:gisteren|eergisteren|vandaag|vanavond|vanmiddag|vanochtend|vanmorgen|vannacht|morgen|overmorgen|yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening))(?!\p{L})/giu;

/** Whether a side says yesterday or today more often than the other: then a day of that other one may be said so (D5). */
function saysRelative(lacking: SideView, own: SideView): boolean {
  const count = (view: SideView): number => view.text.match(relativeDay)?.length ?? 0;
  return count(lacking) > count(own);
}

/** A weekday or month inside a name: Saturday Night Live. */
function isNamePart(atom: Atom, view: SideView): boolean {
  if (atom.kind !== 'weekday' && atom.kind !== 'month') return false;
  const tokens = view.tokens();
  const own = tokens.find((token) => token.start >= atom.start);
  const next = own && tokens[own.index + 1];
  return (
    next !== undefined &&
    next.capital &&
    !next.opens &&
    !next.small &&
    view.tongue === 'en' &&
    /^ $/.test(view.text.slice(atom.end, next.start)) &&
    tokens[next.index + 1]?.capital === true
  );
}

function missing(atom: Atom, view: SideView, lacking: SideView, gap: number, confidence: number): Finding {
  const time = (familyOf(atom) === 'time' || atom.date !== null) && atom.kind !== 'identifier';
  const kind: Kind = time ? 'date' : 'number';
  const type: DifferenceType =
    atom.kind === 'identifier' ? 'identifier' : time ? 'missing-date' : 'missing-number';
  const shown = atom.kind === 'quarter' ? quarterPart(view, atom) : datePart(view, atom);
  return finding(
    {
      rule:
        atom.kind === 'identifier'
          ? 'N9'
          : atom.kind === 'quarter' || atom.kind === 'decade'
            ? 'D7'
            : time
              ? 'D3'
              : 'N1',
      type,
      kind,
      class: 'content',
      severity: 'minor',
      confidence,
      side: lacking.side,
      detail: { what: atom.kind },
    },
    parts(view.side, shown, silent(lacking, gap)),
  );
}

/** "Q3" with the year that follows it, so that the card shows "Q3 2024" against "2024". */
function quarterPart(view: SideView, atom: Atom): Part {
  const year = /^\s*\d{4}/.exec(view.text.slice(atom.end, atom.end + 6));
  return {
    ...part(view, atom),
    read: view.text.slice(atom.start, atom.end + (year?.[0].length ?? 0)),
    normalised: year
      ? `${year[0].trim()}-Q${atom.keys[0]?.slice(-1) ?? ''}`
      : `Q${atom.keys[0]?.slice(-1) ?? ''}`,
  };
}

// Leftover values past this many in one row are no differences but another text.
const mostLeft = 200;

function inUnit(row: RowView, near: Neighbourhood, found: readonly Finding[]): readonly Finding[] {
  const unit = row.whole;
  if (!unit) return [];
  const hidden = (view: SideView, atom: Atom): boolean =>
    found.some(
      (one) => one.kind === 'gap' && isShown(one) && covers(one, view.side, view.start + atom.start),
    );
  const all = { nl: unit.nl.atoms(), en: unit.en.atoms() };
  const settled = pairDates(all.nl, all.en);
  const open = (view: SideView): readonly Atom[] => all[view.side].filter((atom) => !settled.has(atom));
  const { pairs, nl, en } = pairAtoms(open(unit.nl), open(unit.en), {
    nl: unit.nl.text.length,
    en: unit.en.text.length,
  });
  const out: Finding[] = [];
  for (const pair of pairs) {
    const verdict = unitVerdict(pair);
    const shown = (view: SideView, atom: Atom): Part => {
      const start = verdict?.type === 'approximation' ? atom.number?.approximationStart : undefined;
      const end = verdict?.type === 'unit' ? atom.number?.measureEnd : undefined;
      return saying(view, { start: start ?? atom.start, end: end ?? atom.end }, atom.normalised);
    };
    if (verdict) out.push(finding(verdict, { nl: shown(unit.nl, pair.nl), en: shown(unit.en, pair.en) }));
    const minus = verdict ? null : lostMinus(pair, unit);
    if (minus) out.push(minus);
    const orders = [pair.nl.date?.order, pair.en.date?.order];
    if (
      orders.includes('day-first') &&
      orders.includes('month-first') &&
      pair.nl.kind === 'date' &&
      unit.nl.text.slice(pair.nl.start, pair.nl.end) !== unit.en.text.slice(pair.en.start, pair.en.end)
    )
      out.push(
        finding(
          {
            rule: 'D3',
            type: 'date-order',
            kind: 'date',
            class: 'locale',
            severity: 'info',
            confidence: 0.8,
            side: null,
          },
          { nl: part(unit.nl, pair.nl), en: part(unit.en, pair.en) },
        ),
      );
  }
  const swaps: { readonly cost: number; readonly nl: Atom; readonly en: Atom }[] = [];
  // a row too long to be linked is a whole text in one block: looking through it for every value takes too long
  const echoed = unit.linkable
    ? { nl: echoes(unit.nl, unit.en), en: echoes(unit.en, unit.nl) }
    : { nl: () => false, en: () => false };
  const counted = (view: SideView, atoms: readonly Atom[]): readonly Atom[] =>
    atoms
      .filter((atom) => atom.kind !== 'vague' && !isGloss(view, atom))
      .slice(0, mostLeft)
      .filter((atom) => !echoed[view.side](atom));
  const leftNl = counted(unit.nl, nl);
  const leftEn = counted(unit.en, en);
  for (const a of leftNl)
    for (const b of leftEn)
      if (a.hint || b.hint ? isCounterpart(a, b, leftNl, leftEn) : !isUnlike(a, b, unit))
        swaps.push({ cost: strangeness(a, b, unit), nl: a, en: b });
  swaps.sort((x, y) => x.cost - y.cost || x.nl.start + x.en.start - y.nl.start - y.en.start);
  const used = new Set<Atom>();
  const real = (atoms: readonly Atom[]): number => atoms.filter((atom) => !atom.hint).length;
  const crowded = real(leftNl) > 12 || real(leftEn) > 12;
  for (const { cost, nl: a, en: b } of swaps) {
    if (used.has(a) || used.has(b) || cost > 1.6 || (a.kind === 'identifier') !== (b.kind === 'identifier'))
      continue;
    used.add(a).add(b);
    const verdict = swapVerdict(a, b);
    const show = verdict.kind === 'date' ? datePart : part;
    out.push(
      finding(crowded ? { ...verdict, confidence: 0.45 } : verdict, {
        nl: show(unit.nl, a),
        en: show(unit.en, b),
      }),
    );
  }
  const lone = (view: SideView, atoms: readonly Atom[], others: readonly Atom[]): void => {
    const lacking = view.side === 'nl' ? unit.en : unit.nl;
    const there = new Set(others.flatMap((one) => one.keys));
    // an article is no day of a month: "op oktober … een uitspraak" lacks the 1 of 1 October
    const told = once(() => new Set(others.flatMap((one) => (one.hint ? [] : one.keys))));
    const named = once(() => namedStretches(lacking.text, lacking.tongue));
    const place = valuePlacer(unit, view, near.lexicon);
    const relative = once(() => saysRelative(lacking, view));
    for (const atom of atoms.slice(0, mostLeft)) {
      // what stands in a passage that was called missing is not told twice
      if (used.has(atom) || atom.hint || hidden(view, atom)) continue;
      if (atom.kind === 'vague') {
        const word = others.some((one) => one.kind === 'vague')
          ? null
          : vagueWordIn(lacking.text, lacking.tongue, atom, unit, view.side);
        if (word)
          out.push(
            finding(
              {
                rule: 'N3',
                type: 'vague-number',
                kind: 'number',
                class: 'content',
                severity: 'minor',
                confidence: 0.7,
                side: lacking.side,
              },
              parts(view.side, part(view, atom), saying(lacking, word)),
            ),
          );
        continue;
      }
      if (echoed[view.side](atom)) continue;
      const keysThere = atom.date === null ? there : told();
      if (atom.keys.some((key) => keysThere.has(key)) || standsElsewhere(atom, view.side, row, near))
        continue;
      if (isConversion(atom, view.atoms()) || isNamedStretch(view, atom, named()) || isNamePart(atom, view))
        continue;
      if ((atom.kind === 'weekday' || atom.kind === 'month' || atom.kind === 'date') && relative()) continue;
      // A year or day of a date whose month is missing too is told once, by its month.
      if (
        atom.kind === 'number' &&
        atoms.some((one) => one.kind === 'month' && one.date === atom.date && atom.date)
      )
        continue;
      const sure = isGloss(view, atom) ? glossConfidence : lonelyValue(unit, view, atom);
      const confidence = sure * (crowded ? 0.5 : 1);
      if (confidence >= 0.25) out.push(missing(atom, view, lacking, place(atom), confidence));
    }
  };
  lone(unit.nl, nl, all.en);
  lone(unit.en, en, all.nl);
  vagueSwaps(unit, nl, en, out);
  weekdays(unit, out);
  return out;
}

/** Two vague amounts of different size at one place: tientallen ↔ hundreds. */
function vagueSwaps(unit: Unit, nl: readonly Atom[], en: readonly Atom[], out: Finding[]): void {
  const a = nl.filter((atom) => atom.kind === 'vague');
  const b = en.filter((atom) => atom.kind === 'vague');
  const first = a[0];
  const second = b[0];
  if (a.length !== 1 || b.length !== 1 || !first || !second) return;
  out.push(
    finding(
      {
        rule: 'N3',
        type: 'number',
        kind: 'number',
        class: 'content',
        severity: 'minor',
        confidence: 0.7,
        side: null,
      },
      { nl: part(unit.nl, first), en: part(unit.en, second) },
    ),
  );
}

/** A weekday that contradicts its own date, where the other side does not say the same (D4). */
function weekdays(unit: Unit, out: Finding[]): void {
  for (const view of [unit.nl, unit.en]) {
    const other = view === unit.nl ? unit.en : unit.nl;
    for (const atom of view.atoms()) {
      const date = atom.date;
      if (
        atom.kind !== 'weekday' ||
        !date ||
        date.weekday === null ||
        date.year === null ||
        date.month === null ||
        date.day === null
      )
        continue;
      if (weekdayOfDate(date.year, date.month, date.day) === date.weekday) continue;
      if (
        other.atoms().some((one) => one.date?.weekday === date.weekday && one.date.keys[0] === date.keys[0])
      )
        continue;
      if (out.some((one) => one.type === 'date')) continue;
      out.push(
        finding(
          {
            rule: 'D4',
            type: 'weekday',
            kind: 'date',
            class: 'content',
            severity: 'minor',
            confidence: 0.8,
            side: view.side,
          },
          parts(view.side, datePart(view, atom), { read: null, mark: null }),
        ),
      );
    }
  }
}

/** Compares the values of a row as multisets, then with its neighbours and the whole text before calling one missing. */
export const values: Detector = {
  name: 'values',
  find: (row, near, found) =>
    row.nl?.tongue === 'other' || row.en?.tongue === 'other' ? plainValues(row) : inUnit(row, near, found),
};
