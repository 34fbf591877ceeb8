/** What is set aside on pages of many kinds of sites, and that texts without furniture lose nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyBlocks, type Furniture } from '../text/bitext';
import type { BlockOrigin } from '../text/given-block';
import { readText, textOfBlocks } from '../text/read-text';
import type { Side, Text } from '../text/text';
import { clean } from './clean';

/** A page out of lines that begin with `+ ` (text) or `- ` (furniture). */
interface Marked {
  readonly text: Text;
  readonly marks: string;
}

function page(side: Side, lines: string): Marked {
  const marked = lines.trim().split('\n');
  return {
    text: readText({ side, raw: marked.map((line) => line.slice(2)).join('\n\n') }),
    marks: marked.map((line) => line.slice(0, 1)).join(''),
  };
}

/** The same notation for what was found: `+` text, `-` furniture. */
function shape(text: Text, furniture: readonly Furniture[]): string {
  const aside = new Set(furniture.map((one) => one.block));
  return text.blocks.map((_, index) => (aside.has(index) ? '-' : '+')).join('');
}

const folder = new URL('./fixtures/', import.meta.url);

describe('pages', () => {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort())
    test(`${file}: all of the site's furniture is set aside, nothing of the text`, () => {
      const { text, marks } = page(
        file.includes('nl') ? 'nl' : 'en',
        readFileSync(new URL(file, folder), 'utf8'),
      );
      expect(shape(text, clean(text, null, {}))).toBe(marks);
    });

  test('on more kinds of sites nothing of the text is lost, and nine tenths of the furniture is found', () => {
    const harder = new URL('harder/', folder);
    let furniture = 0;
    let found = 0;
    for (const file of readdirSync(harder).sort()) {
      const { text, marks } = page(
        file.startsWith('nl') ? 'nl' : 'en',
        readFileSync(new URL(file, harder), 'utf8'),
      );
      const got = shape(text, clean(text, null, {}));
      const lost = [...marks].filter((mark, index) => mark === '+' && got[index] === '-').length;
      expect(`${file}: ${String(lost)} lost`).toBe(`${file}: 0 lost`);
      furniture += [...marks].filter((mark) => mark === '-').length;
      found += [...marks].filter((mark, index) => mark === '-' && got[index] === '-').length;
    }
    expect(found / furniture).toBeGreaterThan(0.9);
  });

  test('the sample pair keeps headline and twelve paragraphs on each side', () => {
    const sample = (side: Side): Text =>
      readText({ side, raw: readFileSync(new URL(`../../../public/${side}.txt`, import.meta.url), 'utf8') });
    const nl = sample('nl');
    const en = sample('en');
    expect(shape(nl, clean(nl, en, {}))).toBe(`-+--${'+'.repeat(12)}---`);
    expect(shape(en, clean(en, nl, {}))).toBe(`-${'+'.repeat(13)}${'-'.repeat(12)}`);
    expect(nl.title).toMatch(/^Meta heeft/);
    expect(en.title).toMatch(/^Meta has/);
  });
});

describe('reasons', () => {
  const { text } = page(
    'en',
    `
- Home Town News River towns weigh a future
+ River towns weigh a future
- 48 shares
- Share this story
+ The dam at Ketter Falls has held back the river for 104 years, and the towns weigh its removal.
+ Next spring, if the county has its way, the dam will start to come down, stone by stone.
- Leave a reply
- Your name
- © 2024 River Post`,
  );

  test('each block that is set aside says why, in words from the page', () => {
    const reasons = clean(text, null, {}).map((one) => one.reasons[0]);
    expect(reasons.map((reason) => reason?.code).join(' ')).toBe(
      'menu-path counter share comment-invitation form legal',
    );
    expect(reasons[0]?.evidence).toBe('Home Town News');
    expect(reasons[5]?.evidence).toBe('© 2024 River Post');
  });

  test('the reader outranks every rule, in both directions', () => {
    const share = text.blocks[3];
    const prose = text.blocks[5];
    if (share === undefined || prose === undefined) throw new Error('fixture too short');
    const furniture = clean(text, null, { [share.id]: 'text', [prose.id]: 'furniture' });
    expect(shape(text, furniture)).toBe('-+-++----');
    expect(furniture.find((one) => one.block === 5)?.reasons[0]?.code).toBe('reader');
  });
});

describe('what must not happen', () => {
  const lost = (side: Side, raw: string): string => {
    const text = readText({ side, raw });
    return shape(text, clean(text, null, {})).replaceAll('+', '');
  };

  test('a heading that is a menu word elsewhere stays in a text without furniture', () => {
    expect(
      lost(
        'en',
        'Search\n\nOpens the search bar, in which you type the words that you look for.\n\nHome\n\nGoes to the first page of the document that is open.',
      ),
    ).toBe('');
  });

  test('a text that is nothing but short lines stays whole', () => {
    expect(lost('en', 'Facebook\n\nTwitter\n\nReddit\n\nComments\n\nShare\n\nSubscribe')).toBe('');
    expect(lost('nl', 'Inloggen')).toBe('');
    expect(lost('nl', '')).toBe('');
  });

  test('numbers of chapters and verses stay', () => {
    expect(
      lost(
        'nl',
        '1\n\nIn het begin was er niets dan water, en de wind ging erover.\n\n2\n\nToen kwam er licht, en het water werd blauw onder de hemel.',
      ),
    ).toBe('');
  });
});

