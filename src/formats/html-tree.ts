/** A page as a tree, spec-conform (parse5), with what the doors ask of an element. Nothing is fetched, nothing is run. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Elements that XHTML may close by themselves and HTML never does; HTML has these alone without content. */
const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
);
const selfClosed = /<([A-Za-z][\w:.-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'))?)*)\s*\/>/g;

/** XHTML as HTML: `<a id="x"/>` would stay open to a parser of HTML, and swallow what follows. */
export function asHtml(xhtml: string): string {
  return xhtml
    .replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '')
    .replace(selfClosed, (whole, name: string, attributes: string) =>
      voids.has(name.toLowerCase()) ? whole : `<${name}${attributes}></${name}>`,
    );
}

/** Parses a page; parse5 makes a tree of anything. */
export function parsePage(html: string): HtmlElement {
  const document = parse(html);
  const root = document.childNodes.find((node): node is HtmlElement => node.nodeName === 'html');
  if (root === undefined) throw new Error('parse5 gave a document without <html>');
  return root;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The value of an attribute, or null. Prefixed ones (`epub:type`, `xml:lang`) under their whole name. */
export function attribute(element: HtmlElement, name: string): string | null {
  for (const one of element.attrs)
    if (one.name === name || (one.prefix !== undefined && `${one.prefix}:${one.name}` === name))
      return one.value;
  return null;
}

/** Whether an attribute that lists words (`class`, `role`, `epub:type`) has one that the pattern matches. */
export function hasWord(element: HtmlElement, name: string, pattern: RegExp): boolean {
  return (
    attribute(element, name)
      ?.split(/\s+/)
      .some((word) => pattern.test(word)) === true
  );
}

/** Elements below a root, root first, in the order of the page. No recursion: a page may be nested 100,000 deep. */
export function* elementsBelow(root: HtmlElement): Generator<HtmlElement> {
  const stack: HtmlElement[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    for (let at = next.childNodes.length - 1; at >= 0; at -= 1) {
      const child = next.childNodes[at];
      if (child !== undefined && isElement(child)) stack.push(child);
    }
  }
}

/** The characters below an element, as they stand. */
export function textBelow(root: HtmlElement, most = Infinity): string {
  let text = '';
  const stack: HtmlNode[] = [root];
  for (let next = stack.pop(); next !== undefined && text.length < most; next = stack.pop()) {
    if (next.nodeName === '#text' && 'value' in next) text += next.value;
    if (!isElement(next) || isDropped(next)) continue;
    for (let at = next.childNodes.length - 1; at >= 0; at -= 1) {
      const child = next.childNodes[at];
      if (child !== undefined) stack.push(child);
    }
  }
  return text;
}

/** What is no text: programs, styles, drawings, fields, players. `noscript` is for a browser that this is not. */
const dropped = new Set(
  'script style noscript template svg head iframe object embed applet canvas audio video map select datalist textarea input meter progress rp frameset noframes dialog annotation annotation-xml'.split(
    ' ',
  ),
);

/** Whether an element is left out with all that is in it: no text, or hidden by its own attributes. */
export function isDropped(element: HtmlElement): boolean {
  if (dropped.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
