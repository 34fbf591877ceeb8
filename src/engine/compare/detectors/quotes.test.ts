import { describe, expect, it } from 'vitest';
import { bitextOf } from '../bitext-fixture';
import { compare } from '../compare';
import { doubtfulBelow } from '../difference';
import { noLexicon } from '../../lexicon/lexicon';
import { excerptEnd } from './quotes';

const cut = (text: string, start = 0): string => text.slice(start, excerptEnd(text, start));

describe('what a card shows of a quotation that never closes', () => {
  it('ends behind a whole word', () => {
    expect(cut('‘[I]F U kunt, gebruik dan de nieuwste versie van het model en uw eigen gegevens')).toBe(
      '‘[I]F U kunt, gebruik dan de nieuwste versie van het model',
    );
  });
  it('is all there is when that is short', () => {
    expect(cut('Hij zei: “Kom', 9)).toBe('“Kom');
  });
  it('keeps a word that ends where the line does', () => {
    expect(cut(`“${'a'.repeat(59)} b`)).toBe(`“${'a'.repeat(59)}`);
  });
  it('cuts no character in half', () => {
    expect(cut(`“${'a'.repeat(58)}😀😀`)).toBe(`“${'a'.repeat(58)}`);
  });
});

describe('a quotation that never closes', () => {
  it('stands beside the quotation that is as far along on the other side', () => {
    const bitext = bitextOf([
      [
        '“Wij gaan morgen naar huis, zei Anna Visser. Later riep ze: “Kom mee.” Daarna ging ze.',
        '“We are going home tomorrow,” said Anna Visser. Later she called: “Come along.” Then she left.',
      ],
    ]);
    const [found] = compare(bitext, { lexicon: noLexicon }).differences.filter(
      (one) => one.type === 'quote-unbalanced',
    );
    expect(found?.en.read).toBe('“We are going home tomorrow,”');
  });
});

const quoteTypes = (...rows: readonly (readonly [string, string])[]): readonly string[] =>
  compare(bitextOf(rows), { lexicon: noLexicon })
    .differences.filter(
      (one) => one.kind === 'quote' && one.class === 'content' && one.confidence >= doubtfulBelow,
    )
    .map((one) => one.type);

describe('marks that a conversion left behind', () => {
  it('are read through the stroke before them', () => {
    expect(quoteTypes(['De status wordt \\"klaar\\" genoemd.', 'The status is called "ready".'])).toEqual([]);
  });
  it('are no quotation without end where an apostrophe stood', () => {
    expect(
      quoteTypes(['“Kom mee,” zei de coach van de club.', '"Come along," said the players" own coach.']),
    ).toEqual([]);
  });
  it('are no quotation without end where they are doubled', () => {
    expect(
      quoteTypes(['Zij zoekt “de rode doos” op zolder.', 'She looks for ""the red box" upstairs.']),
    ).toEqual([]);
  });
  it('open a quotation where the space before them was lost', () => {
    expect(quoteTypes(['Zie het deel"Kosten en baten" verderop.', 'See the part "Costs" below.'])).toEqual(
      [],
    );
  });
  it('leave a quotation without end told', () => {
    expect(
      quoteTypes(['Zij zoekt “de rode doos op zolder.', 'She looks for “the red box” upstairs.']),
    ).toEqual(['quote-unbalanced']);
  });
});

describe('a row that is quoted whole on one side', () => {
  const rows = [
    ['De boer zei: “Het regent al weken op het land.', 'The farmer said: “It has been raining for weeks.”'],
    ['Zo kan ik het graan niet binnenhalen.', '“I cannot bring in the grain like this.”'],
    ['Dan wordt het een arme winter.”', '“Then it will be a poor winter.”'],
    ['De buren knikten.', 'The neighbours nodded.'],
    ['Het bleef regenen tot de zomer voorbij was.', 'It kept raining until summer was over.'],
  ] as const;
  it('lacks no marks inside a quotation that goes on', () => {
    expect(quoteTypes(...rows)).not.toContain('quote-missing');
  });
  it('lacks them where nothing is open', () => {
    const [first, ...others] = rows;
    expect(quoteTypes([`${first[0]}”`, first[1]], ...others)).toContain('quote-missing');
  });
});
