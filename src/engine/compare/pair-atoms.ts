/** Pairs the values of two sides: equal ones first, then converted measures, so that only what has no partner is left. */
import type { Atom } from './atoms';
import { convertsTo } from './values/units';

/** Two values that agree; `converted` when they do so only after converting a measure. */
export interface AtomPair {
  readonly nl: Atom;
  readonly en: Atom;
  readonly converted: boolean;
}

/** What pairing leaves. */
export interface PairedAtoms {
  readonly pairs: readonly AtomPair[];
  readonly nl: readonly Atom[];
  readonly en: readonly Atom[];
}

/** Whether two atoms have a reading in common. */
export function sameValue(a: Atom, b: Atom): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

const article = (atom: Atom): boolean => atom.hint && atom.keys.includes('n:1');

// Pairing every value of one side with every one of the other is quadratic only where a key repeats;
// past this many candidates the rest is paired in text order.
const mostCandidates = 20_000;
const repeated = 60;

/**
 * Pairs equal values one to one, the nearest by relative place first. Digits pair before words, and weak words (een, beide)
 * only with what nothing better explains. Linear for distinct values; `lengths` are the lengths of the two strings.
 */
export function pairAtoms(
  nl: readonly Atom[],
  en: readonly Atom[],
  lengths: { readonly nl: number; readonly en: number },
): PairedAtoms {
  const byKey = new Map<string, Atom[]>();
  for (const atom of en) {
    for (const key of atom.keys) {
      const list = byKey.get(key);
      if (list) list.push(atom);
      else byKey.set(key, [atom]);
    }
  }
  const taken = new Set<Atom>();
  const pairs: AtomPair[] = [];
  const take = (a: Atom, b: Atom, converted: boolean): void => {
    taken.add(a).add(b);
    pairs.push({ nl: a, en: b, converted });
  };
  // A value that repeats through a list or table is paired in text order.
  for (const a of nl) {
    const queue = byKey.get(a.keys[0] ?? '') ?? [];
    if (queue.length < repeated || a.hint) continue;
    const b = queue.pop();
    if (b && !b.hint && !taken.has(b)) take(a, b, false);
  }
  const candidates: { readonly cost: number; readonly nl: Atom; readonly en: Atom }[] = [];
  for (const a of nl) {
    if (taken.has(a) || candidates.length > mostCandidates) continue;
    const seen = new Set<Atom>();
    for (const key of a.keys) {
      for (const b of byKey.get(key) ?? []) {
        if (seen.has(b) || taken.has(b)) continue;
        // the hour as a number is for a number on the other side: 8 am is not 8 pm
        if (a.kind === 'clock' && b.kind === 'clock' && key.startsWith('n:')) continue;
        seen.add(b);
        const place = Math.abs(a.start / Math.max(1, lengths.nl) - b.start / Math.max(1, lengths.en));
        const kind = a.kind === b.kind ? 0 : 0.5;
        const weak = (a.hint ? 2 : 0) + (b.hint ? 2 : 0);
        const reading = (a.keys.indexOf(key) > 0 ? 0.1 : 0) + (b.keys.indexOf(key) > 0 ? 0.1 : 0);
        candidates.push({
          cost: weak + kind + reading + (a.digits === b.digits ? 0 : 0.3) + 0.2 * place,
          nl: a,
          en: b,
        });
      }
    }
  }
  candidates.sort((x, y) => x.cost - y.cost || x.nl.start + x.en.start - y.nl.start - y.en.start);
  for (const { nl: a, en: b } of candidates) {
    if (taken.has(a) || taken.has(b) || a.hint || b.hint) continue;
    take(a, b, false);
  }
  convert(nl, en, taken, take);
  // Weak words explain a value only where the other side keeps no real one that it could have been swapped for.
  const left = (atoms: readonly Atom[]): boolean => atoms.some((atom) => atom.digits && !taken.has(atom));
  for (const { nl: a, en: b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    if (a.hint && !b.hint && b.digits && (left(nl) || (article(a) && b.digits))) continue;
    if (b.hint && !a.hint && a.digits && (left(en) || (article(b) && a.digits))) continue;
    take(a, b, false);
  }
  return { pairs, nl: nl.filter((atom) => !taken.has(atom)), en: en.filter((atom) => !taken.has(atom)) };
}

/** The amount that a measure counts; below zero where a temperature says so. */
function amountOf(atom: Atom): number {
  const amount = Number(atom.number?.values[0]);
  return atom.number?.measure?.dimension === 'temperature' && atom.normalised.startsWith('−')
    ? -amount
    : amount;
}

/** Pairs amounts that agree after conversion: real numbers first, then stretches of time said with a weak word (one year, een half uur). */
function convert(
  nl: readonly Atom[],
  en: readonly Atom[],
  taken: ReadonlySet<Atom>,
  take: (a: Atom, b: Atom, converted: boolean) => void,
): void {
  for (const weak of [false, true]) {
    const measured = (atoms: readonly Atom[]): readonly Atom[] =>
      atoms
        .filter(
          (atom) =>
            atom.number?.measure &&
            !taken.has(atom) &&
            (!atom.hint || (weak && atom.number.measure.dimension === 'time')),
        )
        .slice(0, 100);
    for (const a of measured(nl)) {
      for (const b of measured(en)) {
        const from = a.number?.measure;
        const to = b.number?.measure;
        if (!from || !to || taken.has(a) || taken.has(b)) continue;
        // degrees that name no scale may be of two
        if (from.symbol === to.symbol && from.dimension !== 'degrees') continue;
        if (convertsTo(amountOf(a), from, amountOf(b), to)) take(a, b, true);
      }
    }
  }
}
