import { describe, expect, it } from 'vitest';
import { align, type SideInput } from './align';
import { smallLexicon } from './fixture-lexicon';
import { settled } from './settings';

const lexicon = smallLexicon(
  'regering=government, besloot=decided, belasting=tax, burgemeester=mayor, opende=opened, brug=bridge, school=school, ' +
    'kinderen=children, leren=learn, lezen=read, boer=farmer, verkocht=sold, koeien=cows, markt=market, regen=rain, viel=fell, ' +
    'rivier=river, steeg=rose, dijk=dike, brak=broke, huizen=houses, water=water, koning=king, bezocht=visited, dorp=village, ' +
    'leeuw=lion, antwoordde=answered, verdrag=treaty, gebroken=broken, prinses=princess, schip=ship, zonk=sank, haven=harbour, ' +
    'cirkel=circle, tekende=drew, grond=ground, verzen=verses, lucht=sky, donker=dark, beefde=trembled, stond=stood, midden=middle',
);

/** Paragraphs separated by `|`, their sentences by `/`. */
const side = (language: string, text: string): SideInput => ({
  language,
  paragraphs: text.split('|').map((paragraph) => paragraph.split('/').map((sentence) => sentence.trim())),
});

const links = (nl: string, en: string, reread: number): string =>
  align(side('nl', nl), side('en', en), { lexicon, settings: { ...settled, reread } })
    .rows.filter((row) => row.nl.length > 0 && row.en.length > 0)
    .map((row) => `${row.nl.join()}-${row.en.join()}`)
    .join(' ');

const before = ['De koning bezocht het dorp.', 'De boer verkocht koeien op de markt.'];
const beforeEn = ['The king visited the village.', 'The farmer sold cows at the market.'];
const after = ['De kinderen leren lezen op school.', 'Het schip zonk in de haven.'];
const afterEn = ['The children learn to read at school.', 'The ship sank in the harbour.'];

describe('a paragraph whose sentences lost most of their counterparts', () => {
  // The other text has only the last of its sentences.
  const lost =
    'Zij tekende een cirkel op de grond. / Zij stond in het midden en zei de verzen. / De lucht werd donker en de grond beefde. / Huizen stonden te schudden en niemand durfde nog iets te zeggen.';
  const nl = [...before, `${lost} / Jij, leeuw, hebt het verdrag gebroken.`, ...after].join(' | ');
  const en = [...beforeEn, 'You, lion, have broken the treaty.', ...afterEn].join(' | ');

  it('is paired by the sentence that is left', () => {
    expect(links(nl, en, 0)).toBe('0-0 1-1 3-3 4-4');
    expect(links(nl, en, 1)).toBe('0-0 1-1 2-2 3-3 4-4');
  });

  it('and the sentences without a counterpart stay alone in the row', () => {
    const row = align(side('nl', nl), side('en', en), { lexicon }).rows[2];
    expect(row?.sentences.map((bead) => `${bead.nl.join()}-${bead.en.join()}`)).toEqual([
      '2-',
      '3-',
      '4-',
      '5-',
      '6-2',
    ]);
  });

  it('is left alone when none of its sentences has one', () => {
    const stranger = [...before, lost, ...after].join(' | ');
    const other = [...beforeEn, 'Subscribe to our weekly newsletter', ...afterEn].join(' | ');
    expect(links(stranger, other, 1)).toBe('0-0 1-1 3-3 4-4');
  });
});
