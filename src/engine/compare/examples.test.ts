import { expect, it } from 'vitest';
import { loadLexicon } from '../../tools/load-lexicon';
import { checkExample } from './check-example';
import { exampleCases } from './example-cases';
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
