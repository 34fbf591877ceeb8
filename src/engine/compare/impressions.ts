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
const rewritten: ReadonlySet<DifferenceType> = new Set(['template', 'vague-number', 'rare-synonyms']);

// One odd place is a slip; an impression needs at least this many places and kinds of sign.
const fewestPlaces = 4;
const fewestTypes = 2;
// Leftover words per 1,000 words: clean translations of dev/base have 5–24, rarely more; the rate alone proves nothing.
const manyChoices = 20;

const placesOf = (differences: readonly Difference[]): number =>
  differences.reduce((sum, one) => sum + one.places.length, 0);

/** Machine translation: several kinds of its marks, in several places. */
function machineMade(differences: readonly Difference[], side: Side): readonly Impression[] {
  const signs = differences.filter(
    (one) => one.side === side && machine.has(one.type) && one.confidence >= 0.5,
  );
  if (placesOf(signs) < fewestPlaces || new Set(signs.map((one) => one.type)).size < fewestTypes) return [];
  return [{ side, code: 'machine-translation', evidence: signs.map((one) => one.id) }];
}

/** A rewritten copy: unusually many words the dictionary does not pair, and at least one trace of the rewriting itself. */
function rewrittenCopy(differences: readonly Difference[], side: Side, words: number): readonly Impression[] {
  const choices = differences.filter((one) => one.side === side && one.type === 'word-choice');
  const traces = differences.filter(
    (one) => one.side === side && rewritten.has(one.type) && one.confidence >= 0.5,
  );
  const many = placesOf(choices) >= fewestPlaces && placesOf(choices) * 1000 >= manyChoices * words;
  if (!many || traces.length === 0) return [];
  return [{ side, code: 'rewritten', evidence: [...traces, ...choices].map((one) => one.id) }];
}

/** The impressions that the differences bear out, each with its evidence. `words` counts the words of each side that were compared. */
export function impressionsOf(
  differences: readonly Difference[],
  words: Readonly<Record<Side, number>>,
): readonly Impression[] {
  return (['nl', 'en'] as const).flatMap((side) => [
    ...machineMade(differences, side),
    ...rewrittenCopy(differences, side, words[side]),
  ]);
}
