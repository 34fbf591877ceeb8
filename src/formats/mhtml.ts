/** The door for a page that a browser saved as one file (MHTML, RFC 2557): its page is read, the pictures are passed over. */
import { decodeMarkup } from './decode';
import { noChoice, type OpenChoice, type Opened, problem } from './door';
import { openedPage, readPage } from './html';

/** Reads the first part of type text/html. Never throws; a file without one is a problem. */
export function readMhtml(bytes: Uint8Array, choice: OpenChoice = noChoice): Opened {
  const content = new TextDecoder('windows-1252').decode(bytes).replace(/\r\n/g, '\n');
  const boundary = /boundary\s*=\s*"?([^"\n;]{1,200})"?/i.exec(content.slice(0, 8_192))?.[1]?.trim();
  const address = /^Snapshot-Content-Location:\s*(\S+)/im.exec(content.slice(0, 8_192))?.[1];
  for (const part of boundary === undefined ? [] : content.split(`\n--${boundary}`).slice(1)) {
    const end = part.indexOf('\n\n');
    const head = part.slice(0, end);
    if (end < 0 || !/^Content-Type:\s*(?:text\/html|application\/xhtml)/im.test(head)) continue;
    const coding = /^Content-Transfer-Encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase() ?? '';
    const location = /^Content-Location:\s*(\S+)/im.exec(head)?.[1] ?? address;
    const page = readPage(decodeMarkup(asBytes(part.slice(end + 2), coding)));
    if (page.text.raw === '') break;
    const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(location ?? '')?.[1]?.toLowerCase() ?? null;
    return openedPage({ ...page, text: { ...page.text, site: page.text.site ?? host } }, choice);
  }
  return problem({ code: 'no-text', format: 'html', pages: 0 });
}

/** Quoted-printable and base64 (RFC 2045) as bytes; anything else as it stands. */
function asBytes(body: string, coding: string): Uint8Array {
  let text = body;
  if (coding === 'quoted-printable')
    text = body
      .replace(/[ \t]+\n/g, '\n')
      .replace(/=\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  else if (coding === 'base64') {
    try {
      text = atob(body.replace(/[^A-Za-z0-9+/]/g, ''));
    } catch {
      text = '';
    }
  }
  const windows = new TextDecoder('windows-1252');
  const codes = new Map<string, number>();
  for (let code = 128; code < 160; code += 1) codes.set(windows.decode(Uint8Array.of(code)), code);
  return Uint8Array.from(text, (sign) => codes.get(sign) ?? sign.charCodeAt(0));
}
