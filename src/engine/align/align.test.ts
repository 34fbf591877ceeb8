import { describe, expect, it } from 'vitest';
import { noLexicon } from '../lexicon/lexicon';
import { align, alignSteps, type AlignOptions, type SideInput } from './align';
import { shape, type Alignment } from './alignment';
import { smallLexicon } from './fixture-lexicon';

/** Paragraphs separated by `|`, their sentences by `/`. */
const side = (language: string, text: string): SideInput => ({
  language,
  paragraphs: text.split('|').map((paragraph) => paragraph.split('/').map((sentence) => sentence.trim())),
});

const aligned = (nl: string, en: string, options: AlignOptions = { lexicon: noLexicon }): Alignment =>
  align(side('nl', nl), side('en', en), options);

const shapeOf = (nl: string, en: string, options?: AlignOptions): string =>
  shape(aligned(nl, en, options).rows);

/** Both sides of every linked row: `0-0 1,2-1`. */
const links = (alignment: Alignment): string =>
  alignment.rows
    .filter((row) => row.nl.length > 0 && row.en.length > 0)
    .map((row) => `${row.nl.join()}-${row.en.join()}`)
    .join(' ');

const words = smallLexicon(
  'regering=government, besloot=decided, belasting=tax, verhogen=raise, burgemeester=mayor, opende=opened, brug=bridge, ' +
    'nieuwe=new, school=school, kinderen=children, leren=learn, lezen=read, rekenen=calculate, boer=farmer, verkocht=sold, ' +
    'koeien=cows, markt=market, regen=rain, viel=fell, dagen=days, rivier=river, steeg=rose, dijk=dike, brak=broke, ' +
    'huizen=houses, liepen=ran, vol=full, water=water, soldaten=soldiers, hielpen=helped, zandzakken=sandbags, ' +
    'koning=king, bezocht=visited, dorp=village, sprak=spoke, bewoners=inhabitants',
);
const flood = {
  nl: 'De regen viel dagen en de rivier steeg. | De dijk brak en de huizen liepen vol water. | De soldaten hielpen met zandzakken. | De koning bezocht het dorp en sprak bewoners.',
  en: 'The rain fell for days and the river rose. | The dike broke and the houses ran full of water. | The soldiers helped with sandbags. | The king visited the village and spoke to inhabitants.',
};

describe('paragraphs', () => {
  it('pairs a translation paragraph by paragraph', () => {
    expect(shapeOf(flood.nl, flood.en, { lexicon: words })).toBe('1-1 1-1 1-1 1-1');
  });

  it('joins two paragraphs that the other text has as one', () => {
    const en = flood.en.replace(' | The dike', ' / The dike');
    expect(links(aligned(flood.nl, en, { lexicon: words }))).toBe('0,1-0 2-1 3-2');
  });

  it('joins the other way round as well', () => {
    const nl = flood.nl.replace(' | De soldaten', ' / De soldaten');
    expect(links(aligned(nl, flood.en, { lexicon: words }))).toBe('0-0 1-1,2 2-3');
  });

  it('gives no length as a reason for a pair of one or two words, where every length is usual', () => {
    const { rows } = aligned(`De dijk | ${flood.nl}`, `The dike | ${flood.en}`, { lexicon: words });
    expect(rows[0]?.reasons.map((reason) => reason.code)).not.toContain('length');
    expect(rows[1]?.reasons.map((reason) => reason.code)).toContain('length');
  });

  it('leaves a passage alone that the other text does not have', () => {
    const en = flood.en.replace('The soldiers helped with sandbags. | ', '');
    const { rows } = aligned(flood.nl, en, { lexicon: words });
    expect(shape(rows)).toBe('1-1 1-1 1-0 1-1');
    expect(rows[2]?.reasons.map((reason) => reason.code)).toContain('nothing-shared');
  });

  it('leaves furniture between the paragraphs alone', () => {
    const en = flood.en.replace(
      ' | The soldiers',
      ' | Accept all cookies | Subscribe to our newsletter | The soldiers',
    );
    expect(links(aligned(flood.nl, en, { lexicon: words }))).toBe('0-0 1-1 2-4 3-5');
  });

  it('reaches over an advertisement that splits a paragraph', () => {
    const nl = flood.nl.replace(' | De dijk', ' / De dijk').replace(' | De soldaten', ' / De soldaten');
    const en = flood.en.replace(' | The dike', ' | Advertisement | The dike');
    expect(links(aligned(nl, en, { lexicon: words }))).toBe('0-0,2,3 1-4');
  });

  it('pairs by names and numbers when there is no lexicon', () => {
    const nl =
      'In 1953 brak bij Ouwerkerk de dijk. | Beatrix opende 33 jaar later de kering. | Watson zag het.';
    const en =
      'A note. | At Ouwerkerk the dike broke in 1953. | Beatrix opened the barrier 33 years later. | Watson saw it.';
    expect(links(aligned(nl, en))).toBe('0-1 1-2 2-3');
  });

  it('makes nothing of a shared 1', () => {
    const nl = '1 | De regen viel dagen en de rivier steeg. | 1';
    const en = 'The rain fell for days and the river rose. | 1';
    expect(links(aligned(nl, en, { lexicon: words }))).toBe('1-0 2-1');
  });
});

