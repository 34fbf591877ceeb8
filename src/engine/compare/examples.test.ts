import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../tools/load-lexicon';
import { checkExample } from './check-example';
import { exampleCases } from './example-cases';
import { examples } from './examples';
import { typology } from './typology';
import { textsOf } from './example';

const lexicon = loadLexicon();

const named = exampleCases.map((one) => {
  const [nl, en] = textsOf(one.example);
  const says = `${one.about.rule} ${one.about.type} ${one.wanted === 'equal' ? 'is silent about' : 'sees'} ${nl} | ${en}`;
  return [says, one] as const;
});

it.each(named)('%s', (_, one) => {
  const { passed, found } = checkExample(one, lexicon);
  expect({ passed, found: found.map(({ type }) => type) }).toEqual({
    passed: true,
    found: one.wanted === 'equal' ? [] : found.map(() => one.about.type),
  });
});

describe('the typology', () => {
  it.each(typology.map(({ id }) => [id]))('has two equal and two different examples of %s', (id) => {
    const count = (wanted: 'equal' | 'different'): number =>
      examples.filter((one) => one.rule === id).reduce((sum, one) => sum + one[wanted].length, 0);
    expect({ equal: count('equal') >= 2, different: count('different') >= 2 }).toEqual({
      equal: true,
      different: true,
    });
  });

  it('names every rule that has examples', () => {
    const known = new Set<string>(typology.map(({ id }) => id));
    expect(examples.filter((one) => !known.has(one.rule)).map((one) => one.rule)).toEqual([]);
  });
});
