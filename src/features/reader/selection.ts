/** The only file that reads the document back: from what the reader selected or points at to offsets in the text of record. */
import type { Reading } from '../../engine/text/bitext';
import type { Side, Span } from '../../engine/text/text';
import type { Passage } from '../../store/state';
import { offsetAttribute } from './ranges';

/** The side an element of the text stands on; null outside the texts. */
export function sideOf(node: Node | null): Side | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const side = element?.closest('[data-text]')?.getAttribute('data-text');
  return side === 'nl' || side === 'en' ? side : null;
}

/** The sentence an element stands in. */
export function sentenceAt(node: Node | null): { readonly side: Side; readonly sentence: number } | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const side = sideOf(element);
  const index = element?.closest('[data-sentence]')?.getAttribute('data-sentence');
  return side === null || index === null || index === undefined ? null : { side, sentence: Number(index) };
}

/** The sentence that is pressed before its first letter, where the browser may put the caret into what stands before it. */
export function pressedBefore(target: Element, x: number, y: number): Element | null {
  const sentence = target.closest('[data-sentence]');
  const caret = sentence === null ? null : caretAt(x, y);
  if (sentence === null || caret === null) return null;
  if (!sentence.contains(caret.node)) return sentence;
  const before = new Range();
  before.setStart(sentence, 0);
  before.setEnd(caret.node, caret.offset);
  return before.toString() === '' ? sentence : null;
}

/** The offset under a point of the window, or null where no text of the sheet is. */
export function offsetAtPoint(x: number, y: number): number | null {
  const found = caretAt(x, y);
  return found === null ? null : offsetIn(found.node, found.offset);
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  return null;
}

/** The offset of a place in a text node of the sheet. */
function offsetIn(node: Node, offset: number): number | null {
  const start = node instanceof Text ? node.parentElement?.getAttribute(offsetAttribute) : null;
  return start === null || start === undefined ? null : Number(start) + offset;
}

/**
 * What is selected, as a passage of one side. The side is the one where the selecting began; whatever the browser took
 * along (the other column, buttons, furniture, text for screen readers) is left out, and white space at both ends is
 * trimmed. Null when nothing of the texts is selected.
 */
export function selectedPassage(
  selection: Selection,
  readings: Readonly<Record<Side, Reading>>,
): Passage | null {
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const side = sideOf(selection.anchorNode) ?? sideOf(selection.focusNode) ?? firstSide(range);
  if (side === null) return null;
  const span = spanOf(range, side);
  return span === null ? null : trimmed(readings[side].text.content, side, span);
}

function firstSide(range: Range): Side | null {
  for (const leaf of leaves(range)) return sideOf(leaf);
  return null;
}

/** The hull of everything of one side that lies in the range. */
function spanOf(range: Range, side: Side): Span | null {
  let start: number | null = null;
  let end: number | null = null;
  for (const leaf of leaves(range)) {
    if (sideOf(leaf) !== side) continue;
    const text = leaf.firstChild;
    if (!(text instanceof Text)) continue;
    const at = Number(leaf.getAttribute(offsetAttribute));
    const from = range.startContainer === text ? range.startOffset : 0;
    const to = range.endContainer === text ? range.endOffset : text.length;
    if (to <= from) continue;
    start ??= at + from;
    end = at + to;
  }
  return start === null || end === null ? null : { start, end };
}

/** The leaves of text that a range touches, in document order. */
function leaves(range: Range): readonly Element[] {
  const { commonAncestorContainer: root } = range;
  const element = root instanceof Element ? root : root.parentElement;
  if (element === null) return [];
  if (element.hasAttribute(offsetAttribute)) return [element];
  return [...element.querySelectorAll(`[${offsetAttribute}]`)].filter((leaf) => range.intersectsNode(leaf));
}

function trimmed(content: string, side: Side, { start, end }: Span): Passage | null {
  const text = content.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = end - (text.length - text.trimEnd().length);
  return to > from ? { side, span: { start: from, end: to } } : null;
}
