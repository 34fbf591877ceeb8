import { describe, expect, it } from 'vitest';
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
