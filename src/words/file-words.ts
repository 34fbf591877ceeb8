/** What is said of files: what they turned out to be, and why nothing was taken from one – what was found, where, what to do. */
import type { Encoding, FileProblem, Foreign, Format, Remark } from '../formats/door';
import { languageName } from './language-name';

export const formats: Readonly<Record<Format, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'web page',
  docx: 'Word document',
  odt: 'OpenDocument text',
  epub: 'EPUB',
  pdf: 'PDF',
  tmx: 'translation memory (TMX)',
  xliff: 'XLIFF',
  table: 'table',
};

export const encodings: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
};

const foreign: Readonly<Record<Foreign, { readonly what: string; readonly todo: string }>> = {
  picture: {
    what: 'a picture',
    todo: 'If it shows a page, have its text recognised first (OCR), and open that.',
  },
  sound: { what: 'a sound recording', todo: 'Open its transcript instead.' },
  video: { what: 'a video', todo: 'Open its transcript instead.' },
  program: { what: 'a program', todo: 'Open the text file instead.' },
  archive: { what: 'a packed archive', todo: 'Unpack it, and open the text inside.' },
  font: { what: 'a font', todo: 'Open the text file instead.' },
  rtf: {
    what: 'a rich text file (RTF)',
    todo: 'Save it as DOCX or ODT in your word processor, and open that.',
  },
  'old-office': {
    what: 'a document of Office 2003 or older',
    todo: 'Save it as DOCX or ODT in your word processor, and open that.',
  },
  spreadsheet: { what: 'a spreadsheet', todo: 'Save the sheet as CSV (UTF-8), and open that.' },
  slides: { what: 'a set of slides', todo: 'Save its outline as DOCX or text, and open that.' },
  unknown: {
    what: 'no text: it holds characters that are not letters',
    todo: 'If it is a text all the same, save it as UTF-8, and open that.',
  },
};

const megabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: bytes < 10 * 1024 * 1024 ? 1 : 0 })} MB`;
const count = (many: number): string => many.toLocaleString('en');

/** A list of languages in a sentence; the rest is counted. */
function languages(tags: readonly string[]): string {
  const named = tags
    .slice(0, 6)
    .map((tag) => (languageName(tag) === tag ? tag : `${languageName(tag)} (${tag})`));
  const more = tags.length - named.length;
  if (more > 0) named.push(`${String(more)} more`);
  return named.length < 2
    ? (named[0] ?? 'no language at all')
    : `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
}

