/** Bad input: every door gives a text or a problem, never throws, never hangs. fast-check prints the seed. */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import type { FileProblem, Opened } from './door';
import { readHtml } from './html';
import { openFile } from './open-file';
import { mostEntries } from './limits';

const folder = new URL('../../e2e/fixtures/', import.meta.url);
const bytesOf = (words: string): Uint8Array => strToU8(words);

async function problemIn(bytes: Uint8Array, name = 'file'): Promise<FileProblem | string> {
  const opened = await openFile(bytes, name);
  return opened.kind === 'problem' ? opened.problem : opened.kind;
}

function kinds(opened: Opened): string {
  return opened.kind;
}

describe('whatever a file holds, its door gives something and does not throw', () => {
  const names = fc.constantFrom('a.txt', 'a.md', 'a.csv', 'a.html', 'a.tmx', 'a.xlf', 'a', 'a.json');
  const starts = fc.constantFrom(
    '',
    'PK\u0003\u0004',
    '%PDF-1.7\n',
    '<?xml version="1.0"?><tmx version="1.4"><body><tu><tuv xml:lang="nl"><seg>',
    '<xliff version="2.0" srcLang="nl" trgLang="en"><file><unit><segment><source>',
    '<!doctype html><body><ul><li><p>',
    'nl\ten\n',
    '---\ntitle: x\n---\n',
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n<p>',
  );

  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, name) => {
        expect(kinds(await openFile(bytes, name))).toMatch(/^(?:text|pair|backup|problem)$/);
      }),
      { numRuns: 200 },
    );
  });

  test('random characters behind a beginning that says what it is', async () => {
    const words = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '/',
        'p',
        'seg',
        '&',
        ';',
        '"',
        '\n',
        '\t',
        '|',
        '>',
        '- ',
        '[^1]',
        'é',
        '\0',
        '\u202e',
        '👩‍🚀',
        '`',
      ),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(starts, words, names, async (start, rest, name) => {
        expect(kinds(await openFile(bytesOf(start + rest), name))).toMatch(/^(?:text|pair|backup|problem)$/);
      }),
      { numRuns: 200 },
    );
  });

  for (const name of readdirSync(folder).filter((one) =>
    /\.(?:docx|odt|epub|pdf|tmx|xlf|csv|html|md)$/.test(one),
  ))
    test(`${name}, cut off and with bytes changed`, async () => {
      const whole = new Uint8Array(readFileSync(new URL(name, folder)));
      const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 });
      const cut = fc.option(fc.nat(whole.length), { nil: whole.length });
      await fc.assert(
        fc.asyncProperty(changes, cut, async (changed, end) => {
          const bytes = whole.slice(0, end);
          for (const [at, byte] of changed) if (at < end) bytes[at] = byte;
          expect(kinds(await openFile(bytes, name))).toMatch(/^(?:text|pair|backup|problem)$/);
        }),
        { numRuns: name.endsWith('.pdf') ? 8 : 25 },
      );
    });
});

describe('a file that holds no text', () => {
  const cases: readonly (readonly [string, Uint8Array, FileProblem])[] = [
    ['nothing at all', new Uint8Array(), { code: 'empty' }],
    ['blanks', bytesOf(' \n\t\n'), { code: 'empty' }],
    [
      'a picture called text',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff),
      { code: 'not-text', found: 'picture' },
    ],
    ['a program', bytesOf('\u007fELF\u0002\u0001\u0001\0\0\0'), { code: 'not-text', found: 'program' }],
    ['RTF', bytesOf('{\\rtf1 Hallo}'), { code: 'not-text', found: 'rtf' }],
    [
      'a zip of something else',
      zipSync({ 'a.png': Uint8Array.of(1) }),
      { code: 'not-text', found: 'archive' },
    ],
    [
      'a spreadsheet',
      zipSync({ 'xl/workbook.xml': bytesOf('<x/>') }),
      { code: 'not-text', found: 'spreadsheet' },
    ],
    [
      'an EPUB without words',
      epub({ 'c.xhtml': '<html><body><img src="a.png"/></body></html>' }),
      { code: 'no-text', format: 'epub', pages: 1 },
    ],
    [
      'a page of scripts alone',
      bytesOf('<!doctype html><script>alert(1)</script>'),
      { code: 'no-text', format: 'html', pages: 0 },
    ],
  ];
  for (const [what, bytes, expected] of cases)
    test(`${what} is named`, async () => {
      expect(await problemIn(bytes, 'file.txt')).toEqual(expected);
    });

  test('noise', async () => {
    const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256);
    expect(await problemIn(noise, 'noise.txt')).toEqual({ code: 'not-text', found: 'unknown' });
  });
});

