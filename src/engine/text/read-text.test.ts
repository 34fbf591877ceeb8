/** What reading finds out about a text: blocks, kinds, title, language, ids. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockLanguage, languageOf } from './language';
import { read } from './read';
import { blocksAsGiven, readText, textOfBlocks } from './read-text';
import type { Text } from './text';

/** `kind level` of every block, shortened. */
function shape(text: Text): string {
  return text.blocks.map((block) => `${block.kind.slice(0, 1)}${String(block.level)}`).join(' ');
}

const prose =
  'Een kraan die druppelt kost je per jaar al gauw tien kubieke meter water, en dat is zonde van het geld.';

describe('kinds', () => {
  test('a short line without a stop above running text is a heading; the headline has level 1', () => {
    expect(
      shape(
        readText({
          side: 'nl',
          raw: `Een druppelende kraan\n\n${prose}\n\nWat heb je nodig?\n\nTang\n\n${prose}`,
        }),
      ),
    ).toBe('h1 p0 p0 h2 p0');
  });
  test('Markdown headings, list entries, quotations and captions are known by their marks', () => {
    expect(
      shape(
        readText({
          side: 'en',
          raw: `# One\n\n## Two\n\n- a\n- b\n\n1. c\n2. d\n\n> said\n\nFigure 3: A tap\n\n${prose}`,
        }),
      ),
    ).toBe('h1 h2 i1 i1 i1 i1 q0 c0 p0');
  });
  test('lines of a poem, answers and a lone number are no headings and no items', () => {
    expect(
      shape(
        readText({
          side: 'nl',
          raw: 'De sloot is dicht\nde wind ging liggen\n\nJa\n\n1945. Toen kwam de vrede.',
        }),
      ),
    ).toBe('p0 p0 p0 p0');
  });
});

describe('titles', () => {
  const title = (raw: string): string => readText({ side: 'en', raw }).title;
  const body =
    'The dam at Ketter Falls has held back the river for 104 years. Next spring it will come down, stone by stone, says the county.';
  test('the headline is found between a menu and a byline', () => {
    expect(
      title(
        `River Post: All the News\n\nHome\n\nRiver towns weigh life without the dam\n\nBy Staff Writer\n\n12 shares\n\n${body}`,
      ),
    ).toBe('River towns weigh life without the dam');
  });
  test('of a breadcrumb, a page title and the headline, the headline', () => {
    expect(
      title(
        `Home News The dam comes down\n\nThe dam comes down | River Post\n\nThe dam comes down\n\n${body}`,
      ),
    ).toBe('The dam comes down');
  });
  test('without a headline, the first words', () => {
    expect(title(`${body} ${body}`)).toMatch(/^The dam at Ketter.*…$/);
    expect(title('Stop.\n\nWhy?')).toBe('Stop.');
    expect(title(' \n ')).toBe('');
  });
});

describe('language', () => {
  test('is found from function words', () => {
    const samples: Readonly<Record<string, string>> = {
      nl: 'Het is niet zo dat wij dit voor de eerste keer zien.',
      en: 'It is not the first time that we have seen this.',
      de: 'Das ist nicht das erste Mal, dass wir das sehen.',
      fr: 'Ce n’est pas la première fois que nous le voyons dans cette ville.',
      es: 'No es la primera vez que lo vemos, pero es una de las más claras.',
      it: 'Non è la prima volta che lo vediamo, ma questa è una delle più chiare.',
      und: '1234 Xyzzy',
    };
    for (const [language, words] of Object.entries(samples))
      expect(`${languageOf(words)} ${words}`).toBe(`${language} ${words}`);
  });
  test('a short line does not decide the language of a block', () => {
    expect(blockLanguage('The cloud', { start: 0, end: 9 })).toBe('und');
    expect(
      blockLanguage('… maar We use cookies to give you the best experience.', { start: 7, end: 54 }),
    ).toBe('en');
  });
});

describe('ids', () => {
  test('survive a change elsewhere and tell equal blocks apart', () => {
    const before = readText({ side: 'nl', raw: 'Ja\n\nNee\n\nJa' }).blocks.map((block) => block.id);
    const after = readText({ side: 'nl', raw: 'Nieuw\n\nJa\n\nNee\n\nJa' }).blocks.map((block) => block.id);
    expect(after.slice(1)).toEqual(before);
    expect(new Set(after).size).toBe(4);
  });
});

describe('laws', () => {
  const raws = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.string(), { maxLength: 20 }).map((lines) => lines.join('\n')),
  );

  test('every character that is not white space lies in exactly one block, ids are unique, and sentences fill the body', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const text = readText({ side: 'nl', raw });
        expect(
          text.blocks
            .map((block) => text.content.slice(block.start, block.end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.content.replace(/\s/g, ''));
        expect(new Set(text.blocks.map((block) => block.id)).size).toBe(text.blocks.length);
        const reading = read(text, null, {});
        const aside = new Set(reading.furniture.map((one) => one.block));
        const body = text.blocks
          .filter((_, index) => !aside.has(index))
          .map((block) => text.content.slice(block.start, block.end));
        expect(
          reading.sentences
            .map((one) => text.content.slice(one.start, one.end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(body.join('').replace(/\s/g, ''));
      }),
    );
  });

  test('reading the text of record again gives the same text', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const once = readText({ side: 'en', raw });
        expect(readText({ side: 'en', raw: once.content })).toEqual(once);
      }),
    );
  });

  test('blocks that are given are kept one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const text = textOfBlocks({ side: 'nl', blocks: words.map((one) => ({ words: one })) });
        expect(text.blocks.length).toBeLessThanOrEqual(words.length);
        for (const block of text.blocks)
          expect(text.content.slice(block.start, block.end).trim()).not.toBe('');
      }),
    );
  });

  test('no word is lost where given blocks leave gaps, overlap or point outside', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, end]) => ({ start, end }));
    const block = span.map((one) => ({
      ...one,
      kind: 'paragraph' as const,
      level: 0,
      origin: 'body' as const,
      links: 0,
      language: null,
    }));
    const raws = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(raws, fc.array(block), (raw, blocks) => {
        const text = readText({ side: 'nl', raw, blocks });
        expect(text.content.replace(/\s/g, '')).toBe(raw.replace(/\s/g, ''));
        // What is kept of a text that was read gives the same text again.
        const again = readText({ side: 'nl', raw: text.content, blocks: blocksAsGiven(text) });
        expect(again.blocks.map(({ id }) => id)).toEqual(text.blocks.map(({ id }) => id));
      }),
    );
  });

  test('what a file says of a block stays with it', () => {
    const raw = 'Home | Nieuws\n\nEen kop\n\nDe tekst.';
    const given = { level: 0, links: 0, language: null };
    const text = readText({
      side: 'nl',
      raw,
      blocks: [
        { start: 0, end: 13, kind: 'item', ...given, origin: 'navigation', links: 1 },
        { start: 15, end: 22, kind: 'heading', ...given, level: 2, origin: 'body' },
        { start: 24, end: 33, kind: null, ...given, origin: 'body', language: 'en' },
      ],
    });
    expect(
      text.blocks.map(({ kind, hint }) => `${kind} ${hint?.origin ?? '-'} ${hint?.language ?? '-'}`),
    ).toEqual(['item navigation -', 'heading - -', 'paragraph body en']);
  });
});