/** Why nothing was taken from a file. `name` is the file's, quoted already, or a word for the clipboard. */
export function sayProblem(
  name: string,
  problem: FileProblem,
): { readonly what: string; readonly todo: string } {
  switch (problem.code) {
    case 'empty':
      return { what: `${name} holds no text.`, todo: 'Choose another file, or paste the text.' };
    case 'not-text': {
      const { what, todo } = foreign[problem.found];
      return { what: `${name} is ${what}.`, todo };
    }
    case 'too-big':
      return problem.unit === 'bytes'
        ? {
            what: `${name} is ${megabytes(problem.size)}; up to ${megabytes(problem.most)} can be read.`,
            todo: 'Split it, and open the parts as pairs of their own.',
          }
        : {
            what: `${name} holds ${count(problem.size)} characters; up to ${count(problem.most)} can be read side by side.`,
            todo: 'Split it, and open the parts as pairs of their own.',
          };
    case 'damaged':
      return {
        what:
          `${name} is damaged or was cut off` +
          (problem.where === null ? '' : `, at ${sayPlace(problem.where)}`) +
          `: ${problem.found.replace(/\.$/, '')}.`,
        todo:
          problem.format === 'table'
            ? 'Close the quotation mark in that line, or export the table again.'
            : 'Download or save it again from where it came, and open that.',
      };
    case 'bomb':
      return {
        what:
          problem.found === 'entries'
            ? `${name} is packed from ${count(problem.amount)} files; no more than ${count(problem.most)} are unpacked.`
            : problem.found === 'ratio'
              ? `${name} would swell to ${count(problem.amount)} times its size; no document does that.`
              : `${name} would unpack to ${megabytes(problem.amount)}; no more than ${megabytes(problem.most)} is unpacked.`,
        todo: 'It may be made to do harm. Nothing of it was unpacked.',
      };
    case 'encrypted':
      return {
        what: `${name} is encrypted (${formats[problem.format]} with a password or copy protection).`,
        todo: 'Open it in the program it belongs to, save a copy without protection, and open that.',
      };
    case 'no-text':
      return problem.format === 'pdf'
        ? {
            what: `${name} has ${problem.pages === 1 ? '1 page' : `${count(problem.pages)} pages`} and no text: its pages are pictures.`,
            todo: 'Have the text recognised first (OCR), and open the result.',
          }
        : {
            what: `${name} (${formats[problem.format]}) has no words in it.`,
            todo: 'Check that it is the right file.',
          };
    case 'languages':
      return {
        what: `${name} holds ${languages(problem.found)}, not Dutch beside English.`,
        todo:
          problem.found.length < 2
            ? 'Two languages are needed: add the other one, or open each text as a file of its own.'
            : 'Choose which two to read side by side, or open another file.',
      };
    case 'columns':
      return {
        what: `${name} is a table in which no two columns are Dutch and English. Its columns: ${problem.found.map((one) => (one.trim() === '' ? '(empty)' : `“${one.trim()}”`)).join(', ')}.`,
        todo: 'Write “nl” and “en” above the two columns, and open it again.',
      };
    case 'time':
      return {
        what: `${name} took longer than ${count(problem.seconds)} seconds to read.`,
        todo: 'Split it, or save it as plain text, and open that.',
      };
    case 'stopped':
      return {
        what: `Reading ${name} stopped before its end; the browser may have run out of memory.`,
        todo: 'Close other tabs and try again, or split the file.',
      };
    case 'unreadable':
      return {
        what: `${name} could not be read: it is a folder, was moved, or may not be opened.`,
        todo: 'Choose the file itself, from where it is now.',
      };
  }
}

/** "12:5" is line and column; with a part of the container in front of it. */
function sayPlace(where: string): string {
  const found = /^(.*?)\s*(\d+):(\d+)$/.exec(where);
  if (found !== null)
    return `${found[1] === '' ? '' : `${found[1] ?? ''}, `}line ${found[2] ?? ''}, column ${found[3] ?? ''}`;
  return /^\d+$/.test(where) ? `line ${where}` : `“${where}”`;
}

/** What is worth knowing about a file that was opened all the same. */
export function sayRemark(remark: Remark): string {
  switch (remark.code) {
    case 'no-header':
      return 'The file has no header; the languages were taken from its segments.';
    case 'ragged':
      return `${remark.count === 1 ? 'Line' : 'Lines'} ${remark.lines.join(', ')}${remark.count > remark.lines.length ? ` and ${count(remark.count - remark.lines.length)} more` : ''} had more or fewer cells than the first; they were read as far as they go.`;
    case 'more-languages':
      return `Left out: ${languages(remark.languages)}.`;
    case 'pages-without-text':
      return `${remark.count === 1 ? 'Page' : 'Pages'} ${remark.pages.join(', ')}${remark.count > remark.pages.length ? ` and ${count(remark.count - remark.pages.length)} more` : ''} ${remark.count === 1 ? 'has' : 'have'} no text: pictures, most likely.`;
    case 'note-marks':
      return remark.count === 1
        ? '1 note; its mark was taken out of the text.'
        : `${count(remark.count)} notes; their marks were taken out of the text.`;
    case 'as-markdown':
      return 'Read as Markdown: its signs (#, -, **, [ ]) became headings, lists, emphasis and links.';
    case 'row-notes':
      return `${remark.count === 1 ? '1 note in the file was' : `${count(remark.count)} notes in the file were`} not taken over: notes travel in a backup, or as Web Annotations.`;
    case 'two-columns':
      return 'The two columns of its table are the two sides, row by row.';
    case 'entities':
      return 'Names that the file declares itself were left as written; nothing is ever expanded.';
    case 'undecodable':
      return `${remark.count === 1 ? '1 place' : `${count(remark.count)} places`} could not be read in this encoding and show as �. Try another one.`;
  }
}
