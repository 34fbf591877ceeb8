/** Comments below articles of many sites go as a whole; what is about comments, or is nothing but a thread, stays. */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../text/read-text';
import type { Text } from '../text/text';
import { clean } from './clean';

const folder = new URL('./fixtures/comments/', import.meta.url);

/** The lines of a fixture: `+ ` text, `- ` furniture. */
function marked(file: string): string[] {
  return readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
}

/** A page of such lines, parted by blank lines or, as some browsers copy, by line ends alone. */
function pageOf(lines: readonly string[], side: 'nl' | 'en', between = '\n\n'): Text {
  return readText({ side, raw: lines.map((line) => line.slice(2)).join(between) });
}

/** A text's blocks in the same notation, as cleaning finds them. */
function cleaned(text: Text): string[] {
  const aside = new Set(clean(text, null, {}).map((one) => one.block));
  return text.blocks.map(
    ({ start, end }, index) => `${aside.has(index) ? '-' : '+'} ${text.content.slice(start, end)}`,
  );
}

const files = readdirSync(folder);
const sideOf = (file: string): 'nl' | 'en' => (file.includes('nl-') ? 'nl' : 'en');

describe('comments below an article', () => {
  for (const file of files.filter((name) => !name.startsWith('not-')))
    test(`${file}: all of them are set aside, nothing of the article`, () => {
      expect(cleaned(pageOf(marked(file), sideOf(file)))).toEqual(marked(file));
      expect(cleaned(pageOf(marked(file), sideOf(file), '\n'))).toEqual(marked(file));
    });

  const krant = marked('nl-krant-reacties.txt');

  test('say below which head they stand, and come back one by one', () => {
    const text = pageOf(krant, 'nl');
    const at = krant.findIndex((line) => line.includes('Trijntje'));
    const reasons = clean(text, null, {}).find((one) => one.block === at)?.reasons;
    expect(reasons?.[0]).toEqual({ code: 'comment-section', evidence: 'Reacties (4)' });
    const id = text.blocks[at]?.id ?? '';
    const left = clean(text, null, { [id]: 'text' }).map((one) => one.block);
    expect(left).not.toContain(at);
    expect(left).toContain(at + 2);
  });

  test('may be many times as long as the article', () => {
    const thread = krant.slice(krant.indexOf('- Trijntje B.'), krant.indexOf('- Meer reacties laden'));
    const long = [
      ...krant.slice(0, krant.indexOf('- Trijntje B.')),
      ...Array.from({ length: 60 }, () => thread).flat(),
      ...krant.slice(krant.indexOf('- Meer reacties laden')),
    ];
    expect(cleaned(pageOf(long, 'nl'))).toEqual(long);
  });

  test('stay where as much of the article follows them', () => {
    const article = krant.filter((line) => line.startsWith('+'));
    const found = cleaned(pageOf([...krant, ...article.map((line) => `${line} (Vervolg.)`)], 'nl'));
    expect(found).toContain(`+ ${krant.find((line) => line.includes('Goed nieuws'))?.slice(2) ?? ''}`);
  });
});

describe('what only looks like comments', () => {
  for (const file of files.filter((name) => name.startsWith('not-')))
    test(`${file}: stays`, () => {
      expect(cleaned(pageOf(marked(file), sideOf(file)))).toEqual(marked(file));
    });
});

describe('laws', () => {
  const line = fc.constantFrom(
    'Reacties (2)',
    'Leave a reply',
    'Beantwoorden',
    'Reply · Like · 3',
    'Jan de Vries',
    '2 uur geleden',
    'Ruth says:',
    'Mooi stuk!',
    'Een kop',
    'De pont kost het dorp elk jaar veertigduizend euro, en zonder pont is het een half uur omrijden.',
    'We went in at four in the morning, when the water is lowest. The ice is not white in there.',
    'Lees ook',
    '\ud800',
  );

  test('comments stand below a head and below running text, and end there; nothing above is one', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = readText({ side: 'nl', raw: lines.join('\n\n') });
        const found = clean(text, null, {}).filter(({ reasons }) =>
          reasons.some(({ code }) => code === 'comment-section'),
        );
        const first = found[0];
        if (first === undefined) return;
        const words = (at: number): string => {
          const block = text.blocks[at];
          return block === undefined ? '' : text.content.slice(block.start, block.end);
        };
        expect(['Reacties (2)', 'Leave a reply']).toContain(words(first.block));
        const above = Array.from({ length: first.block }, (_, at) => words(at));
        expect(above.some((one) => one.startsWith('De pont') || one.startsWith('We went'))).toBe(true);
      }),
    );
  });
});
