import { expect, test } from 'vitest';

import { typology } from '../../engine/compare/typology';
import { findRules } from './find-rules';

const ids = (query: string): readonly string[] => findRules(query).map(({ id }) => id);

test('nothing typed finds every rule', () => {
  expect(ids('  ')).toEqual(typology.map(({ id }) => id));
});

test('an id finds that rule alone', () => {
  expect(ids('n2')).toEqual(['N2']);
});

test('words are found in names and in examples, with or without accents and capitals', () => {
  expect(ids('BILJOEN')).toContain('N2');
  expect(ids('quotation')).toContain('Q4');
  expect(ids('oekraine')).toContain('E7');
});

test('several words must all be there', () => {
  expect(ids('half vier xyzzy')).toEqual([]);
});
