/** How sure it is that a value on one side only was left out, and not merely said in other words or understood. */
import type { Atom } from '../atoms';
import { across, covered, partners, tokensOf } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Tongue } from '../tongue';

// "1." or "(2)" at the head of a block counts items, and so it does between two sentences ("… Open it. 2. Choose …").
const isListMark = (view: SideView, atom: Atom): boolean =>
  /(?:^|[.!?:;]\s|\n)[\s([]*$/.test(view.text.slice(0, atom.start)) &&
  /^(?:[)\]]|\.(?!\d)(?:\s+\p{Lu}|\s*$))/u.test(view.text.slice(atom.end));

// The tolerance of converted measures (values/units.ts).
const rounding = 0.04;

/** Whether a word of rank is written with a capital inside a sentence, before another capital. */
function isInName(view: SideView, atom: Atom): boolean {
  const touched = tokensOf(view, atom);
  const own = touched && view.tokens()[touched.first];
  const next = touched && view.tokens()[touched.last + 1];
  return own?.capital === true && !own.opens && next?.capital === true && !next.opens;
}

/** The words around a value, as the other side has them. */
interface Surroundings {
  /** A link or an expression accounts for the value itself. */
  readonly said: boolean;
  /** The word that it counts, right behind it, has its partner. */
  readonly counts: boolean;
  /** Words of the other side that nothing accounts for. */
  readonly free: number;
}

function surroundingsOf(unit: Unit, view: SideView, atom: Atom): Surroundings {
  const touched = unit.linkable ? tokensOf(view, atom) : null;
  if (!touched) return { said: false, counts: false, free: 0 };
  const links = partners(unit.links(), view.side);
  const other = across(unit, view.side);
  const kept = covered(unit.links(), other.side);
  const next = view.tokens()[touched.last + 1];
  return {
    said: covered(unit.links(), view.side)[touched.first] === true,
    counts: next !== undefined && !next.small && (links[next.index] ?? -1) >= 0,
    free: other.tokens().filter((one) => !one.small && kept[one.index] !== true).length,
  };
}

// Numbers that are said again without telling anything are two and three, seldom more.
const mostUnderstood = 3;
// Behind one of these a small number says again what the reader knows: "deze twee bestanden" are "these files".
const definite: Readonly<Record<Tongue, RegExp>> = {
  nl: /^(?:de|het|deze|die|dit|dat|beide|mijn|je|jouw|uw|zijn|haar|ons|onze|jullie|hun)$/,
  en: /^(?:the|these|those|this|that|both|my|your|his|her|its|our|their|of)$/,
  other: /^(?!)/,
};
const article = {
  nl: /^(?:een|één|elk|elke|ieder|iedere)$/,
  en: /^(?:an?|one|each|every)$/,
  other: /^(?!)/,
} as const;
// A noun phrase has its article and its noun at most this far apart ("a separate and independent thing").
const phraseReach = 3;

/** Whether a small number in words tells little where it stands: behind a definite word, or where the other side has the same thing in the singular. */
function isUnderstood(unit: Unit, view: SideView, atom: Atom): boolean {
  const touched = tokensOf(view, atom);
  if (!touched) return false;
  const before = view.tokens()[touched.first - 1];
  if (before && definite[view.tongue].test(before.lower)) return true;
  if (!unit.linkable) return false;
  const links = partners(unit.links(), view.side);
  const other = across(unit, view.side);
  for (let at = touched.last + 1; at <= touched.last + phraseReach; at += 1) {
    const partner = links[at] ?? -1;
    if (partner < 0 || view.tokens()[at]?.small === true) continue;
    for (let back = partner - 1; back >= Math.max(0, partner - phraseReach); back -= 1)
      if (article[other.tongue].test(other.tokens()[back]?.lower ?? '')) return true;
  }
  return false;
}

/**
 * How sure it is that a value without partner was left out (0–1). Half A, 1,575 distinct clean sentence pairs: of values
 * without partner 2 were written in digits, 17 were "first", 7 "two" or "één", and 4 larger numbers in words that no word
 * of the other side accounts for. So digits always tell, larger words tell, "two" tells where what it counts is there
 * and nothing else could stand for it, and "one" and "first" are understood without being said.
 */
export function lonelyValue(unit: Unit, view: SideView, atom: Atom): number {
  if (atom.kind === 'clock' || atom.kind === 'date' || atom.kind === 'decade' || atom.kind === 'quarter')
    return 0.6;
  if (atom.kind === 'month' || atom.kind === 'weekday' || atom.date) return 0.55;
  if (atom.kind === 'identifier') return 0.4;
  if (isListMark(view, atom)) return 0.4;
  if (atom.digits) return 0.6;
  // "the Second Chamber", "de Derde Weg": a rank inside a name goes where the name goes
  if (atom.number?.rank === true && isInName(view, atom)) return 0.4;
  const value = Number(atom.number?.values[0] ?? '0');
  const { said, counts, free } = surroundingsOf(unit, view, atom);
  if (said || value <= 1) return 0.3;
  if (value <= mostUnderstood && atom.number?.rank !== true && isUnderstood(unit, view, atom)) return 0.3;
  if (value === 2 && !(counts && free <= 2)) return 0.3;
  // "alles in het honderd sturen", "a thousand thanks": a round one alone counts something, or is a way of speaking
  if (/^10{2,}$/.test(String(value)) && !counts) return 0.3;
  return atom.number?.rank === true ? 0.52 : 0.55;
}

/**
 * Whether a value is one of the stretches of time that the other side names without a figure (`namedStretches` of its
 * text): 60 minutes, an hour; 24 uur, a day.
 */
export function isNamedStretch(view: SideView, atom: Atom, named: readonly number[]): boolean {
  if (named.length === 0) return false;
  const measure = atom.number?.measure;
  const hours = /^(\d{1,3}) ?(?:uur|u)$/.exec(view.text.slice(atom.start, atom.end))?.[1];
  if (hours === undefined && measure?.dimension !== 'time') return false;
  const seconds =
    hours === undefined ? Number(atom.number?.values[0]) * (measure?.factor ?? 0) : Number(hours) * 3600;
  return named.some((one) => Math.abs(one - seconds) <= rounding * Math.max(one, seconds));
}
