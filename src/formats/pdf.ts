/** The door for PDF with a text layer: pdf.js gives pieces of text with their places, `pdf-lines.ts` and `pdf-paragraphs.ts` make text of them. */
import type { getDocument as GetDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { messageOf, type Opened, problem, type Remark } from './door';
import { givenText } from './given-text';
import { linesOfPage, type Line, type Piece } from './pdf-lines';
import { paragraphsOf } from './pdf-paragraphs';

/** Pages without text that are named one by one. */
const named = 5;

/**
 * Reads a PDF. Nothing in it runs: no scripts, no forms, no fonts from elsewhere, no evaluated font programs. Encrypted, damaged and
 * wordless ones are problems. Never rejects.
 */
export async function readPdf(bytes: Uint8Array): Promise<Opened> {
  const { getDocument } = await loadPdf();
  const task = getDocument({
    // pdf.js takes the bytes over.
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: (readonly Line[])[] = [];
    const empty: number[] = [];
    let noteMarks = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [, , , height = 0] = page.view;
      const pieces: Piece[] = [];
      for (const item of items) {
        if (!('str' in item)) continue;
        const place = item.transform.filter((one): one is number => typeof one === 'number');
        const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = place;
        // Text that stands on its side is a stamp in the margin, not a line.
        if (Math.abs(b) > Math.abs(a)) continue;
        pieces.push({
          words: item.str,
          x,
          y,
          width: item.width,
          size: Math.hypot(c, d) || item.height,
          ends: item.hasEOL,
        });
      }
      const found = linesOfPage(pieces, height);
      noteMarks += found.noteMarks;
      pages.push(found.lines);
      if (found.lines.length === 0) empty.push(number);
      page.cleanup();
    }
    const parts = paragraphsOf(pages);
    const text = givenText(parts);
    if (!/\p{L}/u.test(text.raw))
      return problem({ code: 'no-text', format: 'pdf', pages: document.numPages });
    const remarks: Remark[] = [];
    if (empty.length > 0)
      remarks.push({ code: 'pages-without-text', pages: empty.slice(0, named), count: empty.length });
    if (noteMarks > 0) remarks.push({ code: 'note-marks', count: noteMarks });
    const { title, language } = await describedIn(document);
    return {
      kind: 'text',
      text: {
        ...text,
        title,
        language,
        site: null,
        format: 'pdf',
        encoding: null,
        parts: { unit: 'pages', count: document.numPages },
        remarks,
      },
    };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return problem({ code: 'encrypted', format: 'pdf' });
    return problem({ code: 'damaged', format: 'pdf', where: null, found: messageOf(error) });
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

/** Title and language as the file says them; most titles are file names or nothing, so they are only kept. */
async function describedIn(document: {
  readonly getMetadata: () => Promise<{ readonly info: object }>;
}): Promise<{ readonly title: string | null; readonly language: string | null }> {
  try {
    const { info } = await document.getMetadata();
    const word = (key: string): string | null => {
      const value: unknown = Reflect.get(info, key);
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
    };
    return { title: word('Title'), language: word('Language') };
  } catch {
    return { title: null, language: null };
  }
}

/** Both halves of pdf.js in this one thread: it may be ended as a whole, and no script is fetched by address. */
async function loadPdf(): Promise<{ readonly getDocument: typeof GetDocument }> {
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
