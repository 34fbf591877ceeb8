import { expect, it } from 'vitest';
import { repairGlued } from './repair-glued';

const words = new Set(
  'dispose gulf mexico appeal come agreement county court hair dresser hairdresser an tell'.split(' '),
);
const repair = (text: string): string => repairGlued(text, (word) => words.has(word));

it('puts the spaces back that a dictionary lost', () => {
  expect(repair('disposeof')).toBe('dispose of');
  expect(repair('GulfofMexico')).toBe('gulf of Mexico');
  expect(repair('appealto')).toBe('appeal to');
  expect(repair('cometoanagreement')).toBe('come to an agreement');
  expect(repair('countycourt')).toBe('county court');
});

it('leaves real words, unknown words and expressions alone', () => {
  expect(repair('hairdresser')).toBe('hairdresser');
  expect(repair('xylofoon')).toBe('xylofoon');
  expect(repair('dispose of')).toBe('dispose of');
  expect(repair('tofu')).toBe('tofu');
});
