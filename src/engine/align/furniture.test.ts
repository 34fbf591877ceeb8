/**
 * Furniture of made-up sites, in both languages and unlike that of the evaluation: the aligner was never tuned on it.
 * A text with a hundred lines of it before, between and after must be aligned as if it were not there.
 */
import { describe, expect, it } from 'vitest';
import { noLexicon } from '../lexicon/lexicon';
import { align, type SideInput } from './align';
import { smallLexicon } from './fixture-lexicon';
import { unseenFurniture } from './unseen-furniture';

const { nl: dutch, en: english } = unseenFurniture;

const lexicon = smallLexicon(
  'archeologen=archaeologists, vonden=found, graf=grave, goud=gold, munten=coins, boer=farmer, ploegde=ploughed, akker=field, ' +
    'museum=museum, kocht=bought, schat=treasure, kind=child, wees=pointed, ring=ring, koningin=queen, droeg=wore, ' +
    'onderzoek=research, duurde=took, jaren=years, hout=wood, schip=ship, zonk=sank, storm=storm, duikers=divers, zagen=saw',
);
const nl = [
  'Archeologen vonden in Drenthe een graf vol goud en munten.',
  'De boer ploegde zijn akker toen een kind een ring aanwees.',
  'Het museum in Assen kocht de schat van boer Hendriks.',
  'Het onderzoek duurde drie jaren, want het hout was nat.',
  'Een koningin droeg de ring volgens Van der Meer.',
  'Het schip zonk in een storm en duikers zagen het in 1987.',
];
const en = [
  'Archaeologists in Drenthe found a grave full of gold and coins.',
  'The farmer ploughed his field when a child pointed at a ring.',
  'The museum in Assen bought the treasure of farmer Hendriks.',
  'The research took three years, because the wood was wet.',
  'According to Van der Meer a queen wore the ring.',
  'The ship sank in a storm and divers saw it in 1987.',
];

interface Dressed {
  readonly input: SideInput;
  /** Place of each paragraph of the text among the furniture. */
  readonly text: readonly number[];
}

/** The text with furniture before, between and after; `turn` shifts which line stands where. */
function dress(
  language: string,
  text: readonly string[],
  furniture: readonly string[],
  turn: number,
): Dressed {
  const paragraphs: string[][] = [];
  const places: number[] = [];
  const put = (count: number, from: number): void => {
    for (let at = 0; at < count; at += 1) paragraphs.push([furniture[(from + at) % furniture.length] ?? '']);
  };
  put(6 + (turn % 5), turn);
  for (const [at, one] of text.entries()) {
    places.push(paragraphs.length);
    paragraphs.push([one]);
    if ((at + turn) % 2 === 0) put(1 + ((at + turn) % 3), turn * 3 + at);
  }
  put(8, turn + 9);
  return { input: { language, paragraphs }, text: places };
}

/** Links of text to text as `0-0`, and how many lines of furniture were linked to text. */
function outcome(turn: number, words = lexicon): { readonly links: string; readonly furniture: number } {
  const a = dress('nl', nl, dutch, turn);
  const b = dress('en', en, english, turn * 7 + 2);
  const links: string[] = [];
  let furniture = 0;
  for (const row of align(a.input, b.input, { lexicon: words }).rows) {
    const left = row.nl.filter((item) => a.text.includes(item));
    const right = row.en.filter((item) => b.text.includes(item));
    if (left.length > 0 && right.length > 0)
      links.push(
        `${left.map((item) => a.text.indexOf(item)).join()}-${right.map((item) => b.text.indexOf(item)).join()}`,
      );
    if (row.nl.length * row.en.length > 0 && left.length + right.length > 0)
      furniture += row.nl.length + row.en.length - left.length - right.length;
  }
  return { links: links.join(' '), furniture };
}

describe('furniture that the aligner has never seen', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('stays out of the text (arrangement %i)', (turn) => {
    expect(outcome(turn)).toEqual({ links: '0-0 1-1 2-2 3-3 4-4 5-5', furniture: 0 });
  });

  it('stays out of what names and numbers pair when there is no lexicon', () => {
    const { links } = outcome(3, noLexicon);
    expect(links).toContain('0-0');
    expect(links).toContain('2-2');
    expect(links).toContain('5-5');
  });
});