/** An EPUB of chapters, with more files beside. */
function epub(
  chapters: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(chapters);
  return zipSync({
    mimetype: [bytesOf('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': bytesOf(
      '<container><rootfiles><rootfile full-path="o.opf"/></rootfiles></container>',
    ),
    'o.opf': bytesOf(
      `<package><manifest>${names.map((name, at) => `<item id="i${String(at)}" href="${name}" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${names.map((_, at) => `<itemref idref="i${String(at)}"/>`).join('')}</spine></package>`,
    ),
    ...Object.fromEntries(
      Object.entries({ ...chapters, ...more }).map(([name, words]) => [name, bytesOf(words)]),
    ),
  });
}

describe('a container', () => {
  test('that is cut off says so', async () => {
    const whole = new Uint8Array(readFileSync(new URL('molen-nl-pandoc.epub', folder)));
    expect(await problemIn(whole.slice(0, 3_000))).toMatchObject({ code: 'damaged' });
  });

  test('that would swell a thousand times is not unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) }, { level: 9 });
    expect(await problemIn(bomb)).toMatchObject({ code: 'bomb', found: 'ratio' });
  });

  test('of too many files is not unpacked', async () => {
    const entries: Record<string, Uint8Array> = { 'word/document.xml': bytesOf('<x/>') };
    for (let at = 0; at < mostEntries; at += 1) entries[`f${String(at)}`] = new Uint8Array();
    expect(await problemIn(zipSync(entries, { level: 0 }))).toMatchObject({
      code: 'bomb',
      found: 'entries',
    });
  });

  test('whose text is encrypted says so; garbled fonts alone are no matter', async () => {
    const locked = (algorithm: string, uri: string): string =>
      `<encryption><enc:EncryptedData xmlns:enc="x"><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`;
    const chapter = { 'c.xhtml': '<html><body><p>De molen draait.</p></body></html>' };
    const aes = epub(chapter, {
      'META-INF/encryption.xml': locked('http://www.w3.org/2001/04/xmlenc#aes256-cbc', 'c.xhtml'),
    });
    expect(await problemIn(aes)).toEqual({ code: 'encrypted', format: 'epub' });
    const fonts = epub(chapter, {
      'META-INF/encryption.xml': locked('http://www.idpf.org/2008/embedding', 'f.otf'),
    });
    expect(await problemIn(fonts)).toBe('text');
  });
});

describe('a page that would like to do something', () => {
  test('is words and nothing else', () => {
    const opened =
      readHtml(`<!doctype html><html><head><meta http-equiv="refresh" content="0;url=https://x.example"><title>Kop</title></head>
      <body onload="alert(1)"><h1>Een kop</h1><p onclick="x()">De <a href="javascript:alert(1)">tekst</a> zelf.<img src="https://x.example/a.png" onerror="y()"></p>
      <svg><text>niet</text><script>z()</script></svg><noscript>zonder</noscript><template><p>leeg</p></template><iframe srcdoc="<p>binnen"></iframe>
      <p hidden>verborgen</p><p style="display:none">weg</p><object data="a.swf">ding</object></body></html>`);
    expect(opened).toMatchObject({ kind: 'text', text: { raw: 'Een kop\n\nDe tekst zelf.', title: 'Kop' } });
  });

  test('nested a hundred thousand deep is read all the same', () => {
    expect(kinds(readHtml(`${'<div>'.repeat(100_000)}diep`))).toBe('text');
  });
});

describe('a text that is hard to hold', () => {
  test('of one paragraph of two megabytes, or of a hundred thousand paragraphs, is read', async () => {
    const long = 'Het was een donkere nacht, en niemand wist waarom. '.repeat(40_000);
    expect(await problemIn(bytesOf(`<!doctype html><p>${long}</p>`), 'a.html')).toBe('text');
    const many = '<p>Kort.</p>'.repeat(100_000);
    const opened = await openFile(bytesOf(`<!doctype html>${many}`), 'a.html');
    expect(opened.kind === 'text' ? opened.text.blocks?.length : opened).toBe(100_000);
  });

  test('from right to left, with nulls, emoji and combining marks keeps its characters', async () => {
    const words = 'שלום עולם\n\nde\0 man 👩‍🚀 e\u0301e\u0301n';
    const opened = await openFile(bytesOf(words), 'a.txt');
    expect(opened).toMatchObject({ kind: 'text', text: { raw: words } });
  });
});
