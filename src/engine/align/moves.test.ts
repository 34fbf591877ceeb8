/** Passages that crossed: found when nothing speaks against it, never invented. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLexicon } from '../lexicon/lexicon';
import { align, type SideInput } from './align';
import { shape, type Alignment } from './alignment';
import { smallLexicon } from './fixture-lexicon';

const side = (language: string, paragraphs: readonly string[]): SideInput => ({
  language,
  paragraphs: paragraphs.map((one) => one.split(/(?<=[.!?]) /)),
});

// Stories of a village, a paragraph each; the words of each stand nowhere else.
const lexicon = smallLexicon(
  'regen=rain, dagen=days, rivier=river, steeg=rose, weiland=meadow, dijk=dike, brak=broke, huizen=houses, water=water, ' +
    'soldaten=soldiers, hielpen=helped, zandzakken=sandbags, koning=king, bezocht=visited, dorp=village, sprak=spoke, ' +
    'bewoners=inhabitants, troost=comfort, bakker=baker, brood=bread, oven=oven, ochtend=morning, deeg=dough, meel=flour, ' +
    'verkocht=sold, winkel=shop, smid=smith, hamer=hammer, ijzer=iron, vuur=fire, paard=horse, hoef=hoof, aambeeld=anvil, ' +
    'werkplaats=workshop, kinderen=children, school=school, leren=learn, lezen=read, schrijven=write, juf=teacher, ' +
    'klas=classroom, bord=blackboard, boer=farmer, koeien=cows, melk=milk, stal=stable, hooi=hay, kaas=cheese, ' +
    'boerin=wife, emmer=bucket, kat=cat, muis=mouse, zolder=attic, graan=grain, molen=mill, wieken=sails, ' +
    'wind=wind, molenaar=miller, oogst=harvest, zak=sack',
);
const nl = [
  'De regen viel dagen, de rivier steeg en het weiland liep vol. De dijk brak.',
  'De soldaten hielpen met zandzakken, en de huizen stonden in het water.',
  'De koning bezocht het dorp, sprak met bewoners en bracht troost.',
  'De bakker bakt brood in de oven. In de ochtend kneedt hij deeg van meel, en het wordt in de winkel verkocht.',
  'De smid smeedt ijzer met de hamer in het vuur. Een paard krijgt ijzer onder de hoef, op het aambeeld in de werkplaats.',
  'De kinderen gaan naar school. Ze leren lezen en schrijven van de juf, in de klas voor het bord.',
  'De boer heeft koeien in de stal met hooi. De boerin haalt melk in de emmer en maakt kaas.',
  'De molenaar maalt graan. De wieken van de molen draaien in de wind, en na de oogst staat er zak naast zak. De kat en de muis zitten op zolder.',
];
const en = [
  'The rain fell for days, the river rose and the meadow filled. The dike broke.',
  'The soldiers helped with sandbags, and the houses stood in the water.',
  'The king visited the village, spoke with inhabitants and brought comfort.',
  'The baker bakes bread in the oven. In the morning he kneads dough of flour, and it is sold in the shop.',
  'The smith forges iron with the hammer in the fire. A horse gets iron under the hoof, on the anvil in the workshop.',
  'The children go to school. They learn to read and write from the teacher, in the classroom before the blackboard.',
  'The farmer has cows in the stable with hay. The wife fetches milk in the bucket and makes cheese.',
  'The miller grinds grain. The sails of the mill turn in the wind, and after the harvest there is sack beside sack. The cat and the mouse are in the attic.',
];

/** A text with paragraphs in another order. */
const inOrder = (text: readonly string[], order: readonly number[]): readonly string[] =>
  order.map((at) => text[at] ?? '');

/** Moves by their paragraphs: `3~6`, `1,2~6,7`. */
const moved = (alignment: Alignment): string =>
  (alignment.moves ?? [])
    .map(
      (move) =>
        `${move.nl.flatMap((row) => alignment.rows[row]?.nl ?? []).join()}~${move.en.flatMap((row) => alignment.rows[row]?.en ?? []).join()}`,
    )
    .join(' ');
const run = (a: readonly string[], b: readonly string[]): Alignment =>
  align(side('nl', a), side('en', b), { lexicon });

