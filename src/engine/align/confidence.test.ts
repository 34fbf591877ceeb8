import { expect, it } from 'vitest';
import { loadLexicon } from '../../tools/load-lexicon';
import { align, type SideInput } from './align';
import type { Row } from './alignment';

const side = (language: string, paragraphs: readonly string[]): SideInput => ({
  language,
  paragraphs: paragraphs.map((one) => [one]),
});

const nl = [
  'De regen viel dagenlang en de rivier steeg tot boven de oude dijk.',
  'Soldaten hielpen de bewoners van het dorp met zandzakken en boten.',
  'De burgemeester bezocht de school waar de kinderen die nacht sliepen.',
  'Na een week zakte het water en konden de boeren weer naar hun land.',
];
const en = [
  'The rain fell for days and the river rose above the old dike.',
  'Soldiers helped the inhabitants of the village with sandbags and boats.',
  'The mayor visited the school where the children slept that night.',
  'After a week the water sank and the farmers could return to their land.',
];
const strangers = {
  short: 'Click the tab and choose a colour for the border of the table.',
  long:
    'Click the tab and choose a colour for the border of the table, then press the key to insert an empty column. ' +
    'The formula of every selected cell is copied, and its decimal places follow the format of the spreadsheet.',
};

const lexicon = loadLexicon();
const rowsWith = (paragraph: string): readonly Row[] =>
  align(side('nl', nl), side('en', [en[0] ?? '', en[1] ?? '', paragraph, en[3] ?? '']), { lexicon }).rows;
const called = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row.nl.includes(2));

it('is high where the words answer each other', () => {
  for (const row of rowsWith(en[2] ?? '')) {
    expect(row.confidence).toBeGreaterThan(0.9);
    expect(row.reasons.map(({ code }) => code)).not.toContain('only-place');
  }
});

it('is low, and says why, where a paragraph only stands level with one about something else', () => {
  const [row] = called(rowsWith(strangers.short));
  expect(row?.en).toEqual([2]);
  expect(row?.confidence).toBeLessThan(0.5);
  expect(row?.reasons[0]).toEqual({ code: 'only-place', for: false });
});

it('calls long paragraphs no pair that have nothing to do with each other', () => {
  expect(called(rowsWith(strangers.long)).map(({ en }) => en)).toEqual([[]]);
});

it('is sure of two strangers that each stand alone, though either of them could be named first', () => {
  const alone = rowsWith(strangers.long).filter((row) => row.nl.length === 0 || row.en.length === 0);
  expect(alone).toHaveLength(2);
  for (const row of alone) expect(row.confidence).toBeGreaterThan(0.7);
});
