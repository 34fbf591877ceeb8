import { expect, it } from 'vitest';
import { pivotScores, turned } from './pivot';

/** Pairs from `huis=Haus, boom=Baum`. */
const pairs = (text: string) =>
  text.split(', ').map((pair) => {
    const [from = '', to = ''] = pair.split('=');
    return { from, to };
  });

it('languages that agree add up, each at most 1', () => {
  const german = { dutch: pairs('huis=das Haus'), english: pairs('Haus=house') };
  const french = { dutch: pairs('huis=la maison'), english: pairs('maison=the house') };
  expect(pivotScores([german, french]).get('huis')?.get('house')).toBe(2);
  expect(pivotScores([german]).get('huis')?.get('house')).toBe(1);
});

it('a vague pivot word brings less to each of its meanings', () => {
  const scores = pivotScores([
    { dutch: pairs('bank=Bank'), english: pairs('Bank=bank, Bank=bench, Bank=shoal, Bank=bar') },
  ]);
  expect(scores.get('bank')?.get('bench')).toBe(0.5);
});

it('articles, "to" and placeholders do not keep words apart', () => {
  const scores = pivotScores([
    { dutch: pairs('zich wassen=sich waschen'), english: pairs('jdn. waschen=to wash sb.') },
  ]);
  expect([...(scores.get('wassen') ?? [])]).toEqual([['wash', 1]]);
});

it('turning pairs twice gives them back', () => {
  const all = pairs('huis=house, boom=tree');
  expect(turned(turned(all))).toEqual(all);
});
