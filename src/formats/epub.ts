/** The door for EPUB 2 and 3: the chapters of the spine in order, read as pages; notes and captions known as such. */
import { decodeMarkup } from './decode';
import { type Opened, problem, type Remark } from './door';
import { givenText, type Part } from './given-text';
import { blocksOf } from './html-blocks';
import { asHtml, type HtmlElement, parsePage } from './html-tree';
import { localName, readXml, squeeze } from './xml';
import { openZip } from './zip';

/** Text of the book and what says where it is; pictures, fonts, sounds and styles are never unpacked. */
const wanted =
  /\.(?:x?html?|xml|opf|ncx)$|^META-INF\/(?:container\.xml|encryption\.xml|rights\.xml|license\.lcpl)$/i;
/** Fonts may be garbled against copying while the text is free (EPUB OCF 3.3, font obfuscation; Adobe's older way). */
const onlyFonts = /http:\/\/www\.idpf\.org\/2008\/embedding|http:\/\/ns\.adobe\.com\/pdf\/enc#RC/;

/** What the package document (OPF) says. */
interface Package {
  title: string | null;
  language: string | null;
  readonly manifest: Map<string, { readonly href: string; readonly type: string; readonly isNav: boolean }>;
  readonly spine: { readonly id: string; readonly linear: boolean }[];
}

/** Reads an EPUB. Encrypted, damaged and wordless books are problems. Never throws. */
export function readEpub(bytes: Uint8Array): Opened {
  const zip = openZip(bytes, (name) => wanted.test(name));
  if (zip.state === 'problem')
    return problem(zip.problem.code === 'damaged' ? { ...zip.problem, format: 'epub' } : zip.problem);
  const entry = (name: string): string | null => {
    const found = zip.entries.get(name);
    return found === undefined ? null : decodeMarkup(found);
  };
  const damaged = (where: string | null, found: string): Opened =>
    problem({ code: 'damaged', format: 'epub', where, found });

  if (isLocked(entry('META-INF/encryption.xml')) || entry('META-INF/license.lcpl') !== null)
    return problem({ code: 'encrypted', format: 'epub' });
  const container = entry('META-INF/container.xml');
  if (container === null) return damaged('META-INF/container.xml', 'missing');
  let root: string | null = null;
  readXml(container, {
    open(name, attributes) {
      if (localName(name) === 'rootfile') root ??= attributes['full-path'] ?? null;
    },
    close: () => undefined,
    text: () => undefined,
  });
  const opfName: string = root ?? zip.names.find((name) => name.endsWith('.opf')) ?? '';
  const opf = entry(opfName);
  if (opf === null) return damaged(opfName === '' ? 'META-INF/container.xml' : opfName, 'missing');
  const book = readPackage(opf);
  if (typeof book === 'string') return damaged(opfName, book);

  // A file is read once, however often the spine names it; what is out of line (`linear="no"`) comes last.
  const order = [...book.spine.filter((one) => one.linear), ...book.spine.filter((one) => !one.linear)];
  const seen = new Set<string>();
  const parts: Part[] = [];
  const missing: string[] = [];
  let chapters = 0;
  let noteMarks = 0;
  for (const { id } of order) {
    const item = book.manifest.get(id);
    if (item === undefined || !/xhtml|html|oebps|dtbook/.test(item.type)) continue;
    const name = pathFrom(opfName, item.href);
    if (seen.has(name)) continue;
    seen.add(name);
    const page = entry(name);
    if (page === null) {
      missing.push(name);
      continue;
    }
    const html = parsePage(asHtml(page));
    const found = blocksOf(bodyOf(html));
    const isGuide = item.isNav || /(?:^|\/)(?:toc|nav|cover)\.x?html?$/i.test(name);
    parts.push(
      ...found.parts.map((part): Part =>
        isGuide && part.origin === 'body' ? { ...part, origin: 'navigation' } : part,
      ),
    );
    noteMarks += found.noteMarks;
    if (found.parts.length > 0 && !isGuide) chapters += 1;
  }
  const text = givenText(parts);
  if (text.raw === '')
    return missing[0] === undefined
      ? problem({ code: 'no-text', format: 'epub', pages: order.length })
      : damaged(missing[0], 'missing');
  const remarks: readonly Remark[] = noteMarks === 0 ? [] : [{ code: 'note-marks', count: noteMarks }];
  return {
    kind: 'text',
    text: {
      ...text,
      title: book.title,
      language: book.language,
      site: null,
      format: 'epub',
      encoding: null,
      parts: { unit: 'chapters', count: chapters },
      remarks,
    },
  };
}

/** Whether the book's text is encrypted, and not only its fonts. */
function isLocked(encryption: string | null): boolean {
  if (encryption === null) return false;
  let algorithm = '';
  let locked = false;
  readXml(encryption, {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'EncryptionMethod') algorithm = attributes['Algorithm'] ?? '';
      if (
        local === 'CipherReference' &&
        !onlyFonts.test(algorithm) &&
        /\.(?:x?html?|xml|opf|ncx)$/i.test(attributes['URI'] ?? '')
      )
        locked = true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return locked;
}

/** The package document, or the parser's word on what is wrong with it. */
function readPackage(opf: string): Package | string {
  const book: Package = { title: null, language: null, manifest: new Map(), spine: [] };
  let words = '';
  const end = readXml(opf, {
    open(name, attributes) {
      words = '';
      const local = localName(name);
      if (local === 'item')
        book.manifest.set(attributes['id'] ?? '', {
          href: attributes['href'] ?? '',
          type: attributes['media-type'] ?? '',
          isNav: /\bnav\b/.test(attributes['properties'] ?? ''),
        });
      if (local === 'itemref')
        book.spine.push({ id: attributes['idref'] ?? '', linear: attributes['linear'] !== 'no' });
    },
    close(name) {
      if (name === 'dc:title') book.title ??= squeeze(words) || null;
      if (name === 'dc:language') book.language ??= squeeze(words) || null;
    },
    text: (more) => (words += more),
  });
  return end.state === 'damaged' ? `${end.where} ${end.found}` : book;
}

/** A name inside the zip from a reference in a file of it: relative, percent-encoded, without a fragment. */
export function pathFrom(base: string, href: string): string {
  const path = href.replace(/[#?].*$/, '');
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A per cent sign that encodes nothing is part of the name.
  }
  const steps = decoded.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of decoded.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}

function bodyOf(html: HtmlElement): HtmlElement {
  for (const child of html.childNodes) if ('tagName' in child && child.tagName === 'body') return child;
  return html;
}
