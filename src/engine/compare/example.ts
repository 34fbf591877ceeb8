/** What an example of a rule is: a pair of passages, several rows, or two whole texts. */
import type { FixtureRow } from './bitext-fixture';
import type { DifferenceType } from './difference';

/** One row; several rows of one pair; or two raw texts, which are read and aligned as pasted ones are. */
export type Example =
  | FixtureRow
  | { readonly rows: readonly FixtureRow[] }
  | { readonly texts: readonly [nl: string, en: string] };

/** The examples of one type of difference under a rule of the typology. `equal` must raise nothing counted; `different` must raise `type`. */
export interface RuleExamples {
  /** Id of the typology: `N2`, `E7` … */
  readonly rule: string;
  readonly type: DifferenceType;
  /** What is found is kept among the doubtful: weak evidence that is folded away until asked for. */
  readonly doubtful?: true;
  readonly equal: readonly Example[];
  readonly different: readonly Example[];
}

/** Both sides of an example as they are shown: rows on lines of their own. */
export function textsOf(example: Example): readonly [nl: string, en: string] {
  if ('texts' in example) return example.texts;
  const rows = 'rows' in example ? example.rows : [example];
  const side = (index: 0 | 1): string => rows.map((row) => row[index] ?? '').join('\n');
  return [side(0), side(1)];
}
