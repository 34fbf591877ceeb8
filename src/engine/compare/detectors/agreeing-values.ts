/** Values that both sides have with something else beside them: another unit, currency, share or sign (N4, N6–N8). */
import type { AtomPair } from '../pair-atoms';
import { finding, saying, type Finding, type Part, type Verdict } from '../finding';
import type { SideView, Unit } from '../row-view';
import { belowZeroAt, speaksOfFrost } from '../values/below-zero';
import { convertsTo } from '../values/units';
import { part } from './value-parts';

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
export function unitVerdict(pair: AtomPair): Verdict | null {
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
export function lostMinus(pair: AtomPair, unit: Unit): Finding | null {
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
