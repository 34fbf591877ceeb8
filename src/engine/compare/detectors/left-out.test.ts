import { expect, test } from 'vitest';
import { loadLexicon } from '../../../tools/load-lexicon';
import { bitextOf } from '../bitext-fixture';
import { compare } from '../compare';
import { doubtfulBelow } from '../difference';

const lexicon = loadLexicon();

function shown(nl: string, en: string): readonly string[] {
  return compare(bitextOf([[nl, en]]), { lexicon })
    .differences.filter((one) => one.confidence >= doubtfulBelow)
    .map((one) => `${one.type} ${one.nl.read ?? '∅'} | ${one.en.read ?? '∅'}`);
}

test('a name that one side leaves out is told, also where a given name of it stays', () => {
  expect(
    shown('De burgemeester sprak met Kowalczyk over de brug.', 'The mayor spoke about the bridge.'),
  ).toContain('name-missing Kowalczyk | ∅');
});

test('labels of menus are no names', () => {
  expect(shown('Kies Invoegen - Veld - Opties.', 'Choose Insert - Field - Options.')).toEqual([]);
});

test('a question that wants a yes denies nothing', () => {
  expect(shown('Hij is goed.', "He is good, isn't he?")).toEqual([]);
});

test('a negation turned round is marked at the word that says the contrary', () => {
  expect(shown('De boer heeft dat nooit gezegd.', 'The farmer has always said that.')).toEqual([
    'negation nooit | always',
  ]);
});

test('never without is the contrary of always without, and the same as always with', () => {
  expect(shown('Gebruik het nooit zonder water.', 'Always use it without water.')).toEqual([
    'negation nooit | Always',
  ]);
  expect(shown('Gebruik het nooit zonder water.', 'Always use it with water.')).toEqual([]);
});

test('older Dutch writes units and tens apart', () => {
  expect(shown('Er waren twee en dertig koningen.', 'There were thirty-two kings.')).toEqual([]);
});

test("six o'clock in the evening is 18:00", () => {
  expect(shown("Ik eet om 6 uur 's avonds.", 'I eat at 6 o’clock in the evening.')).toEqual([]);
});
