/** What becomes of a clipboard in the files' worker. */
import { describe, expect, test } from 'vitest';
import { noChoice } from '../formats/door';
import { fileResult, pasteResult } from './file-steps';

describe('a clipboard of Markdown', () => {
  const text =
    '## De pont\n\nDe pont vaart **tot april**. Daarna:\n\n- een brug\n- een tunnel\n\n### Kosten\n\nVeertigduizend euro.';
  test('is read with its headings and lists, and says so', async () => {
    const read = await pasteResult(text, null);
    if (read.kind !== 'text') throw new Error(read.kind);
    expect(read.text.raw).toBe(
      'De pont\n\nDe pont vaart tot april. Daarna:\n\neen brug\n\neen tunnel\n\nKosten\n\nVeertigduizend euro.',
    );
    expect(read.text.blocks?.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'item',
      'item',
      'heading',
      'paragraph',
    ]);
    expect(read.text.remarks.map((remark) => remark.code)).toEqual(['as-markdown']);
  });

  test('is read as it is when the reader says so', async () => {
    const read = await pasteResult(text, null, true);
    expect(read.kind === 'text' && read.text.raw).toBe(text);
  });
});

test('an aligned file with notes says that they were not taken over', async () => {
  const tmx =
    '<tmx version="1.4"><header/><body><tu><note>let op</note><tuv xml:lang="nl"><seg>Ja</seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu></body></tmx>';
  const read = await fileResult(new TextEncoder().encode(tmx), 'a.tmx', noChoice);
  expect(read.kind === 'pair' && read.pair.remarks).toEqual([{ code: 'row-notes', count: 1 }]);
});
