/** The door for Word's documents (ECMA-376): mammoth makes HTML of the structure, the HTML door reads it. */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';

import { messageOf, noChoice, type OpenChoice, type Opened, problem } from './door';
import { openedPage, readPage } from './html';
import { openZip } from './zip';

/** Styles beside mammoth's own list: quotations and captions of Word, LibreOffice and pandoc, in Dutch and English. */
const styleMap = [
  ...['Title', 'Titel'].map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...['Subtitle', 'Ondertitel'].map((name) => `p[style-name='${name}'] => p:fresh`),
  ...['Quote', 'Intense Quote', 'Citaat', 'Duidelijk citaat', 'Quotations', 'Block Text', 'Blokcitaat'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...[
    'caption',
    'Caption',
    'Bijschrift',
    'Image Caption',
    'Table Caption',
    'Figure',
    'Illustration',
    'Table',
  ].map((name) => `p[style-name='${name}'] => figcaption:fresh`),
];

/** Parts of the package that hold no text. */
const pictures = /(?:^|\/)(?:media|embeddings|fonts|theme|thumbnails?)\//i;

/**
 * Reads a DOCX. Text that is marked as deleted is left out, comments too; foot- and endnotes stand at the end and are known as
 * notes; headers and footers of the page are not read. A table of two languages is a pair. Rejects never.
 */
export async function readDocx(bytes: Uint8Array, choice: OpenChoice = noChoice): Promise<Opened> {
  const zip = openZip(bytes, (name) => !pictures.test(name));
  if (zip.state === 'problem')
    return problem(zip.problem.code === 'damaged' ? { ...zip.problem, format: 'docx' } : zip.problem);
  try {
    // Packed anew without the pictures, so that mammoth's own unpacking meets nothing that was not measured.
    const whole = zipSync(Object.fromEntries(zip.entries), { level: 0 });
    const arrayBuffer = whole.buffer.slice(
      whole.byteOffset,
      whole.byteOffset + whole.byteLength,
    ) as ArrayBuffer;
    // In the browser mammoth takes `arrayBuffer`, in Node `buffer`.
    const input = { arrayBuffer, buffer: arrayBuffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return openedPage(readPage(value, 'docx'), choice);
  } catch (error) {
    return problem({ code: 'damaged', format: 'docx', where: null, found: messageOf(error) });
  }
}