describe('laws', () => {
  const line = fc.constantFrom(
    'Home',
    'Share this story',
    'Lees ook',
    '19',
    '.',
    '© 2024 All rights reserved',
    'A heading',
    'Er was eens een koning die heel lang niet kon slapen, en niemand wist waarom.',
    'Once upon a time there was a king who could not sleep for years, and nobody knew why.',
    'Leave a reply',
    '\ud800',
  );
  const texts = fc.array(fc.oneof(line, fc.string()), { maxLength: 25 }).map((lines) => lines.join('\n\n'));

  test('furniture is ascending, each block once, each with a reason; something is always left', () => {
    fc.assert(
      fc.property(texts, texts, (raw, rawOther) => {
        const text = readText({ side: 'nl', raw });
        const furniture = clean(text, readText({ side: 'en', raw: rawOther }), {});
        const blocks = furniture.map((one) => one.block);
        expect(blocks).toEqual([...new Set(blocks)].sort((a, b) => a - b));
        expect(furniture.every((one) => one.reasons.length > 0)).toBe(true);
        expect(bodyBlocks({ text, furniture }).length > 0 || text.blocks.length === 0).toBe(true);
      }),
    );
  });

  test('whatever the reader decides, it is so', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.constantFrom('text', 'furniture', null), { maxLength: 25 }),
        (raw, wishes) => {
          const text = readText({ side: 'nl', raw });
          const verdicts: Record<string, 'text' | 'furniture'> = {};
          text.blocks.forEach((block, index) => {
            const wish = wishes[index];
            if (wish !== undefined && wish !== null) verdicts[block.id] = wish;
          });
          const aside = new Set(clean(text, null, verdicts).map((one) => one.block));
          const decided = text.blocks.map((block) => verdicts[block.id]);
          expect(
            decided.every(
              (verdict, index) => verdict === undefined || aside.has(index) === (verdict === 'furniture'),
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('what a file says of its blocks', () => {
  const block = (words: string, origin: BlockOrigin, links = 0) => ({
    words,
    kind: 'paragraph' as const,
    level: 0,
    hint: { origin, links, language: null },
  });
  const prose =
    'De molen aan de rivier werd in 1850 gebouwd, en hij staat er tot op de dag van vandaag nog steeds.';

  test('is believed over the words: menu, running head and page number go, also in the middle of the text', () => {
    const text = textOfBlocks({
      side: 'nl',
      blocks: [
        block('Over de molen en de rivier. Een verhaal van toen. Met foto’s.', 'navigation', 1),
        block(prose, 'body'),
        block('De oude molen', 'running-head'),
        block('12', 'page-number'),
        block(`Ook dit is waar: ${prose}`, 'body'),
        block('1. Zie het archief van de gemeente.', 'note'),
      ],
    });
    const found = clean(text, null, {});
    expect(shape(text, found)).toBe('-+--++');
    expect(found.map((one) => one.reasons[0]?.code)).toEqual([
      'part-navigation',
      'running-head',
      'page-number',
    ]);
  });

  test('is outranked by the reader, and never empties a text by the other rules', () => {
    const blocks = [block(prose, 'navigation', 1), block('Menu', 'navigation', 1), block('Kort.', 'body')];
    const text = textOfBlocks({ side: 'nl', blocks });
    expect(shape(text, clean(text, null, {}))).toBe('--+');
    const id = text.blocks[0]?.id ?? '';
    expect(shape(text, clean(text, null, { [id]: 'text' }))).toBe('+-+');
  });
});

describe('what the reader wants set aside always', () => {
  const text = readText({
    side: 'nl',
    raw: 'De molen aan de rivier werd in 1850 gebouwd en staat er nog steeds.\n\nHelp ons de site te verbeteren\n\nIn de winter van 1963 vroor de rivier dicht en kwamen er 400 schaatsers.',
  });
  const id = text.blocks[1]?.id ?? '';

  test('is set aside by its words, whatever their case, with that as the reason', () => {
    expect(shape(text, clean(text, null, {}))).toBe('+++');
    const found = clean(text, null, {}, ['  HELP ons de site te verbeteren ']);
    expect(shape(text, found)).toBe('+-+');
    expect(found[0]?.reasons[0]?.code).toBe('site-rule');
  });

  test('is text all the same where the reader put this one back', () => {
    expect(clean(text, null, { [id]: 'text' }, ['Help ons de site te verbeteren'])).toEqual([]);
  });

  test('is no part of a longer block', () => {
    expect(clean(text, null, {}, ['de molen aan de rivier'])).toEqual([]);
  });
});
