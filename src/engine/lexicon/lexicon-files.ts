/** Which data files make the lexicon, and in which form they lie on the server. */

/**
 * The files under `public/lexicon/`, one per licence. Each is UTF-8 text, gzipped by the build.
 *
 * Why gzipped by us and not by the server: a plain static server (`python -m http.server`, a USB stick's) sends
 * text as it is, which would be three times the megabyte we promise. What it costs: some servers (sirv under Vite,
 * Apache's AddEncoding) say `Content-Encoding: gzip` for names that end in `.gz`, so that the browser has already
 * unpacked what arrives. So whoever loads looks at the first two bytes ({@link isGzipped}) and not at the name.
 */
export const lexiconFiles = [
  'own.txt.gz',
  'freedict.txt.gz',
  'wikdict.txt.gz',
  'verbs.txt.gz',
  'wordnet.txt.gz',
  'names.txt.gz',
] as const;

export type LexiconFile = (typeof lexiconFiles)[number];

/** The decoded text of each file; a file that is missing leaves its knowledge out. */
export type LexiconParts = Readonly<Partial<Record<LexiconFile, string>>>;

/** Whether bytes as they arrived still need unpacking: RFC 1952's two magic bytes. */
export function isGzipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
