import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { checkWords, countWords } from '../formats/check-words';
import { emptySide, type DraftSide } from './draft';
import { beginningOf, findProblems, type Finding } from './pair-check';

const dutch = 'De trein naar het noorden was te laat, en niemand wist of hij nog zou komen.';
const english = 'The train to the north was late, and nobody knew whether it would come at all.';
const german = 'Der Zug nach Norden war zu spät, und niemand wusste, ob er noch kommen würde.';
const numbers = '12 345 678';

/** What the page says about two texts. */
function said(nl: string, en: string): string {
  return (
    findProblems({ nl: sideOf(nl), en: sideOf(en) })
      .map(inShort)
      .join(', ') || 'fine'
  );
}

function sideOf(raw: string, part: Partial<DraftSide> = {}): DraftSide {
  return { ...emptySide, raw, check: checkWords(raw), ...part };
}

function inShort(finding: Finding): string {
  switch (finding.code) {
    case 'swapped':
      return 'swapped';
    case 'same':
      return `same, clear ${finding.clear}`;
    case 'address':
      return `${finding.side} is an address`;
    case 'language':
      return `${finding.side} is ${finding.language}`;
    case 'strays':
      return `${finding.count} of ${finding.side} are ${finding.language}`;
  }
}

test('words are what white space of any kind parts', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\u00a0', '\u2009', '\u3000') }),
      (text) => {
        expect(countWords(text)).toBe(text.match(/\S+/gu)?.length ?? 0);
      },
    ),
  );
});

describe('two texts before they are read', () => {
  test('on their own leaves are fine', () => {
    expect(said(dutch, english)).toBe('fine');
    expect(said(dutch, '')).toBe('fine');
    expect(said('', '')).toBe('fine');
    expect(said(numbers, english)).toBe('fine');
  });

  test('on each other’s leaf are to be swapped, also when only one is there yet', () => {
    expect(said(english, dutch)).toBe('swapped');
    expect(said(english, '')).toBe('swapped');
    expect(said('', dutch)).toBe('swapped');
  });

  test('that are the same text twice leave it on the leaf of its language', () => {
    expect(said(dutch, ` ${dutch.replace(' was', '\n was')}\n`)).toBe('same, clear en');
    expect(said(english, english)).toBe('same, clear nl');
  });

  test('that are web addresses are no texts', () => {
    expect(said('https://www.example.org/artikel', 'x')).toBe('nl is an address');
    expect(said('https://www.example.org/nl', 'www.example.org/en')).toBe(
      'nl is an address, en is an address',
    );
    expect(said(`${dutch} https://www.example.org/artikel`, english)).toBe('fine');
  });

  test('in another language are named, and two texts of one language are not swapped', () => {
    expect(said(german, english)).toBe('nl is de');
    expect(said(english, `${english} And more.`)).toBe('nl is en');
  });
});

describe('what the reader has said or set aside', () => {
  test('is no finding any more', () => {
    expect(findProblems({ nl: sideOf(german, { language: 'de' }), en: sideOf(english) })).toEqual([]);
    const strays = { language: 'en', blocks: ['a', 'b'], words: 'The train' };
    const nl = sideOf(dutch, { check: { ...checkWords(dutch), strays } });
    expect(findProblems({ nl, en: sideOf(english) }).map(inShort)).toEqual(['2 of nl are en']);
    expect(findProblems({ nl: { ...nl, aside: ['a', 'b'] }, en: sideOf(english) })).toEqual([]);
  });
});

describe('the beginning of a text', () => {
  test('is cut between words and keeps its lines', () => {
    expect(beginningOf('  Een kop\n\nEn dan de rest', 15)).toEqual(['Een kop', 'En']);
    expect(beginningOf('kort', 100)).toEqual(['kort']);
    expect(beginningOf('', 100)).toEqual([]);
  });
});
