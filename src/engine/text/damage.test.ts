/** What is offered for repair, and that a sound text is offered nothing. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectDamage, mend } from './damage';

/** `kind:what→proposal` of every damage. */
function shape(content: string): string {
  return detectDamage(content)
    .map((one) => `${one.kind}:${content.slice(one.start, one.end)}→${one.proposal ?? '?'}`)
    .join(' ');
}

describe('damage', () => {
  test('UTF-8 that was read as Windows-1252 is known by its bytes', () => {
    expect(
      mend(
        'donâ€™t cafÃ© â€œzeiâ€\u009d 12â‚¬ ðŸ˜€',
        detectDamage('donâ€™t cafÃ© â€œzeiâ€\u009d 12â‚¬ ðŸ˜€'),
      ),
    ).toBe('don’t café “zei” 12€ 😀');
    expect(shape('cafÃ©')).toBe('mojibake:Ã©→é');
  });
  test('entities, once or twice escaped, and braces of a template are offered', () => {
    expect(shape('Tom &amp;amp; co &#8217;s &eacute;n')).toBe(
      'escaped-entity:&amp;amp;→& escaped-entity:&#8217;→’ escaped-entity:&eacute;→é',
    );
    expect(shape('various {hardware} for {{ name }}')).toBe(
      'template-brace:{hardware}→hardware template-brace:{{ name }}→name',
    );
  });
  test('a character that was lost is shown, and not guessed', () => {
    expect(shape('caf\uFFFD')).toBe('lost-character:\uFFFD→?');
    expect(mend('caf\uFFFD', detectDamage('caf\uFFFD'))).toBe('caf\uFFFD');
  });
  test('a ligature is offered its letters, an escaped soft hyphen nothing in its place', () => {
    const content = 'De eﬀecten van ﬁjn stof; zieken&amp;shy;huis';
    expect(mend(content, detectDamage(content))).toBe('De effecten van fijn stof; ziekenhuis');
  });
  test('sound texts are offered nothing', () => {
    for (const sound of [
      'CAFÉ», zei â, één “à” SÃO Paulo',
      'AT&T; R&D &onbekend; { } {\n}',
      'Âge d’or – ça va…',
    ])
      expect(shape(sound)).toBe('');
  });
});

describe('laws', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(...'aé{}&;#x19ÃÂâð€™©\u009d\uFFFD ', 'amp', 'lt'),
    maxLength: 40,
  });
  test('damages are in order and disjoint, and without them the text is what it was', () => {
    fc.assert(
      fc.property(nasty, (content) => {
        let at = 0;
        for (const one of detectDamage(content)) {
          expect(one.start).toBeGreaterThanOrEqual(at);
          expect(one.end).toBeGreaterThan(one.start);
          at = one.end;
        }
        expect(at).toBeLessThanOrEqual(content.length);
        expect(mend(content, [])).toBe(content);
      }),
    );
  });
});
