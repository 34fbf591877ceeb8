/** Reads XML as a stream of starts, ends and characters. Entities of a document type are never expanded, nothing is fetched. */
import { SaxesParser } from 'saxes';

/** What a reader of XML listens to. Names are as written, with their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (words: string) => void;
}

/** How reading ended; `where` is line and column, from 1. */
export type XmlEnd =
  | { readonly state: 'read'; readonly entities: number }
  | { readonly state: 'damaged'; readonly where: string; readonly found: string };

/**
 * Parses XML 1.0 (W3C, fifth edition). A named entity other than XML's own five stays as it is written (`&name;`) and is
 * counted. The first other error ends the reading. Never throws, unless the listener does.
 */
export function readXml(content: string, listener: XmlListener): XmlEnd {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let entities = 0;
  const failures: { readonly where: string; readonly found: string }[] = [];
  parser.on('error', (error) => {
    if (/entity/i.test(error.message)) entities += 1;
    else
      failures.push({
        where: `${String(parser.line)}:${String(parser.column)}`,
        found: error.message.replace(/^\d+:\d+:\s*/, ''),
      });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (failures.length === 0) listener.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    if (failures.length === 0) listener.close(name);
  });
  parser.on('text', (words) => {
    if (failures.length === 0) listener.text(words);
  });
  parser.on('cdata', (words) => {
    if (failures.length === 0) listener.text(words);
  });
  // In pieces, so that a damaged file is given up early.
  const piece = 256 * 1024;
  for (let at = 0; at < content.length && failures.length === 0; at += piece)
    parser.write(content.slice(at, at + piece));
  if (failures.length === 0) parser.close();
  const [failure] = failures;
  return failure === undefined ? { state: 'read', entities } : { state: 'damaged', ...failure };
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** White space runs as one space, as in running text. */
export function squeeze(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
