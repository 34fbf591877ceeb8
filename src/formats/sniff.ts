/** Tells what a file is by its first bytes; the name is asked only where bytes cannot tell. */
import type { FileProblem, Foreign, Format } from './door';
import { openZip } from './zip';

/** What the bytes say: a format, no text at all, or nothing yet (some plain text). */
export type Sniffed =
  | { readonly state: 'format'; readonly format: Format }
  | { readonly state: 'problem'; readonly problem: FileProblem }
  | { readonly state: 'plain' };

/** Magic numbers of files without text (IANA media types; file(1)): offset, bytes as Latin-1 characters. */
const foreign: readonly (readonly [number, string, Foreign])[] = [
  [0, '\x89PNG', 'picture'],
  [0, '\xff\xd8\xff', 'picture'],
  [0, 'GIF8', 'picture'],
  [8, 'WEBP', 'picture'],
  [0, 'II*\0', 'picture'],
  [0, 'MM\0*', 'picture'],
  [4, 'ftyphei', 'picture'],
  [4, 'ftypavif', 'picture'],
  [4, 'ftypM4A', 'sound'],
  [4, 'ftyp', 'video'],
  [0, '\x1a\x45\xdf\xa3', 'video'],
  [8, 'AVI ', 'video'],
  [0, 'ID3', 'sound'],
  [0, 'OggS', 'sound'],
  [0, 'fLaC', 'sound'],
  [8, 'WAVE', 'sound'],
  [0, '\x7fELF', 'program'],
  [0, 'MZ\x90', 'program'],
  [0, '\x1f\x8b', 'archive'],
  [0, '7z\xbc\xaf', 'archive'],
  [0, 'Rar!', 'archive'],
  [0, '\xfd7zXZ', 'archive'],
  [0, 'wOFF', 'font'],
  [0, 'wOF2', 'font'],
  [0, 'OTTO', 'font'],
  [0, '\0\x01\0\0', 'font'],
  [0, '{\\rtf', 'rtf'],
];

/** OLE compound files: Word, Excel and PowerPoint until 2003 – and encrypted ones of later. */
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Looks at the bytes. Never throws. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = latin(bytes.subarray(0, 1_024));
  if (bytes.length === 0) return { state: 'problem', problem: { code: 'empty' } };
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return inZip(bytes, head);
  // A PDF may have up to a kilobyte of anything in front (ISO 32000, implementation note 13).
  if (head.includes('%PDF-')) return { state: 'format', format: 'pdf' };
  if (head.startsWith(compound)) {
    const name = [...'EncryptedPackage'].join('\0');
    return latin(bytes.subarray(0, 64 * 1024)).includes(name) ||
      latin(bytes.subarray(-64 * 1024)).includes(name)
      ? { state: 'problem', problem: { code: 'encrypted', format: 'docx' } }
      : notText('old-office');
  }
  for (const [at, magic, found] of foreign) if (head.startsWith(magic, at)) return notText(found);
  return { state: 'plain' };
}

function inZip(bytes: Uint8Array, head: string): Sniffed {
  // EPUB and ODF begin with an entry `mimetype`, stored as it is, so that it stands at a fixed place.
  const type = /^PK[\s\S]{28}mimetype(application\/[\w.+-]+?)(?:PK|[^\w.+-])/.exec(head)?.[1] ?? '';
  if (type === 'application/epub+zip') return { state: 'format', format: 'epub' };
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return { state: 'format', format: 'odt' };
  const zip = openZip(bytes, () => false);
  if (zip.state === 'problem') return zip;
  const { names } = zip;
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) return { state: 'format', format: 'docx' };
  if (has(/^META-INF\/container\.xml$/)) return { state: 'format', format: 'epub' };
  if (has(/^xl\/workbook\.(?:xml|bin)$/) || /spreadsheet/.test(type)) return notText('spreadsheet');
  if (has(/^ppt\/presentation\.xml$/) || /presentation/.test(type)) return notText('slides');
  if (has(/^content\.xml$/)) return { state: 'format', format: 'odt' };
  return notText('archive');
}

function notText(found: Foreign): Sniffed {
  return { state: 'problem', problem: { code: 'not-text', found } };
}

/** Bytes as characters of the same number, for looking at. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4_096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4_096));
  return text;
}

/** What a text that is markup is, by its first elements; null for what is none. */
export function markupOf(head: string): Format | null {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (!start.startsWith('<')) return null;
  const root = /<(?!\?|!--|!DOCTYPE)([A-Za-z][\w:.-]*)/.exec(start)?.[1]?.toLowerCase().replace(/^\w+:/, '');
  if (root === 'tmx') return 'tmx';
  if (root === 'xliff') return 'xliff';
  if (/<!doctype\s+html/i.test(start) || root === 'html' || root === 'head' || root === 'body') return 'html';
  return null;
}
