import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../tools/load-lexicon';
import { bitextOf } from '../bitext-fixture';
import { compare } from '../compare';

const lexicon = loadLexicon();

const types = (nl: string, en: string, languages: { readonly nl: string; readonly en: string }): string =>
  compare(bitextOf([[nl, en]], languages), { lexicon })
    .differences.map((one) => one.type)
    .join(' ');

const german = { nl: 'de', en: 'en' };

describe('a side in a language whose words we do not know', () => {
  it.each([
    ['Das Haus kostete 60 Millionen Euro.', 'The house cost 60 million euros.'],
    ['Es waren 1,5 Millionen Menschen.', 'There were 1,500,000 people.'],
    ['Am Montag, dem 3. Mai, begann der Prozess.', 'On Monday 3 May the trial began.'],
    ['Am Dienstag kam der Zug um 14.30 Uhr an.', 'On Tuesday the train arrived at 2:30 pm.'],
    ['Es war 50 Meilen weit.', 'It was 80 kilometres away.'],
    ['Die Regierung hat dem Parlament einen Bericht geschickt.', 'The government sent parliament a report.'],
    ['Zwölf Kinder spielten im Garten.', '12 children played in the garden.'],
    ['Rund 1.200 Besucher sahen die Ausstellung.', 'About 1,200 visitors saw the exhibition.'],
  ])('says nothing of %s = %s', (nl, en) => {
    expect(types(nl, en, german)).toBe('');
  });

  it('says nothing when the unknown language stands in the English panel', () => {
    expect(
      types('Het huis kostte 60 miljoen euro in mei.', 'Das Haus kostete im Mai 60 Millionen Euro.', {
        nl: 'nl',
        en: 'de',
      }),
    ).toBe('');
  });

  it('still sees other digits at the same place', () => {
    expect(types('Es waren 350 Menschen da.', 'There were 530 people.', german)).toBe('number');
  });
});
