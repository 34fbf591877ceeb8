/** Where a single line end is a paragraph's end, and where it is only the width of the page. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutBlocks } from './cut-blocks';

/** First words of every block. */
function shape(content: string): string {
  return cutBlocks(content)
    .map((span) => content.slice(span.start, span.end).replace(/\s+/g, ' ').split(' ').slice(0, 2).join(' '))
    .join(' | ');
}

const wrapped = `It had rained for nine days when the letter came. Nobody in the
house could read the hand, and nobody wanted to ask the priest,
who had quarrelled with my aunt about the price of candles. On
the tenth day the sun came out.`;

describe('blank lines', () => {
  test('part blocks, however many and whatever blanks they hold', () => {
    expect(shape('Een blok.\n\nNog een.\n \t\n\n\nEn meer.\n')).toBe('Een blok. | Nog een. | En meer.');
  });
  test('a blank text has no blocks', () => {
    expect(cutBlocks('')).toEqual([]);
    expect(cutBlocks(' \n\n\t ')).toEqual([]);
  });
});

describe('single line ends', () => {
  test('join prose that was wrapped at a width', () => {
    expect(shape(`${wrapped}\n\n${wrapped}`)).toBe('It had | It had');
  });
  test('part lines that are as long as paragraphs', () => {
    const long =
      'Dit is een alinea die op een webpagina staat en die zo lang is dat geen mens hem met de hand zou afbreken, want dat deed de browser al.';
    expect(shape(`Kop\n${long}\n${long}\nSlot`)).toBe('Kop | Dit is | Dit is | Slot');
  });
  test('part menus, counters and headings copied from a page', () => {
    expect(shape('Home\nNieuws\n19\nDeel dit artikel\nBrug blijft dicht')).toBe(
      'Home | Nieuws | 19 | Deel dit | Brug blijft',
    );
  });
  test('part the lines of a poem', () => {
    expect(shape('De sloot is dicht\nde wind ging liggen\neen ekster telt\nde laatste biggen')).toBe(
      'De sloot | de wind | een ekster | de laatste',
    );
  });
  test('part the turns of a dialogue', () => {
    expect(shape('– Kom je?\n– Nee.\n– Waarom niet?')).toBe('– Kom | – Nee. | – Waarom');
  });
  test('part list entries, and join their wrapped lines', () => {
    expect(
      shape(
        '1. Draai eerst de hoofdkraan dicht en zet daarna de lekkende kraan\nopen, zodat de leiding leegloopt en je straks geen natte voeten in\nde keuken krijgt.\n2. Vervang het leertje door een nieuw van dezelfde maat en draai de\nmoer weer vast.',
      ),
    ).toBe('1. Draai | 2. Vervang');
  });
  test('part Markdown headings from the prose below', () => {
    expect(shape(`# The letter\n${wrapped}`)).toBe('# The | It had');
  });
  test('part paragraphs of wrapped prose that are told by an indent or a short last line', () => {
    expect(shape(`${wrapped}\n   ${wrapped}`)).toBe('It had | It had');
    expect(shape(`${wrapped}\n${wrapped}`)).toBe('It had | It had');
  });
});

describe('laws', () => {
  const lines = fc
    .array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '',
          ' ',
          '- a',
          '# b',
          '1. c',
          '> d',
          'Een lange regel met woorden die doorlopen tot aan de rand van',
        ),
      ),
      { maxLength: 30 },
    )
    .map((all) => all.join('\n'));

  test('blocks are trimmed, in order, disjoint, and hold every character that is not white space', () => {
    fc.assert(
      fc.property(lines, (content) => {
        let at = 0;
        for (const span of cutBlocks(content)) {
          expect(content.slice(at, span.start).trim()).toBe('');
          const words = content.slice(span.start, span.end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          at = span.end;
        }
        expect(content.slice(at).trim()).toBe('');
      }),
    );
  });

  test('what stands before a blank line does not change what comes after it', () => {
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const offset = first.length + 2;
        const together = cutBlocks(`${first}\n\n${second}`);
        const expected = [
          ...cutBlocks(first),
          ...cutBlocks(second).map((span) => ({ start: span.start + offset, end: span.end + offset })),
        ];
        expect(together).toEqual(expected);
      }),
    );
  });
});
