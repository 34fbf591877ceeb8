/** What the files' worker does, without a thread: bytes or a clipboard in, something that can be kept or a problem out. */
import { checkText } from '../formats/check-text';
import { noChoice, type Opened, type OpenChoice, type OpenedText } from '../formats/door';
import { looksLikeMarkdown } from '../formats/markdown-signs';
import { openFile } from '../formats/open-file';
import { pairOfRows } from '../formats/pair-of-rows';
import type { FileResult } from './file-protocol';

/** Opens a file's bytes. Never rejects. */
export async function fileResult(bytes: Uint8Array, name: string, choice: OpenChoice): Promise<FileResult> {
  return resultOf(await openFile(bytes, name, choice));
}

/** Structure that plain text does not show: without any of it, a clipboard's page is only coloured text. */
const structure = /<(?:h[1-6]|li|blockquote|p|a|td|article|figure)[\s>]/i;

/**
 * Takes a clipboard in: as a table of two languages, as a page with its structure, as Markdown if it evidently is, or as plain
 * text. `asText`: the reader wants the plain text just as it stands. Never rejects.
 */
export async function pasteResult(
  plain: string,
  html: string | null,
  asText: boolean = false,
): Promise<FileResult> {
  const table = await import('../formats/table');
  if (!asText && table.isTable(plain)) {
    const opened = table.readTable(plain, null, noChoice);
    if (opened.kind === 'pair') return resultOf(opened);
  }
  if (html !== null && structure.test(html)) {
    const opened = (await import('../formats/html')).readHtml(html, { ...noChoice, asText });
    if (opened.kind === 'text' || opened.kind === 'pair') return resultOf(opened);
  }
  if (plain.trim() === '') return { kind: 'problem', problem: { code: 'empty' } };
  if (!asText && looksLikeMarkdown(plain)) {
    const opened = (await import('../formats/markdown')).readMarkdown(plain);
    if (opened.kind === 'pair') return resultOf(opened);
    if (opened.kind === 'text') {
      const { text } = opened;
      return resultOf({
        kind: 'text',
        text: { ...text, remarks: [...text.remarks, { code: 'as-markdown' }] },
      });
    }
  }
  return resultOf({ kind: 'text', text: plainText(plain) });
}

async function resultOf(opened: Opened): Promise<FileResult> {
  switch (opened.kind) {
    case 'text':
      return { ...opened, check: await checkText(opened.text.raw, opened.text.blocks, 'nl') };
    case 'pair': {
      const { rows, ...pair } = opened.pair;
      const notes = rows.reduce((sum, row) => sum + row.notes.length, 0);
      return {
        kind: 'pair',
        pair:
          notes === 0 ? pair : { ...pair, remarks: [...pair.remarks, { code: 'row-notes', count: notes }] },
        rows: rows.length,
        brought: pairOfRows(rows, pair.languages),
      };
    }
    default:
      return opened;
  }
}

function plainText(raw: string): OpenedText {
  return {
    raw,
    blocks: null,
    title: null,
    language: null,
    site: null,
    format: 'text',
    encoding: null,
    parts: null,
    remarks: [],
  };
}
