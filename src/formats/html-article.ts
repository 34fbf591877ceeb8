/** Finds the article of a page, and says what part of the page an element opens. */
import type { BlockOrigin } from '../engine/text/given-block';
import { attribute, elementsBelow, hasWord, type HtmlElement, isDropped, textBelow } from './html-tree';

/** An article must hold this many characters, and this share of what the page has outside its menus, to be the page's one. */
const least = { characters: 250, share: 0.4 } as const;

/** Landmarks by role (WAI-ARIA 1.2) and DPUB-ARIA or EPUB type. */
const roles: readonly (readonly [RegExp, BlockOrigin])[] = [
  [/^(?:navigation|doc-toc|doc-index|doc-pagelist|menu|menubar|tablist|toolbar)$/, 'navigation'],
  [/^banner$/, 'header'],
  [/^contentinfo$/, 'footer'],
  [/^complementary$/, 'aside'],
  [/^(?:search|form)$/, 'form'],
  [/^(?:doc-footnotes?|doc-endnotes?|note)$/, 'note'],
];
const epubTypes: readonly (readonly [RegExp, BlockOrigin])[] = [
  [/^(?:toc|landmarks|page-list|lo[iatv]|index)$/, 'navigation'],
  [/^(?:footnotes?|endnotes?|rearnotes?)$/, 'note'],
];

/** Notes by the names that programs give them: pandoc, mammoth, LibreOffice, Word, MediaWiki. */
const noteName =
  /^(?:footnotes?|endnotes?|sdfootnote\d+|sdendnote\d+|_?ftn\d+|_?edn\d+|(?:footnote|endnote)-\d+|references|reflist|mw-references-wrap)$/i;

/**
 * The part of a page that an element opens, or null where it opens none. `inArticle`: a header or footer there is the
 * article's own. `bare`: the page has no article and no main, so that its headers and footers are told by their role alone.
 */
export function partOpened(
  element: HtmlElement,
  { inArticle, bare }: { readonly inArticle: boolean; readonly bare: boolean },
): BlockOrigin | null {
  const role = attribute(element, 'role');
  if (role !== null) for (const [pattern, part] of roles) if (hasWord(element, 'role', pattern)) return part;
  const type = attribute(element, 'epub:type');
  if (type !== null)
    for (const [pattern, part] of epubTypes) if (hasWord(element, 'epub:type', pattern)) return part;
  if (hasWord(element, 'class', noteName) || noteName.test(attribute(element, 'id') ?? '')) return 'note';
  switch (element.tagName) {
    case 'nav':
    case 'menu':
      return 'navigation';
    case 'aside':
      return 'aside';
    case 'button':
    case 'form':
    case 'fieldset':
      // Some pages are one form from head to foot.
      return element.tagName === 'form' && holdsProse(element) ? null : 'form';
    case 'div': {
      // LibreOffice's page head and foot.
      const title = attribute(element, 'title');
      return title === 'header' || title === 'footer' ? title : null;
    }
    case 'header':
      return inArticle || bare ? null : 'header';
    case 'footer':
      return inArticle ? null : 'footer';
    case 'figcaption':
    case 'caption':
      return 'caption';
    default:
      return null;
  }
}

function holdsProse(element: HtmlElement): boolean {
  return textBelow(element, 4_000).replace(/\s+/g, ' ').length > 1_500;
}

/** What was found of a page's make-up. */
export interface PageParts {
  /** The element that holds the article; null where the page does not say, and all of it is text. */
  readonly article: HtmlElement | null;
  readonly bare: boolean;
}

/** A page's main element, or its one article that holds most of its text. Several articles of a size are a list, not an article. */
export function partsOf(body: HtmlElement): PageParts {
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  for (const element of elementsBelow(body)) {
    if (isDropped(element)) continue;
    if (element.tagName === 'main' || hasWord(element, 'role', /^main$/)) mains.push(element);
    if (
      element.tagName === 'article' ||
      hasWord(element, 'role', /^article$/) ||
      hasWord(element, 'itemprop', /^articleBody$/)
    )
      articles.push(element);
  }
  const bare = mains.length === 0 && articles.length === 0;
  const all = bare ? 0 : weightOf(body);
  const best = articles
    .map((element) => ({ element, weight: weightOf(element) }))
    .reduce<{ readonly element: HtmlElement; readonly weight: number } | null>(
      (most, one) => (most === null || one.weight > most.weight ? one : most),
      null,
    );
  if (best !== null && best.weight >= least.characters && best.weight >= least.share * all)
    return { article: best.element, bare };
  const main = mains.find((element) => weightOf(element) >= least.characters);
  return { article: main ?? null, bare };
}

/** Characters of an element that are not in links, menus or dropped parts. */
function weightOf(root: HtmlElement): number {
  let weight = 0;
  const stack: HtmlElement[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isDropped(next) || next.tagName === 'nav' || next.tagName === 'a' || next.tagName === 'form')
      continue;
    for (const child of next.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) weight += child.value.trim().length;
      else if ('tagName' in child) stack.push(child);
    }
  }
  return weight;
}