describe('sentences', () => {
  it('pairs them inside a row, and joins those that were joined', () => {
    const nl = 'De regen viel dagen. / De rivier steeg. / De dijk brak en de huizen liepen vol water.';
    const en = 'The rain fell for days and the river rose. / The dike broke. / The houses ran full of water.';
    const { rows } = aligned(nl, en, { lexicon: words });
    expect(shape(rows)).toBe('1-1');
    expect(shape(rows[0]?.sentences ?? [])).toBe('2-1 1-2');
  });

  it('indexes them over the whole side', () => {
    const { rows } = aligned('Een. / Twee. | Drie.', 'Een. / Twee. | Drie.');
    expect(rows.flatMap((row) => row.sentences.flatMap((bead) => bead.nl))).toEqual([0, 1, 2]);
  });

  it('leaves a quotation mark that was cut off with the sentence that it closes', () => {
    const nl = "De regen viel dagen! / ' / De dijk brak en de huizen liepen vol water.";
    const en = "The rain fell for days!' / The dike broke and the houses ran full of water.";
    const [row] = aligned(nl, en, { lexicon: words }).rows;
    expect(row?.sentences.map((bead) => `${bead.nl.join()}-${bead.en.join()}`)).toEqual(['0,1-0', '2-1']);
  });

  it('finds the sentence that was left out', () => {
    const nl =
      'De regen viel dagen en de rivier steeg. / De soldaten hielpen met zandzakken. / De koning bezocht het dorp.';
    const en = 'The rain fell for days and the river rose. / The king visited the village.';
    expect(shape(aligned(nl, en, { lexicon: words }).rows[0]?.sentences ?? [])).toBe('1-1 1-0 1-1');
  });
});

describe('hard breaks', () => {
  it('keep beads on their side even where the words say otherwise', () => {
    const options = { lexicon: words, breaks: [[1, 2]] as const };
    const { rows } = aligned(flood.nl, flood.en, options);
    for (const row of rows)
      expect(row.nl.every((i) => i < 1) && row.en.every((j) => j < 2)).not.toBe(
        row.nl.every((i) => i >= 1) && row.en.every((j) => j >= 2),
      );
  });

  it('that lie outside the texts or go backwards are passed over', () => {
    const breaks = [[3, 3] as const, [4, 1] as const, [99, 99] as const, [-1, 2] as const];
    expect(shapeOf(flood.nl, flood.en, { lexicon: words, breaks })).toBe('1-1 1-1 1-1 1-1');
  });
});

describe('what the alignment says of itself', () => {
  it('counts what found a partner', () => {
    const en = flood.en.replace('The soldiers helped with sandbags. | ', '');
    expect(aligned(flood.nl, en, { lexicon: words }).coverage.paragraphs).toEqual({
      nl: { paired: 3, alone: 1 },
      en: { paired: 3, alone: 0 },
    });
  });

  it('says which names, numbers and words a row shares', () => {
    const { rows } = aligned(
      'Jan zag in 1953 de regen. | De dijk brak.',
      'Jan saw the rain in 1953. | The dike broke.',
      {
        lexicon: words,
      },
    );
    expect(rows[0]?.reasons.slice(0, 3)).toEqual([
      { code: 'names', for: true, words: [['Jan', 'Jan']] },
      { code: 'numbers', for: true, words: [['1953', '1953']] },
      { code: 'words', for: true, words: [['regen', 'rain']] },
    ]);
  });

  it('says when two texts have nothing to do with each other, and invents no rows', () => {
    const nl =
      flood.nl + ' | De boer verkocht koeien op de markt. | De burgemeester opende de nieuwe brug en school.';
    const en =
      'Penguins swim very fast beneath thick polar ice shelves. | Quantum computers factor large integers quickly someday. | Violins need rosin, strings and considerable patience daily. | Chess openings reward memory over raw calculation talent. | Volcanoes spread ash across northern continents every century.';
    const alignment = aligned(nl, en, { lexicon: words });
    expect(alignment.unrelated).toBe(true);
    expect(links(alignment)).toBe('');
  });

  it('hands over rows from the top that stay as they are', () => {
    const steps = alignSteps(side('nl', flood.nl), side('en', flood.en), { lexicon: words });
    const seen: number[] = [];
    for (const step of steps) {
      expect(step.progress).toBeGreaterThanOrEqual(0);
      expect(step.progress).toBeLessThanOrEqual(1);
      seen.push(step.rows.length);
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(4);
  });
});
