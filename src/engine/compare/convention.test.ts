import { describe, expect, test } from 'vitest';

import { loadLexicon } from '../../tools/load-lexicon';
import { bitextOf } from './bitext-fixture';
import { compare } from './compare';
import { conventionOf, type ConventionChoice } from './convention';

const lexicon = loadLexicon();

function typesOf(
  nl: string,
  en: string,
  conventions: { readonly nl?: ConventionChoice; readonly en?: ConventionChoice } = {},
): readonly string[] {
  return compare(bitextOf([[nl, en]]), {
    lexicon,
    conventions: { nl: conventions.nl ?? {}, en: conventions.en ?? {} },
  }).differences.map((one) => one.type);
}

describe('the conventions of a text', () => {
  test('are those of its language where nothing settles them', () => {
    expect(conventionOf('Niets.', 'nl').grouping).toEqual({
      value: '.',
      by: 'habit',
      matters: false,
      example: null,
    });
    expect(conventionOf('On 5/9/2024.', 'en').dateOrder).toEqual({
      value: 'month-first',
      by: 'habit',
      matters: true,
      example: '5/9/2024',
    });
  });

  test('are read off figures that leave no doubt', () => {
    const british = conventionOf('Between 25/12/2024 and 5/1/2025, 1.234.567,5 units and 2.500 more', 'en');
    expect(british.dateOrder).toMatchObject({ value: 'day-first', by: 'text' });
    expect(british.grouping).toMatchObject({ value: '.', by: 'text', matters: true, example: '2.500' });
  });

  test('can be decided by the reader', () => {
    expect(conventionOf('On 5/9/2024.', 'en', { dateOrder: 'day-first' }).dateOrder).toMatchObject({
      value: 'day-first',
      by: 'reader',
    });
  });
});

describe('a decision of the reader’s is followed', () => {
  const nl = 'Het gebeurde op 5-9-2024 in de stad.';

  test('for dates', () => {
    const en = 'It happened on 5/9/2024 in the city.';
    expect(typesOf(nl, en, { en: { dateOrder: 'day-first' } })).not.toContain('date');
    expect(typesOf(nl, en, { nl: { dateOrder: 'day-first' }, en: { dateOrder: 'month-first' } })).toContain(
      'date',
    );
    expect(typesOf(nl, en, { nl: { dateOrder: 'month-first' }, en: { dateOrder: 'day-first' } })).toContain(
      'date',
    );
  });

  test('for separators', () => {
    const dutch = 'Er waren 1.500 mensen in de zaal.';
    const english = 'There were 1.500 people in the hall.';
    expect(typesOf(dutch, english)).not.toContain('number');
    expect(typesOf(dutch, english, { nl: { grouping: '.' }, en: { grouping: ',' } })).toContain('number');
  });
});
