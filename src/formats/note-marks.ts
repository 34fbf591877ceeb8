/** Tells the marks of foot- and endnotes, and the links back from them, by what programs write. */
import { attribute, hasWord, type HtmlElement, textBelow } from './html-tree';

/** "1", "[12]", "a", "*", "††": all that a note mark shows. */
const mark = /^[\s[(]*(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[*†‡§¶#]{1,4}|(?:noot|note|nb) ?\d{1,3})[\s\])]*$/iu;
const named = /^(?:noteref|doc-noteref|footnote-ref|footnoteRef|sdfootnoteanc|sdendnoteanc|fnref\d*)$/i;
const target = /^#(?:.*(?:cite[_-]?note|foot|end|fn|ftn|edn|note|noot|sym))/i;
/** Back to the text: an arrow, a caret, or the number of the note itself. */
const back = /^[\s[(]*(?:↩︎?|↑|↵|⤴|⏎|\^|←|terug|back|\d{1,4}|[ivxlc]{1,7})[\uFE0E\s\])]*$/iu;
const backNamed =
  /^(?:doc-backlink|footnote-back|backlink|sdfootnotesym|sdendnotesym|mw-cite-backlink|reversefootnote)/i;

/**
 * Whether an element is the mark of a note in running text: named so (DPUB-ARIA, EPUB, pandoc, LibreOffice), or a link to
 * a note that shows a number or sign and stands raised (Word, MediaWiki, mammoth).
 */
export function isNoteMark(element: HtmlElement, raised: boolean): boolean {
  if (element.tagName === 'sup') {
    if (hasWord(element, 'class', /^(?:reference|footnote(?:-ref)?)$/i))
      return mark.test(textBelow(element, 40));
    return false;
  }
  if (element.tagName !== 'a' && element.tagName !== 'span') return false;
  if (['role', 'epub:type', 'class', 'rel'].some((name) => hasWord(element, name, named)))
    return mark.test(textBelow(element, 40));
  if (element.tagName !== 'a' || !target.test(fragmentOf(element))) return false;
  const isRaised = raised || element.childNodes.some((child) => child.nodeName === 'sup');
  return isRaised && mark.test(textBelow(element, 40));
}

/** Whether an element leads back from a note to its mark. */
export function isBackLink(element: HtmlElement): boolean {
  if (hasWord(element, 'class', backNamed) || hasWord(element, 'role', backNamed)) return true;
  if (element.tagName !== 'a') return false;
  const text = textBelow(element, 40);
  // Word's notes begin with their own number, a link back; mammoth ends them with an arrow.
  return /^#(?:.*(?:ref|anc))/i.test(fragmentOf(element)) && back.test(text);
}

function fragmentOf(element: HtmlElement): string {
  const href = attribute(element, 'href') ?? '';
  const hash = href.indexOf('#');
  return hash < 0 ? '' : href.slice(hash);
}
