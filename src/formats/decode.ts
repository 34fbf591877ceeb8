/** Bytes of a plain text into characters: which encoding they are in is found out, and can be changed. */
import type { Encoding } from './door';

/** A decoded text. */
export interface Decoded {
  readonly content: string;
  readonly encoding: Encoding;
  /** Bytes that mean nothing in this encoding; each stands as U+FFFD. */
  readonly undecodable: number;
}

/** So many bytes are looked at to tell UTF-16 by its null bytes. */
const sample = 4_096;
/** Share of null bytes at even or odd places that tells UTF-16 without a mark: European text has nearly all, a picture a few. */
const nulls = 0.3;

/**
 * Decodes bytes: by a byte order mark; else UTF-16 by where its null bytes stand; else UTF-8 if it is well-formed to the
 * end; else Windows-1252, in which nearly any bytes are characters (WHATWG Encoding standard). `wanted` overrides all.
 * Never throws. Linear.
 */
export function decode(bytes: Uint8Array, wanted: Encoding | null = null): Decoded {
  const encoding = wanted ?? encodingOf(bytes);
  const content = new TextDecoder(encoding).decode(bytes);
  return { content, encoding, undecodable: count(content, '\uFFFD') };
}

/** The encoding that `decode` would take. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, sample);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const half = head.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (half >= 2 && odd > nulls * half && even < odd / 10) return 'utf-16le';
  if (half >= 2 && even > nulls * half && odd < even / 10) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Whether bytes are well-formed UTF-8. A character cut off at the very end is forgiven: the file was cut, not encoded otherwise. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How many times a character stands in a text. */
function count(content: string, sign: string): number {
  let times = 0;
  for (let at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, at + 1)) times += 1;
  return times;
}

/** Control characters that no text has: below U+0020 but tab, line ends and form feed. */
const controls = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu;
/** So many in a thousand make a file no text; a stray null in a real text is forgiven and taken out when it is read. */
const mostControls = 2;

/** Whether decoded characters are those of a text: control and undecodable characters are rare among them. */
export function isText(content: string): boolean {
  const head = content.slice(0, 64 * 1024);
  const odd = (head.match(controls)?.length ?? 0) + (head.match(/\uFFFD/g)?.length ?? 0);
  return odd * 1_000 <= mostControls * head.length || (odd <= 1 && head.length >= 8);
}

/**
 * Markup in bytes into characters: a byte order mark wins, then UTF-16 by its nulls, then what the markup says of itself
 * (`encoding="…"`, `charset=…` in the first kilobyte, any label of the Encoding standard), then UTF-8 or Windows-1252.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  const found = encodingOf(bytes);
  if (bytes[0] !== 0xef && bytes[0] !== 0xff && bytes[0] !== 0xfe && !found.startsWith('utf-16')) {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_024));
    const label = /(?:encoding|charset)\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
    // A page that says UTF-16 in bytes that are not is UTF-8 (HTML standard, "prescan").
    if (label !== undefined && !/^utf-?16/i.test(label)) {
      // Well-formed UTF-8 with more than ASCII is no other encoding, whatever is said.
      if (found === 'utf-8' && !/^(?:utf-?8|iso-2022)/i.test(label) && bytes.some((byte) => byte > 0x7f))
        return new TextDecoder('utf-8').decode(bytes);
      try {
        return new TextDecoder(label).decode(bytes);
      } catch {
        // Not a label that anyone knows.
      }
    }
  }
  return new TextDecoder(found).decode(bytes);
}
