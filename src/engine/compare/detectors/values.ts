/** Numbers, money, shares, measures, dates and clock times, compared by value (N1–N9, D1–D7). */
import type { Atom } from '../atoms';
import { covers, isShown, type Detector, type Neighbourhood } from '../detector';
import { finding, parts, saying, type Finding, type Part } from '../finding';
import { pairAtoms } from '../pair-atoms';
import { once, type RowView, type SideView, type Unit } from '../row-view';
import { valuePlacer } from '../value-place';
import { namedStretches } from '../values/spans-of-time';
import { vagueWordIn } from '../values/vague-words';
import { lostMinus, unitVerdict } from './agreeing-values';
import { echoes } from './echoed-values';
import { isNamedStretch, lonelyValue } from './lonely-values';
import {
  glossConfidence,
  isConversion,
  isGloss,
  isNamePart,
  missing,
  saysRelative,
  standsElsewhere,
} from './missing-values';
import { plainValues } from './plain-values';
import { isCounterpart, isUnlike, strangeness, swapVerdict } from './swapped-values';
import { datePart, part } from './value-parts';
import { weekdays } from './weekdays';

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

/** Compares the values of a row as multisets, then with its neighbours and the whole text before calling one missing. */
export const values: Detector = {
  name: 'values',
  find: (row, near, found) =>
    row.nl?.tongue === 'other' || row.en?.tongue === 'other' ? plainValues(row) : inUnit(row, near, found),
};
