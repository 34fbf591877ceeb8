/** What a whole text looks like, said from the places that show it: a machine translation, a rewritten copy. */
import type { Difference, DifferenceType, Impression } from './difference';
import type { Side } from '../text/text';

const machine: ReadonlySet<DifferenceType> = new Set([
  'name-became-word',
  'name-damaged',
  'doubled-words',
  'broken-compound',
  'odd-spacing',
  'untranslated',
  'quote-unbalanced',
]);
const rewritten: ReadonlySet<DifferenceType> = new Set([
  'rare-synonyms',
  'template',
  'vague-number',
  'word-choice',
]);

// One odd place is a slip; an impression needs at least this many kinds of sign or places.
const fewestPlaces = 4;
const fewestTypes = 2;

function impression(
  differences: readonly Difference[],
  side: Side,
  code: Impression['code'],
  types: ReadonlySet<DifferenceType>,
): readonly Impression[] {
  const signs = differences.filter(
    (one) => one.side === side && types.has(one.type) && one.confidence >= 0.5,
  );
  const places = signs.reduce((sum, one) => sum + one.places.length, 0);
  if (places < fewestPlaces || new Set(signs.map((one) => one.type)).size < fewestTypes) return [];
  return [{ side, code, evidence: signs.map((one) => one.id) }];
}

/** The impressions that the differences bear out, each with its evidence; never more than one of a kind a side. */
export function impressionsOf(differences: readonly Difference[]): readonly Impression[] {
  return (['nl', 'en'] as const).flatMap((side) => [
    ...impression(differences, side, 'machine-translation', machine),
    ...impression(differences, side, 'rewritten', rewritten),
  ]);
}
