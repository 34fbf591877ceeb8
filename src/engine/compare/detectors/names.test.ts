import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../tools/load-lexicon';
import { bitextOf } from '../bitext-fixture';
import { compare } from '../compare';
import type { Mark } from '../difference';

const lexicon = loadLexicon();

/** Every place of a type as "word behind the Dutch mark = word behind the English mark", with how often it had stood before. */
function places(nl: string, en: string, type: string): string {
  const bitext = bitextOf([[nl, en]]);
  const shown = (content: string, mark: Mark | null): string => {
    if (mark?.at !== 'span') return '–';
    const word = content.slice(mark.start, mark.end);
    return `${word}${content.slice(0, mark.start).toLowerCase().split(word.toLowerCase()).length}`;
  };
  return compare(bitext, { lexicon })
    .differences.filter((one) => one.type === type)
    .flatMap((one) => one.places)
    .map(({ nl: own, en: other }) => `${shown(nl, own)}=${shown(en, other)}`)
    .sort()
    .join(' ');
}

describe('a name that stands several times in a row', () => {
  it('ties the odd spelling to the one at its place, not to the first', () => {
    expect(
      places(
        'Het stuk zegt niet welke bedrijven meta betalen. Maar Meta noemt er een aantal.',
        'The filing does not say which companies Meta pays. But Meta names a number of them.',
        'name-case',
      ),
    ).toBe('meta1=Meta1');
  });

  it('ties two odd spellings in the order they stand in', () => {
    expect(
      places(
        'Hij noemde toegang tot LLA-modellen en verdiende daarna geld met Lama.',
        'He mentioned access to Llama models and then made money with Llama.',
        'name-damaged',
      ),
    ).toBe('LLA1=Llama1');
  });

  it('gives no word away that stands for another', () => {
    expect(
      places(
        'Zij noemde toegang tot LLA-modellen, en lama bracht geld op.',
        'She mentioned access to Llama models, and Llama brought in money.',
        'name-became-word',
      ),
    ).toBe('lama1=Llama2');
  });
});

describe('a name that is another', () => {
  it('is told beside a name that is like it and has its own partner', () => {
    expect(
      places(
        'In een DVCS, zoals Git of Delhi, krijgt iedereen de hele opslag.',
        'In a DVCS, such as Git or Darcs, everyone gets the whole storage.',
        'name-swapped',
      ),
    ).toBe('Delhi1=Darcs1');
  });

  it('is told in a sentence that has a dash before a capital elsewhere', () => {
    expect(
      places(
        'Voor de fans – Schotten vooral – was de reis naar Wageningen lang.',
        'For the fans – Scots above all – the journey to Paisley was long.',
        'name-swapped',
      ),
    ).toBe('Wageningen1=Paisley1');
  });
});

describe('two names in each other’s place', () => {
  const told = (rows: readonly (readonly [string, string])[]): readonly string[] =>
    compare(bitextOf(rows), { lexicon })
      .differences.filter((one) => one.type === 'name-swapped')
      .map((one) => `${one.nl.read ?? ''} ${one.en.read ?? ''} ${one.detail.elsewhere ?? 'nowhere'}`)
      .sort();

  it('are known to stand elsewhere when two rows exchanged them', () => {
    const found = told([
      ['Volgens Hoekstra was de brug veilig.', 'According to Bakker, the bridge was safe.'],
      ['Later zei Bakker dat de brug dicht moest.', 'Later Hoekstra said that the bridge had to close.'],
    ]);
    expect(found).toEqual(['Bakker Hoekstra both', 'Hoekstra Bakker both']);
  });

  it('are known to stand nowhere else when one text has another name', () => {
    expect(
      told([['Volgens Hoekstra was de brug veilig.', 'According to Veltman, the bridge was safe.']]),
    ).toEqual(['Hoekstra Veltman nowhere']);
  });
});
