import { describe, expect, it } from 'vitest';
import { bitextOf } from '../bitext-fixture';
import { compare } from '../compare';
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
