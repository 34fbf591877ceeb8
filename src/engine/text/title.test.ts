/** A text is called by the headline that stands on the screen. */
import { describe, expect, test } from 'vitest';
import { read } from './read';
import { readText, textOfBlocks } from './read-text';
import { readingTitle, titleOf } from './title';

const prose =
  'De pont kost het dorp elk jaar veertigduizend euro, en zonder pont is het een half uur omrijden.';

describe('the title of a cleaned text', () => {
  test('is the headline that is left, not the name of the site that the file has above it', () => {
    const text = textOfBlocks({
      side: 'nl',
      blocks: [
        {
          words: 'De Oeverbode',
          kind: 'heading',
          level: 1,
          hint: { origin: 'header', links: 1, language: null },
        },
        { words: 'Dorp houdt zijn pont', kind: 'heading', level: 1 },
        { words: prose },
        { words: prose },
      ],
    });
    expect(text.title).toBe('Dorp houdt zijn pont');
    expect(readingTitle(read(text, null, {}))).toBe('Dorp houdt zijn pont');
  });

  test('follows the reader who sets the first line aside', () => {
    const text = readText({
      side: 'nl',
      raw: `Voorpagina van de streek\n\n${prose}\n\nTot april\n\n${prose}`,
    });
    const first = text.blocks[0]?.id ?? '';
    expect(readingTitle(read(text, null, {}))).toBe('Voorpagina van de streek');
    expect(readingTitle(read(text, null, { [first]: 'furniture' }))).toBe(
      titleOf(prose, { start: 0, end: prose.length }),
    );
  });

  test('is the first words of a text without headings, and empty for an empty one', () => {
    expect(readingTitle(read(readText({ side: 'nl', raw: prose }), null, {}))).toBe(prose);
    expect(readingTitle(read(readText({ side: 'nl', raw: '' }), null, {}))).toBe('');
  });
});
