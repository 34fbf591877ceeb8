/** The rules by their ids, in order and in groups: what can differ between two versions of a text (see `words/rule-words.ts`). */

/** The groups of the typology. */
export type RuleGroup = 'presence' | 'numbers' | 'dates' | 'names' | 'quotations' | 'meaning' | 'form';

/** A rule: its id, as differences carry it, and the group it belongs to. */
export interface Rule {
  readonly id: RuleId;
  readonly group: RuleGroup;
}

const ids = {
  presence: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
  numbers: ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9'],
  dates: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7'],
  names: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11'],
  quotations: ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'],
  meaning: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'],
  form: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7'],
} as const satisfies Readonly<Record<RuleGroup, readonly string[]>>;

/** The id of a rule. */
export type RuleId = (typeof ids)[RuleGroup][number];

const inGroup = (group: RuleGroup): readonly Rule[] => ids[group].map((id) => ({ id, group }));

/** The groups in the order in which they are shown. */
export const ruleGroups: readonly RuleGroup[] = [
  'presence',
  'numbers',
  'dates',
  'names',
  'quotations',
  'meaning',
  'form',
];

/** All rules in order. */
export const typology: readonly Rule[] = ruleGroups.flatMap(inGroup);

/** Reads an id as it stands in an address; null when there is no such rule. */
export function ruleById(id: string): Rule | null {
  return typology.find((rule) => rule.id.toLowerCase() === id.toLowerCase()) ?? null;
}
