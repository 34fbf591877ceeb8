/** Cuts a page into blocks: headings, paragraphs, items, quotations, captions, notes – and what of them is menu or foot. */
import type { BlockOrigin } from '../engine/text/given-block';
import type { BlockKind } from '../engine/text/text';
import type { Part } from './given-text';
import { type PageParts, partOpened } from './html-article';
import {
  attribute,
  hasWord,
  type HtmlElement,
  type HtmlNode,
  isDropped,
  isElement,
  textBelow,
} from './html-tree';
import { isBackLink, isNoteMark } from './note-marks';
import type { Cell, PlacedPart } from './two-columns';

/** What holds for everything below an element. */
interface Around {
  readonly kind: BlockKind;
  readonly level: number;
  readonly origin: BlockOrigin;
  readonly language: string | null;
  readonly linked: boolean;
  readonly pre: boolean;
  /** Whether this is inside the article, where headers and footers are its own. */
  readonly inside: boolean;
  readonly depth: number;
  readonly raised: boolean;
  /** The table cell that this is in; of tables in tables, the innermost. */
  readonly cell: Cell | null;
}

/** The blocks of a page and what was left out of them. */
export interface PageBlocks {
  readonly parts: readonly Part[];
  /** The same with the cells of tables that they stand in. */
  readonly placed: readonly PlacedPart[];
  readonly noteMarks: number;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math mi mn mo ms mtext mrow mfrac msup msub msqrt semantics nobr output picture q ruby rb rt s samp small span strike strong sub sup time tt u var wbr source track o:p'.split(
    ' ',
  ),
);

/**
 * The blocks of an element in the order of the page. Two line breaks end a paragraph, one stays. Marks of notes and the links
 * back are left out. `page` says where the article is; without it all is text. Neither recursive nor quadratic.
 */
export function blocksOf(root: HtmlElement, page: PageParts | null = null): PageBlocks {
  const placed: PlacedPart[] = [];
  const widths = new Map<HtmlElement, number>();
  const language = languageOf(root);
  let noteMarks = 0;
  let words = '';
  let linked = 0;
  let open: Around | null = null;

  const flush = (): void => {
    const around = open;
    open = null;
    const found = words;
    const links = linked;
    words = '';
    linked = 0;
    if (around === null || !/\S/.test(found)) return;
    const full = found.replace(/\s/g, '').length;
    const pieces = around.pre ? found.split(/\n[ \t]*\n/) : tidy(found).split(/\n{2,}/);
    for (const piece of pieces) {
      if (!/\S/.test(piece)) continue;
      const part: Part = {
        words: piece.replace(/^\n+|\s+$/g, ''),
        kind: around.kind,
        level: around.level,
        origin: around.origin,
        links: Math.min(1, links / full),
        language: around.language,
      };
      placed.push({ part, cell: around.cell });
    }
  };
  const add = (text: string, around: Around): void => {
    if (text === '') return;
    open ??= around;
    // A paragraph takes the first kind that gives it words: `<li><p>` is an item, `<p>` in `<figure>` a paragraph.
    const piece = around.pre ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    words += piece;
    if (around.linked) linked += piece.replace(/\s/g, '').length;
  };

  /** What is still to be walked: a node with what holds around it, or the end of a block. */
  const stack: (readonly [HtmlNode, Around] | 'end')[] = [
    [
      root,
      {
        kind: 'paragraph',
        level: 0,
        origin: page?.article == null ? 'body' : 'outside',
        language: null,
        linked: false,
        pre: false,
        inside: page === null,
        depth: 0,
        raised: false,
        cell: null,
      },
    ],
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === 'end') {
      flush();
      continue;
    }
    const [node, around] = next;
    if (node.nodeName === '#text' && 'value' in node) {
      add(node.value, around);
      continue;
    }
    if (!isElement(node) || isDropped(node)) continue;
    if (node.tagName === 'br') {
      words += '\n';
      continue;
    }
    if (node.tagName === 'hr') {
      flush();
      continue;
    }
    if (isNoteMark(node, around.raised)) {
      noteMarks += 1;
      continue;
    }
    if (isBackLink(node)) continue;
    const isBlock = !inline.has(node.tagName);
    const cell = isCell(node) ? cellOf(node, widths) : around.cell;
    const below = { ...aroundIn(node, around, page, language), cell };
    if (isBlock) {
      flush();
      stack.push('end');
    }
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child !== undefined) stack.push([child, below]);
    }
  }
  flush();
  return { parts: placed.map(({ part }) => part), placed, noteMarks };
}

