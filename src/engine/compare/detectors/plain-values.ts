/** Numbers where a side is in a language whose words we do not know: digits are compared, words beside them are not. */
import type { Atom } from '../atoms';
import { finding, saying, type Finding } from '../finding';
import type { RowView, SideView } from '../row-view';
import { decimalsOf } from '../values/decimal';

/** Digits at a place, with all values they can mean in any notation. */
interface Digits {
  readonly atom: Atom;
  readonly readings: ReadonlySet<string>;
  /** A word stands right behind them, which may be a scale or a unit ("60 Millionen"). */
  readonly led: boolean;
}

/** The digits without their zeros: what a scale word or a unit prefix leaves as it is. */
const significant = (value: string): string => value.replace(/\D/g, '').replace(/^0+|0+$/g, '');

function digitsOf(view: SideView): readonly Digits[] {
  return view
    .atoms()
    .filter((atom) => atom.kind === 'number' && atom.digits)
    .map((atom) => {
      const raw = /\d(?:[\d.,'’\s]*\d)?/u.exec(view.text.slice(atom.start, atom.end))?.[0] ?? '';
      const readings = new Set([...decimalsOf(raw, null), ...(atom.number?.values ?? [])]);
      const led =
        atom.number?.scale !== null ||
        atom.number.measure !== null ||
        atom.number.currency !== null ||
        /^[\s\u00a0\u202f-]?\p{L}/u.test(view.text.slice(atom.end, atom.end + 2));
      return { atom, readings, led };
    });
}

/** Values that other things of a side hold: clock times, dates, number words. They explain digits, and never accuse. */
function beside(view: SideView): ReadonlySet<string> {
  const found = new Set<string>();
  for (const atom of view.atoms()) {
    if (atom.kind === 'number' && atom.digits) continue;
    for (const key of atom.keys) if (key.startsWith('n:')) found.add(key.slice(2));
    for (const run of view.text.slice(atom.start, atom.end).matchAll(/\d+/g))
      found.add(run[0].replace(/^0+(?=\d)/, ''));
  }
  return found;
}

const common = (a: Digits, b: Digits): boolean => [...a.readings].some((value) => b.readings.has(value));

/** The same digits but for zeros, with a word that may say how many: "1,5 Millionen" and "1,500,000". */
function scaled(a: Digits, b: Digits): boolean {
  if (!a.led && !b.led) return false;
  const there = new Set([...b.readings].map(significant));
  return [...a.readings].some((value) => there.has(significant(value)));
}

// Pairing is quadratic: past this many digits on a side a row is a table, and is not guessed at.
const mostDigits = 200;

// More than this many leftovers on a side cannot be told apart by place alone.
const mostLeft = 3;

/**
 * Digits of a row that stand at the same place with another value. Digits on one side only tell nothing – the other
 * side may have them in words – and neither do two values that may be counted in other units.
 */
export function plainValues(row: RowView): readonly Finding[] {
  const unit = row.whole;
  if (!unit) return [];
  const nl = digitsOf(unit.nl);
  const en = digitsOf(unit.en);
  if (nl.length > mostDigits || en.length > mostDigits) return [];
  const done = new Set<Digits>();
  for (const fits of [common, scaled]) {
    for (const a of nl) {
      const b = done.has(a) ? undefined : en.find((one) => !done.has(one) && fits(a, one));
      if (b) done.add(a).add(b);
    }
  }
  const words = { nl: beside(unit.nl), en: beside(unit.en) };
  const left = (all: readonly Digits[], other: ReadonlySet<string>): readonly Digits[] =>
    all.filter((one) => !done.has(one) && ![...one.readings].some((value) => other.has(value)));
  const leftNl = left(nl, words.en);
  const leftEn = left(en, words.nl);
  if (leftNl.length !== leftEn.length || leftNl.length > mostLeft) return [];
  return leftNl.flatMap((a, index) => {
    const b = leftEn[index];
    if (!b) return [];
    const counted = (one: Digits): boolean =>
      one.atom.number !== null &&
      (one.atom.number.scale !== null ||
        one.atom.number.measure !== null ||
        one.atom.number.currency !== null);
    // "50 Meilen" beside "80 kilometres": which unit the unknown word is cannot be told
    if (counted(a) || counted(b)) return [];
    return [
      finding(
        {
          rule: 'N1',
          type: 'number',
          kind: 'number',
          class: 'content',
          severity: 'major',
          confidence: 0.7,
          side: null,
        },
        {
          nl: saying(unit.nl, a.atom, a.atom.normalised),
          en: saying(unit.en, b.atom, b.atom.normalised),
        },
      ),
    ];
  });
}
