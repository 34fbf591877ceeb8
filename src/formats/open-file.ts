/** Opens a file of any kind: finds out by its content what it is, and hands it to its door. Runs in the files' worker. */
import type { OpenChoice, Opened } from './door';
import { messageOf, noChoice, problem } from './door';
import { decode, decodeMarkup, isText } from './decode';
import { mostBytes, mostCharacters } from './limits';
import { markupOf, sniff } from './sniff';

/** Enough of a text to see what it is. */
const headLength = 4_096;

/**
 * Bytes and a name in; a text, a pair, a backup, or a problem out. Content decides (magic bytes, root elements), the name only
 * between plain text, Markdown and tables. Doors are loaded when they are needed. Never rejects.
 */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  choice: OpenChoice = noChoice,
): Promise<Opened> {
  if (bytes.length > mostBytes)
    return problem({ code: 'too-big', unit: 'bytes', size: bytes.length, most: mostBytes });
  try {
    const opened = await throughDoor(bytes, name.toLowerCase(), choice);
    if (opened.kind !== 'text' || opened.text.raw.length <= mostCharacters) return opened;
    return problem({
      code: 'too-big',
      unit: 'characters',
      size: opened.text.raw.length,
      most: mostCharacters,
    });
  } catch (error) {
    // A door that throws is a mistake of ours; the reader gets a message all the same.
    return problem({ code: 'damaged', format: 'text', where: null, found: messageOf(error) });
  }
}

async function throughDoor(bytes: Uint8Array, name: string, choice: OpenChoice): Promise<Opened> {
  const sniffed = sniff(bytes);
  if (sniffed.state === 'problem') return problem(sniffed.problem);
  if (sniffed.state === 'format')
    switch (sniffed.format) {
      case 'docx':
        return (await import('./docx')).readDocx(bytes, choice);
      case 'odt':
        return (await import('./odt')).readOdt(bytes, choice);
      case 'epub':
        return (await import('./epub')).readEpub(bytes);
      default:
        return (await import('./pdf')).readPdf(bytes);
    }
  const { content, encoding, undecodable } = decode(bytes, choice.encoding);
  // Four bytes make at least one character; markup may be many times its text.
  if (content.length > 4 * mostCharacters)
    return problem({ code: 'too-big', unit: 'characters', size: content.length, most: mostCharacters });
  if (choice.encoding === null && !isText(content)) return problem({ code: 'not-text', found: 'unknown' });
  if (content.trim() === '') return problem({ code: 'empty' });
  const head = content.slice(0, headLength);
  switch (markupOf(head)) {
    case 'tmx':
      return (await import('./tmx')).readTmx(decodeMarkup(bytes), choice);
    case 'xliff':
      return (await import('./xliff')).readXliff(decodeMarkup(bytes), choice);
    case 'html':
      return (await import('./html')).readHtml(bytes, choice);
    default:
  }
  if (/\.(?:x?html?|xht)$/.test(name) && /<[a-z][\s\S]*>/i.test(head))
    return (await import('./html')).readHtml(bytes, choice);
  if (isBackup(head)) return { kind: 'backup', json: content };
  if (/^MIME-Version:|^From: <Saved by/im.test(head.slice(0, 1_000)) && /multipart\/related/i.test(head))
    return (await import('./mhtml')).readMhtml(bytes, choice);
  if (/\.(?:md|markdown|mdown)$/.test(name)) {
    const opened = (await import('./markdown')).readMarkdown(content, choice);
    return opened.kind === 'text' ? { kind: 'text', text: { ...opened.text, encoding } } : opened;
  }
  const table = await import('./table');
  if (/\.(?:tsv|csv|tab)$/.test(name) || table.isTable(content))
    return table.readTable(content, encoding, choice);
  return {
    kind: 'text',
    text: {
      raw: content,
      blocks: null,
      title: null,
      language: null,
      site: null,
      format: 'text',
      encoding,
      parts: null,
      remarks: undecodable === 0 ? [] : [{ code: 'undecodable', count: undecodable }],
    },
  };
}

/** Our own backup, or notes as W3C Web Annotations. */
function isBackup(head: string): boolean {
  return (
    /^\uFEFF?\s*[{[]/.test(head) &&
    /"format"\s*:\s*"tweeluik-|"type"\s*:\s*"Annotation(?:Collection|Page)?"|www\.w3\.org\/ns\/anno/.test(
      head,
    )
  );
}
