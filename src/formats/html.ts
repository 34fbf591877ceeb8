/** The door for web pages: saved ones, and what a rich clipboard holds. */
import { decodeMarkup } from './decode';
import {
  type Format,
  noChoice,
  type OpenChoice,
  type Opened,
  type OpenedPair,
  type OpenedText,
  problem,
  type Remark,
} from './door';
import { givenText } from './given-text';
import { partsOf } from './html-article';
import { blocksOf, languageOf } from './html-blocks';
import { asHtml, attribute, elementsBelow, type HtmlElement, parsePage, textBelow } from './html-tree';
import { pairOfColumns } from './two-columns';
import { squeeze } from './xml';

/** A page as it was read: one text, and the pair that its tables are, or null. */
interface ReadPage {
  readonly text: OpenedText;
  readonly pair: OpenedPair | null;
}

/** Reads a page without a check that there are words in it; `format` says what the page came from. */
export function readPage(html: string, format: Format = 'html'): ReadPage {
  const root = parsePage(/^\uFEFF?\s*<\?xml/.test(html) ? asHtml(html) : html);
  const body = childOf(root, 'body') ?? root;
  const head = childOf(root, 'head');
  const { parts, placed, noteMarks } = blocksOf(body, partsOf(body));
  const remarks: readonly Remark[] = noteMarks === 0 ? [] : [{ code: 'note-marks', count: noteMarks }];
  const title = head === null ? null : titleIn(head);
  return {
    text: {
      ...givenText(parts),
      title,
      language: languageOf(root) ?? languageOf(body),
      site: siteOf(html, head),
      format,
      encoding: null,
      parts: null,
      remarks,
    },
    pair: pairOfColumns(placed, { title, format }),
  };
}

/**
 * Reads a page: bytes in whatever encoding it says, or characters (a clipboard). A page whose text is a table of two
 * languages is a pair, unless the reader wants one text. A page without words is a problem.
 */
export function readHtml(page: Uint8Array | string, choice: OpenChoice = noChoice): Opened {
  return openedPage(readPage(typeof page === 'string' ? page : decodeMarkup(page)), choice);
}

/** What opening gives for a page that was read. */
export function openedPage({ text, pair }: ReadPage, choice: OpenChoice): Opened {
  if (text.raw === '') return problem({ code: 'no-text', format: text.format, pages: 0 });
  return pair !== null && !choice.asText ? { kind: 'pair', pair } : { kind: 'text', text };
}

function childOf(parent: HtmlElement, name: string): HtmlElement | null {
  for (const child of parent.childNodes) if ('tagName' in child && child.tagName === name) return child;
  return null;
}

function titleIn(head: HtmlElement): string | null {
  const title = childOf(head, 'title');
  if (title === null) return null;
  let words = '';
  for (const child of title.childNodes) if ('value' in child) words += child.value;
  words = squeeze(words === '' ? textBelow(title, 300) : words);
  return words === '' ? null : words;
}

/** Host of the page's own address: as a browser noted it when saving, or as the page gives it (canonical, Open Graph). */
function siteOf(html: string, head: HtmlElement | null): string | null {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 4_096))?.[1];
  const addresses = [saved ?? null];
  if (head !== null)
    for (const element of elementsBelow(head)) {
      if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
        addresses.push(attribute(element, 'href'));
      if (element.tagName === 'meta' && attribute(element, 'property') === 'og:url')
        addresses.push(attribute(element, 'content'));
    }
  for (const address of addresses) {
    const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(address ?? '')?.[1];
    if (host !== undefined) return host.toLowerCase().replace(/^www\./, '');
  }
  return null;
}