describe('a passage in another place', () => {
  it('is found, and its rows stay where they stand', () => {
    const alignment = run(nl, inOrder(en, [0, 1, 2, 4, 5, 6, 3, 7]));
    expect(moved(alignment)).toBe('3~6');
    expect(shape(alignment.rows)).toBe('1-1 1-1 1-1 1-0 1-1 1-1 1-1 0-1 1-1');
  });

  it('says why: the words that it shares', () => {
    const [move] = run(nl, inOrder(en, [0, 1, 2, 4, 5, 6, 3, 7])).moves ?? [];
    expect(move?.reasons.map((reason) => reason.code)).toContain('words');
    expect(move?.confidence).toBeGreaterThan(0.8);
  });

  it('is one move when it is several paragraphs', () => {
    expect(moved(run(nl, inOrder(en, [0, 1, 2, 5, 6, 7, 3, 4])))).toBe('3,4~6,7');
  });

  it('is found towards the top as well', () => {
    expect(moved(run(nl, inOrder(en, [6, 0, 1, 2, 3, 4, 5, 7])))).toBe('6~0');
  });

  it('is the shorter one of two neighbours that changed places', () => {
    const alignment = run(nl, inOrder(en, [0, 1, 2, 3, 4, 5, 7, 6]));
    expect(moved(alignment)).toBe('6~7');
    expect(shape(alignment.rows.slice(-3))).toBe('1-0 1-1 0-1');
  });

  it('counts as alone beside its gap', () => {
    const { coverage } = run(nl, inOrder(en, [0, 1, 2, 4, 5, 6, 3, 7]));
    expect(coverage.paragraphs.nl).toEqual({ paired: 7, alone: 1 });
  });
});

describe('no move is made', () => {
  it('of texts in the same order', () => {
    expect(run(nl, en).moves).toEqual([]);
  });

  it('of a passage that each text lacks of the other', () => {
    expect(moved(run(inOrder(nl, [0, 1, 2, 3, 5, 6, 7]), inOrder(en, [0, 1, 2, 4, 5, 6])))).toBe('');
  });

  it('of a passage that stands twice: which of them it was cannot be known', () => {
    const twice = [...inOrder(en, [0, 1, 2, 4, 5, 6]), en[3] ?? '', en[7] ?? '', en[3] ?? ''];
    expect(moved(run(nl, twice))).toBe('');
  });

  it('of buttons and headings that say the same in both languages', () => {
    const a = [...inOrder(nl, [0, 1, 2]), 'Winkel', ...inOrder(nl, [3, 4, 5, 6, 7])];
    const b = [...en, 'Shop'];
    expect(moved(run(a, b))).toBe('');
  });

  it('of unrelated texts', () => {
    const other = en.map(
      (_, at) => `Zzz${at} yyy${at} xxx${at} vvv${at} qqq${at} ppp${at} ooo${at} nnn${at}.`,
    );
    expect(moved(run(nl, other))).toBe('');
  });
});

// Of two neighbours that changed places either may be called the one that moved, so rows of ties need not mirror.
it('where the rows of mirrored texts mirror, the moves do', () => {
  // Own words of each paragraph, the same in both languages, so that no lexicon is needed.
  const word = (at: number, of: number): string =>
    `n${'abcdefghij'.charAt(at)}${'klmnopqrst'.charAt(of)}erova`;
  const text = Array.from({ length: 9 }, (_, at) =>
    Array.from({ length: 8 }, (__, of) => word(at, of))
      .join(' ')
      .concat('.'),
  );
  const rowsOf = (alignment: Alignment, a: 'nl' | 'en', b: 'nl' | 'en'): readonly string[] =>
    alignment.rows
      .filter((row) => row.nl.length * row.en.length > 0)
      .map((row) => `${row[a].join()}~${row[b].join()}`);
  const movesOf = (alignment: Alignment, a: 'nl' | 'en', b: 'nl' | 'en'): readonly string[] =>
    (alignment.moves ?? [])
      .map((move) => {
        const of = (which: 'nl' | 'en') => move[which].flatMap((row) => alignment.rows[row]?.[which] ?? []);
        return `${of(a).join()}~${of(b).join()}`;
      })
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 5 }), (order) => {
      const there = align(side('de', text), side('fr', inOrder(text, order)), { lexicon: noLexicon });
      const back = align(side('fr', inOrder(text, order)), side('de', text), { lexicon: noLexicon });
      fc.pre(rowsOf(back, 'en', 'nl').join() === rowsOf(there, 'nl', 'en').join());
      expect(movesOf(back, 'en', 'nl')).toEqual(movesOf(there, 'nl', 'en'));
    }),
    { numRuns: 60 },
  );
});