function isCell(node: HtmlElement): boolean {
  return node.tagName === 'td' || node.tagName === 'th';
}

/** The place of a cell in its row; `widths` counts the columns of each row so far. */
function cellOf(node: HtmlElement, widths: Map<HtmlElement, number>): Cell | null {
  const row = node.parentNode;
  if (row === null || !('tagName' in row)) return null;
  const column = widths.get(row) ?? 0;
  const span = Math.max(1, Math.min(1_000, Number(attribute(node, 'colspan') ?? '1') || 1));
  widths.set(row, column + span);
  return { row, column, wide: span > 1 };
}

/** What an element changes for everything below it. */
function aroundIn(
  node: HtmlElement,
  around: Around,
  page: PageParts | null,
  language: string | null,
): Around {
  const own = languageOf(node);
  const isArticle = page !== null && page.article === node;
  const opened = partOpened(node, { inArticle: around.inside || isArticle, bare: page?.bare ?? true });
  const next: Around = {
    ...around,
    ...kindOf(node, around),
    origin: isArticle ? 'body' : originBelow(around.origin, opened, node, page),
    inside: around.inside || isArticle,
    linked: around.linked || (node.tagName === 'a' && attribute(node, 'href') !== null),
    pre: around.pre || node.tagName === 'pre',
    raised: around.raised || node.tagName === 'sup',
    language: own === null ? around.language : own === language ? null : own,
  };
  return next;
}

/** A note in the foot is a note; a menu in the article is a menu; the page's only first heading is its title wherever it stands. */
function originBelow(
  now: BlockOrigin,
  opened: BlockOrigin | null,
  node: HtmlElement,
  page: PageParts | null,
): BlockOrigin {
  if (node.tagName === 'h1' && (now === 'outside' || now === 'header') && page?.article != null)
    return holdsHeading(page.article) ? now : 'title';
  if (opened === null) return now;
  if (now === 'body' || now === 'aside' || opened === 'note') return opened;
  return opened === 'caption' || now === 'note' ? now : now === 'outside' ? opened : now;
}

const headed = new WeakMap<HtmlElement, boolean>();
function holdsHeading(article: HtmlElement): boolean {
  const known = headed.get(article);
  if (known !== undefined) return known;
  let found = false;
  const stack: HtmlElement[] = [article];
  for (let next = stack.pop(); next !== undefined && !found; next = stack.pop()) {
    found = next.tagName === 'h1' && /\S/.test(textBelow(next, 200));
    for (const child of next.childNodes) if (isElement(child)) stack.push(child);
  }
  headed.set(article, found);
  return found;
}

function kindOf(node: HtmlElement, around: Around): Partial<Around> {
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (heading !== undefined) return { kind: 'heading', level: Number(heading) };
  if (hasWord(node, 'role', /^heading$/)) {
    const level = Number(attribute(node, 'aria-level') ?? '2');
    return { kind: 'heading', level: level >= 1 && level <= 6 ? Math.trunc(level) : 2 };
  }
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return { depth: around.depth + 1 };
    case 'li':
    case 'dd':
      return { kind: 'item', level: Math.max(1, around.depth) };
    case 'blockquote':
      return { kind: 'quotation', level: 0 };
    case 'figcaption':
    case 'caption':
      return { kind: 'caption', level: 0 };
    case 'td':
    case 'th':
      return { kind: 'paragraph', level: 0 };
    default:
      return {};
  }
}

/** The BCP 47 tag on an element, if it looks like one; lower case but for what follows the language. */
export function languageOf(element: HtmlElement): string | null {
  const tag = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
  if (tag === null || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag)) return null;
  return tag.replaceAll('_', '-').replace(/^[a-z]+/i, (language) => language.toLowerCase());
}

/** Single spaces, no spaces at line ends. */
function tidy(words: string): string {
  return words.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ');
}
